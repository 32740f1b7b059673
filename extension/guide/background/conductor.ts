import type { StepId } from '../../../shared/guides/guide.ts';
import { type BubbleAction, isHelp } from '../decision/acts.ts';
import type { FromFrame } from '../messages/messages.ts';
import { currentStep } from '../session/current-step.ts';
import { formOutcome } from '../session/deciding-tab.ts';
import { type Evidence, type EvidenceEvent, NO_EVIDENCE, reduceEvidence } from '../session/evidence.ts';
import { NOTHING_OBSERVED, type Observed } from '../session/observed.ts';
import { besideIn, type OpenIn } from '../session/page-status.ts';
import { stepsOnScreen } from '../session/see-page.ts';
import type { Sent, Session } from '../session/session.ts';
import type { Showings } from '../session/showing.ts';
import type { WatchedStep } from '../session/steps-to-watch.ts';
import { watchedSteps } from '../session/watched-steps.ts';
import { type BubbleEdges, carryOut } from './bubble-acts.ts';
import { type FrameLink, Frames } from './frames.ts';
import { Orders, type OrdersEdges } from './orders.ts';

/** How long a lost match must stay lost before the session believes it: pages re-render, documents load. In milliseconds. */
const LOSS_IS_REAL_MS = 450;
/** Milliseconds after which nobody has said what became of a form: the user is asked. */
const ASKED_AFTER_MS = 5000;

interface ConductorEdges extends OrdersEdges, BubbleEdges {
  now(): number;
  sessionChanged(session: Session): void;
  /** Called when something else is so than before, in the session or beside it. */
  evidenceChanged(evidence: Evidence): void;
  /** Called when a page of a known host has led to hosts that are not known. */
  hostsReached(hosts: readonly string[]): void;
  /** "Ça ne marche pas" was pressed in a bubble: the panel opens by itself (frame-port.ts). */
  helpAsked(step: StepId): void;
  /** A document has said for the first time what it sees. */
  reported(link: FrameLink): void;
}

/** Facts to have before the first frame gets its order to search. */
interface KnownBefore {
  readonly observed?: Observed;
  /** What was shown for steps. */
  readonly showings?: Showings;
  /** Hosts to which a page of a known host has led. */
  readonly reached?: readonly string[];
  /** The person's answers, as they are kept. */
  readonly told?: unknown;
}

/**
 * Joins the frames of all official tabs to the one session: gathers what they see, lets the session decide, tells each frame what to
 * draw. Holds no truth of its own: after the background slept, frames connect again and everything is gathered anew.
 */
export class Conductor {
  readonly #edges: ConductorEdges;
  readonly #frames: Frames;
  readonly #orders: Orders;
  #evidence: Evidence;
  #lossTimer: ReturnType<typeof setTimeout> | null = null;
  #showings: Showings;
  #askTimer: ReturnType<typeof setTimeout> | undefined;
  /** The document whose control was used last; null where that is not known, since the background woke. */
  #usedIn: FrameLink | null = null;

  constructor(
    session: Session,
    edges: ConductorEdges,
    { showings = {}, reached = [], observed = NOTHING_OBSERVED, told = null }: KnownBefore = {},
  ) {
    this.#evidence = { ...NO_EVIDENCE, ...observed, session, told };
    this.#edges = edges;
    this.#showings = showings;
    this.#frames = new Frames(reached);
    this.#orders = new Orders(this.#frames, edges);
    this.#askLater();
  }

  get session(): Session {
    return this.#evidence.session;
  }

  get evidence(): Evidence {
    return this.#evidence;
  }

  /** The steps that all frames search for. */
  get watchedSteps(): readonly WatchedStep[] {
    return watchedSteps(this.#evidence.session.running, this.#showings);
  }

  setShowings(showings: Showings): void {
    if (JSON.stringify(showings) === JSON.stringify(this.#showings)) return;
    this.#showings = showings;
    this.#watch();
  }

  /** The tab of official pages the user turned to last; null when there is none. */
  get tabInFront(): number | null {
    return this.#frames.deciding?.tab ?? null;
  }

  /** Where a panel stands beside pages, or a popup over one. */
  setOpenIn(change: Partial<OpenIn>): void {
    this.#orders.set({ openIn: { ...this.#orders.around.openIn, ...change } });
    this.#sendOrders();
  }

  get isOpenBeside(): boolean {
    const { panel, popup } = besideIn(this.#orders.around.openIn, null);
    return panel || popup;
  }

  movedTo(tab: number, window: number): void {
    this.#frames.movedTo(tab, window);
    this.#sendOrders();
  }

  setRecorded(isRecorded: boolean): void {
    this.#orders.set({ isRecorded });
    this.#sendOrders();
  }

  /** What was observed or pressed, on a page of the extension, in a frame, or of a card. */
  dispatch(event: EvidenceEvent): void {
    const before = this.#evidence;
    const { sent } = this;
    this.#evidence = reduceEvidence(before, event);
    if (this.#evidence === before) return;
    if (this.sent !== sent) this.#askLater();
    const { session } = this.#evidence;
    if (session !== before.session) this.#edges.sessionChanged(session);
    this.#edges.evidenceChanged(this.#evidence);
    if (session.running !== before.session.running) this.#watch();
    this.#sendOrders();
  }

  get sent(): Sent | null {
    const { running, progress } = this.#evidence.session;
    return (running === null ? null : progress[running]?.sent) ?? null;
  }

  #askLater(): void {
    clearTimeout(this.#askTimer);
    const ask = (): void => this.dispatch({ type: 'became', became: 'nothing', now: this.#edges.now() });
    if (this.sent?.became === 'awaited') this.#askTimer = setTimeout(ask, ASKED_AFTER_MS);
  }

  connect(link: FrameLink): void {
    const { reached } = this.#frames;
    const known = this.#frames.join(link);
    if (this.#frames.reached.length > reached.length) this.#edges.hostsReached(this.#frames.reached);
    if (link.frame === 0) this.#frames.turnTo(link.tab);
    if (link.fresh && (link.frame === 0 || known))
      this.dispatch({ type: this.#replacesUsed(link) ? 'navigated' : 'route' });
    link.send({ type: 'watch', steps: this.watchedSteps });
  }

  /** Whether a new document stands where the one was that was used last, or where the page around that was. */
  #replacesUsed({ tab, frame }: FrameLink): boolean {
    const used = this.#usedIn;
    return used === null || (used.tab === tab && (frame === 0 || frame === used.frame));
  }

  disconnect(link: FrameLink): void {
    if (this.#frames.leave(link)) this.#reportsChanged();
  }

  receive(link: FrameLink, message: FromFrame): void {
    const frame = this.#frames.of(link);
    if (message.type === 'used') this.#usedIn = link;
    if (frame === undefined) {
      this.#receiveLate(link, message);
      return;
    }
    switch (message.type) {
      case 'report':
        // A match lost while the page was visible counts before the page is hidden, for a hidden page reports nothing more.
        if (message.hidden && !frame.hidden && this.#lossTimer !== null) this.#decide();
        if (!frame.reported) this.#edges.reported(link);
        this.#frames.report(link, message);
        this.#reportsChanged();
        break;
      case 'unconfirmed':
        this.#orders.prepare(this.#evidence, link, message.reports);
        break;
      case 'used':
        this.#frames.turnTo(link.tab);
        this.#use(link, message);
        break;
      case 'stayed':
        this.dispatch({ type: 'stayed', step: message.step });
        break;
      case 'route':
        this.#frames.turnTo(link.tab);
        this.dispatch({ type: 'route' });
        break;
      case 'attention':
        this.#frames.turnTo(link.tab);
        if (message.focus) this.#frames.focusIn(link);
        this.#reportsChanged();
        break;
      case 'focus-back':
        this.#frames.focusBack(link.tab);
        break;
      case 'act':
        this.#act(link.tab, message.action, message.step);
        break;
    }
  }

  #use(link: FrameLink, { step, how }: Extract<FromFrame, { type: 'used' }>): void {
    this.#frames.sent(link, step);
    this.dispatch({ type: 'used', step, how, tab: link.tab, now: this.#edges.now() });
  }

  /**
   * A last message of a document that another one has already replaced: two processes may be heard in any order. Its control was used
   * before the navigation, so the navigation is dispatched again after it.
   */
  #receiveLate({ tab }: FrameLink, message: FromFrame): void {
    if (message.type !== 'used') return;
    this.dispatch({ type: 'used', step: message.step, how: message.how, tab, now: this.#edges.now() });
    this.dispatch({ type: 'navigated' });
    this.#reportsChanged();
  }

  /** The keyboard command: the frame of this tab that shows the bubble moves the focus there, or back. Null: the tab turned to last. */
  focusBubble(tab: number | null): void {
    const wanted = tab ?? this.tabInFront;
    if (wanted !== null) this.#frames.focusBubble(wanted);
  }

  #act(tab: number, action: BubbleAction, from: StepId): void {
    const at = currentStep(this.#evidence.session);
    // A press that comes late means nothing, but help is given to whoever asks.
    if (at === null) return;
    if (isHelp(action)) this.#edges.helpAsked(from);
    else if (at.step.id === from)
      carryOut(action, tab, at, {
        ...this.#edges,
        dispatch: (event) => this.dispatch(event),
        tabs: () => this.#frames.tabs(),
      });
  }

  /** The reports have changed: new matches count at once, lost ones once they have stayed lost (LOSS_IS_REAL_MS). */
  #reportsChanged(): void {
    this.#sendOrders();
    this.#hearOfForm();
    const { running, progress: all } = this.#evidence.session;
    const progress = running === null ? undefined : all[running];
    if (progress === undefined) return;
    const seen = stepsOnScreen(this.#frames.sightings);
    const appeared = seen.some((step) => !progress.onScreen.includes(step));
    const lost = progress.onScreen.some((step) => !seen.includes(step));
    if (appeared || !lost) this.#decide();
    else this.#lossTimer ??= setTimeout(() => this.#decide(), LOSS_IS_REAL_MS);
  }

  #hearOfForm(): void {
    const { sent } = this;
    if (sent === null) return;
    const became = formOutcome(
      this.#frames.tabs().find(({ tab }) => tab === sent.tab),
      sent.step,
    );
    this.dispatch({ type: 'became', became, now: this.#edges.now() });
  }

  #decide(): void {
    if (this.#lossTimer !== null) clearTimeout(this.#lossTimer);
    this.#lossTimer = null;
    if (this.#frames.hasNoVisibleFrame()) return;
    const { tab } = this.#frames.deciding ?? {};
    this.dispatch({
      type: 'seen',
      sightings: this.#frames.sightings,
      ...(tab !== undefined && { tab }),
      now: this.#edges.now(),
    });
    this.#hearOfForm();
  }

  #watch(): void {
    this.#frames.watch(this.watchedSteps);
  }

  #sendOrders(): void {
    this.#orders.send(this.#evidence);
  }
}
