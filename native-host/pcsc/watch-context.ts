import { setTimeout as pause } from 'node:timers/promises';
import { Calls } from './calls.ts';
import { PcscError } from './errors.ts';

/** Times the list of readers is asked for again because one came between its length and its names. */
export const LIST_ROUNDS = 3;

export interface WatchedReader {
  readonly name: string;
  readonly state: number;
}

/** What PC/SC reports about a reader: SCARD_STATE_* bits, and the answer to reset, empty without one. */
export interface SeenReader {
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
   * @returns the states seen, in order, those given where none changed; null when the service knows one of the names no longer, or cannot open it
   */
  change(
    context: Context,
    milliseconds: number,
    readers: readonly WatchedReader[],
  ): Promise<readonly SeenReader[] | null>;
}

/** Milliseconds between two cancels: one that reaches the service before the wait it is meant for is lost. */
const CANCEL_AGAIN = 100;
/** Milliseconds that letting go of a context may take before we leave it behind. */
const LETTING_GO = 1_000;

/** The same functions in one context, each within its limit. They throw PcscError. */
export interface WatchContext {
  list(): Promise<readonly string[]>;
  change(milliseconds: number, readers: readonly WatchedReader[]): Promise<readonly SeenReader[] | null>;
  /** Releases the context once the last call has returned; a service that hangs is not waited for. */
  close(): Promise<void>;
}

/** Contexts whose calls have not come back when they were let go, for which another one is still opened: each keeps a thread. */
const MOST_LEFT_BEHIND = 1;

/** Opens contexts of one service. None is asked while a call of another has outlived its limit: it would hang one more thread. */
export function watchContexts<Context>(calls: WatchCalls<Context>): (signal: AbortSignal) => Promise<WatchContext> {
  const service = new Calls();
  let leftBehind = 0;

  return async (signal) => {
    if (leftBehind > MOST_LEFT_BEHIND)
      throw new PcscError('timeout', 'service: earlier questions have not come back yet');
    const context = await service.run('service', () => calls.establish(), {
      afterwards: async (late) => late !== undefined && calls.release(late),
    });
    let underway: Promise<unknown> = Promise.resolve();
    const noted = <T>(asked: Promise<T>): Promise<T> => {
      underway = asked.catch(() => {});
      return asked;
    };
    const call = <T>(start: () => Promise<T>, besides = 0): Promise<T> =>
      service.run('service', () => noted(start()), { besides });
    let isOver = false;
    let cancelling: Promise<unknown> = Promise.resolve();
    const onAbort = async (): Promise<void> => {
      while (!isOver) {
        cancelling = calls.cancel(context).catch(() => {});
        await cancelling;
        await pause(CANCEL_AGAIN);
      }
    };
    signal.addEventListener('abort', onAbort);
    return {
      list: () => call(() => calls.list(context)),
      change: (milliseconds, readers) => call(() => calls.change(context, milliseconds, readers), milliseconds),
      async close() {
        isOver = true;
        signal.removeEventListener('abort', onAbort);
        leftBehind += 1;
        const released = Promise.all([underway, cancelling])
          .then(() => calls.release(context))
          .catch(() => {})
          .finally(() => {
            leftBehind -= 1;
          });
        await Promise.race([released, pause(LETTING_GO, undefined, { ref: false })]);
      },
    };
  };
}
