import * as v from 'valibot';
import { LONGEST, plainText } from '../plain-text.ts';
import { MOST_LISTED } from './most-listed.ts';

/**
 * What the extension takes from a host, which may be any program: texts that a person may read, of a length that a page can draw; lists
 * as short as a computer has things; dates of the calendar. A text is cut and marked, anything else out of bounds refuses the message.
 */

const textOf = (longest: number) =>
  v.pipe(
    v.string(),
    v.transform((value) => plainText(value, longest)),
  );

/** A name, a sentence, a path. */
export const text = textOf(LONGEST);

/** Several sentences. */
export const longText = textOf(2_000);

/** A version, a code: nothing that is ever cut. */
export const shortText = v.pipe(text, v.maxLength(200));

/** A list that a person would read. */
export const boundedList = <T extends v.GenericSchema>(item: T) => v.pipe(v.array(item), v.maxLength(MOST_LISTED));

/** A probe's outcome: what was seen, or why nothing is known. */
export const probe = <T extends v.GenericSchema>(value: T) =>
  v.variant('state', [
    v.object({ state: v.literal('known'), value }),
    v.object({ state: v.literal('unknown'), reason: text }),
  ]);

export const wholeCount = v.pipe(v.number(), v.safeInteger(), v.minValue(0));

/** Tries left, as ISO 7816-4 tells them: four bits. */
export const tries = v.pipe(wholeCount, v.maxValue(15));

const isRoundTrip = (date: string, iso: string): boolean => {
  const time = Date.parse(iso);
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(date);
};

/** A moment of the calendar: ISO 8601 in UTC, as Date writes it. Engines take 30 February for 2 March, so it is written back. */
export const isoTime = v.pipe(
  v.string(),
  v.regex(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$/),
  v.check((value) => isRoundTrip(value, value), 'no moment of the calendar'),
);

/** A day of the calendar, YYYY-MM-DD. */
export const isoDay = v.pipe(
  v.string(),
  v.regex(/^\d{4}-\d\d-\d\d$/),
  v.check((value) => isRoundTrip(value, `${value}T00:00:00.000Z`), 'no day of the calendar'),
);
