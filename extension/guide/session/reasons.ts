import { bubbleText } from '../../../shared/messages/fr/bubble.ts';
import { whyNoRingText } from '../../../shared/messages/fr/why-no-ring.ts';
import type { NoMatchReason } from '../../locate/match.ts';

/**
 * Why no ring is drawn. Besides what the search of a page answers:
 * `undrawn`: the control is in a frame in which nothing can be drawn;
 * `in-transition`: the page shows pictures of itself for long, which cover all of ours;
 * `searching`: its page is still being made, and the control may be about to come;
 * `unseen`: the page is open in another tab: it was not searched yet, or showed the step when it was left;
 * `unknown-host`: the user would log in on a host that the project does not know (shared/portals.ts).
 */
export type NoRingReason = NoMatchReason | 'undrawn' | 'in-transition' | 'searching' | 'unseen' | 'unknown-host';

/** What the official pages answer to "is this the step?". */
export type PageAnswer =
  /** No tab is on the site of the step. */
  | 'closed'
  | 'other-tab'
  /** Another page, of this or another official site. */
  | 'elsewhere'
  /** A log-in on a host that nobody knows, or that sends what is typed to another site. */
  | 'dangerous'
  | 'session-over'
  /** The page says that it is closed for maintenance, or is an error page. */
  | 'refused'
  | 'making'
  /** What the step waits for was there and has left. */
  | 'gone'
  | 'pointed-at'
  /** On its page, where it was not found. */
  | 'not-found';

interface Reason {
  /** To the rows of the decision. */
  readonly answer: Exclude<PageAnswer, 'closed' | 'pointed-at' | 'gone'>;
  /** `gone` instead, where what the step is about was on the page before. */
  readonly mayBeGone: boolean;
  /** It may change in a moment while the page is loading: it is kept back. */
  readonly mayPass: boolean;
  readonly isOfPage: boolean;
  /** The step's own words on where to look help: it is on that page. */
  readonly isToLookFor: boolean;
}

type Flag = { [F in keyof Reason]: Reason[F] extends boolean ? F : never }[keyof Reason];

const reason = (answer: Reason['answer'], ...flags: readonly Flag[]): Reason => ({
  answer,
  mayBeGone: flags.includes('mayBeGone'),
  mayPass: flags.includes('mayPass'),
  isOfPage: flags.includes('isOfPage'),
  isToLookFor: flags.includes('isToLookFor'),
});
const ABOUT_PAGE = ['mayPass', 'isOfPage'] as const;
const OUT_OF_SIGHT = ['mayBeGone', 'mayPass', 'isToLookFor'] as const;

/** Every reason with all that follows from it, for each surface alike. */
export const REASONS: Readonly<Record<NoRingReason, Reason>> = {
  'sends-elsewhere': reason('dangerous'),
  'unknown-host': reason('dangerous'),
  'session-over': reason('session-over', ...ABOUT_PAGE),
  maintenance: reason('refused', ...ABOUT_PAGE),
  error: reason('refused', ...ABOUT_PAGE),
  'wrong-page': reason('elsewhere', 'mayBeGone', ...ABOUT_PAGE),
  unseen: reason('other-tab'),
  searching: reason('making', 'mayPass'),
  disabled: reason('not-found', 'mayBeGone'),
  absent: reason('not-found', ...OUT_OF_SIGHT),
  ambiguous: reason('not-found', ...OUT_OF_SIGHT),
  hidden: reason('not-found', ...OUT_OF_SIGHT),
  covered: reason('not-found', ...OUT_OF_SIGHT),
  'page-too-large': reason('not-found', 'mayBeGone', 'isToLookFor'),
  unreadable: reason('not-found', 'mayBeGone', 'isToLookFor'),
  undrawn: reason('not-found', 'mayBeGone', 'isToLookFor'),
  'in-transition': reason('not-found', 'mayBeGone'),
};

/** Said in bubble and panel alike. A page that is still being made lacks nothing. */
export const saidOf: Readonly<Record<NoRingReason, string | null>> = bubbleText.noRing;
/** Said to those who ask why. */
export const whyOf: Readonly<Record<NoRingReason, string>> = whyNoRingText.reason;
