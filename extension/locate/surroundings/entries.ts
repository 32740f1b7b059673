import type { PeriodWords } from '../../../shared/guides/descriptor.ts';
import { holds } from '../../dom/composed-tree.ts';
import { fold } from '../text/fold.ts';
import { matcher } from '../text/patterns.ts';
import { boxesAround, cardOf, LONGEST, wordsAt } from './places.ts';
import { rowOf } from './rows.ts';

// Entries of lists: rows and cards, each about one thing, with a period.

/** Day (left out where a page gives months only), month and year, in digits. */
const DIGITS = /(?:\d{1,2}[/.-])?(\d{1,2})[/.-](\d{4})(?!\d)/g;
/** Two years with nothing but a dash between them. */
const YEARS = /(?<![\d/.-])(\d{4}) ?- ?(\d{4})(?![\d/.-])/g;
const EARLIEST = 1900;

/** Months since year 0. */
const monthsOf = (year: string | undefined, month: number): number => Number(year) * 12 + month;

function datesIn(folded: string, months: PeriodWords['months']): number[] {
  const named = matcher(`(${Object.keys(months).join('|')})[a-z]*\\.? (\\d{4})(?!\\d)`, 'g');
  return [
    ...[...folded.matchAll(DIGITS)].map(([, month, year]) => monthsOf(year, Number(month) - 1)),
    ...[...folded.matchAll(named)].map(([, month, year]) => monthsOf(year, months[month ?? ''] ?? 0)),
    ...[...folded.matchAll(YEARS)].flatMap(([, from, to]) => [monthsOf(from, 11), monthsOf(to, 11)]),
  ].filter((date) => date > monthsOf(String(EARLIEST), 0));
}

/** What the entry of a list says that a control belongs to, folded: its row, else its card. */
export function entryWords(element: Element): string {
  const row = rowOf(element)?.row;
  return row === undefined ? cardOf(element) : wordsAt(LONGEST.card, row);
}

/** What the entry of one of several like controls says, folded: the largest box around it that holds none of the others. */
export function entryAmong(element: Element, others: readonly Element[]): string {
  let entry = element;
  for (const box of boxesAround(element)) {
    if (others.some((other) => other !== element && holds(box, other))) break;
    entry = box;
  }
  return wordsAt(LONGEST.card, entry);
}

/** Does an entry name a period of two dates that has passed? */
export function hasEnded(entry: string, today: Date, { months, ongoing }: PeriodWords): boolean {
  const folded = fold(entry);
  const dates = matcher(ongoing).test(folded) ? [] : datesIn(folded, months);
  return dates.length >= 2 && Math.max(...dates) < monthsOf(String(today.getFullYear()), today.getMonth());
}
