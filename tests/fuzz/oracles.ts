import type { CardFacts } from '../../shared/diagnosis/facts.ts';

/** Days of the months, February of a leap year. */
const DAYS: readonly number[] = [31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

/** Whether YYYY-MM-DD is a day of the calendar, reckoned by hand: engines take 30 February for 2 March. */
export function dayExists(text: string): boolean {
  const [, year, month, day] = (/^(\d{4})-(\d\d)-(\d\d)$/.exec(text) ?? []).map(Number);
  if (year === undefined || month === undefined || day === undefined) return false;
  const isLeap = (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
  const last = month === 2 && !isLeap ? 28 : (DAYS[month - 1] ?? 0);
  return day >= 1 && day <= last;
}

/** Whether a text is a moment as the facts tell it: ISO 8601 in UTC with milliseconds, on a day that exists. */
function momentExists(text: string): boolean {
  const [, day = '', hour, minute, second] = /^(\d{4}-\d\d-\d\d)T(\d\d):(\d\d):(\d\d)\.\d{3}Z$/.exec(text) ?? [];
  return dayExists(day) && Number(hour) < 24 && Number(minute) < 60 && Number(second) < 60;
}

/** What is wrong with the validity of a certificate: days that do not exist. */
export function wrongValidity({ notBefore, notAfter }: NonNullable<CardFacts['certificate']>): string | null {
  return momentExists(notBefore) && momentExists(notAfter) ? null : `validity ${notBefore} to ${notAfter}`;
}

/** What is wrong with the days and the numbers of a card, whoever told them. */
export function wrongCard({ certificate, cardValidUntil, pinTriesLeft, pinTriesMax }: CardFacts): string | null {
  if (cardValidUntil !== undefined && !dayExists(cardValidUntil)) return `end of validity ${cardValidUntil}`;
  const odd = [pinTriesLeft, pinTriesMax].find(
    (tries) => tries != null && !(tries >= 0 && tries < 16 && tries % 1 === 0),
  );
  if (odd !== undefined) return `${odd} tries`;
  return certificate === undefined ? null : wrongValidity(certificate);
}

/** Characters that must never reach a person: steering, hiding, turning round, half a pair. */
export const STEERING = /[\p{Cc}\p{Cf}\p{Cs}\p{Co}\u2028\u2029]/u;
