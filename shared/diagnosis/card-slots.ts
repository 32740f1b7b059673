import type { Facts, ReaderFacts } from './facts.ts';

/** Where a card can go: slots for security modules (SAM) are none. */
export const cardSlots = ({ readers }: Facts): readonly ReaderFacts[] => readers.filter(({ sam }) => sam !== true);

/** Every CPS that is in by its chip: with two of them some software sees none, and browsers ask which (facts/field-2026-11.md 3.3). */
export const insertedCps = (facts: Facts): readonly ReaderFacts[] =>
  cardSlots(facts).filter(
    ({ card, contactless }) =>
      contactless !== true && (card?.kind === 'cps3' || card?.kind === 'cps4' || card?.kind === 'cps2ter'),
  );
