import { setTimeout as pause } from 'node:timers/promises';
import { MOST_LISTED } from '../../shared/protocol/most-listed.ts';
import type { PcscDriver } from './driver.ts';
import { LIMITS } from './limits.ts';
import type { ReaderStatus } from './port.ts';
import { readerStatus, UNAWARE, unavailableReader } from './reader-state.ts';
import {
  type SeenReader,
  type WatchCalls,
  type WatchContext,
  type WatchedReader,
  watchContexts,
} from './watch-context.ts';

interface MonitorOptions {
  /** Longest wait in milliseconds; then the states are read again. */
  readonly wait: number;
  /** Whether the system counts insertions and removals in the state's high half. */
  readonly countsInsertions: boolean;
}

/** The name under which PC/SC reports readers that come and go. */
const PLUG_AND_PLAY = '\\\\?PnP?\\Notification';
/** Readers of one call at most, besides plug and play: pcscd takes 16 (PCSCLITE_MAX_READERS_CONTEXTS). */
const MOST_AT_ONCE = 15;
/** Longest wait in milliseconds when it does not cover every reader. */
const SHORT_WAIT = 1_000;
/** Milliseconds to rest after a look that found nothing new and a wait that came back at once, so that nothing can make us spin. */
const REST = 500;
/** Milliseconds after a change before the readers are looked at: changes come in bursts, the first of a reading's with its connect. */
const BURST = 40;
/** Milliseconds after which a reader that could not be opened is tried again. */
const TRY_REFUSED_AGAIN = 5_000;
/**
 * Milliseconds by which a look and its wait may outlast what was asked for; past them this computer slept, and a card changed meanwhile may
 * show no change.
 */
const SLEPT = LIMITS.service;

type LookedAt = SeenReader & WatchedReader;

/** The monitor of a library, see PcscDriver.monitor. */
export function readerMonitor<Context>(calls: WatchCalls<Context>, options: MonitorOptions): PcscDriver['monitor'] {
  const open = watchContexts(calls);
  return async (onReaders, signal) => {
    const context = await open(signal);
    try {
      await monitorIn(context, options, onReaders, signal);
    } finally {
      await context.close();
    }
  };
}

async function monitorIn(
  context: WatchContext,
  { wait: longestWait, countsInsertions }: MonitorOptions,
  onReaders: (readers: readonly ReaderStatus[]) => void,
  signal: AbortSignal,
): Promise<void> {
  const readers = lookedAtIn(context);
  let reported: readonly ReaderStatus[] | null = null;
  let plugAndPlay = UNAWARE;
  let sleeps = 0;
  // `Date.now()`: the monotonic clock stands still while the computer sleeps.
  let awake = Date.now();
  while (!signal.aborted) {
    const names = (await context.list()).slice(0, MOST_LISTED);
    const seen = await readers.look(names);
    const now = names.map((name) => {
      const status = seen.find((each) => each.name === name);
      return status === undefined
        ? unavailableReader(name)
        : readerStatus(name, status.state, status.atr, countsInsertions ? sleeps : null);
    });
    const isNew = !isSame(reported, now);
    if (signal.aborted) return;
    if (isNew) onReaders(now);
    reported = now;
    // The callback may have aborted the signal.
    if (signal.aborted) return;

    const startedAt = performance.now();
    const watched = seen.slice(0, MOST_AT_ONCE);
    const longest = watched.length < seen.length ? SHORT_WAIT : readers.areRefused() ? TRY_REFUSED_AGAIN : longestWait;
    const wait = Math.min(longest, longestWait);
    const waited = await context.change(wait, [...watched, { name: PLUG_AND_PLAY, state: plugAndPlay }]);
    if (Date.now() - awake > wait + SLEPT) sleeps += 1;
    awake = Date.now();
    plugAndPlay = waited?.at(-1)?.state ?? UNAWARE;
    const isSpinning = !isNew && performance.now() - startedAt < REST / 10;
    await pause(isSpinning ? REST : BURST, undefined, { signal }).catch(() => {});
  }
}

/** Looks at readers. One that the service lists and refuses to open must not hide the others: it is left out, and tried again later. */
function lookedAtIn(context: WatchContext): {
  look(names: readonly string[]): Promise<readonly LookedAt[]>;
  areRefused(): boolean;
} {
  const refused = new Set<string>();
  let triedAt = performance.now();

  async function lookAtOpen(open: readonly string[]): Promise<readonly LookedAt[]> {
    if (open.length > MOST_AT_ONCE) {
      const first = await lookAtOpen(open.slice(0, MOST_AT_ONCE));
      return [...first, ...(await lookAtOpen(open.slice(MOST_AT_ONCE)))];
    }
    const together = open.length === 0 ? [] : await context.change(0, unaware(open));
    if (together !== null)
      return open.flatMap((name, index) => (together[index] ? [{ name, ...together[index] }] : []));
    const seen: LookedAt[] = [];
    for (const name of open) {
      const [state] = (await context.change(0, unaware([name]))) ?? [];
      if (state === undefined) refused.add(name);
      else seen.push({ name, ...state });
    }
    return seen;
  }

  return {
    look(names) {
      if (performance.now() - triedAt > TRY_REFUSED_AGAIN) {
        refused.clear();
        triedAt = performance.now();
      }
      return lookAtOpen(names.filter((name) => !refused.has(name)));
    },
    areRefused: () => refused.size > 0,
  };
}

const isSame = (a: readonly ReaderStatus[] | null, b: readonly ReaderStatus[]): boolean =>
  JSON.stringify(a) === JSON.stringify(b);

const unaware = (names: readonly string[]): readonly WatchedReader[] => names.map((name) => ({ name, state: UNAWARE }));
