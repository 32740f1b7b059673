import type { BubbleState } from '../../contracts/voice.ts';
import { type NoRingReason, type PageAnswer, REASONS } from './reasons.ts';
import type { StepReport } from './step-report.ts';

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
  readonly window: number | null;
  readonly openIn: OpenIn;
}

export const NO_PAGE: PageStatus = {
  tabs: 0,
  tab: null,
  level: 'none',
  reason: null,
  bubble: 'none',
  window: null,
  openIn: { panel: [], popup: [] },
};

/** The page's answer. @param isGone what the step is about was on the page before */
export function pageAnswer(
  { tabs, level, reason }: Pick<PageStatus, 'tabs' | 'level' | 'reason'>,
  isGone: boolean,
): PageAnswer {
  if (tabs === 0) return 'closed';
  if (level !== 'none') return 'pointed-at';
  const { answer, mayBeGone } = REASONS[reason ?? 'absent'];
  return isGone && mayBeGone ? 'gone' : answer;
}

/** Whether the step's own words on where to look help: it is on that page, and not surely ringed. */
export const isToLookFor = ({ level, reason }: PageStatus): boolean =>
  level === 'likely' || (reason !== null && REASONS[reason].isToLookFor);
