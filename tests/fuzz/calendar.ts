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
export function momentExists(text: string): boolean {
  const [, day = '', hour, minute, second] = /^(\d{4}-\d\d-\d\d)T(\d\d):(\d\d):(\d\d)\.\d{3}Z$/.exec(text) ?? [];
  return dayExists(day) && Number(hour) < 24 && Number(minute) < 60 && Number(second) < 60;
}
