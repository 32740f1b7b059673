import type { Facts } from '../../shared/diagnosis/facts.ts';

/**
 * Which cards are in which readers, as one start of the host counts insertions: when this changes, what was read before is about others.
 * A host that counts none tells the reader's state instead.
 */
export const cardsOf = (facts: Facts | null): string =>
  JSON.stringify(facts?.readers.map(({ name, state, card, insertion }) => [name, card?.atr, insertion ?? state]));
