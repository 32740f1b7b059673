import { getOrMake, memoized } from './memoize.ts';

/** The patterns come from reviewed data that never changes while the program runs, so compiling them once is safe. */
const wholes = new Map<string, RegExp>();
const withins = new Map<string, RegExp>();
const sources = new WeakMap<readonly string[], string>();

/** What finds a pattern in folded text as whole words. */
export const asWords = (source: string, flags?: string): RegExp =>
  new RegExp(`(?<![a-z0-9-])(?:${source})(?![a-z0-9])`, flags);

const whole = (source: string): RegExp => getOrMake(wholes, source, () => new RegExp(`^(?:${source})$`));
const within = (source: string): RegExp => getOrMake(withins, source, () => asWords(source));

/** A list as one pattern: a browser spends more on compiling many than one. */
const joined = (patterns: readonly string[]): string => getOrMake(sources, patterns, () => patterns.join('|'));

/** Without patterns, or in an empty text, nothing occurs. */
const isAsked = (patterns: readonly string[] | undefined, folded: string): patterns is readonly string[] =>
  folded !== '' && patterns !== undefined && patterns.length > 0;

/** Does one of the patterns occur in the folded text, as whole words? What follows a hyphen is no word of its own: e-CPS is no CPS. */
export function occurs(patterns: readonly string[] | undefined, folded: string): boolean {
  return isAsked(patterns, folded) && within(joined(patterns)).test(folded);
}

/** Is the folded text one of the patterns, wholly? */
export function equals(patterns: readonly string[] | undefined, folded: string): boolean {
  return isAsked(patterns, folded) && whole(joined(patterns)).test(folded);
}

const matchers = new Map<string, RegExp>();

/** What a source of reviewed data matches as it stands, compiled once; the same object each time, so no `g` is ever tested with. */
export const matcher = (source: string, flags = ''): RegExp =>
  getOrMake(matchers, flags + source, () => new RegExp(source, flags));

/** Characters of an address; a longer one is data. */
const LONGEST_ADDRESS = 2000;

/** Does a pattern occur in an address, whatever its case? */
export const fitsAddress = (pattern: string, address: string): boolean =>
  address !== '' && matcher(pattern, 'i').test(address.slice(0, LONGEST_ADDRESS));

/** How much of a text a pattern must cover at its beginning to count as "the text says this and a little more". */
const LEADING = 0.5;
const LARGELY = 0.6;

/**
 * How well a folded text says one of the patterns: 1 wholly, 0.8 at its beginning and for the larger part, 0.65 for the larger
 * part, 0.3 somewhere, 0 not at all.
 */
export const agreement = (patterns: readonly string[], folded: string): number =>
  getOrMake(graded, patterns, () => memoized((text) => bestGrade(patterns, text)))(folded);

/** What grades texts, by list of patterns: lists of a page say the same many times. */
const graded = new WeakMap<readonly string[], (folded: string) => number>();

function bestGrade(patterns: readonly string[], folded: string): number {
  if (!occurs(patterns, folded)) return 0;
  return equals(patterns, folded) ? 1 : Math.max(...patterns.map((pattern) => shareOf(pattern, folded)));
}

function shareOf(pattern: string, folded: string): number {
  const found = within(pattern).exec(folded);
  if (found === null) return 0;
  const share = found[0].length / folded.length;
  return found.index === 0 && share >= LEADING ? 0.8 : share >= LARGELY ? 0.65 : 0.3;
}
