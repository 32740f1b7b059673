import { ERROR_TEXTS, type ErrorText } from './error-texts.ts';

/** Longest text looked at, in characters: a page of error has less. */
export const LONGEST_ERROR_TEXT = 2_000;

/**
 * Words in lower case without accents, one blank between and around them. People who type a code write blanks or hyphens for its
 * underscores, and pages break it with signs that nobody sees.
 */
const folded = (text: string): string =>
  ` ${text
    .slice(0, LONGEST_ERROR_TEXT)
    .normalize('NFKD')
    .replace(/[\p{M}\p{Cf}]+/gu, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()} `;

const KNOWN = ERROR_TEXTS.map((row) => ({ row, words: row.words.map(folded) }));

/** The row whose words stand in a text, whole and together; null when none does. Of several the first of the table. */
export function recognise(text: string): ErrorText | null {
  const shown = folded(text);
  return KNOWN.find(({ words }) => words.some((each) => shown.includes(each)))?.row ?? null;
}

/** Digits and nothing else are no error text: they may be a code, which is not to be kept on a screen. */
export const isOnlyDigits = (text: string): boolean => /\d/.test(text) && /^[\d\s.\-_/]*$/.test(text);
