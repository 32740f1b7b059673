import type { CardFacts, Facts } from '../../../shared/diagnosis/facts.ts';

/** Card of the reader that decided the verdict, when it is a CPS. */
export function cpsOf(facts: Facts | null, reader: string | null | undefined): CardFacts | null {
  const card = facts?.readers.find(({ name }) => name === reader)?.card ?? null;
  return card === null || card.kind === 'vitale' || card.kind === 'unknown' ? null : card;
}
