import type { Step, StepId } from '../../shared/guides/guide.ts';
import { GUIDES, stepOf } from '../../shared/guides/guides.ts';
import { reduce } from './reduce.ts';
import type { Session, SessionEvent } from './session.ts';
import { decidingTab, type FrameView, pointingFrame, sightingsOf, type TabView } from './tabs.ts';
import type { Teachings } from './teachings.ts';
import type { BubbleAction, FrameOrder, FromFrame, Looks, Sight, ToFrame, WatchedStep } from './wire.ts';
import { bubbleFor } from './words.ts';

/** How long a lost match must stay lost before the session believes it: pages re-render, documents load. In milliseconds. */
const LOSS_IS_REAL_MS = 450;

/** One document of an official page, as the browser connects it. */
export interface FrameLink {
  readonly tab: number;
  /** 0 for the top document of a tab. */
  readonly frame: number;
  /** True for a document that was never seen before, false when it comes back after the background slept. */
  readonly fresh: boolean;
  send(message: ToFrame): void;
}

/** What the conductor needs from the browser. */
export interface ConductorEdges {
  now(): number;
  /** Called at every change of the session. */
  sessionChanged(session: Session): void;
  /** Called when the current step looks different on the official pages. */
  sightChanged(sight: Sight): void;
  /** "Ça ne marche pas" was pressed in the bubble of a tab. */
  openPanel(tab: number): void;
}

interface Frame {
  readonly link: FrameLink;
  looks: Looks;
  hidden: boolean;
  /** Whether it has reported since it connected. */
  reported: boolean;
  /** The last order, to send only changes: null for nothing, undefined before any. */
  drawn: string | null | undefined;
}

/**
 * Joins the frames of all official tabs to the one session: gathers what they see, lets the session decide, tells each frame what to
 * draw. Holds no truth of its own: after the background slept, frames connect again and everything is gathered anew.
 */
export class Conductor {
  readonly #edges: ConductorEdges;
  readonly #frames = new Map<string, Frame>();
  readonly #attention = new Map<number, number>();
  #turn = 0;
  #session: Session;
  #lossTimer: ReturnType<typeof setTimeout> | null = null;
  #sight = '';
  #taught: Teachings = {};
  #quiet: number | null = null;

  constructor(session: Session, edges: ConductorEdges) {
    this.#session = session;
    this.#edges = edges;
  }

  get session(): Session {
    return this.#session;
  }

  /** What was shown for steps, to weigh with their descriptors. */
  setTaught(taught: Teachings): void {
    if (JSON.stringify(taught) === JSON.stringify(this.#taught)) return;
    this.#taught = taught;
    this.#watch();
  }

  /** The tab of official pages the user turned to last; null when there is none. */
  get tabInFront(): number | null {
    return decidingTab(this.#tabs())?.tab ?? null;
  }

  /** Draws nothing in this tab until null is said: the user shows a control there. */
  quiet(tab: number | null): void {
    this.#quiet = tab;
    this.#direct();
  }

  get quietTab(): number | null {
    return this.#quiet;
  }

  /** An event of the session, from a page of the extension or from a frame. */
  dispatch(event: SessionEvent): void {
    const before = this.#session;
    this.#session = reduce(before, event);
    if (this.#session === before) return;
    this.#edges.sessionChanged(this.#session);
    if (this.#session.running !== before.running) this.#watch();
    this.#direct();
  }

  connect(link: FrameLink): void {
    const key = `${link.tab}/${link.frame}`;
    const known = this.#frames.has(key);
    this.#frames.set(key, { link, looks: {}, hidden: false, reported: false, drawn: undefined });
    if (link.frame === 0) this.#turnTo(link.tab);
    if (link.fresh && (link.frame === 0 || known)) this.dispatch({ type: 'navigated' });
    link.send({ type: 'watch', steps: this.#watchedSteps() });
  }

  disconnect(link: FrameLink): void {
    const key = `${link.tab}/${link.frame}`;
    if (this.#frames.get(key)?.link !== link) return;
    this.#frames.delete(key);
    this.#looked();
  }

  receive(link: FrameLink, message: FromFrame): void {
    const frame = this.#frames.get(`${link.tab}/${link.frame}`);
    if (frame === undefined || frame.link !== link) return;
    switch (message.type) {
      case 'report':
        // What was lost under the user's eyes counts before they turn away: a hidden page says nothing more.
        if (message.hidden && !frame.hidden && this.#lossTimer !== null) this.#decide();
        frame.looks = message.looks;
        frame.hidden = message.hidden;
        frame.reported = true;
        this.#looked();
        break;
      case 'used':
        this.#turnTo(link.tab);
        this.dispatch({ type: 'used', step: message.step, how: message.how, now: this.#edges.now() });
        break;
      case 'stayed':
        this.dispatch({ type: 'stayed', step: message.step });
        break;
      case 'route':
        this.#turnTo(link.tab);
        this.dispatch({ type: 'navigated' });
        break;
      case 'attention':
        this.#turnTo(link.tab);
        this.#looked();
        break;
      case 'act':
        this.#act(link.tab, message.action);
        break;
    }
  }

  /** The keyboard command: the frame of this tab that shows the bubble moves the focus there, or back. Null: the tab turned to last. */
  focusBubble(tab: number | null): void {
    const wanted = tab ?? decidingTab(this.#tabs())?.tab;
    for (const { link, drawn } of this.#frames.values())
      if (typeof drawn === 'string' && link.tab === wanted) link.send({ type: 'focus-bubble' });
  }

  #act(tab: number, action: BubbleAction): void {
    switch (action) {
      case 'done':
        this.dispatch({ type: 'confirm', now: this.#edges.now() });
        break;
      case 'stop':
        this.dispatch({ type: 'stop' });
        break;
      case 'trouble':
        this.#edges.openPanel(tab);
        break;
    }
  }

  #turnTo(tab: number): void {
    this.#turn += 1;
    this.#attention.set(tab, this.#turn);
  }

  #tabs(): readonly TabView[] {
    const frames = new Map<number, FrameView[]>();
    for (const { link, looks, hidden, reported } of this.#frames.values()) {
      if (!reported) continue;
      const views = frames.get(link.tab) ?? [];
      views.push({ frame: link.frame, looks, hidden });
      frames.set(link.tab, views);
    }
    return [...frames].map(([tab, views]) => ({ tab, attention: this.#attention.get(tab) ?? 0, frames: views }));
  }

  /** Something that frames see has changed: new matches count at once, lost ones when they stay lost. */
  #looked(): void {
    this.#direct();
    const progress = this.#session.running === null ? undefined : this.#session.progress[this.#session.running];
    if (progress === undefined) return;
    const seen = this.#sightings().map((sighting) => sighting.step);
    const appeared = seen.some((step) => !progress.onScreen.includes(step));
    const lost = progress.onScreen.some((step) => !seen.includes(step));
    if (appeared || !lost) this.#decide();
    else this.#lossTimer ??= setTimeout(() => this.#decide(), LOSS_IS_REAL_MS);
  }

  #sightings() {
    const tab = decidingTab(this.#tabs());
    return tab === null ? [] : sightingsOf(tab);
  }

  #decide(): void {
    if (this.#lossTimer !== null) clearTimeout(this.#lossTimer);
    this.#lossTimer = null;
    const frames = [...this.#frames.values()];
    if (frames.length > 0 && frames.every((frame) => frame.hidden || !frame.reported)) return;
    this.dispatch({ type: 'seen', sightings: this.#sightings(), now: this.#edges.now() });
  }

  #watchedSteps(): readonly WatchedStep[] {
    const { running } = this.#session;
    if (running === null) return [];
    return GUIDES[running].steps
      .filter((step) => step.place === 'portal')
      .map(({ id, advance }) => {
        const taught = this.#taught[id];
        return { id, ends: endsBy(advance), ...(taught === undefined ? {} : { taught }) };
      });
  }

  #watch(): void {
    const steps = this.#watchedSteps();
    for (const frame of this.#frames.values()) {
      frame.looks = {};
      frame.reported = false;
      frame.drawn = undefined;
      frame.link.send({ type: 'watch', steps });
    }
  }

  /** Tells every frame what to draw for the current step, and the side panel how it is seen. */
  #direct(): void {
    const { running } = this.#session;
    if (running === null) return;
    const guide = GUIDES[running];
    const step = stepOf(guide, this.#session.progress[running]?.step ?? (guide.steps[0]?.id as StepId));
    const tabs = this.#tabs();
    const deciding = decidingTab(tabs);
    const wasSeen = this.#session.progress[running]?.since != null;
    for (const tab of tabs) this.#directTab(tab, step, wasSeen && tab === deciding);
    this.#tellSight(tabs, step.id);
  }

  #directTab(tab: TabView, step: Step, wasHere: boolean): void {
    const running = this.#session.running;
    if (running === null) return;
    const pointing = pointingFrame(tab, step.id);
    const bubble = bubbleFor(GUIDES[running], step, pointing, wasHere);
    const drawer = pointing.frame ?? 0;
    const role = pointing.frame === null ? 'words' : 'point';
    for (const { frame } of tab.frames) {
      const target = this.#frames.get(`${tab.tab}/${frame}`);
      if (target === undefined) continue;
      const order: FrameOrder | null =
        frame === drawer && tab.tab !== this.#quiet ? { step: step.id, role, bubble } : null;
      const drawn = order === null ? null : JSON.stringify(order);
      if (drawn === target.drawn) continue;
      target.drawn = drawn;
      target.link.send({ type: 'draw', order });
    }
  }

  #tellSight(tabs: readonly TabView[], step: StepId): void {
    const tab = decidingTab(tabs);
    const pointing = tab === null ? null : pointingFrame(tab, step);
    const sight: Sight = {
      tabs: tabs.length,
      level: pointing === null || pointing.frame === null ? 'none' : pointing.look.level,
      reason: pointing !== null && pointing.frame === null ? pointing.reason : null,
    };
    const text = JSON.stringify(sight);
    if (text === this.#sight) return;
    this.#sight = text;
    this.#edges.sightChanged(sight);
  }
}

function endsBy(advance: Step['advance']): WatchedStep['ends'] {
  if (advance.includes('click')) return 'click';
  return advance.includes('change') ? 'change' : 'never';
}
