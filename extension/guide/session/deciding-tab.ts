import { GUIDE_IDS, type StepId } from '../../../shared/guides/guide.ts';
import { GUIDES } from '../../../shared/guides/guides.ts';
import { NO_MATCH_REASONS } from '../../locate/match.ts';
import type { Look, Looks, Reason, Shows, Sight } from './looks.ts';
import type { Sighting } from './session.ts';

/** One document that reports. */
export interface FrameView {
  readonly frame: number;
  /** Its host name, as the browser says. */
  readonly host: string;
  /** Whether one may be led to say who one is there: its host is known, or a page of a known one led to it. */
  readonly mayLogIn: boolean;
  readonly looks: Looks;
  readonly hidden: boolean;
  readonly shows: Shows;
}

/** One tab of official pages. `attention` grows each time the user turns to a tab: the highest is where the user is. */
export interface TabView {
  readonly tab: number;
  readonly attention: number;
  readonly frames: readonly FrameView[];
}

const looksOf = (frame: FrameView): readonly (readonly [StepId, Look])[] =>
  Object.entries(frame.looks) as [StepId, Look][];

/** Whether a tab shows a page of the guide at all: some page gate is open. */
const concernsGuide = (tab: TabView): boolean =>
  tab.frames.some(
    (frame) =>
      !frame.hidden && looksOf(frame).some(([, look]) => look.level !== 'none' || look.reason !== 'wrong-page'),
  );

/** The tab whose page decides: the last one turned to among those that show a page of the guide, else the last one turned to. */
export function decidingTab(tabs: readonly TabView[]): TabView | null {
  const byAttention = [...tabs].sort((a, b) => b.attention - a.attention);
  return byAttention.find(concernsGuide) ?? byAttention[0] ?? null;
}

/** What a tab shows surely, over all its frames. A step done in one frame is done. */
export function sightingsOf(tab: TabView): readonly Sighting[] {
  const found = new Map<StepId, Sighting>();
  for (const frame of tab.frames) {
    if (frame.hidden) continue;
    for (const [step, look] of looksOf(frame)) {
      if (look.level !== 'sure') continue;
      const other = found.get(step);
      found.set(step, {
        step,
        via: other?.via === 'target' ? 'target' : look.via,
        done: look.done || (other?.done ?? false),
      });
    }
  }
  return [...found.values()];
}

/** Whether the user left the document before it was searched. */
const isUnseen = ({ hidden, looks }: FrameView): boolean => hidden && Object.keys(looks).length === 0;

/** Which frame of a tab points at the step, or why none may. Two frames that are equally sure are an ambiguity, not a choice. */
export type Pointing =
  | { readonly frame: number; readonly host: string; readonly look: Exclude<Look, { level: 'none' }> }
  | { readonly frame: null; readonly host: string | null; readonly reason: Reason };

/** The steps in which one says who one is: a fake log-in can stand on any host whose name merely fits. */
const LOG_IN: ReadonlySet<StepId> = new Set(
  GUIDE_IDS.flatMap((id) => GUIDES[id].steps.flatMap((step) => (step.logIn === true ? [step.id] : []))),
);

export function pointingFrame(tab: TabView, step: StepId): Pointing {
  const seen = tab.frames.flatMap((frame) => {
    const look = frame.looks[step];
    return look === undefined ? [] : [{ ...frame, look }];
  });
  const nowhere = (reason: Reason, host: string | null = null): Pointing => ({ frame: null, host, reason });
  for (const level of ['sure', 'likely'] as const) {
    const found = seen.flatMap(({ look, ...where }) => (look.level === level ? [{ ...where, look }] : []));
    if (found.length > 1) return nowhere('ambiguous');
    const [one] = found;
    if (one === undefined) continue;
    if (LOG_IN.has(step) && !one.mayLogIn) return nowhere('unknown-host', one.host);
    return one.shows === 'nothing' ? nowhere('undrawn') : { frame: one.frame, host: one.host, look: one.look };
  }
  if (tab.frames.every(isUnseen)) return nowhere('unseen');
  const reasons = seen.flatMap(({ look }) => (look.level === 'none' ? [look.reason] : []));
  return nowhere(NO_MATCH_REASONS.find((reason) => reasons.includes(reason)) ?? 'wrong-page');
}

/** What the side panel is told of a step, given all official tabs. */
export function sightOf(tabs: readonly TabView[], step: StepId): Sight {
  const tab = decidingTab(tabs);
  if (tab === null) return { tabs: 0, tab: null, level: 'none', reason: null, words: false };
  const pointing = pointingFrame(tab, step);
  const drawer = tab.frames.find(({ frame }) => frame === (pointing.frame ?? 0));
  const words = drawer === undefined || drawer.shows === 'everything';
  return pointing.frame === null
    ? { tabs: tabs.length, tab: tab.tab, level: 'none', reason: pointing.reason, words }
    : { tabs: tabs.length, tab: tab.tab, level: pointing.look.level, reason: null, words };
}
