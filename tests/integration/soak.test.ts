import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { setTimeout as sleep } from 'node:timers/promises';
import { expect, it, onTestFinished } from 'vitest';
import { median } from '../../scripts/bench/median.ts';
import { finishedCard, isEmpty, startCardHost } from '../support/card/card-host.ts';
import { DEFAULT_READER, startPcscd, type VirtualReader } from '../support/card/pcscd.ts';
import { watchReader } from '../support/card/watched-reader.ts';
import { HELLO, type RunningHost, startHost } from '../support/host/host.ts';
import { until } from '../support/until.ts';
import { cardNamed } from '../virtual-card/cards.ts';
import { type InsertedCard, insertCard } from '../virtual-card/insert.ts';

// The host under load, on a real pcscd. `npm run soak` has the larger amounts.
const isLong = process.env['SOAK'] === 'long';
const CYCLES = isLong ? 143 : 10;
const KILLS = isLong ? 100 : 5;
const HOSTS = isLong ? 50 : 12;
const KILLED_HOSTS = isLong ? 30 : 3;
/** Diagnoses after which the host has all the memory it needs, and how many follow. */
const [EARLY_DIAGNOSES, LATER_DIAGNOSES] = isLong ? [500, 2_500] : [60, 60];
const LIMIT = { timeout: isLong ? 3_600_000 : 200_000 };

/** Milliseconds within which the last of many hosts has read the card they share. */
const ALL_HAVE_READ_MS = 60_000;

/** Shows a figure, and holds it to the most it may be. */
function expectAtMost(bound: number, what: string, value: number): void {
  console.log(`${what}: ${value.toFixed(1)}, at most ${bound}`);
  expect(value, what).toBeLessThanOrEqual(bound);
}

type Snapshot = Parameters<typeof isEmpty>[0];

/** Whether the card in a slot has been read whole. */
const isRead =
  (index: number) =>
  (snapshot: Snapshot): boolean =>
    finishedCard(snapshot, index)?.reading === 'complete';

async function cardIn(options: { readonly delayMs?: number; readonly stayInserted?: boolean }): Promise<InsertedCard> {
  const card = await insertCard({ port: DEFAULT_READER.port, card: cardNamed('cps3-pharmacist'), ...options });
  onTestFinished(() => card.remove());
  await card.powered;
  return card;
}

/** A host that was greeted and asked for snapshots, as by a popup. */
function subscribedHost(): RunningHost {
  const host = startHost();
  host.send(HELLO);
  host.send({ id: 2, type: 'subscribe', identity: false });
  return host;
}

const saysRead = (message: Readonly<Record<string, unknown>>): boolean =>
  JSON.stringify(message).includes('"reading":"complete"');

const residentMB = (pid: number): number =>
  Number(/^VmRSS:\s+(\d+)/m.exec(readFileSync(`/proc/${pid}/status`, 'latin1'))?.[1] ?? 0) / 1024;

/** Another program reads the card's certificate. @returns ms, Infinity when it could not */
async function openSc(): Promise<number> {
  const startedAt = performance.now();
  const tool = spawn('pkcs15-tool', ['--list-certificates'], { stdio: 'ignore' });
  const [code] = await once(tool, 'close');
  return code === 0 ? performance.now() - startedAt : Number.POSITIVE_INFINITY;
}

// pcscd looks for a card every 400 ms only: 14 slots at once.
it('cards put into 14 slots and taken out again leave nothing behind in the host', LIMIT, async () => {
  const readers = Array.from({ length: 7 }, (_, i): VirtualReader => ({ name: `Reader ${i}`, port: 36_200 + 10 * i }));
  const slots = readers.flatMap(({ port }) => [port, port + 1]);
  await using _pcscd = await startPcscd(readers);
  const host = startCardHost();
  onTestFinished(() => void host.stop());
  await host.waitFor((snapshot) => snapshot.readers.length === slots.length);
  const cycle = async (): Promise<void> => {
    const cards = await Promise.all(slots.map((port) => insertCard({ port, card: cardNamed('cps3-pharmacist') })));
    await host.waitFor((snapshot) => slots.every((_, i) => isRead(i)(snapshot)));
    await Promise.all(cards.map((card) => card.remove()));
    await host.waitFor((snapshot) => slots.every((_, i) => isEmpty(snapshot, i)));
  };
  const warmUp = isLong ? 8 : 3;
  for (let round = 0; round < warmUp; round += 1) await cycle();
  const early = await host.use();
  for (let round = warmUp; round < CYCLES; round += 1) await cycle();
  const late = await host.use();
  expectAtMost(0, 'handles that stayed behind', late.handles - early.handles);
  expectAtMost(0, 'threads that stayed behind', late.threads - early.threads);
  expectAtMost(140, 'MB of memory at the end', late.residentMB);
  expectAtMost(10, 'MB of memory that grew', late.residentMB - early.residentMB);
});

it('the service killed and started again is seen, and its card read, each time', LIMIT, async () => {
  await using reader = await watchReader();
  const { pcscd, host } = reader;
  await cardIn({ stayInserted: true });
  await host.waitFor(isRead(0));
  const early = await host.use();
  const toService: number[] = [];
  const toCard: number[] = [];
  for (let round = 0; round < KILLS; round += 1) {
    await pcscd.kill();
    await host.waitFor(({ pcsc }) => pcsc.service === 'stopped');
    await pcscd.start();
    const startedAt = performance.now();
    await host.waitFor(({ pcsc }) => pcsc.service === 'running');
    toService.push(performance.now() - startedAt);
    await host.waitFor(isRead(0));
    toCard.push(performance.now() - startedAt);
  }
  const late = await host.use();
  expectAtMost(1_500, 'ms until the service is seen again, median', median(toService));
  expectAtMost(2_500, 'ms until the card is read again, median', median(toCard));
  expectAtMost(1, 'handles that stayed behind', late.handles - early.handles);
  expectAtMost(2, 'threads that stayed behind', late.threads - early.threads);
});

it('a host asked for one diagnosis after the other, watched by nobody, keeps nothing of them', LIMIT, async () => {
  await using _pcscd = await startPcscd();
  await cardIn({ stayInserted: true });
  await using host = startHost();
  host.send(HELLO);
  let last = 1;
  const diagnose = async (times: number): Promise<number> => {
    for (const end = last + times; last < end; ) {
      last += 1;
      host.send({ id: last, type: 'diagnose', identity: false });
      await host.next(({ id }) => id === last);
    }
    return residentMB(host.pid);
  };
  const early = await diagnose(EARLY_DIAGNOSES);
  const late = await diagnose(LATER_DIAGNOSES);
  expectAtMost(isLong ? 5 : 15, '% of memory that grew', (100 * (late - early)) / early);
  // Node warns of listeners that pile up.
  expect(host.stderr()).toBe('');
});

it('many hosts on one card, one of them asked twenty times at once, all read it beside OpenSC', LIMIT, async () => {
  await using _pcscd = await startPcscd();
  await cardIn({ delayMs: 5 });
  await using stack = new AsyncDisposableStack();
  const startedAt = performance.now();
  const hosts = Array.from({ length: HOSTS }, () => stack.use(subscribedHost()));
  for (let id = 10; id < 30; id += 1) hosts[0]?.send({ id, type: 'diagnose', identity: false });
  const other = openSc();
  for (const [i, host] of hosts.entries())
    await until(`host ${i} has read the card`, async () => host.messages.some(saysRead), ALL_HAVE_READ_MS);
  expectAtMost(ALL_HAVE_READ_MS, 'ms until the last has read the card', performance.now() - startedAt);
  expectAtMost(30_000, 'ms that OpenSC took beside them', await other);
});

it('a host killed in the middle of a transaction leaves the card free for the next one at once', LIMIT, async () => {
  await using _pcscd = await startPcscd();
  const card = await cardIn({ delayMs: 15 });
  const after: number[] = [];
  for (let round = 0; round < KILLED_HOSTS; round += 1) {
    const commands = card.log.length;
    {
      await using _host = subscribedHost();
      while (card.log.length < commands + 3) await sleep(2);
    }
    const startedAt = performance.now();
    await using next = subscribedHost();
    await next.next(saysRead);
    after.push(performance.now() - startedAt);
  }
  expectAtMost(3_000, 'ms until the next has read the card, median', median(after));
});
