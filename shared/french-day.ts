import { atFirstUse } from './at-first-use.ts';
import { asFrenchDate } from './french-date.ts';

const inWords = atFirstUse(() => new Intl.DateTimeFormat('fr-FR', { dateStyle: 'long', timeZone: 'Europe/Paris' }));

export const isDate = (iso: string): boolean => !Number.isNaN(Date.parse(iso));

/** @param iso ISO 8601; @returns the day in French words, in Paris; empty where it is no date */
export const frenchDate = (iso: string): string => (isDate(iso) ? asFrenchDate(inWords().format(new Date(iso))) : '');

const HOUR_MS = 3_600_000;

/** When the clocks change in the Union: the month's last Sunday, 1:00 UTC (directive 2000/84/EC). @returns milliseconds */
function clockChange(year: number, month: number): number {
  const lastDay = new Date(Date.UTC(year, month + 1, 0, 1));
  return lastDay.getTime() - lastDay.getUTCDay() * 24 * HOUR_MS;
}

const [MARCH, OCTOBER] = [2, 9];

/**
 * By hand, since an idle host would keep 6 MB of Intl for it.
 * @param iso ISO 8601; @returns the day in Paris, YYYY-MM-DD; @throws RangeError where it is no date
 */
export function frenchIsoDay(iso: string): string {
  const time = Date.parse(iso);
  const year = new Date(time).getUTCFullYear();
  const isSummer = time >= clockChange(year, MARCH) && time < clockChange(year, OCTOBER);
  return new Date(time + (isSummer ? 2 : 1) * HOUR_MS).toISOString().slice(0, 10);
}
