/**
 * Texts of others (names of readers, of holders, of files, answers of programs) before a person reads them on screen, paper or in a file:
 * nothing in them may steer a terminal, or hide, turn round or break the text around them.
 */

/**
 * Control characters (C0, C1), those that format (marks of direction U+200E, U+200F, U+202A to E, U+2066 to 9, zero width, byte order),
 * ends of line and paragraph, private ones, and halves of pairs.
 */
const STEERING = /[\p{Cc}\p{Cf}\p{Cs}\p{Co}\p{Zl}\p{Zp}]/gu;

/** Stands where such a character stood: that something was there is part of what was observed. */
const MARK = '·';

/** Longest text of another shown in one piece: names of readers have up to 127 characters (winscard.h), names of holders fewer. */
export const LONGEST = 300;

/** The beginning of a text, never half a character (a surrogate alone). */
export function beginningOf(text: string, longest: number): string {
  if (text.length <= longest) return text;
  const code = text.charCodeAt(longest - 1);
  const isHalved = code >= 0xd800 && code <= 0xdbff;
  return text.slice(0, isHalved ? longest - 1 : longest);
}

/**
 * The text with a mark for each character that steers.
 * @param longest characters; a longer text ends in an ellipsis
 */
export function plainText(text: string, longest = LONGEST): string {
  const shown = text.length > longest ? `${beginningOf(text, longest - 1)}…` : text;
  return shown.replace(STEERING, MARK);
}
