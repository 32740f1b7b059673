import type { Answers } from '../../../shared/diagnosis/answers.ts';
import type { Recommendation } from '../../../shared/diagnosis/recommend.ts';
import type { Standing } from '../session/current-step.ts';
import type { Beside, PageStatus } from '../session/page-status.ts';
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
  /** The card of the way with it: `mend` after a minute's repair, `useless` here or for long. */
  readonly card: 'fit' | 'mend' | 'useless' | 'unknown';
  /** Tries of its code; null where not known. */
  readonly tries: number | null;
  /** `old`: what was seen last, while the desk is looked at. `blind`: there is no helper program. */
  readonly reading: 'now' | 'old' | 'blind';
}

/** All that the decision depends on. */
export interface Situation {
  /** What is in sight, the asking surface among them. A popup lies over the page: its bubble is not. */
  readonly open: ReadonlySet<Surface>;
  readonly at: Standing | null;
  readonly page: PageAnswer;
  /** The tab that shows the step. */
  readonly tab: number | null;
  /** Whether the browser lets the help be drawn on the official sites. */
  readonly hasAccess: boolean;
  readonly wait: WaitState;
  /** Reached already: the e-CPS is active, or was used to log in. */
  readonly reached: 'nothing' | 'active' | 'signed-in';
  /** Null in the background, which decides for the bubble. */
  readonly desk: Desk | null;
}

/**
 * What is in sight: one surface of ours, and what else is open in its window. A popup lies over the page, and a chip beside a panel has no
 * button to show.
 */
export function openSurfaces(
  { bubble, beside }: Pick<PageStatus, 'bubble'> & { readonly beside: Beside },
  own: Surface = 'bubble',
): ReadonlySet<Surface> {
  const isOpen: Readonly<Record<Surface, boolean>> = {
    bubble: bubble === 'open' && !beside.popup && (own === 'bubble' || own === 'panel'),
    panel: beside.panel,
    popup: beside.popup,
    welcome: false,
  };
  return new Set(SURFACES.filter((one) => isOpen[one] || (one === own && own !== 'bubble')));
}
