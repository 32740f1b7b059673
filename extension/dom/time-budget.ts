import * as dom from './reads.ts';

/**
 * A page decides how much there is to be read, so every look at one has an end: a number of elements beyond which it is not read at all,
 * and a moment at which the loops that read it stop. What a look has not found by then it says nothing about.
 */

/** More elements than a page of forms and lists has: one look at 50,000 takes some 150 ms, at a million seconds. */
const MOST_ELEMENTS = 60_000;
/**
 * The last resort, in milliseconds for all that is asked at once; what is counted ends a look long before. On the pages there are a look
 * takes 5 to 50, and many times that on an old computer under load, which must not make them silent.
 */
const LOOK_MS = 5000;
/** The same of a page of more elements than this. */
const LARGE = 10_000;
const LARGE_MS = 2000;
/** Steps between two reads of the clock, each of which costs as much as several steps. */
const STEPS = 40;

/** Recognised by its message: each of our scripts in a page has its own copy of the class. */
const TOO_MUCH = 'long';
export const isTooMuch = (thrown: unknown): boolean => thrown instanceof Error && thrown.message === TOO_MUCH;

let end = Number.POSITIVE_INFINITY;
let left = 0;

/** Throws once the time of the running look is over. Every loop over the contents of a page calls it once a step. */
export function spend(): void {
  if (left > 0) {
    left -= 1;
    return;
  }
  left = STEPS;
  if (performance.now() > end) throw new Error(TOO_MUCH);
}

/** Runs a look that `spend` ends at a time of `performance.now()`, or at that of an enclosing look. */
export function runUntil<T>(moment: number, look: () => T): T {
  const outer = end;
  end = Math.min(outer, moment);
  left = 0;
  try {
    spend();
    return look();
  } finally {
    end = outer;
  }
}

/** Until when the document of this frame is taken to hold too much: to count a million elements anew takes 50 ms. */
let tooLargeUntil = 0;
const STAYS_LARGE = 5000;

/** Notes that the document holds too much: no look is tried for a while. */
export function rememberTooLarge(): void {
  tooLargeUntil = performance.now() + STAYS_LARGE;
}

/** So many texts and comments may stand between the elements: every search of the browser's own passes them, at a million for 25 ms. */
const MOST_NODES = 300_000;
/**
 * Longest time in which elements are counted that have few nodes between them, on a busy computer too: so many milliseconds, and one more for
 * each so many elements.
 */
const QUICK_COUNT_MS = 4;
const COUNTED_IN_MS = 2500;
/** How many elements had the document that was seen to hold too many nodes: browsers count an unchanged one at once. */
let crowdedAt = 0;

/**
 * The moment at which a look at a document that begins now must have ended: at once where it is too large. Browsers keep the count of an
 * unchanged document; what shadow roots hold is counted when they are come upon.
 */
export function momentFor(document: Document): number {
  const now = performance.now();
  if (now < tooLargeUntil) return 0;
  const elements = dom.getElementsByTagName(dom.documentElement(document), '*');
  const { length } = elements;
  if (length > MOST_ELEMENTS || length === crowdedAt) return 0;
  if (performance.now() - now > QUICK_COUNT_MS + length / COUNTED_IN_MS) {
    let nodes = 0;
    for (const element of elements) nodes += dom.childNodes(element).length;
    if (nodes > MOST_NODES) {
      crowdedAt = length;
      return 0;
    }
  }
  return now + (length > LARGE ? LARGE_MS : LOOK_MS);
}

/** Throws when there are more than `most`: more than a look can read. */
export function atMost(count: number, most = MOST_ELEMENTS): void {
  if (count > most) throw new Error(TOO_MUCH);
}
