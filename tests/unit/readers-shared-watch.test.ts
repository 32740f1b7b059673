import { beforeEach, expect, it, vi } from 'vitest';
import { fromHex } from '../../native-host/card/bytes.ts';
import { PcscError, type PcscErrorCode } from '../../native-host/pcsc/errors.ts';
import type { PcscPort, PcscState } from '../../native-host/pcsc/port.ts';
import type { ReaderSnapshot } from '../../native-host/readers/reader-snapshot.ts';
import { type SharedWatch, sharedWatch } from '../../native-host/readers/shared-watch.ts';

const WITH_A_CPS3: PcscState = {
  service: 'running',
  problem: null,
  readers: [
    {
      name: 'Reader 00 00',
      present: true,
      mute: false,
      inUse: false,
      unavailable: false,
      atr: fromHex('3BAC00402A001225006480000310009000'),
      changes: 1,
    },
  ],
};

let watches: { begun: number; ended: number };
let connections: number;
/** Lets the one connection go on, to a card that is gone. */
let goOn: (code?: PcscErrorCode) => void;
let shared: SharedWatch;

beforeEach(() => {
  watches = { begun: 0, ended: 0 };
  connections = 0;
  const port: PcscPort = {
    watch(onState, signal) {
      watches.begun += 1;
      queueMicrotask(() => onState(WITH_A_CPS3));
      return new Promise((resolve) => {
        signal.addEventListener('abort', () => {
          watches.ended += 1;
          resolve();
        });
      });
    },
    isInUse: async () => false,
    connect() {
      connections += 1;
      return new Promise((_, reject) => {
        goOn = (code = 'too_slow') => reject(new PcscError(code, code));
      });
    },
  };
  shared = sharedWatch(port);
});

const next = (identity = false): { readonly seen: ReaderSnapshot[]; readonly leave: () => void } => {
  const seen: ReaderSnapshot[] = [];
  return { seen, leave: shared.follow(identity, (snapshot) => seen.push(snapshot)) };
};
const turn = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 20));

it('many who look at a card make it be read once, and those who come later are told at once what is known', async () => {
  const first = next();
  await turn();
  const second = next(true);
  expect(second.seen).toHaveLength(1);
  const settled = shared.settled(false, 5_000);
  goOn();
  expect((await settled).readers[0]?.card).toMatchObject({ reading: 'failed', problem: { code: 'reader_error' } });
  expect(first.seen.at(-1)).toEqual(second.seen.at(-1));
  expect([connections, watches.begun]).toEqual([1, 1]);
});

it('who asks once waits until a reader that stumbled has been asked again', async () => {
  const settled = shared.settled(false, 5_000);
  await turn();
  goOn('driver_error');
  await turn();
  expect(connections).toBe(1);
  await vi.waitUntil(() => connections === 2);
  goOn();
  expect((await settled).readers[0]?.card?.problem).toMatchObject({ detail: 'too_slow' });
});

it('who asks when the reading is over has the card read again, and those who watch are left alone', async () => {
  const first = next();
  await turn();
  goOn();
  await turn();
  const told = first.seen.length;
  const settled = shared.settled(false, 5_000);
  await turn();
  goOn();
  await settled;
  expect([connections, watches]).toEqual([2, { begun: 2, ended: 1 }]);
  expect(first.seen).toHaveLength(told);
});

it('twenty who ask at once, the reading being over, are answered by one more reading', async () => {
  const first = next();
  await turn();
  goOn();
  await turn();
  const all = Promise.all(Array.from({ length: 20 }, () => shared.settled(false, 5_000)));
  await turn();
  goOn();
  await all;
  expect([connections, watches.begun]).toEqual([2, 2]);
  first.leave();
});

it('two readers’ cards are read one after the other', async () => {
  const connected: string[] = [];
  const letGo: (() => void)[] = [];
  const [one] = WITH_A_CPS3.readers;
  if (one === undefined) throw new Error('no reader');
  const port: PcscPort = {
    watch(onState, signal) {
      onState({ ...WITH_A_CPS3, readers: [one, { ...one, name: 'Reader 00 01' }] });
      return new Promise((resolve) => signal.addEventListener('abort', () => resolve()));
    },
    isInUse: async () => false,
    connect(name) {
      connected.push(name);
      return new Promise((_, reject) => letGo.push(() => reject(new PcscError('too_slow', 'slow'))));
    },
  };
  const leave = sharedWatch(port).follow(false, () => {});
  await turn();
  expect(connected).toEqual(['Reader 00 00']);
  letGo[0]?.();
  await turn();
  expect(connected).toEqual(['Reader 00 00', 'Reader 00 01']);
  letGo[1]?.();
  leave();
});

it('the watch ends with the last who looks, and begins again with the next', async () => {
  const [first, second] = [next(), next()];
  await turn();
  first.leave();
  first.leave();
  expect(watches.ended).toBe(0);
  second.leave();
  expect(watches.ended).toBe(1);
  const third = next();
  expect(third.seen).toEqual([]);
  await turn();
  expect(watches.begun).toBe(2);
  expect(third.seen).toHaveLength(1);
});

it('who waits for a card that stays in progress is told so at the limit', async () => {
  const snapshot = await shared.settled(false, 50);
  expect(snapshot.readers[0]?.card).toMatchObject({ kind: 'cps3', problem: { code: 'reader_error' } });
  expect(snapshot.readers[0]?.card).not.toHaveProperty('inProgress');
  expect(watches.ended).toBe(1);
});
