import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { setTimeout as sleep } from 'node:timers/promises';
import { type CardHost, finishedCard, isEmpty, startCardHost } from '../../tests/support/card/card-host.ts';
import { DEFAULT_READER, startPcscd, type VirtualReader } from '../../tests/support/card/pcscd.ts';
import { HELLO, type RunningHost, startHost } from '../../tests/support/host/host.ts';
import { cardNamed } from '../../tests/virtual-card/cards.ts';
import { insertCard } from '../../tests/virtual-card/insert.ts';
import { median } from '../bench/median.ts';
import type { Figure } from './figures.ts';

/** How much of each part is done. */
export interface Amounts {
  readonly insertions: number;
  readonly kills: number;
  readonly hosts: number;
  readonly killedHosts: number;
}

type Snapshot = Parameters<typeof finishedCard>[0];
const isRead =
  (index: number) =>
  (snapshot: Snapshot): boolean =>
    finishedCard(snapshot, index)?.reading === 'complete';

/** Runs a round; a round that fails is counted, and does not end the soak. */
async function counted(round: () => Promise<void>, failed: () => void): Promise<void> {
  try {
    await round();
  } catch (thrown) {
    console.error(thrown instanceof Error ? thrown.message.slice(0, 400) : thrown);
    failed();
  }
}

/** The host that is watched, let go however the part ends. */
async function withHost<T>(work: (host: CardHost) => Promise<T>): Promise<T> {
  const host = startCardHost();
  try {
    return await work(host);
  } finally {
    await host.stop();
  }
}

/** Cards put into 14 slots at once and taken out again: pcscd looks for a card every 400 ms only. */
export async function insertions({ insertions }: Amounts): Promise<readonly Figure[]> {
  const readers = Array.from({ length: 7 }, (_, i): VirtualReader => ({ name: `Reader ${i}`, port: 36_200 + 10 * i }));
  const slots = readers.flatMap(({ port }) => [port, port + 1]);
  await using _pcscd = await startPcscd(readers);
  return await withHost(async (host) => {
    await host.waitFor((snapshot) => snapshot.readers.length === slots.length);
    const rounds = Math.ceil(insertions / slots.length);
    let failures = 0;
    const cycle = async (): Promise<void> => {
      const cards = await Promise.all(slots.map((port) => insertCard({ port, card: cardNamed('cps3-pharmacist') })));
      try {
        await host.waitFor((snapshot) => slots.every((_, i) => isRead(i)(snapshot)));
      } finally {
        await Promise.all(cards.map((card) => card.remove()));
      }
      await host.waitFor((snapshot) => slots.every((_, i) => isEmpty(snapshot, i)));
    };
    const failed = (): void => {
      failures += 1;
    };
    const warmUp = Math.min(8, Math.ceil(rounds / 4));
    for (let round = 0; round < warmUp; round += 1) await counted(cycle, failed);
    const early = await host.use();
    for (let round = warmUp; round < rounds; round += 1) await counted(cycle, failed);
    const late = await host.use();
    return [
      { what: `${rounds * slots.length} insertions, rounds that failed`, value: failures, bound: 0, unit: '' },
      { what: 'handles that stayed behind', value: late.handles - early.handles, bound: 0, unit: '' },
      { what: 'threads that stayed behind', value: late.threads - early.threads, bound: 0, unit: '' },
      { what: 'memory at the end', value: late.residentMB, bound: 140, unit: ' MB' },
      { what: 'memory that grew', value: late.residentMB - early.residentMB, bound: 10, unit: ' MB' },
    ];
  });
}

/** The service killed and started again, with a card in. */
export async function serviceKills({ kills }: Amounts): Promise<readonly Figure[]> {
  await using pcscd = await startPcscd();
  const card = await insertCard({ port: DEFAULT_READER.port, card: cardNamed('cps3-pharmacist'), stayInserted: true });
  try {
    return await withHost(async (host) => {
      await host.waitFor(isRead(0));
      const early = await host.use();
      const toService: number[] = [];
      const toCard: number[] = [];
      let failures = 0;
      for (let round = 0; round < kills; round += 1) {
        const failed = (): void => {
          failures += 1;
        };
        await counted(async () => {
          await pcscd.kill();
          await host.waitFor(({ pcsc }) => pcsc.service === 'stopped');
          await pcscd.start();
          const startedAt = performance.now();
          await host.waitFor(({ pcsc }) => pcsc.service === 'running');
          toService.push(performance.now() - startedAt);
          await host.waitFor(isRead(0));
          toCard.push(performance.now() - startedAt);
        }, failed);
      }
      const late = await host.use();
      return [
        { what: `${kills} kills of the service, rounds that failed`, value: failures, bound: 0, unit: '' },
        { what: 'median until the service is seen again', value: median(toService), bound: 1_500, unit: ' ms' },
        { what: 'median until the card is read again', value: median(toCard), bound: 2_500, unit: ' ms' },
        { what: 'handles that stayed behind', value: late.handles - early.handles, bound: 1, unit: '' },
        { what: 'threads that stayed behind', value: late.threads - early.threads, bound: 2, unit: '' },
      ];
    });
  } finally {
    await card.remove();
  }
}

function subscribed(): RunningHost {
  const host = startHost();
  host.send(HELLO);
  host.send({ id: 2, type: 'subscribe', identity: false });
  return host;
}

const saysRead = (message: Readonly<Record<string, unknown>>): boolean =>
  JSON.stringify(message).includes('"reading":"complete"');

/** Milliseconds within which the last of many hosts has read the card they share. */
const ALL_HAVE_READ = 60_000;

/** Waits until a host has told that the card is read; `next` alone waits less long. @param until a moment of performance.now() */
async function untilRead(host: RunningHost, until: number): Promise<void> {
  while (!host.messages.some(saysRead)) {
    if (performance.now() > until) throw new Error(`not read: ${JSON.stringify(host.messages.at(-1)).slice(0, 400)}`);
    await sleep(100);
  }
}

/** Another program reads the card's certificate. @returns ms, Infinity when it could not */
async function openSc(): Promise<number> {
  const startedAt = performance.now();
  const tool = spawn('pkcs15-tool', ['--list-certificates'], { stdio: 'ignore' });
  const [code] = await once(tool, 'close');
  return code === 0 ? performance.now() - startedAt : Number.POSITIVE_INFINITY;
}

/** Many hosts on one card, one of them asked twenty times at once, beside OpenSC. */
export async function manyHosts({ hosts: count }: Amounts): Promise<readonly Figure[]> {
  await using _pcscd = await startPcscd();
  const card = await insertCard({ port: DEFAULT_READER.port, card: cardNamed('cps3-pharmacist'), delayMs: 5 });
  await card.powered;
  const startedAt = performance.now();
  const hosts = Array.from({ length: count }, subscribed);
  let failures = 0;
  try {
    const [first] = hosts;
    for (let id = 10; id < 30; id += 1) first?.send({ id, type: 'diagnose', identity: false });
    const other = openSc();
    await Promise.all(
      hosts.map((host) =>
        counted(
          () => untilRead(host, startedAt + ALL_HAVE_READ),
          () => {
            failures += 1;
          },
        ),
      ),
    );
    const all = performance.now() - startedAt;
    return [
      {
        what: `${count} hosts and 20 requests on one card, hosts that did not read it`,
        value: failures,
        bound: 0,
        unit: '',
      },
      { what: 'until the last has read it', value: all, bound: ALL_HAVE_READ, unit: ' ms' },
      { what: 'OpenSC beside them', value: await other, bound: 30_000, unit: ' ms' },
    ];
  } finally {
    for (const host of hosts) await host[Symbol.asyncDispose]();
    await card.remove();
  }
}

/** Hosts killed in the middle of a transaction: the card is free for the next one at once. */
export async function killedHosts({ killedHosts: count }: Amounts): Promise<readonly Figure[]> {
  await using _pcscd = await startPcscd();
  const card = await insertCard({ port: DEFAULT_READER.port, card: cardNamed('cps3-pharmacist'), delayMs: 15 });
  await card.powered;
  const after: number[] = [];
  let failures = 0;
  try {
    for (let round = 0; round < count; round += 1) {
      const failed = (): void => {
        failures += 1;
      };
      await counted(async () => {
        const commands = card.log.length;
        {
          await using _host = subscribed();
          const limit = performance.now() + 10_000;
          while (card.log.length < commands + 3 && performance.now() < limit) await sleep(2);
        }
        const startedAt = performance.now();
        await using next = subscribed();
        await next.next(saysRead);
        after.push(performance.now() - startedAt);
      }, failed);
    }
    return [
      {
        what: `${count} hosts killed in a transaction, next ones that did not read`,
        value: failures,
        bound: 0,
        unit: '',
      },
      { what: 'median until the next has read the card', value: median(after), bound: 3_000, unit: ' ms' },
    ];
  } finally {
    await card.remove();
  }
}
