import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { readerMonitor } from '../../native-host/pcsc/monitor.ts';
import type { ReaderStatus } from '../../native-host/pcsc/port.ts';
import type { WatchCalls } from '../../native-host/pcsc/watch-context.ts';
import { MOST_LISTED } from '../../shared/protocol/most-listed.ts';

// The fake clock does not reach Node's own timers: without this the monitor would rest by the real one, and could not be seen to spin.
vi.mock('node:timers/promises', () => ({
  setTimeout: (ms: number) => new Promise((resolve) => setTimeout(resolve, ms)),
}));
beforeEach(() => void vi.useFakeTimers());
afterEach(() => {
  vi.restoreAllMocks();
  vi.useRealTimers();
});

const PRESENT = 0x0020;
const never = <T>(): Promise<T> => new Promise(() => {});
const pause = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms));

/** A service with these readers, of which some cannot be opened. */
function service(names: readonly string[], refused: readonly string[], change: Partial<WatchCalls<number>> = {}) {
  const asked = { establish: 0, release: 0, list: 0 };
  const calls: WatchCalls<number> = {
    async establish() {
      asked.establish += 1;
      return 1;
    },
    async release() {
      asked.release += 1;
    },
    cancel: async () => {},
    async list() {
      asked.list += 1;
      return names;
    },
    async change(_, milliseconds, readers) {
      if (readers.some(({ name }) => refused.includes(name))) return null;
      if (milliseconds > 0) await pause(milliseconds);
      return readers.map(() => ({ state: PRESENT, atr: Uint8Array.of(0x3b) }));
    },
    ...change,
  };
  return { calls, asked };
}

const OPTIONS = { wait: 1_000, countsInsertions: true };

/** Watches for some time. @returns the last picture, and how it ended */
async function watched(calls: WatchCalls<number>, ms: number) {
  const stop = new AbortController();
  let last: readonly ReaderStatus[] = [];
  const over = readerMonitor(calls, OPTIONS)((readers) => {
    last = readers;
  }, stop.signal).then(
    () => 'over',
    (error: { code: string }) => error.code,
  );
  await vi.advanceTimersByTimeAsync(ms);
  stop.abort();
  await vi.advanceTimersByTimeAsync(2_000);
  return { last, how: await over };
}

it('a reader that cannot be opened hides no other, and is asked for seldom', async () => {
  const { calls, asked } = service(['good', 'refused', 'other'], ['refused']);
  const { last } = await watched(calls, 60_000);
  expect(last.map(({ name, present, unavailable }) => [name, present, unavailable])).toEqual([
    ['good', true, false],
    ['refused', false, true],
    ['other', true, false],
  ]);
  expect(asked.list).toBeLessThan(100);
});

it('readers that all cannot be opened make nothing spin', async () => {
  const { calls, asked } = service(['a', 'b'], ['a', 'b', '\\\\?PnP?\\Notification']);
  await watched(calls, 60_000);
  expect(asked.list).toBeLessThan(150);
});

it('of 200 readers as many are told of as a message holds, also where two are called the same', async () => {
  const { calls, asked } = service(['same', 'same', ...Array.from({ length: 198 }, (_, at) => `reader ${at}`)], []);
  const { last } = await watched(calls, 60_000);
  expect(last.map(({ name }) => name).slice(0, 3)).toEqual(['same', 'same', 'reader 0']);
  expect(last).toHaveLength(MOST_LISTED);
  expect(asked.list).toBeLessThan(200);
});

it('waits that come back at once though nothing has changed make nothing spin', async () => {
  const { calls, asked } = service(['a'], [], {
    change: async (_, __, readers) => readers.map(({ state }) => ({ state: state || PRESENT, atr: new Uint8Array() })),
  });
  await watched(calls, 60_000);
  expect(asked.list).toBeLessThan(150);
});

it.each(['establish', 'list', 'change'] as const)(
  'a service that hangs in %s is given up, and not asked again until it has come back',
  async (what) => {
    const { calls, asked } = service(['a'], [], { [what]: () => never() });
    const monitor = readerMonitor(calls, OPTIONS);
    const watch = (): Promise<string> => {
      const over = monitor(() => {}, new AbortController().signal).then(
        () => 'over',
        (error: { code: string }) => error.code,
      );
      return vi.advanceTimersByTimeAsync(10_000).then(() => over);
    };
    expect(await watch()).toBe('timeout');
    const established = asked.establish;
    expect(await watch()).toBe('timeout');
    expect(asked.establish).toBe(established);
  },
);

it('a watch ends soon though its cancel reaches the service before the wait does', async () => {
  vi.useRealTimers();
  let waiting: (() => void) | null = null;
  const { calls } = service(['a'], [], {
    async cancel() {
      waiting?.();
    },
    async change(_, milliseconds, readers) {
      if (milliseconds > 0) {
        await pause(30);
        await new Promise<void>((resolve) => {
          waiting = resolve;
        });
      }
      return readers.map(() => ({ state: PRESENT, atr: Uint8Array.of(0x3b) }));
    },
  });
  const stop = new AbortController();
  const over = readerMonitor(calls, OPTIONS)(() => {}, stop.signal).then(() => 'over');
  await pause(10);
  stop.abort();
  expect(await Promise.race([over, pause(1_000)])).toBe('over');
});

it('a context that a service gives too late is let go', async () => {
  const { calls, asked } = service([], [], { establish: () => pause(8_000).then(() => 7) });
  expect((await watched(calls, 10_000)).how).toBe('timeout');
  expect(asked.release).toBe(1);
});

it('a computer that slept during a wait makes every insertion another, and only then', async () => {
  vi.useRealTimers();
  // The timers stand still while it sleeps; the calendar does not.
  let slept = 0;
  let sleepsFor = 0;
  const { now } = Date;
  vi.spyOn(Date, 'now').mockImplementation(() => now() + slept);
  const { calls } = service(['a'], [], {
    async change(_, milliseconds, readers) {
      if (milliseconds > 0) {
        await pause(milliseconds);
        slept += sleepsFor;
        sleepsFor = 0;
      }
      return readers.map(() => ({ state: (1 << 16) | PRESENT, atr: Uint8Array.of(0x3b) }));
    },
  });
  const stop = new AbortController();
  const counts: unknown[] = [];
  const over = readerMonitor(calls, { ...OPTIONS, wait: 60 })(
    (readers) => counts.push(readers[0]?.changes),
    stop.signal,
  );
  await pause(500);
  expect(counts).toEqual([1]);
  sleepsFor = 60_000;
  await pause(500);
  expect(counts).toEqual([1, 0x10001]);
  stop.abort();
  await over;
});
