import type { CardFacts, Facts, ReaderFacts, ReaderState } from '../../shared/diagnosis/facts.ts';
import { TRIES_CHANGES, type TriesChange } from '../../shared/protocol/tries-change.ts';
import { toHex } from '../card/bytes.ts';
import { factsFromAtr, MUTE_CARD } from '../card/facts-from-atr.ts';
import type { PcscPort, PcscState, ReaderStatus } from '../pcsc/port.ts';
import { cardNumber } from './card-number.ts';
import { countTries, mayBeCounted, NOTHING_COUNTED, type TriesMemory } from './count-tries.ts';
import { describeReaders } from './describe-readers.ts';
import { endInsertion, insertionNumber } from './insertion-number.ts';
import type { OwnUse } from './own-use.ts';
import { isPseudoReader, isPssReader } from './pseudo-readers.ts';
import { readInsertion } from './read-insertion.ts';
import type { ReaderSnapshot } from './reader-snapshot.ts';
import { queueReading } from './reading-queue.ts';
import { untilDoubted } from './same-card.ts';

/** One card from insertion to removal. What was read of it is kept here, in memory, and nowhere else. */
interface Insertion {
  readonly key: string;
  readonly number: number;
  readonly stop: AbortController;
  card: CardFacts;
  /** Set when a connect failed in a way that is about the reader as the user sees it. */
  trouble: Extract<ReaderState, 'busy' | 'mute'> | null;
  useIsOurs: OwnUse;
  readonly tries: TriesMemory;
}

/** Tells one insertion from the next, also of the same card. */
const keyOf = ({ changes, atr, mute }: ReaderStatus): string => `${changes}/${mute}/${atr === null ? '' : toHex(atr)}`;

function readerStateOf(status: ReaderStatus, insertion: Insertion | undefined): ReaderState {
  if (status.unavailable) return 'unavailable';
  if (!status.present) return 'empty';
  if (status.mute) return 'mute';
  return insertion?.trouble ?? 'present';
}

function newInsertion(status: ReaderStatus): Insertion {
  const key = keyOf(status);
  return {
    key,
    number: insertionNumber(status.name, key, status.changes),
    stop: new AbortController(),
    card: status.atr === null ? MUTE_CARD : factsFromAtr(status.atr),
    trouble: null,
    useIsOurs: 'no',
    tries: { ...NOTHING_COUNTED },
  };
}

export interface Observation {
  /** When the signal has aborted and every card is let go. */
  readonly ended: Promise<void>;
  /** Counts the PIN tries of every card again; who asks meanwhile gets the same count. */
  countTries(): Promise<TriesChange>;
}

/** Follows every reader, reads each CPS once per insertion, and tells the whole picture at each change. */
export function observe(
  port: PcscPort,
  signal: AbortSignal,
  onSnapshot: (snapshot: ReaderSnapshot) => void,
): Observation {
  const insertions = new Map<string, Insertion>();
  const closing = new Set<Promise<void>>();
  let pcsc: Facts['pcsc'] | null = null;
  let readers: readonly ReaderStatus[] = [];
  let lastSent = '';
  let counting: Promise<TriesChange> | undefined;

  const tell = (): void => {
    if (pcsc === null || signal.aborted) return;
    const snapshot: ReaderSnapshot = { pcsc, readers: readerFacts(readers, insertions) };
    const text = JSON.stringify(snapshot);
    if (text === lastSent) return;
    lastSent = text;
    onSnapshot(snapshot);
  };

  const begin = (status: ReaderStatus): Insertion => {
    const insertion = newInsertion(status);
    if (!insertion.card.inProgress) return insertion;
    const done = read(status, insertion).finally(() => closing.delete(done));
    closing.add(done);
    return insertion;
  };

  /** Reads a card and, where the system does not count insertions, keeps checking that it is still the same card. */
  const read = async (status: ReaderStatus, insertion: Insertion): Promise<void> => {
    await readInsertion(port, status.name, insertion, insertion.stop.signal, tell);
    if (status.changes !== null || insertion.card.serial === undefined) return;
    await untilDoubted(port, status.name, insertion, insertion.stop.signal);
    if (insertion.stop.signal.aborted || insertions.get(status.name) !== insertion) return;
    end(status.name, insertion);
    insertions.set(status.name, begin(status));
    tell();
  };

  const end = (name: string, insertion: Insertion): void => {
    insertion.stop.abort();
    insertions.delete(name);
    endInsertion(name, insertion.key);
  };

  const follow = (next: PcscState): void => {
    pcsc = pcscFacts(next);
    readers = next.readers.filter(({ name }) => !isPseudoReader(name));
    const present = new Map(readers.filter((status) => status.present).map((status) => [status.name, status]));
    for (const [name, insertion] of insertions) {
      const status = present.get(name);
      if (status !== undefined && keyOf(status) === insertion.key) {
        if (insertion.useIsOurs === 'until next status') insertion.useIsOurs = 'no';
        continue;
      }
      end(name, insertion);
    }
    for (const [name, status] of present) if (!insertions.has(name)) insertions.set(name, begin(status));
    tell();
  };

  const watch = async (): Promise<void> => {
    await port.watch(follow, signal);
    for (const { stop } of insertions.values()) stop.abort();
    await Promise.all(closing);
  };
  return {
    ended: watch(),
    countTries() {
      counting ??= countAll(port, insertions).finally(() => {
        counting = undefined;
        tell();
      });
      return counting;
    },
  };
}

/** Counts the tries of every card, one after the other. @returns the change that outweighs the others */
async function countAll(port: PcscPort, insertions: ReadonlyMap<string, Insertion>): Promise<TriesChange> {
  const changes: TriesChange[] = [];
  for (const [name, insertion] of insertions)
    if (mayBeCounted(insertion)) changes.push(await queueReading(() => countTries(port, name, insertion)));
  return TRIES_CHANGES.find((change) => changes.includes(change)) ?? 'none';
}

function pcscFacts({ service, problem, readers }: PcscState): Facts['pcsc'] {
  const galss = readers.some(({ name }) => isPssReader(name)) ? { pssReader: true as const } : {};
  if (problem === null) return { service, ...galss };
  const damage = problem.code === 'program_damaged' ? { programDamaged: true as const } : {};
  const silent = problem.code === 'timeout' ? { silent: true as const } : {};
  const remote = problem.code === 'no_remote_reader' ? { remoteWithoutReader: true as const } : {};
  return { service, detail: problem.message, ...damage, ...silent, ...remote, ...galss };
}

const numbered = (card: CardFacts): CardFacts =>
  card.serial === undefined ? card : { ...card, no: cardNumber(card.serial) };

function readerFacts(
  statuses: readonly ReaderStatus[],
  insertions: ReadonlyMap<string, Insertion>,
): readonly ReaderFacts[] {
  const descriptions = describeReaders(statuses.map(({ name }) => name));
  return statuses.flatMap((status, i): readonly ReaderFacts[] => {
    const description = descriptions[i];
    if (description === undefined) return [];
    const insertion = insertions.get(status.name);
    return [
      {
        ...description,
        state: readerStateOf(status, insertion),
        inUse: status.inUse && (insertion?.useIsOurs ?? 'no') === 'no',
        card: status.present && insertion !== undefined ? numbered(insertion.card) : null,
        ...(insertion === undefined ? {} : { insertion: insertion.number }),
      },
    ];
  });
}
