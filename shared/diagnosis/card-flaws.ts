import { isPast } from './conditions.ts';
import type { Context } from './context.ts';
import type { CardFacts, ReaderFacts } from './facts.ts';
import { insertedCps } from './slot-contents.ts';

/** What makes one of several cards the one not to use, from the gravest. */
const CARD_FLAWS = ['blocked', 'past', 'last-try'] as const;
type CardFlaw = (typeof CARD_FLAWS)[number];

interface Flawed {
  readonly flaw: CardFlaw;
  readonly readers: readonly ReaderFacts[];
}

function flawOf(card: CardFacts | null, now: Date): CardFlaw | null {
  if (card === null) return null;
  if (card.pinTriesLeft === 0) return 'blocked';
  if (isPast({ cps: card, now })) return 'past';
  return card.pinTriesLeft === 1 ? 'last-try' : null;
}

/** Of several CPS that are in, those with a flaw, by flaw. */
export function flawedCards({ facts, now }: Pick<Context, 'facts' | 'now'>): readonly Flawed[] {
  const inserted = insertedCps(facts);
  if (inserted.length < 2) return [];
  return CARD_FLAWS.map((flaw) => ({
    flaw,
    readers: inserted.filter(({ card }) => flawOf(card, now) === flaw),
  })).filter(({ readers }) => readers.length > 0);
}

/** Those whose flaw the deciding card has not. */
export const worseCards = (context: Context): readonly Flawed[] =>
  flawedCards(context).filter(({ flaw }) => flaw !== flawOf(context.reader?.card ?? null, context.now));
