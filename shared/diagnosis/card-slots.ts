import type { Facts, ReaderFacts } from './facts.ts';

/** Every reader that answers reads through the air only, while log-in asks for the chip ([EXI 07], docs/sources/portals.md 2.8). */
export function isWithoutSlot({ readers }: Facts): boolean {
  const usable = readers.filter(({ state }) => state !== 'unavailable');
  return usable.length > 0 && usable.every(({ contactless }) => contactless === true);
}

/**
 * Every CPS that is in by its chip: with two of them some software sees none, and browsers ask which (docs/sources/field-2026-11.md 3.3). What only
 * resembles one is not counted.
 */
export const insertedCps = ({ readers }: Facts): readonly ReaderFacts[] =>
  readers.filter(
    ({ card, contactless }) =>
      contactless !== true &&
      (card?.kind === 'cps3' || card?.kind === 'cps4' || card?.kind === 'cps2ter') &&
      (card.evidence === 'issuer' || card.evidence === 'atr-exact'),
  );
