import type { CardFacts } from '../../shared/diagnosis/facts.ts';
import type { TriesChange } from '../../shared/protocol/tries-change.ts';
import { toHex } from '../card/bytes.ts';
import type { PinTries } from '../card/card-edge.ts';
import { asPcscError } from '../pcsc/errors.ts';
import type { ConnectedCard, PcscPort } from '../pcsc/port.ts';
import type { OwnUse } from './own-use.ts';
import { useCard } from './use-card.ts';

interface Counted {
  card: CardFacts;
  useIsOurs: OwnUse;
  readonly tries: TriesMemory;
}

export interface TriesMemory {
  /** Last count of the card; null before the first. */
  known: number | null;
  isVerified: boolean;
  /** Counts in a row for which the card was not free. */
  missed: number;
}

export const NOTHING_COUNTED: TriesMemory = { known: null, isVerified: false, missed: 0 };

/**
 * Milliseconds that connecting to a card in use, or beginning a transaction, takes at most when nobody is in one: nothing is powered then.
 * What took longer has waited for another program, which may go on at once: nothing is asked.
 */
const UNHINDERED = 150;
/** Counts in a row that find the card taken, after which the last one is no longer true of today. */
const MOST_MISSED = 2;

/** Whether a card has shown its issuer in this insertion, and is not being read. */
export const mayBeCounted = ({ card }: Pick<Counted, 'card'>): boolean =>
  card.evidence === 'issuer' && !card.inProgress;

/**
 * Counts the tries left again, in a transaction of its own, of a card that has shown its issuer in this insertion. Sends nothing after a
 * wait for another program's transaction.
 * @returns the change since the last count; the facts are brought up to date
 */
export async function countTries(port: PcscPort, reader: string, insertion: Counted): Promise<TriesChange> {
  const { card, tries } = insertion;
  if (!mayBeCounted(insertion)) return 'none';
  tries.known ??= card.pinTriesLeft ?? null;
  const isInUse = await port.isInUse(reader);
  const asked = performance.now();
  const counted = await useCard(port, reader, insertion, async (connected) =>
    isInUse && hasWaited(asked) ? 'busy' : triesIfFree(connected, card),
  ).catch((thrown: unknown) => (asPcscError(thrown).code === 'sharing_violation' ? 'busy' : NOT_TOLD));
  // Read anew meanwhile.
  if (insertion.card !== card) return 'none';
  tries.missed = counted === 'busy' ? tries.missed + 1 : 0;
  if (counted === 'busy') {
    if (tries.missed >= MOST_MISSED) insertion.card = { ...card, pinTriesLeft: untold(card) };
    return 'busy';
  }
  insertion.card = {
    ...card,
    pinTriesLeft: counted.left ?? (counted.isVerified ? null : untold(card)),
    pinTriesMax: counted.max ?? card.pinTriesMax ?? null,
  };
  return changeOf(tries, counted);
}

const NOT_TOLD: PinTries = { left: null, max: null };

const hasWaited = (since: number): boolean => performance.now() - since > UNHINDERED;

/** The tries in a transaction that has not had to wait; `busy` otherwise. @throws PcscError */
async function triesIfFree(connected: ConnectedCard, { atr, kind }: CardFacts): Promise<PinTries | 'busy'> {
  if (toHex(connected.atr) !== atr) return NOT_TOLD;
  const { readTriesOf } = await import('../card/read-tries.ts');
  const asked = performance.now();
  return connected.transact(async (transmit) => (hasWaited(asked) ? 'busy' : readTriesOf(transmit, kind)));
}

/** Without a count nothing is known of today's tries, but that a blocked code stays blocked until it is counted again. */
const untold = ({ pinTriesLeft }: CardFacts): 0 | null => (pinTriesLeft === 0 ? 0 : null);

function changeOf(tries: TriesMemory, { left, isVerified }: PinTries): TriesChange {
  const { known, isVerified: wasVerified } = tries;
  tries.isVerified = isVerified === true;
  tries.known = left ?? known;
  // A PIN that had been given before anything was counted says nothing of today's.
  if (isVerified) return wasVerified || known === null ? 'same' : 'more';
  if (left === null) return 'unknown';
  if (known === null || left === known) return 'same';
  return left < known ? 'fewer' : 'more';
}
