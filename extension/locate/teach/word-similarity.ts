import { memoized } from '../text/memoize.ts';

/** Longest stretch of words that is compared: page-wide wrappers hold tens of thousands of characters. */
const LIMIT = 160;

const folded = memoized((text: string) =>
  text
    .slice(0, 3 * LIMIT)
    .normalize('NFD')
    .replace(/\p{M}+/gu, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}_]+/gu, ' ')
    .trim()
    .slice(0, LIMIT),
);

/** Words as they are compared: lower case, no accents, no punctuation, single blanks, cut at 160 characters. */
export const foldWords = (text = ''): string => folded(text);

/** Numbers come and go in words ("Messages (3)"): all become one. */
export const maskNumbers = (folded: string): string => folded.replace(/\p{N}+/gu, '0');

/** Likeness of two folded strings by the pairs of letters they share (Dice), 0 to 1. Near an edit distance in what it says, linear in time. */
export function dice(a: string, b: string): number {
  if (a === '' || b === '') return 0;
  if (a === b) return 1;
  const pairs = new Map<number, number>();
  const left = ` ${a} `;
  const right = ` ${b} `;
  for (let i = 0; i < left.length - 1; i += 1) {
    const pair = left.charCodeAt(i) * 65_536 + left.charCodeAt(i + 1);
    pairs.set(pair, (pairs.get(pair) ?? 0) + 1);
  }
  let shared = 0;
  for (let i = 0; i < right.length - 1; i += 1) {
    const pair = right.charCodeAt(i) * 65_536 + right.charCodeAt(i + 1);
    const count = pairs.get(pair) ?? 0;
    if (count > 0) {
      pairs.set(pair, count - 1);
      shared += 1;
    }
  }
  return (2 * shared) / (left.length + right.length - 2);
}

/** Shared members over all members, 0 to 1; two empty sets share nothing. */
export function jaccard(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  if (a.size === 0 || b.size === 0) return 0;
  let shared = 0;
  for (const member of a) if (b.has(member)) shared += 1;
  return shared / (a.size + b.size - shared);
}

/** Twice the longest common subsequence over both lengths, 0 to 1. */
export function sequenceLikeness(a: readonly string[], b: readonly string[]): number {
  if (a.length === 0 || b.length === 0) return 0;
  let previous = new Uint16Array(b.length + 1);
  for (const step of a) {
    const current = new Uint16Array(b.length + 1);
    for (let j = 0; j < b.length; j += 1) {
      current[j + 1] = step === b[j] ? (previous[j] ?? 0) + 1 : Math.max(previous[j + 1] ?? 0, current[j] ?? 0);
    }
    previous = current;
  }
  return (2 * (previous[b.length] ?? 0)) / (a.length + b.length);
}
