import { ERROR_TEXTS, type ErrorText } from './error-texts.ts';

/** Longest text looked at, in characters: a page of error has less. */
export const LONGEST_ERROR_TEXT = 2_000;

/** Words in lower case without accents, one blank between and around them; underscores belong to a word. */
const folded = (text: string): string =>
  ` ${text
    .slice(0, LONGEST_ERROR_TEXT)
    .normalize('NFKD')
    .replace(/\p{M}+/gu, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}_]+/gu, ' ')
    .trim()} `;

const KNOWN = ERROR_TEXTS.map((row) => ({ row, words: row.words.map(folded) }));

/** The row whose words stand in a text, whole and together; null when none does. Of several the first of the table. */
export function recognise(text: string): ErrorText | null {
  const said = folded(text);
  return KNOWN.find(({ words }) => words.some((each) => said.includes(each)))?.row ?? null;
}

/** The rows whose words begin like what has been typed so far, or hold it: what a list shows meanwhile. */
export function resembling(typed: string): readonly ErrorText[] {
  const part = folded(typed).trim();
  if (part === '') return ERROR_TEXTS;
  return KNOWN.filter(({ words }) => words.some((each) => each.includes(part))).map(({ row }) => row);
}

/** Digits and nothing else are no error text: they may be a code, which is not to be kept on a screen. */
export const isOnlyDigits = (text: string): boolean => /\d/.test(text) && /^[\d\s.\-_/]*$/.test(text);
