import { setTimeout as pause } from 'node:timers/promises';
import type { CardFacts } from '../../shared/diagnosis/facts.ts';
import { toHex } from '../card/bytes.ts';
import { factsFromAtr } from '../card/facts-from-atr.ts';
import { asPcscError, cardProblemOf, PcscError } from '../pcsc/errors.ts';
import type { ConnectedCard, PcscPort } from '../pcsc/port.ts';
import type { OwnUse } from './own-use.ts';
import { queueReading } from './reading-queue.ts';
import { retrySchedule } from './retry-schedule.ts';
import { useCard } from './use-card.ts';

interface Readable {
  card: CardFacts;
  trouble: 'busy' | 'mute' | null;
  useIsOurs: OwnUse;
}

/** Reads one inserted card into `insertion`, calling `onChange` at each step. Never throws; ends early when the signal aborts. */
export async function readInsertion(
  port: PcscPort,
  reader: string,
  insertion: Readable,
  signal: AbortSignal,
  onChange: () => void,
): Promise<void> {
  /** Facts from the answer to reset of the connected card, which may be another than the one that was put in. */
  let first = insertion.card;
  const connected = (card: ConnectedCard): CardFacts => {
    if (card.atr.length === 0) throw new PcscError('card_removed', 'no answer to reset any more');
    if (toHex(card.atr) !== first.atr) {
      first = factsFromAtr(card.atr);
      insertion.card = first;
    }
    return first;
  };
  const nextAttempt = retrySchedule();
  while (!signal.aborted) {
    const failure = await queueReading(async () =>
      signal.aborted ? null : await attempt(port, reader, insertion, connected, onChange),
    );
    if (failure === null || signal.aborted) return;
    const problem = cardProblemOf(failure, process.platform);
    if (problem.code === 'busy') insertion.useIsOurs = 'no';
    const { delay, isSaid: isOver } = nextAttempt(failure.code, performance.now());
    // What was read to its end stays known: the reader has fallen silent after it.
    const isSaid = isOver || problem.by === 'system' || insertion.card.reading === 'complete';
    insertion.trouble = isSaid && (problem.code === 'busy' || problem.code === 'mute') ? problem.code : null;
    // While another attempt follows and nothing is said, the reading goes on.
    insertion.card = isSaid
      ? { ...withoutProgress(insertion.card), reading: isPartial(insertion.card) ? 'partial' : 'failed', problem }
      : { ...first, inProgress: true };
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
  try {
    await useCard(port, reader, insertion, async (card) => {
      insertion.trouble = null;
      const first = connected(card);
      if (!first.inProgress) return;
      // Loaded with the first card: a browser waits for the first snapshot, which tells only that a card is there.
      const { readCard } = await import('../card/read-card.ts');
      insertion.card = await readCard(card, first, (facts) => {
        insertion.card = facts;
        onChange();
      });
    });
    return null;
  } catch (thrown) {
    return asPcscError(thrown);
  } finally {
    onChange();
  }
}

const isPartial = (card: CardFacts): boolean => card.certificate !== undefined || card.serial !== undefined;

function withoutProgress(card: CardFacts): CardFacts {
  const { inProgress: _, ...rest } = card;
  return rest;
}
