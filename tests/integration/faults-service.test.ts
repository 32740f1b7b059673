import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { type CardHost, finishedCard, isEmpty, startCardHost } from '../support/card/card-host.ts';
import { DEFAULT_READER, type Pcscd, REAL_NAMES, startPcscd, type VirtualReader } from '../support/card/pcscd.ts';
import { cardNamed } from '../virtual-card/cards.ts';
import { type InsertedCard, insertCard } from '../virtual-card/insert.ts';

/** What a test started, let go in reverse order. */
const open: (() => Promise<unknown>)[] = [];
afterEach(async () => {
  for (const close of open.splice(0).reverse()) await close();
});

async function pcscdWith(...readers: readonly VirtualReader[]): Promise<Pcscd> {
  const pcscd = await startPcscd(readers);
  open.push(() => pcscd[Symbol.asyncDispose]());
  return pcscd;
}

function hostStarted(): CardHost {
  const host = startCardHost();
  open.push(() => host.stop());
  return host;
}

async function cardIn(port: number, stayInserted = false): Promise<InsertedCard> {
  const card = await insertCard({ port, card: cardNamed('cps3-pharmacist'), stayInserted });
  open.push(() => card.remove());
  return card;
}

const isRead = (index: number) => (snapshot: Parameters<typeof finishedCard>[0]) =>
  finishedCard(snapshot, index)?.reading === 'complete';

const telium: VirtualReader = { name: REAL_NAMES.telium, port: 36100 };

describe('a reader', () => {
  it('unplugged and plugged in again comes back with its card, beside another that stays', async () => {
    const pcscd = await pcscdWith(DEFAULT_READER, telium);
    const host = hostStarted();
    await cardIn(telium.port, true);
    await host.waitFor(isRead(2));
    await pcscd.stop();
    await pcscd.start([DEFAULT_READER]);
    await host.waitFor(
      ({ readers }) => readers.length === 2 && readers.every(({ name }) => !name.includes('Ingenico')),
    );
    await pcscd.stop();
    await pcscd.start([DEFAULT_READER, telium]);
    const snapshot = await host.waitFor(isRead(2));
    expect(snapshot.readers[2]?.name).toContain(telium.name);
  });

  it('that is the only one and unplugged leaves a running service with no reader', async () => {
    const pcscd = await pcscdWith(DEFAULT_READER);
    const host = hostStarted();
    await host.waitFor(({ readers }) => readers.length === 2);
    await pcscd.stop();
    await pcscd.start([]);
    await host.waitFor(({ pcsc, readers }) => pcsc.service === 'running' && readers.length === 0);
    await pcscd.stop();
    await pcscd.start([DEFAULT_READER]);
    await host.waitFor(({ readers }) => readers.length === 2);
  });
});

describe('pcscd', () => {
  it('absent at the start is said, and found when it starts', async () => {
    const pcscd = await pcscdWith(DEFAULT_READER);
    await pcscd.stop();
    const host = hostStarted();
    await host.waitFor(({ pcsc }) => pcsc.service === 'stopped');
    await pcscd.start();
    await cardIn(DEFAULT_READER.port);
    await host.waitFor(isRead(0));
  });

  it('killed and restarted 20 times is said each time, and the card is read again each time', async () => {
    const pcscd = await pcscdWith(DEFAULT_READER);
    const host = hostStarted();
    await cardIn(DEFAULT_READER.port, true);
    await host.waitFor(isRead(0));
    const before = await host.use();
    for (let round = 0; round < 20; round += 1) {
      await pcscd.kill();
      const without = await host.waitFor(({ pcsc }) => pcsc.service !== 'running');
      expect(without.pcsc.service, `round ${round}`).toBe('stopped');
      expect(without.readers).toEqual([]);
      await pcscd.start();
      await host.waitFor(isRead(0));
    }
    const after = await host.use();
    expect(after.handles - before.handles).toBeLessThanOrEqual(1);
    expect(after.threads - before.threads).toBeLessThanOrEqual(2);
  });
});

describe('a reader whose name is no UTF-8', () => {
  it('hides no other, and its own card is read', async () => {
    const latin: VirtualReader = { name: 'Lecteur santé', port: 36300, encoding: 'latin1' };
    await pcscdWith(DEFAULT_READER, latin);
    const host = hostStarted();
    await cardIn(DEFAULT_READER.port);
    await cardIn(latin.port);
    await host.waitFor(isRead(0));
    const snapshot = await host.waitFor(isRead(2));
    expect(snapshot.readers[2]?.name).toBe('Lecteur santé 00 00');
  });
});

describe('500 insertions and removals', () => {
  it('leave no handle, no thread and no memory behind', async () => {
    // 16 slots at once, as many as pcscd takes: pcscd looks for a card every 400 ms only.
    const readers = Array.from({ length: 8 }, (_, i): VirtualReader => ({ name: `Reader ${i}`, port: 36200 + 10 * i }));
    const slots = readers.flatMap(({ port }) => [port, port + 1]);
    await pcscdWith(...readers);
    const host = hostStarted();
    await host.waitFor((snapshot) => snapshot.readers.length === slots.length);

    async function cycle(): Promise<void> {
      const cards = await Promise.all(slots.map((port) => insertCard({ port, card: cardNamed('cps3-pharmacist') })));
      await host.waitFor((snapshot) => slots.every((_, i) => isRead(i)(snapshot)));
      await Promise.all(cards.map((card) => card.remove()));
      await host.waitFor((snapshot) => slots.every((_, i) => isEmpty(snapshot, i)));
    }

    const rounds = Math.ceil(500 / slots.length);
    for (let round = 0; round < 8; round += 1) await cycle();
    const early = await host.use();
    for (let round = 8; round < rounds; round += 1) await cycle();
    const late = await host.use();
    expect(late.handles).toBeLessThanOrEqual(early.handles);
    expect(late.threads).toBeLessThanOrEqual(early.threads);
    expect(late.residentMB - early.residentMB).toBeLessThan(8);
  }, 120_000);
});

describe('one card', () => {
  beforeEach(async () => {
    await pcscdWith(DEFAULT_READER);
  });

  it('is read whole by two hosts at once', async () => {
    const hosts = [hostStarted(), hostStarted()];
    await Promise.all(hosts.map((host) => host.waitFor(({ readers }) => readers.length === 2)));
    for (let round = 0; round < 3; round += 1) {
      const card = await cardIn(DEFAULT_READER.port);
      await Promise.all(hosts.map((host) => host.waitFor(isRead(0))));
      await card.remove();
      await Promise.all(hosts.map((host) => host.waitFor((snapshot) => isEmpty(snapshot))));
    }
  });

  it('held by another program for itself alone is said to be busy, and read once that lets go', async () => {
    await (await cardIn(DEFAULT_READER.port)).powered;
    const holder = await holdCard();
    const host = hostStarted();
    const busy = await host.waitFor((snapshot) => finishedCard(snapshot) !== undefined);
    expect(busy.readers[0]).toMatchObject({ state: 'busy', card: { kind: 'cps3', problem: { code: 'busy' } } });
    holder.stdin?.end();
    const free = await host.waitFor(isRead(0));
    expect(free.readers[0]?.state).toBe('present');
  });
});

/** Starts the other program; resolves once it has the card. */
async function holdCard(): Promise<ChildProcess> {
  const holder = spawn(process.execPath, [join(import.meta.dirname, '../support/card/card-holder.ts')], {
    stdio: ['pipe', 'pipe', 'inherit'],
  });
  open.push(async () => {
    holder.kill('SIGKILL');
  });
  const [said] = await once(holder.stdout, 'data', { signal: AbortSignal.timeout(20_000) });
  expect(String(said).trim()).toBe('held');
  return holder;
}
