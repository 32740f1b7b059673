import { setTimeout as pause } from 'node:timers/promises';
import type { PcscDriver } from './driver.ts';
import { asPcscError, PcscError } from './errors.ts';
import { LIMITS, type Waiting, within } from './limits.ts';
import type { ReaderStatus } from './port.ts';
import { readerStatus, UNAWARE, unavailableReader } from './reader-state.ts';

/** A reader and the state in which it was last seen. */
export interface WatchedReader {
  readonly name: string;
  readonly state: number;
}

/** What PC/SC tells of a reader: SCARD_STATE_* bits, and the answer to reset, empty without one. */
interface SeenReader {
  readonly state: number;
  readonly atr: Uint8Array;
}

/** PC/SC's functions that watch, as one library has them. All of them may hang, and throw PcscError. */
export interface WatchCalls<Context> {
  establish(): Promise<Context>;
  release(context: Context): Promise<void>;
  /** Ends a wait. */
  cancel(context: Context): Promise<void>;
  /** Names in the order of the service. */
  list(context: Context): Promise<readonly string[]>;
  /**
   * Waits until one of the readers is in another state than the one given, or only looks when `milliseconds` is 0.
   * @returns the states seen, in order; null when the service knows one of the names no longer, or cannot open it
   */
  change(
    context: Context,
    milliseconds: number,
    readers: readonly WatchedReader[],
  ): Promise<readonly SeenReader[] | null>;
}

interface MonitorOptions {
  /** Milliseconds a wait lasts at most; then the truth is read again. */
  readonly wait: number;
  /** Whether the system counts insertions and removals in the state's high half. */
  readonly countsInsertions: boolean;
}

/** The name under which PC/SC tells of readers that come and go. */
const PLUG_AND_PLAY = '\\\\?PnP?\\Notification';
/** Readers of one call at most, besides plug and play: pcscd takes 16 (PCSCLITE_MAX_READERS_CONTEXTS). */
const MOST_AT_ONCE = 15;
/** Milliseconds of a wait that does not hear of every reader. */
const SHORT_WAIT = 1_000;
/** Milliseconds to rest after a look that found nothing new and a wait that came back at once, so that nothing can make us spin. */
const REST = 500;
/** Milliseconds after a change before the readers are looked at: changes come in bursts, the first of a reading's with its connect. */
const BURST = 40;
/** Milliseconds after which a reader that could not be opened is tried again. */
const TRY_REFUSED_AGAIN = 5_000;
/** Milliseconds between two cancels: one that reaches the service before the wait it is meant for is lost. */
const CANCEL_AGAIN = 100;
/** Milliseconds that letting go of a context may take before we leave it behind. */
const LETTING_GO = 1_000;
/**
 * Milliseconds by which a look and the wait after it may outlast what was asked for. Past them this computer slept: a card that was changed
 * meanwhile shows no change where its reader had switched it off before, neither in the count nor in the answer to reset.
 */
const SLEPT = LIMITS.service;

const isSame = (a: readonly ReaderStatus[] | null, b: readonly ReaderStatus[]): boolean =>
  JSON.stringify(a) === JSON.stringify(b);

/** The monitor of an adapter, see PcscDriver.monitor. */
export function readerMonitor<Context>(calls: WatchCalls<Context>, options: MonitorOptions): PcscDriver['monitor'] {
  /** A call has outlived its limit: until it comes back another one would only hang one more thread. */
  let isHanging = false;

  /** What a call gives, within its limit. */
  async function ask<T>(call: Promise<T>, waiting: Waiting<T> = {}): Promise<T> {
    try {
      return await within('service', call, waiting);
    } catch (thrown) {
      if (asPcscError(thrown).code === 'timeout') {
        isHanging = true;
        const back = (): void => {
          isHanging = false;
        };
        call.then(back, back);
      }
      throw thrown;
    }
  }

  return async (onReaders, signal) => {
    if (isHanging) throw new PcscError('timeout', 'service: an earlier question has not come back yet');
    const context = await ask(calls.establish(), { late: (late) => void calls.release(late).catch(() => {}) });
    let underway: Promise<unknown> = Promise.resolve();
    const call = <T>(started: Promise<T>, besides = 0): Promise<T> => {
      underway = started.catch(() => {});
      return ask(started, { besides });
    };
    let isOver = false;
    const onAbort = async (): Promise<void> => {
      while (!isOver) {
        await calls.cancel(context).catch(() => {});
        await pause(CANCEL_AGAIN);
      }
    };
    signal.addEventListener('abort', onAbort);

    /** Names that the service lists and refuses to open: one such reader must not hide the others. */
    const refused = new Set<string>();
    const look = async (names: readonly string[]): Promise<readonly (SeenReader & WatchedReader)[]> => {
      const open = names.filter((name) => !refused.has(name));
      if (open.length > MOST_AT_ONCE) {
        const first = await look(open.slice(0, MOST_AT_ONCE));
        return [...first, ...(await look(open.slice(MOST_AT_ONCE)))];
      }
      const together = open.length === 0 ? [] : await call(calls.change(context, 0, unaware(open)));
      if (together !== null) return open.flatMap((name, i) => (together[i] ? [{ name, ...together[i] }] : []));
      const seen: (SeenReader & WatchedReader)[] = [];
      for (const name of open) {
        const [state] = (await call(calls.change(context, 0, unaware([name])))) ?? [];
        if (state === undefined) refused.add(name);
        else seen.push({ name, ...state });
      }
      return seen;
    };

    try {
      let told: readonly ReaderStatus[] | null = null;
      let plugAndPlay = UNAWARE;
      let triedRefused = performance.now();
      let sleeps = 0;
      // By the calendar: the other clock stands still while the computer sleeps.
      let awake = Date.now();
      while (!signal.aborted) {
        const names = await call(calls.list(context));
        if (performance.now() - triedRefused > TRY_REFUSED_AGAIN) {
          refused.clear();
          triedRefused = performance.now();
        }
        const seen = await look(names);
        const readers = names.map((name) => {
          const status = seen.find((each) => each.name === name);
          return status === undefined
            ? unavailableReader(name)
            : readerStatus(name, status.state, status.atr, options.countsInsertions ? sleeps : null);
        });
        const isNew = !isSame(told, readers);
        if (isNew && !signal.aborted) onReaders(readers);
        told = readers;

        if (signal.aborted) break;
        const begun = performance.now();
        const watched = seen.slice(0, MOST_AT_ONCE);
        const longest = watched.length < seen.length ? SHORT_WAIT : refused.size > 0 ? TRY_REFUSED_AGAIN : options.wait;
        const wait = Math.min(longest, options.wait);
        const waited = await call(
          calls.change(context, wait, [...watched, { name: PLUG_AND_PLAY, state: plugAndPlay }]),
          wait,
        );
        if (Date.now() - awake > wait + SLEPT) sleeps += 1;
        awake = Date.now();
        plugAndPlay = waited?.at(-1)?.state ?? UNAWARE;
        const isSpinning = !isNew && performance.now() - begun < REST / 10;
        await pause(isSpinning ? REST : BURST, undefined, { signal }).catch(() => {});
      }
    } finally {
      isOver = true;
      signal.removeEventListener('abort', onAbort);
      // Whenever the last call comes back; a service that hangs is not waited for.
      const released = underway.then(() => calls.release(context)).catch(() => {});
      await Promise.race([released, pause(LETTING_GO, undefined, { ref: false })]);
    }
  };
}

const unaware = (names: readonly string[]): readonly WatchedReader[] => names.map((name) => ({ name, state: UNAWARE }));
