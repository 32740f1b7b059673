import { setTimeout as pause } from 'node:timers/promises';
import type { CardFacts } from '../../shared/diagnosis/facts.ts';
import { toHex } from '../card/bytes.ts';
import { factsFromAtr } from '../card/facts-from-atr.ts';
import { asPcscError, cardProblemOf, PcscError, type PcscErrorCode } from '../pcsc/errors.ts';
import type { ConnectedCard, PcscPort } from '../pcsc/port.ts';
import type { OwnUse } from './own-use.ts';
import { queueReading } from './reading-queue.ts';

/** The part of an insertion that a reading changes. */
interface Readable {
  card: CardFacts;
  trouble: 'busy' | 'mute' | null;
  useIsOurs: OwnUse;
}

/** Milliseconds between attempts while another program holds the card for itself; for as long as it does. */
const BUSY_RETRY = 1_500;
/** Milliseconds before each new attempt after another program reset the card, or its reader stumbled. */
const STUMBLE_RETRIES: readonly number[] = [300, 1_000];

/** Reads one inserted card into `insertion`, calling `onChange` at each step. Never throws; ends early when the signal aborts. */
export async function readInsertion(
  port: PcscPort,
  reader: string,
  insertion: Readable,
  signal: AbortSignal,
  onChange: () => void,
): Promise<void> {
  /** What the answer to reset told: of the card that is connected, which may be another than was seen to be put in. */
  let first = insertion.card;
  const connected = (card: ConnectedCard): CardFacts => {
    if (card.atr.length === 0) throw new PcscError('card_removed', 'no answer to reset any more');
    if (toHex(card.atr) !== first.atr) {
      first = factsFromAtr(card.atr);
      insertion.card = first;
    }
    return first;
  };
  for (let stumbles = 0; !signal.aborted; ) {
    const failure = await queueReading(async () =>
      signal.aborted ? null : await attempt(port, reader, insertion, connected, onChange),
    );
    if (failure === null || signal.aborted) return;
    const problem = cardProblemOf(failure, process.platform);
    insertion.trouble = problem.code === 'busy' || problem.code === 'mute' ? problem.code : null;
    if (insertion.trouble === 'busy') insertion.useIsOurs = 'no';
    const delay = retryDelay(failure, stumbles);
    if (insertion.trouble === null || problem.by === 'system') stumbles += 1;
    // While another attempt follows, what is known stays and the reading goes on.
    insertion.card =
      delay !== null && insertion.trouble === null
        ? { ...first, inProgress: true }
        : { ...withoutProgress(insertion.card), reading: isPartial(insertion.card) ? 'partial' : 'failed', problem };
    onChange();
    if (delay === null) return;
    await pause(delay, undefined, { signal }).catch(() => {});
  }
}

/** One connection and reading. @returns why it failed, null when the card said all it could */
async function attempt(
  port: PcscPort,
  reader: string,
  insertion: Readable,
  connected: (card: ConnectedCard) => CardFacts,
  onChange: () => void,
): Promise<PcscError | null> {
  insertion.useIsOurs = 'while connected';
  try {
    const [card, readCard] = await Promise.all([port.connect(reader), loadReadCard(insertion.card.kind)]);
    insertion.trouble = null;
    try {
      const first = connected(card);
      if (!first.inProgress) return null;
      insertion.card = await readCard(card, first, (facts) => {
        insertion.card = facts;
        onChange();
      });
    } finally {
      await card.disconnect();
    }
    return null;
  } catch (thrown) {
    return asPcscError(thrown);
  } finally {
    insertion.useIsOurs = 'until next status';
    onChange();
  }
}

/** What reads a card, loaded with the first one: a browser waits for the first snapshot, which tells only that a card is there. */
async function loadReadCard(kind: CardFacts['kind']): Promise<typeof import('../card/read-card.ts').readCard> {
  const [{ readCard }, { warmUp }] = await Promise.all([import('../card/read-card.ts'), import('../card/warm-up.ts')]);
  await warmUp(kind);
  return readCard;
}

type Again = 'while busy' | 'after a stumble' | 'no';

/** Whether an error may pass by itself, so that the card is asked again. */
const AGAIN: Readonly<Record<PcscErrorCode, Again>> = {
  sharing_violation: 'while busy',
  card_reset: 'after a stumble',
  driver_error: 'after a stumble',
  not_transacted: 'after a stumble',
  card_mute: 'after a stumble',
  service_stopped: 'after a stumble',
  service_absent: 'no',
  program_damaged: 'no',
  access_denied: 'no',
  no_readers: 'no',
  reader_unavailable: 'no',
  no_card: 'no',
  card_removed: 'no',
  no_remote_reader: 'no',
  cancelled: 'no',
  timeout: 'no',
  too_slow: 'no',
  command_refused: 'no',
};

/** @returns milliseconds, null for no further attempt */
function retryDelay({ code }: PcscError, stumbles: number): number | null {
  switch (AGAIN[code]) {
    case 'while busy':
      return BUSY_RETRY;
    case 'after a stumble':
      return STUMBLE_RETRIES[stumbles] ?? null;
    case 'no':
      return null;
  }
}

const isPartial = (card: CardFacts): boolean => card.certificate !== undefined || card.serial !== undefined;

function withoutProgress(card: CardFacts): CardFacts {
  const { inProgress: _, ...rest } = card;
  return rest;
}
