import type { CardFacts, Facts, ReaderFacts } from '../../../shared/diagnosis/facts.ts';
import { audienceOnCard } from '../../../shared/identity/audience.ts';
import type { KeptCard, Slot } from '../session/cards.ts';
import type { EvidenceEvent } from '../session/evidence.ts';

interface Inserted extends ReaderFacts {
  readonly card: CardFacts;
}

const isCps = (reader: ReaderFacts): reader is Inserted => reader.card?.evidence === 'issuer';

/**
 * What one reading of the readers says of the cards in them; null while a card is still being read for the first time.
 * @param run of the program; null of one that names none
 */
export function cardEvent(
  { readers }: Facts,
  run: string | null,
  now: number,
): Extract<EvidenceEvent, { type: 'card' }> | null {
  const cps = readers.filter(isCps);
  const [one] = cps;
  const slot = (state: Slot['state'], key: string | null = null): Slot => ({ state, key });
  const of = (state: Slot['state']) => ({ type: 'card', slot: slot(state), read: null, now }) as const;
  if (cps.length > 1) return of('several');
  if (one !== undefined) {
    const { no, pinTriesLeft, holder } = one.card;
    const key = run === null || no === undefined ? null : `${run}/${no}`;
    const read: KeptCard = { key, tries: pinTriesLeft ?? null, whose: audienceOnCard(holder) ?? null, at: now };
    return { type: 'card', slot: slot('in', key), read, now };
  }
  if (readers.some(({ card }) => card?.inProgress === true)) return null;
  const isSeen = (state: ReaderFacts['state']): boolean => readers.some((reader) => reader.state === state);
  if (isSeen('busy')) return of('taken');
  const isSilent = readers.some(({ card }) => card !== null && card.kind !== 'vitale' && card.kind !== 'unknown');
  return of(isSilent || isSeen('mute') ? 'mute' : 'out');
}
