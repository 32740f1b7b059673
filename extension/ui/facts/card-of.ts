import type { Diagnosis } from '../../../shared/diagnosis/diagnosis.ts';
import type { CardFacts, Facts, ReaderFacts } from '../../../shared/diagnosis/facts.ts';

/** The reader that decided the verdict. */
export const readerOf = (facts: Facts | null, diagnosis: Diagnosis | null): ReaderFacts | undefined =>
  facts?.readers.find(({ name }) => name === diagnosis?.reader);

/** The card in it, when it is a CPS. */
export function cpsOf(facts: Facts | null, diagnosis: Diagnosis | null): CardFacts | null {
  const card = readerOf(facts, diagnosis)?.card ?? null;
  return card === null || card.kind === 'vitale' || card.kind === 'unknown' ? null : card;
}
