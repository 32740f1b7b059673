import type { Facts } from './facts.ts';

/** One wrong code more blocks the card. @param tries null where not known */
export const isLastTry = (tries: number | null): boolean => tries !== null && tries <= 1;

/** The tries left of the one CPS that is in; null where there are several, or it does not tell. */
export function triesOfOneCard(facts: Facts | null): number | null {
  const [card, another] =
    facts?.readers.flatMap((reader) => (reader.card?.evidence === 'issuer' ? [reader.card] : [])) ?? [];
  return another === undefined ? (card?.pinTriesLeft ?? null) : null;
}
