import type { StepId } from '../../shared/guides/guide.ts';
import type { Match } from '../locate/match.ts';
import { showsInvalid, stepsOfEvent } from './evidence.ts';
import { watchRoute } from './route.ts';
import type { BubbleWords, FrameOrder, FromFrame, Look, Looks, Shows, ToFrame, WatchedStep } from './wire.ts';

/** What the overlay is told; see extension/overlay/view.ts. */
export interface FrameDrawing {
  readonly step: StepId;
  readonly match: Match['level'];
  readonly subject: Element | null;
  readonly bubble: BubbleWords | null;
  readonly dim: boolean;
  readonly bringIntoView: boolean;
}

/** What a frame needs from the page's side of the extension. */
export interface FrameEdges {
  readonly document: Document;
  send(message: FromFrame): void;
  draw(drawing: FrameDrawing | null): void;
  /** Moves the keyboard to the bubble that is drawn here, or back to where it was. */
  focusBubble(): void;
  /** Searches for the targets of these steps, now and at every change of the page, until the signal ends it. */
  search(
    steps: readonly WatchedStep[],
    found: (matches: ReadonlyMap<StepId, Match>) => void,
    /** What was pointed at is gone; new matches come soon. */
    dropped: () => void,
    signal: AbortSignal,
  ): {
    /** What is found at this moment, before it is confirmed: enough to say what a click is about, not to point. */
    look(): ReadonlyMap<StepId, Match>;
  };
}

/** A form that was sent and is still there after this long has an error in it: what was filled counts anew. In milliseconds. */
const SENT_IN_VAIN_MS = 1200;
/** After this long nothing more comes of the use. */
const FORGOTTEN_MS = 15_000;

/**
 * One document of an official page while a guide runs: reports what it sees of every step, draws what it is told. It looks at
 * clicks, changes and submits on the targets, and never at a value or a key.
 */
export class GuideFrame {
  readonly #edges: FrameEdges;
  readonly #end: AbortSignal;
  #watched: readonly WatchedStep[] = [];
  #searching = new AbortController();
  #search: ReturnType<FrameEdges['search']> | null = null;
  #matches: ReadonlyMap<StepId, Match> = new Map();
  /** What was found has left the page; it still says what a click was about, but is not drawn. */
  #isStale = false;
  /** Steps whose control was used in this document and has been there since. */
  readonly #used = new Set<StepId>();
  readonly #heard = new WeakSet<EventTarget>();
  /** Events already counted at an outer listener. */
  readonly #counted = new WeakMap<Event, Set<StepId>>();
  #order: FrameOrder | null = null;
  #shows: Shows = 'everything';
  #reported = '';
  readonly #route: { check(): void };

  constructor(edges: FrameEdges, end: AbortSignal) {
    this.#edges = edges;
    this.#end = end;
    const window = edges.document.defaultView as Window;
    this.#route = watchRoute(window, () => this.#routeChanged(), end);
    this.#listen(window);
    edges.document.addEventListener('visibilitychange', () => this.#visibilityChanged(), { signal: end });
    window.addEventListener('focus', () => this.#edges.send({ type: 'attention' }), { signal: end });
    end.addEventListener('abort', () => this.#searching.abort());
  }

  receive(message: ToFrame): void {
    if (message.type === 'draw') {
      this.#order = message.order;
      this.#draw();
      return;
    }
    if (message.type === 'focus-bubble') {
      this.#edges.focusBubble();
      return;
    }
    const isWoken = this.#search !== null && JSON.stringify(message.steps) === JSON.stringify(this.#watched);
    // The background slept and asks again: what was used here since the page was loaded still counts.
    if (isWoken) {
      this.reportAll();
      if (this.#matches.size > 0) this.#report();
      return;
    }
    this.#watched = message.steps;
    this.#used.clear();
    this.#matches = new Map();
    this.#reported = '';
    this.#searching.abort();
    this.#searching = new AbortController();
    if (message.steps.length === 0) {
      this.#search = null;
      this.#order = null;
      this.#draw();
      return;
    }
    this.#search = this.#edges.search(
      message.steps,
      (matches) => this.#found(matches),
      () => this.#dropped(),
      this.#searching.signal,
    );
  }

  /** Says everything again, to a background that has just woken. */
  reportAll(): void {
    this.#reported = '';
  }

  /** What of its order this document can show. */
  shows(what: Shows): void {
    if (what === this.#shows) return;
    this.#shows = what;
    this.#report();
  }

  #found(matches: ReadonlyMap<StepId, Match>): void {
    if (this.#end.aborted) return;
    this.#matches = matches;
    this.#isStale = false;
    this.#route.check();
    this.#listenWhereTargetsAre();
    for (const step of this.#used) if (!this.#isOnPage(step)) this.#used.delete(step);
    this.#draw();
    this.#report();
  }

  /** The ring goes at once; whether the step itself is gone, the next search says. */
  #dropped(): void {
    this.#isStale = true;
    this.#draw();
  }

  /**
   * Uses of controls are heard at the window and at the shadow roots that hold targets: `change` and `submit` do not leave a shadow
   * root, and a closed one hides its inside from outer listeners (DOM standard, composedPath).
   */
  #listen(root: EventTarget): void {
    if (this.#heard.has(root)) return;
    this.#heard.add(root);
    const options = { capture: true, passive: true, signal: this.#end };
    for (const type of ['click', 'change', 'submit'])
      root.addEventListener(type, (event) => this.#pageUsed(event), options);
  }

  #listenWhereTargetsAre(): void {
    for (const match of this.#matches.values()) {
      const root = match.level === 'sure' ? match.control.getRootNode() : null;
      if (root instanceof ShadowRoot) this.#listen(root);
    }
  }

  #isOnPage(step: StepId): boolean {
    const match = this.#matches.get(step);
    return match?.level === 'sure' || (match?.level === 'none' && match.reason === 'disabled');
  }

  #report(matches = this.#matches): void {
    const looks: { [S in StepId]?: Look } = {};
    for (const { id, ends } of this.#watched) {
      const match = matches.get(id);
      if (match !== undefined) looks[id] = this.#lookOf(match, id, ends);
    }
    this.#tell(looks);
  }

  #tell(looks: Looks): void {
    const hidden = this.#edges.document.visibilityState === 'hidden';
    const message: FromFrame = { type: 'report', looks, hidden, shows: this.#shows };
    const text = JSON.stringify(message);
    if (text === this.#reported) return;
    this.#reported = text;
    this.#edges.send(message);
  }

  #lookOf(match: Match, step: StepId, ends: WatchedStep['ends']): Look {
    switch (match.level) {
      case 'sure': {
        const wasUsed = ends !== 'never' && this.#used.has(step) && !showsInvalid(match);
        return { level: 'sure', via: match.via, done: match.via === 'target' && (match.done || wasUsed) };
      }
      case 'likely':
        return { level: 'likely' };
      case 'none':
        return { level: 'none', reason: match.reason };
    }
  }

  #draw(): void {
    const order = this.#order;
    if (order === null) {
      this.#edges.draw(null);
      return;
    }
    const match = order.role === 'point' && !this.#isStale ? this.#matches.get(order.step) : undefined;
    const base = { step: order.step, bubble: order.bubble, bringIntoView: true };
    if (match?.level === 'sure') this.#edges.draw({ ...base, match: 'sure', subject: match.ring, dim: false });
    else if (match?.level === 'likely') this.#edges.draw({ ...base, match: 'likely', subject: match.area, dim: false });
    else this.#edges.draw({ ...base, match: 'none', subject: null, dim: false });
  }

  #pageUsed(event: Event): void {
    const how = event.type as 'click' | 'change' | 'submit';
    const matches = this.#matchesAt(event);
    const counted = this.#counted.get(event) ?? new Set();
    const steps = stepsOfEvent(event, matches).filter((step) => !counted.has(step));
    this.#counted.set(event, new Set([...counted, ...steps]));
    for (const step of steps) {
      if (this.#watched.find((watched) => watched.id === step)?.ends === how) this.#used.add(step);
      this.#edges.send({ type: 'used', step, how });
    }
    for (const step of steps) if (how !== 'change') this.#watchOutcome(step);
    if (steps.length > 0) this.#report(matches);
  }

  /**
   * What is on the page for this event. A click may come before its control is pointed at (two looks must agree first): it is
   * judged by what is found at the click, on which the page has not acted yet.
   */
  #matchesAt(event: Event): ReadonlyMap<StepId, Match> {
    const isFirst = event.type === 'click' && !this.#counted.has(event);
    if (!isFirst || this.#search === null || stepsOfEvent(event, this.#matches).length > 0) return this.#matches;
    const found = this.#search.look();
    if (stepsOfEvent(event, found).length === 0) return this.#matches;
    this.#report(found);
    return found;
  }

  #watchOutcome(step: StepId): void {
    const isStillThere = (): boolean => !this.#end.aborted && this.#isOnPage(step);
    setTimeout(() => {
      if (!isStillThere()) return;
      for (const { id, ends } of this.#watched) if (ends === 'change' && id !== step) this.#used.delete(id);
      this.#report();
    }, SENT_IN_VAIN_MS);
    setTimeout(() => {
      if (isStillThere()) this.#edges.send({ type: 'stayed', step });
    }, FORGOTTEN_MS);
  }

  #routeChanged(): void {
    this.#edges.send({ type: 'route' });
  }

  #visibilityChanged(): void {
    if (this.#edges.document.visibilityState === 'visible') this.#edges.send({ type: 'attention' });
    this.#report();
  }
}
