import type { GuideId, StepId } from '../../../shared/guides/guide.ts';
import type { SavedTrace } from '../../locate/saved-trace.ts';
import type { Fingerprint } from '../../locate/teach/fingerprint.ts';

/**
 * A volunteer's way through the official pages while a guide runs, all of it through the mask (locate/teach/mask.ts): no person, no value.
 */
export interface Walk {
  readonly guide: GuideId;
  /** In the order in which they were first seen. */
  readonly pages: readonly WalkPage[];
  /** Something was left out, for the walk is as large as it may be. */
  readonly isFull: boolean;
}

/** One state of one document, once, with all that happened there. */
export interface WalkPage {
  readonly host: string;
  /** A document inside another. */
  readonly isFrame: boolean;
  readonly html: string;
  readonly moments: readonly Moment[];
}

/** The page at a step: when it was reached, when what was found changed, when a control was pressed. */
export interface Moment {
  readonly step: StepId;
  /** Seconds since the recording began. */
  readonly at: number;
  /** What the locator said of the step there; null where it is looked for on no page. */
  readonly trace: SavedTrace | null;
  readonly press?: Press;
}

interface Press {
  /** Where the start tag of the control begins in the page's html. */
  readonly at: number;
  readonly control: Fingerprint;
  /** What the volunteer says of it at the end; `unsaid` until then. */
  readonly was: Verdict | 'unsaid';
}

export const VERDICTS = ['right', 'wrong'] as const;
export type Verdict = (typeof VERDICTS)[number];

/** How the recording stands, for panel and bubble; the pages are read by the review alone. */
export interface WalkState extends Omit<Walk, 'pages'> {
  readonly isOn: boolean;
  readonly pages: number;
}

/** Most that one walk holds: session storage is given 10 MB for everything. */
export const MOST_PAGES = 60;
export const MOST_MOMENTS = 240;
export const MOST_CHARACTERS = 1_400_000;

/** The steps of these pages, in the order in which they were reached. */
export const stepsOn = (pages: readonly WalkPage[]): readonly StepId[] => {
  const moments = pages.flatMap((page) => page.moments).sort((a, b) => a.at - b.at);
  return [...new Set(moments.map(({ step }) => step))];
};

/** A page that shows no step: nothing was rightly pressed there, and the search took it for another page at every moment. */
export const isOffStep = ({ moments }: WalkPage): boolean =>
  moments.every(
    ({ trace, press }) =>
      press?.was !== 'right' && trace?.answer.level === 'none' && trace.answer.reason === 'wrong-page',
  );
