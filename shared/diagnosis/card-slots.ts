import type { CardFlaw } from '../messages/fr/findings.ts';
import { isPast } from './conditions.ts';
import type { Context } from './context.ts';
import type { CardFacts, Facts, ReaderFacts } from './facts.ts';

function flawOf(card: CardFacts, now: Date): CardFlaw | null {
  if (card.pinTriesLeft === 0) return 'blocked';
  if (isPast({ cps: card, now })) return 'past';
  return card.pinTriesLeft === 1 ? 'last-try' : null;
}

/** Every CPS beside the one that decides with the same flaw, which the deciding one has not. */
export function worseCardsOf({
  facts,
  reader: decisive,
  now,
}: Context): { readonly readers: readonly ReaderFacts[]; readonly flaw: CardFlaw } | undefined {
  const inserted = insertedCps(facts);
  if (decisive?.card == null || !inserted.includes(decisive)) return undefined;
  const own = flawOf(decisive.card, now);
  const flaws = inserted.flatMap(({ card }) => (card === null ? [] : (flawOf(card, now) ?? [])));
  const flaw = flaws.find((one) => one !== own);
  if (flaw === undefined) return undefined;
  return { flaw, readers: inserted.filter(({ card }) => card !== null && flawOf(card, now) === flaw) };
}

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

/** Readers that hold a chip nobody knows: a certificate key, a bank card. */
export const strangersIn = ({ readers }: Facts): readonly ReaderFacts[] =>
  readers.filter(
    ({ state, card }) => state === 'present' && card?.kind === 'unknown' && card.problem?.code !== 'issuer_mismatch',
  );
