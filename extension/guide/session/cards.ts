import type { Audience } from '../../../shared/identity/audience.ts';

/** What is known of a card that was read, without a name or a number of its holder. */
export interface KeptCard {
  /** Run of the program and the number it gave the card; null of a program that numbers none. */
  readonly key: string | null;
  /** Tries of its code; null where they were never counted. */
  readonly tries: number | null;
  /** By the profession on it; null where it tells none that we know. */
  readonly whose: Audience | null;
  /** When it was read, ms since 1970. */
  readonly at: number;
}

/** What the readers hold: `in` is one CPS, `several` more. */
export interface Slot {
  readonly state: 'in' | 'out' | 'mute' | 'taken' | 'several';
  /** Of the card that is in, once its number is read. */
  readonly key: string | null;
}

export interface Cards {
  /** Those read last, the latest first. */
  readonly cards: readonly KeptCard[];
  /** The last reading of the readers; null before any. */
  readonly slot: Slot | null;
}

/** The card that is in, as far as it was read. */
export const cardIn = ({ cards, slot }: Cards): KeptCard | undefined =>
  slot?.state === 'in' ? cards.find(({ key }) => key === slot.key) : undefined;

/**
 * Tries of the card that is in, else of the one whose code was typed, else of the one read last: taken out, it is as blocked as before.
 * @param typed key of the card whose code was typed
 */
export function triesOf(known: Cards, typed: string | null): number | null {
  const own = cardIn(known)?.tries ?? null;
  if (own !== null) return own;
  const counted = known.cards.filter(({ tries }) => tries !== null);
  return (counted.find(({ key }) => typed !== null && key === typed) ?? counted[0])?.tries ?? null;
}

/** The same of whose card it is. */
export const whoseOf = (known: Cards): Audience | null => (cardIn(known) ?? known.cards[0])?.whose ?? null;
