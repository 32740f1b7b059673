import type { GuideId, StepId } from '../../../shared/guides/guide.ts';
import type { SavedTrace } from '../../locate/saved-trace.ts';
import type { Fingerprint } from '../../locate/teach/fingerprint.ts';

/**
 * A volunteer's way through the official pages while a guide runs: what each page was made of, what was found there and what was pressed.
 * Everything of a page has been through the mask (locate/teach/mask.ts): no person, no value.
 */
export interface Walk {
  readonly guide: GuideId;
  readonly pages: readonly WalkPage[];
  readonly moments: readonly Moment[];
  /** Something was left out, for the walk is as large as it may be. */
  readonly isFull: boolean;
}

/** The structure of one document, each once. */
export interface WalkPage {
  readonly host: string;
  /** A document inside another. */
  readonly isFrame: boolean;
  readonly html: string;
}

/**
 * Why a page was looked at: the step was reached, what was found of it changed, nothing was found for two seconds, the page changed, a
 * control was pressed.
 */
export const CAUSES = ['reached', 'found', 'missed', 'changed', 'pressed'] as const;
export type Cause = (typeof CAUSES)[number];

export interface Moment {
  readonly step: StepId;
  /** Index into the pages. */
  readonly page: number;
  readonly cause: Cause;
  /** What the locator said of the step there; null where it is looked for on no page. */
  readonly trace: SavedTrace | null;
  /** Seconds since the moment before. */
  readonly seconds: number;
  readonly press?: Press;
}

interface Press {
  /** Where the start tag of the control begins in the page's html. */
  readonly at: number;
  readonly control: Fingerprint;
  /** What the volunteer says of it at the end. */
  readonly was: Verdict;
}

export const VERDICTS = ['right', 'wrong'] as const;
export type Verdict = (typeof VERDICTS)[number];

/** How the recording stands, for panel and bubble; the walk itself is read by the review alone. */
export interface WalkState {
  readonly guide: GuideId;
  readonly isOn: boolean;
  readonly pages: number;
  readonly isFull: boolean;
}

/** Most that one walk holds: session storage is given 10 MB for everything. */
export const MOST_PAGES = 60;
export const MOST_MOMENTS = 240;
export const MOST_CHARACTERS = 1_400_000;
