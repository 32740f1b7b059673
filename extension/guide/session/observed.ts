import type { StepId } from '../../../shared/guides/guide.ts';
import { dayOf } from '../../../shared/local-day.ts';
import type { Cards } from './cards.ts';
import type { CodeOutcome } from './session.ts';

/** A code that was typed, until a page shows that it was taken. */
export interface TypedCode {
  readonly outcome: CodeOutcome;
  /** The card that it was typed for; null where that is not known. */
  readonly key: string | null;
  /** « J’ai mon code »: how many tries are left was read. */
  readonly isRead: boolean;
  /** When it was counted, ms since 1970. */
  readonly at: number;
}

/** What is kept for the browser's session, without identity. */
export interface Observed extends Cards {
  readonly code: TypedCode | null;
  /** The person began the way with the card, and has answered nothing since. */
  readonly insists: boolean;
  readonly troubles: StepId | null;
}

export const NOTHING_OBSERVED: Observed = { cards: [], slot: null, code: null, insists: false, troubles: null };

/** What was seen on another day is of another day. */
export function ofDay<T extends Pick<Observed, 'cards' | 'code'>>(seen: T, now: number): T {
  const isToday = (at: number): boolean => dayOf(new Date(at)) === dayOf(new Date(now));
  const cards = seen.cards.filter(({ at }) => isToday(at));
  const code = seen.code !== null && isToday(seen.code.at) ? seen.code : null;
  return cards.length === seen.cards.length && code === seen.code ? seen : { ...seen, cards, code };
}
