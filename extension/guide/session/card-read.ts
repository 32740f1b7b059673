import type { KeptCard } from './cards.ts';

/** As many as a desk has in a day. */
const MOST_KEPT = 4;

const runOf = (key: string): string => key.slice(0, key.indexOf('/'));

/** Whether two keys may name one card: a number says nothing beyond its run. */
export const mayBeSame = (one: string | null, other: string | null): boolean =>
  one === null || other === null || one === other || runOf(one) !== runOf(other);

/** A card read again keeps what this reading does not tell. */
export function withCardRead(cards: readonly KeptCard[], read: KeptCard): readonly KeptCard[] {
  const known = cards.find(({ key }) => key === read.key);
  const card = { ...read, tries: read.tries ?? known?.tries ?? null, whose: read.whose ?? known?.whose ?? null };
  if (known !== undefined && known === cards[0] && known.tries === card.tries && known.whose === card.whose)
    return cards;
  return [card, ...cards.filter((one) => one !== known)].slice(0, MOST_KEPT);
}
