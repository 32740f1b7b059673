import { descriptors } from '../../../shared/guides/descriptors.ts';
import { GUIDE_IDS, type StepId } from '../../../shared/guides/guide.ts';
import { GUIDES } from '../../../shared/guides/guides.ts';
import { fitsHost } from '../../../shared/portals.ts';
import type { BubbleState } from '../../contracts/voice.ts';
import { NO_MATCH_REASONS, type Told } from '../../locate/match.ts';
import { NO_PAGE, type OpenIn, type PageStatus } from './page-status.ts';
import { type NoRingReason, REASONS } from './reasons.ts';
import type { Sighting } from './session.ts';
import type { Shows, StepReport, StepReports } from './step-report.ts';

/** One document that reports. */
export interface FrameView {
  readonly frame: number;
  readonly host: string;
  /** Whether the user may be led to log in there: its host is known, or a page of a known one led to it. */
  readonly mayLogIn: boolean;
  readonly reports: StepReports;
  readonly hidden: boolean;
  readonly shows: Shows;
  /** Its page is still being made. */
  readonly isBusy: boolean;
}

/** One tab of official pages. `attention` grows each time the user turns to a tab: the highest is where the user is. */
export interface TabView {
  readonly tab: number;
  readonly window: number | null;
  readonly attention: number;
  readonly frames: readonly FrameView[];
}

const reportsOf = (frame: FrameView): readonly (readonly [StepId, StepReport])[] =>
  Object.entries(frame.reports) as [StepId, StepReport][];

/** Whether a tab shows a page of the guide at all: some page gate is open. */
const concernsGuide = (tab: TabView): boolean =>
  tab.frames.some(
    (frame) =>
      !frame.hidden &&
      reportsOf(frame).some(([, report]) => report.level !== 'none' || !REASONS[report.reason].isOfPage),
  );

/** The tab whose page decides: the last one turned to among those that show a page of the guide, else the last one turned to. */
export function decidingTab(tabs: readonly TabView[]): TabView | null {
  const byAttention = [...tabs].sort((a, b) => b.attention - a.attention);
  return byAttention.find(concernsGuide) ?? byAttention[0] ?? null;
}

/** How the control of a step is there, by a report of it; null where it is not, or has ended. */
function seenVia(report: StepReport): Sighting['via'] | null {
  if (report.level === 'none' && report.reason === 'covered') return 'covered';
  return report.level === 'sure' && report.via !== 'renewal' ? report.via : null;
}

/** What a tab shows surely, over all its frames. A step done in one frame is done. */
export function sightingsOf(tab: TabView): readonly Sighting[] {
  const found = new Map<StepId, Sighting>();
  for (const frame of tab.frames) {
    if (frame.hidden) continue;
    for (const [step, report] of reportsOf(frame)) {
      const via = seenVia(report);
      const other = found.get(step);
      if (via === null || (via === 'covered' && other !== undefined)) continue;
      const done = (report.level === 'sure' && report.done) || (other?.done ?? false);
      const isPlaced =
        report.level !== 'sure' || report.byNameOnly !== true || (other !== undefined && !other.byNameOnly);
      const placed = isPlaced ? {} : ({ byNameOnly: true } as const);
      found.set(step, { step, via: other?.via === 'target' ? 'target' : via, done, ...placed });
    }
  }
  return [...found.values()];
}

/** What a tab says of the form of a step, over all its frames, the most telling first; null for nothing. */
export function formOutcome(tab: TabView | undefined, step: StepId): Told | 'unsure' | null {
  const reports = (tab?.frames ?? []).flatMap(({ hidden, reports }) => (hidden ? [] : (reports[step] ?? [])));
  const isFaulted = (...faults: readonly NoRingReason[]): boolean =>
    reports.some((report) => report.level === 'none' && faults.includes(report.reason));
  const says = (told: Told): boolean => reports.some(({ became }) => became === told);
  if (isFaulted('session-over', 'maintenance')) return 'unsure';
  if (says('refused')) return 'refused';
  if (says('more')) return 'more';
  if (isFaulted('error')) return 'unsure';
  return says('saved') ? 'saved' : null;
}

/** Whether the user left the document before it was searched. */
const isUnseen = ({ hidden, reports }: FrameView): boolean => hidden && Object.keys(reports).length === 0;

/** Which frame of a tab points at the step, or why none may. Two frames that are equally sure are an ambiguity, not a choice. */
export type Pointing =
  | { readonly frame: number; readonly host: string; readonly report: Exclude<StepReport, { level: 'none' }> }
  | { readonly frame: null; readonly host: string | null; readonly reason: NoRingReason };

/** The steps in which the user logs in: a fake log-in page can be on any host that only matches the pattern. */
const LOG_IN: ReadonlySet<StepId> = new Set(
  GUIDE_IDS.flatMap((id) => GUIDES[id].steps.flatMap((step) => (step.logIn === true ? [step.id] : []))),
);

/** Why a frame that found the control shows no ring. */
const UNDRAWN: { readonly [S in Shows]?: NoRingReason } = { nothing: 'undrawn', 'in-transition': 'in-transition' };

/** Which frame of a tab may point at a step: the one that is surest of it, when it is alone and may log in where that is the step. */
export function pointingFrame(tab: TabView, step: StepId): Pointing {
  const seen = tab.frames.flatMap((frame) => {
    const report = frame.reports[step];
    return report === undefined ? [] : [{ ...frame, report }];
  });
  const nowhere = (reason: NoRingReason, host: string | null = null): Pointing => ({ frame: null, host, reason });
  for (const level of ['sure', 'likely'] as const) {
    const found = seen.flatMap(({ report, ...where }) => (report.level === level ? [{ ...where, report }] : []));
    if (found.length > 1) return nowhere('ambiguous');
    const [one] = found;
    if (one === undefined) continue;
    if (LOG_IN.has(step) && !one.mayLogIn) return nowhere('unknown-host', one.host);
    const undrawn = UNDRAWN[one.shows];
    return undrawn === undefined ? { frame: one.frame, host: one.host, report: one.report } : nowhere(undrawn);
  }
  if (tab.frames.every(isUnseen)) return nowhere('unseen');
  const reasons = seen.flatMap(({ report }) => (report.level === 'none' ? [report.reason] : []));
  const reason = NO_MATCH_REASONS.find((one) => reasons.includes(one)) ?? 'wrong-page';
  if (REASONS[reason].isToLookFor && tab.frames.some(({ shows }) => shows === 'in-transition'))
    return nowhere('in-transition');
  return nowhere(
    REASONS[reason].mayPass && tab.frames.some(({ isBusy, hidden }) => isBusy && !hidden) ? 'searching' : reason,
  );
}

/** Whether a tab out of sight counts for a step: it is on the step's site, whatever it showed there. */
const isOnSite = ({ frames }: TabView, step: StepId): boolean =>
  frames.some(
    ({ frame, host }) => frame === 0 && descriptors.get(step)?.page.hosts.some((name) => fitsHost(host, name)),
  );

/** What our own pages show for a step, given all official tabs; nothing is known of a page without a step. */
export function pageStatusOf(all: readonly TabView[], step: StepId | null, openIn: OpenIn): PageStatus {
  const counts = (tab: TabView): boolean =>
    step !== null &&
    (tab.frames.some(({ hidden }) => !hidden) || isOnSite(tab, step) || pointingFrame(tab, step).frame !== null);
  const tabs = all.filter(counts);
  const tab = decidingTab(tabs);
  if (tab === null || step === null) return { ...NO_PAGE, openIn };
  const pointing = pointingFrame(tab, step);
  const left = pointing.frame === null && REASONS[pointing.reason].isOfPage ? tabShowing(tabs, step) : undefined;
  if (left !== undefined) return { ...NO_PAGE, tabs: tabs.length, tab: left.tab, reason: 'unseen', openIn };
  const drawer = tab.frames.find(({ frame }) => frame === (pointing.frame ?? 0));
  return {
    tabs: tabs.length,
    tab: tab.tab,
    ...sightOf(pointing),
    bubble: bubbleIn(drawer),
    window: tab.window,
    openIn,
  };
}

/** @param drawer the frame that draws the bubble */
export function bubbleIn(drawer: FrameView | undefined): BubbleState {
  if (drawer === undefined || drawer.hidden) return 'none';
  return BUBBLE[drawer.shows];
}

const BUBBLE: Readonly<Record<Shows, BubbleState>> = {
  everything: 'open',
  folded: 'folded',
  'no-words': 'none',
  'in-transition': 'none',
  nothing: 'none',
};

/** The tab that showed the step when it was left. */
export const tabShowing = (tabs: readonly TabView[], step: StepId): TabView | undefined =>
  tabs.find((tab) => pointingFrame(tab, step).frame !== null);

/** Whether the ringed control brings the step's own control back. */
export const isRenewal = (pointing: Pointing): boolean =>
  pointing.frame !== null && pointing.report.level === 'sure' && pointing.report.via === 'renewal';

/** How a step is seen on the page that decides. */
export function sightOf(pointing: Pointing): Pick<PageStatus, 'level' | 'reason'> {
  if (pointing.frame === null) return { level: 'none', reason: pointing.reason };
  return { level: isRenewal(pointing) ? 'renewal' : pointing.report.level, reason: null };
}
