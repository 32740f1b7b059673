import { setTimeout as pause } from 'node:timers/promises';
import type { ReaderFacts } from '../../shared/diagnosis/facts.ts';
import { withoutIdentity } from '../../shared/diagnosis/without-identity.ts';
import type { TriesChange } from '../../shared/protocol/tries-change.ts';
import { openPcsc } from '../pcsc/open.ts';
import type { PcscPort } from '../pcsc/port.ts';
import { type Observation, observe } from './observe.ts';
import type { ReaderSnapshot } from './reader-snapshot.ts';

/** One watch of readers and cards for everybody in this process who looks: a card is read once, however many do. */
export interface SharedWatch {
  /**
   * Calls with the present facts as soon as they are read, then at every change. The watch begins with the first caller.
   * @param identity whether holder's names, national identifier and serial number may be in what this caller is given
   * @returns ends it; with the last one the watch ends too
   */
  follow(identity: boolean, onFacts: (snapshot: ReaderSnapshot) => void): () => void;
  /**
   * Waits until every card is read or a limit is reached; a reading cut short says so. One that is over is made again, because PIN tries
   * change while a card stays. Many who ask at once share one reading.
   * @param limit milliseconds
   */
  settled(identity: boolean, limit: number): Promise<ReaderSnapshot>;
  /** Counts the PIN tries of the cards under watch again, at most every 2 s; who asks meanwhile gets the same count. `none` without a watch. */
  countTries(): Promise<TriesChange>;
}

/** Milliseconds from one count of the tries to the next at least. */
const BETWEEN_COUNTS = 2_000;
/** Milliseconds after which a count is answered as not known: a reader hangs, or a slow card is being read. Its facts follow when it is over. */
const COUNT_LIMIT = 5_000;

/** @param port left out: this system's PC/SC */
export function sharedWatch(port?: PcscPort): SharedWatch {
  const listeners = new Set<(snapshot: ReaderSnapshot) => void>();
  let latest: ReaderSnapshot | undefined;
  let stop = new AbortController();
  /** The watch that reads again for those who ask at the same time. */
  let again: SharedWatch | undefined;
  let observation: Observation | undefined;
  let countedAt = Number.NEGATIVE_INFINITY;

  async function begin(): Promise<void> {
    stop = new AbortController();
    const { signal } = stop;
    observation = observe(port ?? openPcsc(), signal, (snapshot) => {
      latest = snapshot;
      for (const listener of listeners) listener(snapshot);
    });
    await observation.ended;
  }

  const follow: SharedWatch['follow'] = (identity, onFacts) => {
    const listener = (snapshot: ReaderSnapshot): void => onFacts(identity ? snapshot : withoutIdentity(snapshot));
    listeners.add(listener);
    if (listeners.size === 1) void begin();
    else if (latest !== undefined) listener(latest);
    return () => {
      if (!listeners.delete(listener) || listeners.size > 0) return;
      stop.abort();
      latest = undefined;
      observation = undefined;
    };
  };

  return {
    follow,
    async countTries() {
      await pause(Math.max(0, countedAt + BETWEEN_COUNTS - performance.now()));
      countedAt = performance.now();
      const counted = observation?.countTries() ?? 'none';
      return Promise.race<TriesChange>([counted, pause(COUNT_LIMIT, 'unknown', { ref: false })]);
    },
    async settled(identity, limit) {
      const done = new AbortController();
      let seen: ReaderSnapshot = {
        pcsc: { service: 'unknown', silent: true, detail: 'no answer in time' },
        readers: [],
      };
      const isOver = latest !== undefined && !isReading(latest);
      if (isOver) again ??= sharedWatch(port);
      const leave = (isOver && again ? again.follow : follow)(identity, (snapshot) => {
        seen = snapshot;
        if (!isReading(snapshot)) done.abort();
      });
      await pause(limit, undefined, { signal: done.signal }).catch(() => {});
      // Later callers get a reading of their own: this one is over.
      if (isOver) again = undefined;
      leave();
      return { ...seen, readers: seen.readers.map(cutShort) };
    },
  };
}

const isReading = ({ readers }: ReaderSnapshot): boolean => readers.some(({ card }) => card?.inProgress);

/** Marks a reading that was still going on: had the card been silent, the reading's own limits would have said so before. */
function cutShort(reader: ReaderFacts): ReaderFacts {
  if (!reader.card?.inProgress) return reader;
  const { inProgress: _, ...card } = reader.card;
  return { ...reader, card: { ...card, problem: { code: 'reader_error', detail: 'still reading at the time limit' } } };
}
