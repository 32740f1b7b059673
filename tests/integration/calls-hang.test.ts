import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type HangingLibrary, hangingLibrary } from '../support/card/hanging-library.ts';
import { DEFAULT_READER, type Pcscd, startPcscd } from '../support/card/pcscd.ts';
import { CHROMIUM_ARGS, HELLO, type RunningHost, startHost } from '../support/host/host.ts';
import { cardNamed } from '../virtual-card/cards.ts';
import { type InsertedCard, insertCard } from '../virtual-card/insert.ts';

const [HANGS, ANSWERS] = [`${DEFAULT_READER.name} 00 00`, `${DEFAULT_READER.name} 00 01`];

let pcscd: Pcscd;
let library: HangingLibrary;
let cards: readonly InsertedCard[];
beforeAll(async () => {
  library = hangingLibrary();
  pcscd = await startPcscd();
  const ports = [DEFAULT_READER.port, DEFAULT_READER.port + 1];
  cards = await Promise.all(ports.map((port) => insertCard({ port, card: cardNamed('cps3-pharmacist') })));
  await Promise.all(cards.map(({ powered }) => powered));
});
afterAll(async () => {
  library[Symbol.dispose]();
  for (const card of cards) await card.remove();
  await pcscd[Symbol.asyncDispose]();
});

interface Snapshot {
  readonly pcsc: { readonly service: string; readonly silent?: boolean };
  readonly readers: readonly {
    readonly name: string;
    readonly card: { readonly reading: string; readonly problem?: { readonly code: string } } | null;
  }[];
}

const snapshotsOf = (host: RunningHost): readonly Snapshot[] =>
  host.messages.filter(({ type }) => type === 'snapshot').map(({ facts }) => facts as Snapshot);

const cardIn = ({ readers }: Snapshot, reader: string) => readers.find(({ name }) => name === reader)?.card;

async function subscribed(): Promise<RunningHost> {
  // Not by the launcher, which hands on no variable of the library's.
  const args = ['--openssl-config=/dev/null', 'dist/host/compagnon-ecps.cjs', ...CHROMIUM_ARGS];
  const host = startHost(args, library.env, 'dist/host/node');
  host.send(HELLO);
  await host.next(({ type }) => type === 'hello');
  host.send({ id: 2, type: 'subscribe', identity: false });
  return host;
}

/** The latest snapshot, once it satisfies. */
async function until(host: RunningHost, fits: (snapshot: Snapshot) => boolean, seconds = 30): Promise<Snapshot> {
  for (let left = seconds * 20; left > 0; left -= 1) {
    const latest = snapshotsOf(host).at(-1);
    if (latest !== undefined && fits(latest)) return latest;
    await sleep(50);
  }
  throw new Error(`not seen: ${JSON.stringify(snapshotsOf(host).at(-1))}`);
}

async function endOf(host: RunningHost): Promise<number | string> {
  host.closeStdin();
  return Promise.race([host.ended, sleep(1_000, 'still there', { ref: false })]);
}

describe('with four threads, a call that hangs in one reader', () => {
  it.each([
    'SCardConnect',
    'SCardGetStatusChange',
    'SCardBeginTransaction',
    'SCardTransmit',
    'SCardEndTransaction',
    'SCardDisconnect',
    'SCardReleaseContext',
  ] as const)('%s: that reader is named, the other one read, and all ends when asked', async (call) => {
    library.hang(call, HANGS);
    await using host = await subscribed();
    await until(host, (snapshot) => cardIn(snapshot, ANSWERS)?.reading === 'complete');
    const named = await until(host, (snapshot) => cardIn(snapshot, HANGS)?.problem !== undefined);
    expect(cardIn(named, HANGS)?.problem?.code).toMatch(/^(timeout|busy)$/);
    expect(cardIn(named, ANSWERS)?.problem).toBeUndefined();
    host.send({ id: 3, type: 'tries' });
    host.send({ id: 4, type: 'diagnose', identity: false });
    const late = sleep(8_000, 'no answer', { ref: false });
    expect(await Promise.race([host.next(({ id }) => id === 3), late])).toMatchObject({ type: 'tries' });
    expect(await host.next(({ id }) => id === 4)).toMatchObject({ type: 'diagnosis' });
    expect(new Set(snapshotsOf(host).map(({ pcsc }) => pcsc.service))).toEqual(new Set(['running']));
    expect(await endOf(host)).toBe(0);
    library.goOn();
  });

  it('is forgotten once the call is back: the card is read after all, however long it took', async () => {
    library.hang('SCardTransmit', HANGS);
    await using host = await subscribed();
    await until(host, (snapshot) => cardIn(snapshot, HANGS)?.problem?.code === 'timeout');
    await sleep(1_000);
    library.goOn();
    await until(host, (snapshot) => cardIn(snapshot, HANGS)?.reading === 'complete');
  });
});

describe('with four threads, a call that hangs in the service', () => {
  it.each(['SCardEstablishContext', 'SCardListReaders', 'SCardGetStatusChange'] as const)(
    '%s: the service is said to be silent, however often it is asked, and answers once it goes on',
    async (call) => {
      library.hang(call);
      await using host = await subscribed();
      for (let id = 10; id < 20; id += 2) {
        host.send({ id, type: 'unsubscribe' });
        host.send({ id: id + 1, type: 'subscribe', identity: false });
      }
      await until(host, ({ pcsc }) => pcsc.service === 'unknown' && pcsc.silent === true);
      library.goOn();
      await until(host, (snapshot) => cardIn(snapshot, ANSWERS)?.reading === 'complete');
      library.hang(call);
      expect(await endOf(host)).toBe(0);
      library.goOn();
    },
  );
});
