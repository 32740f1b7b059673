import type { CardFacts } from './facts.ts';

/** End of validity of the card itself, to the end of that day in UTC; undefined where it carries no date. */
export function daysLeftOf({ cardValidUntil }: CardFacts, now: Date): number | undefined {
  const end = Date.parse(`${cardValidUntil ?? ''}T23:59:59Z`);
  return Number.isNaN(end) ? undefined : Math.floor((end - now.getTime()) / 86_400_000);
}
