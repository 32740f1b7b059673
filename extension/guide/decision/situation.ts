import type { Answers } from '../../../shared/diagnosis/answers.ts';
import type { Recommendation } from '../../../shared/diagnosis/recommend.ts';
import type { Shut } from '../../../shared/diagnosis/shut.ts';
import type { StepId } from '../../../shared/guides/guide.ts';
import type { Standing } from '../session/current-step.ts';
import type { PageAnswer } from '../session/reasons.ts';
import type { WaitState } from '../session/wait-state.ts';

/** Where a button of ours may stand. The page itself is none of them. */
export const SURFACES = ['bubble', 'panel', 'popup', 'welcome'] as const;
export type Surface = (typeof SURFACES)[number];

/** What pages of the extension know besides. Nothing of it crosses to official pages. */
export interface Desk {
  readonly answers: Answers;
  /** The quickest true way (recommend.ts). */
  readonly advice: Recommendation;
  readonly shut: Shut | null;
  /** The card of the way with it: `mend` after a minute's repair, `useless` here or for long. */
  readonly card: 'fit' | 'mend' | 'useless' | 'unknown';
  /** `old`: what was seen last, while the desk is looked at. `blind`: there is no helper program. */
  readonly reading: 'now' | 'old' | 'blind';
}

export interface OfCards {
  /** Tries of the card that is in, else of the one whose code was typed, or that was read last; null where none were counted today. */
  readonly tries: number | null;
  readonly isCodeRead: boolean;
  readonly troubles: StepId | null;
  /** Why the way with the card is not for this person here; null where nothing shuts it. */
  readonly shut: Shut | null;
}

export const NO_CARDS: OfCards = { tries: null, isCodeRead: false, troubles: null, shut: null };
/** All that the decision depends on. */
export interface Situation {
  /** What is in sight, the asking surface among them. A popup lies over the page: its bubble is not. */
  readonly open: ReadonlySet<Surface>;
  readonly at: Standing | null;
  readonly page: PageAnswer;
  readonly tab: number | null;
  /** Whether the browser lets the help be drawn on the official sites. */
  readonly hasAccess: boolean;
  readonly wait: WaitState;
  readonly cards: OfCards;
  /** Reached already: the e-CPS is active, or was used to log in. */
  readonly reached: 'nothing' | 'active' | 'signed-in';
  /** Null in the background, which decides for the bubble. */
  readonly desk: Desk | null;
}
