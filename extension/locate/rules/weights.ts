import type { ControlSource } from '../page/kinds.ts';

/** What each witness is worth, in points. No sum is enough without a control of the right kind and one of name, icon, address (score.ts). */
export const WEIGHTS = {
  /** The name, times its agreement: 1 wholly, 0.8 leading, 0.65 largely, 0.3 somewhere (patterns.ts); 0.88 in other words (phrases.ts). */
  name: 48,
  /** The same when only a title, a placeholder or the heading of a tile says it. */
  otherName: 46,
  /** Names too common to decide alone. */
  weakName: 24,
  /** The icon named by a word; by its shape only. When the name agrees too, the weaker of both adds `both`. */
  icon: 32,
  iconShape: 28,
  both: 8,
  href: 10,
  /** Heading of the section: nearest, further out, or only the page as a whole. */
  section: 18,
  outerSection: 12,
  pageSection: 8,
  orange: 10,
  otherColour: -6,
} as const;

/** What it is worth that something is a control by its tag, by its role, by its script only. */
export const SOURCE_WEIGHTS: Readonly<Record<ControlSource, number>> = { native: 5, role: 5, scripted: 3 };

/** The sum from which an answer may be sure, and the distance to the next candidate that it needs. */
export const THRESHOLD = 45;
export const MARGIN = 8;

/** Costly features are computed for so many of the best candidates only. */
export const SHORTLIST = 20;
/** Candidates equal to the last of these are added, unless there are more than this in all. */
export const MOST_EQUAL = 120;
