import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { Calls } from '../../native-host/pcsc/calls.ts';
import { transmitOneByOne } from '../../native-host/pcsc/command-run.ts';
import { PcscError } from '../../native-host/pcsc/errors.ts';
import { guarded } from '../../native-host/pcsc/guard.ts';
import type { PcscPort, ReaderStatus } from '../../native-host/pcsc/port.ts';
import { observe } from '../../native-host/readers/observe.ts';
import type { ReaderSnapshot } from '../../native-host/readers/reader-snapshot.ts';
import { PROOF_LASTS } from '../../native-host/readers/same-card.ts';
import type { ReaderFacts } from '../../shared/diagnosis/facts.ts';
import { withoutIdentity } from '../../shared/diagnosis/without-identity.ts';
import { cpsCard } from '../virtual-card/cards.ts';
import { pharmacist } from '../virtual-card/profiles.ts';
import type { Card } from '../virtual-card/transport.ts';

// Node's own pause does not hear of the false clock.
vi.mock('node:timers/promises', () => ({
  setTimeout: (ms: number, value: unknown, { signal }: { readonly signal?: AbortSignal } = {}) =>
    new Promise((resolve, reject) => {
      setTimeout(resolve, ms, value);
      signal?.addEventListener('abort', reject);
    }),
}));

beforeEach(() => void vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'setInterval', 'clearInterval'] }));
afterEach(() => void vi.useRealTimers());

const first = cpsCard(pharmacist);
const second = cpsCard({ ...pharmacist, serial: '11223344', surname: 'AUTRE', cn: '810101234567' });

/** A desk with one reader whose system counts insertions or does not, as macOS. */
function desk(changes: number | null) {
  let inside: Card = first;
  let isHeld = false;
  let connections = 0;
  let status: (change: Partial<ReaderStatus>) => void = () => {};
  const port: PcscPort = {
    watch(onState, signal) {
      const reader: ReaderStatus = {
        name: 'Reader',
        present: true,
        mute: false,
        inUse: false,
        unavailable: false,
        atr: first.atr,
        changes,
      };
      status = (change) => onState({ service: 'running', problem: null, readers: [{ ...reader, ...change }] });
      status({});
      return new Promise((resolve) => signal.addEventListener('abort', () => resolve()));
    },
    isInUse: async () => false,
    async connect() {
      connections += 1;
      if (isHeld) throw new PcscError('sharing_violation', 'held');
      const card = inside;
      card.reset();
      const done = async (): Promise<void> => {};
      const transmit = (run: readonly Uint8Array[]) =>
        transmitOneByOne(run, async (command) => card.transmit(Buffer.from(command)));
      return guarded({ atr: card.atr, begin: done, end: done, disconnect: done, transmit }, new Calls());
    },
  };
  const seen: ReaderSnapshot[] = [];
  const stop = new AbortController();
  const { ended } = observe(port, stop.signal, (snapshot) => seen.push(snapshot));
  return {
    seen,
    swap: (card: Card = second) => {
      inside = card;
    },
    hold: (held: boolean) => {
      isHeld = held;
    },
    status: (change: Partial<ReaderStatus>) => status(change),
    connections: () => connections,
    shown: () => seen.at(-1)?.readers[0],
    async [Symbol.asyncDispose]() {
      stop.abort();
      await ended;
    },
  };
}

const pass = async (ms: number): Promise<void> => {
  for (let left = ms; left >= 0; left -= 100) await vi.advanceTimersByTimeAsync(100);
  await vi.dynamicImportSettled();
  for (let turn = 0; turn < 50; turn += 1) await new Promise((resolve) => setImmediate(resolve));
};

it('a card swapped without a sign, where insertions are not counted, does not keep the first holder on show', async () => {
  await using reader = desk(null);
  await pass(500);
  expect(reader.shown()?.card).toMatchObject({ serial: pharmacist.serial, holder: { name: pharmacist.surname } });
  const number = reader.shown()?.insertion;
  reader.swap();
  await pass(PROOF_LASTS + 1_000);
  expect(reader.shown()?.card).toMatchObject({ serial: '11223344', holder: { name: 'AUTRE' } });
  expect(reader.shown()?.insertion).not.toBe(number);
  const after = reader.seen.slice(reader.seen.findIndex(({ readers }) => readers[0]?.insertion !== number));
  expect(JSON.stringify(after)).not.toContain(pharmacist.serial);
});

it('the same card is asked for its number alone, and stays on show as the same insertion', async () => {
  await using reader = desk(null);
  await pass(500);
  const shown = reader.shown();
  const told = reader.seen.length;
  await pass(3 * PROOF_LASTS);
  expect(reader.connections()).toBeGreaterThan(2);
  expect([reader.shown(), reader.seen.length]).toEqual([shown, told]);
});

it('a card that another program holds all the while is not proven any more', async () => {
  await using reader = desk(null);
  await pass(500);
  reader.hold(true);
  await pass(4 * PROOF_LASTS);
  expect(reader.shown()?.card?.serial).toBeUndefined();
  // A program that holds a card for a moment is not named.
  vi.useRealTimers();
  await vi.waitFor(() => expect(reader.shown()?.card?.problem?.code).toBe('busy'), { timeout: 5_000 });
});

it('a card is not asked again where insertions are counted, and another insertion of it has another number', async () => {
  await using reader = desk(4);
  await pass(500);
  const number = reader.shown()?.insertion;
  await pass(3 * PROOF_LASTS);
  expect(reader.connections()).toBe(1);
  reader.status({ changes: 6 });
  await pass(500);
  expect(reader.shown()?.insertion).not.toBe(number);
  expect(reader.connections()).toBe(2);
});

it('a card has a number of its own in this run, which comes back with it and tells nothing of whose it is', async () => {
  await using reader = desk(4);
  await pass(500);
  const number = reader.shown()?.card?.no;
  reader.swap(second);
  reader.status({ changes: 6 });
  await pass(500);
  expect(reader.shown()?.card?.no).toBe((number ?? 0) + 1);
  reader.swap(first);
  reader.status({ changes: 8 });
  await pass(500);
  expect(reader.shown()?.card?.no).toBe(number);
  expect(withoutIdentity({ readers: [reader.shown() as ReaderFacts] }).readers[0]?.card?.no).toBe(number);
});
