import { PAGE_FAULTS } from '../../../shared/guides/descriptor.ts';
import type { BubbleState } from '../../contracts/voice.ts';
import type { NoMatchReason } from '../../locate/match.ts';
import type { StepReport } from './step-report.ts';

/**
 * Why no ring is drawn. Besides what the search of a page answers:
 * `undrawn`: the control is in a frame in which nothing can be drawn;
 * `searching`: its page is still being made, and the control may be about to come;
 * `unseen`: the page is open in another tab: it was not searched yet, or showed the step when it was left;
 * `unknown-host`: the user would log in on a host that the project does not know (shared/portals.ts).
 */
export type NoRingReason = NoMatchReason | 'undrawn' | 'searching' | 'unseen' | 'unknown-host';

/** The reasons that are about the page as a whole: it is none of the step's. */
export const PAGE_REASONS: ReadonlySet<NoRingReason | null> = new Set(['wrong-page', ...PAGE_FAULTS]);

/** Surfaces of ours beside or over a page. */
export interface Beside {
  readonly panel: boolean;
  readonly popup: boolean;
}

/** The windows in which one is open; null where its window is not known, and it counts in each. */
export type OpenIn = Readonly<Record<keyof Beside, readonly (number | null)[]>>;

/** What is open in a window; in any where that is not known. */
export function besideIn({ panel, popup }: OpenIn, window: number | null): Beside {
  const isOpen = (windows: readonly (number | null)[]): boolean =>
    window === null ? windows.length > 0 : windows.includes(window) || windows.includes(null);
  return { panel: isOpen(panel), popup: isOpen(popup) };
}

/** The current step on the official pages, for the side panel. */
export interface PageStatus {
  /** How many tabs with official pages are connected that are in sight, or on the site of the step. */
  readonly tabs: number;
  /** The deciding tab (deciding-tab.ts), or the one where the step is when that shows another page; null when there is none. */
  readonly tab: number | null;
  /** `renewal`: what the step waits for has ended, and what brings it back is ringed. */
  readonly level: StepReport['level'] | 'renewal';
  readonly reason: NoRingReason | null;
  /** What the user sees of the bubble: contracts/voice.ts says who speaks then. */
  readonly bubble: BubbleState;
  /** The window of that tab. */
  readonly window: number | null;
  /** Where something is open beside pages. */
  readonly openIn: OpenIn;
}

/** Nothing is known of any page. */
export const NO_PAGE: PageStatus = {
  tabs: 0,
  tab: null,
  level: 'none',
  reason: null,
  bubble: 'none',
  window: null,
  openIn: { panel: [], popup: [] },
};
