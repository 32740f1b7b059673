import type { StepId } from '../../../shared/guides/guide.ts';
import * as dom from '../../dom/reads.ts';
import { onTrusted } from '../../dom/trusted-events.ts';
import { withoutNews } from '../../locate/follow/answers.ts';
import { watchRoute } from '../../locate/follow/route.ts';
import type { Match } from '../../locate/match.ts';
import type { BubbleAction } from '../decision/acts.ts';
import type { FrameOrder } from '../decision/bubble.ts';
import type { FromFrame, ToFrame } from '../messages/messages.ts';
import type { Shows, StepReports } from '../session/step-report.ts';
import { isSameSearch, type WatchedStep } from '../session/steps-to-watch.ts';
import { ControlUses } from './control-uses.ts';
import { type DrawEvents, type Drawing, drawIn } from './drawing.ts';
import { reportsOf } from './evidence.ts';
import { type FocusPlace, trackFocus } from './focus-place.ts';
import type { FrameEdges } from './frame-edges.ts';
import { PreparedOrder } from './prepared-order.ts';
import { watchQuiet } from './quiet.ts';

/** Milliseconds between two searches for a target that is lost again and again. */
const LOST_AGAIN = 1000;

/** One document of an official page while a guide runs: reports what it sees of every step, draws by order. Uses of controls come from `ControlUses`. */
export class GuideFrame implements DrawEvents {
  readonly #edges: FrameEdges;
  readonly #end: AbortSignal;
  #watched: readonly WatchedStep[] = [];
  #searching = new AbortController();
  #search: ReturnType<FrameEdges['search']> | null = null;
  #matches: ReadonlyMap<StepId, Match> = new Map();
  /** The target has left the page: the match still tells what a click was about, but is not drawn. */
  #isStale = false;
  #order: FrameOrder | null = null;
  readonly #preparedOrder = new PreparedOrder();
  #shows: Shows = 'everything';
  #reported = '';
  #lostAt = Number.NEGATIVE_INFINITY;
  readonly #uses: ControlUses;
  readonly #checkRoute: () => void;
  readonly #focus: FocusPlace;
  readonly #quiet: ReturnType<typeof watchQuiet>;
  readonly #drawing: Drawing;

  constructor(edges: FrameEdges, end: AbortSignal) {
    this.#edges = edges;
    this.#end = end;
    const window = dom.defaultView(edges.document) as Window;
    this.#quiet = watchQuiet(edges.document, () => this.#report(), end);
    const onRoute = (): void => {
      this.#quiet.disturb();
      edges.send({ type: 'route' });
    };
    this.#checkRoute = watchRoute(window, onRoute, end);
    this.#focus = trackFocus(edges.document, end);
    this.#drawing = drawIn(edges.createOverlay, edges.document, this, end);
    const uses = {
      matches: () => this.#matches,
      peek: () => this.#search?.peek() ?? null,
      isOnPage: (step: StepId) => this.#isOnPage(step),
      endsOf: (step: StepId) => this.#watched.find(({ id }) => id === step)?.ends,
      send: (message: FromFrame) => {
        if (message.type === 'used') this.#sent(message.step);
        edges.send(message);
      },
      changed: (matches: ReadonlyMap<StepId, Match>) => this.#report(matches),
    };
    this.#uses = new ControlUses(window, uses, end);
    onTrusted(edges.document, 'visibilitychange', () => this.#visibilityChanged(), { signal: end });
    onTrusted(window, 'focus', () => this.#edges.send({ type: 'attention', focus: true }), { signal: end });
    end.addEventListener('abort', () => this.#searching.abort());
  }

  receive(message: ToFrame): void {
    switch (message.type) {
      case 'watch':
        this.#watch(message.steps);
        break;
      case 'draw':
        // A step chosen in the panel that has no ring is looked for anew.
        if (message.order !== null && message.order.step !== this.#order?.step && !this.#isOnPage(message.order.step))
          this.#search?.search();
        this.#order = message.order;
        this.#preparedOrder.forget();
        this.#draw();
        break;
      case 'sent':
        this.#sent(message.step);
        break;
      case 'prepare':
        this.#preparedOrder.prepare(message.reports, message.order);
        break;
      case 'focus-bubble':
        this.#drawing.focusBubble();
        break;
      case 'take-focus':
        this.#focus.take();
        break;
    }
  }

  /** What the page said of a form before it was sent is forgotten, here and in what was reported. */
  #sent(step: StepId): void {
    this.#search?.hear(step);
    this.#matches = withoutNews(this.#matches, step);
    this.#report();
  }

  #watch(steps: readonly WatchedStep[]): void {
    const isKnown = this.#search !== null && isSameSearch(steps, this.#watched);
    if (isKnown) {
      this.#watched = steps;
      // The background slept and asks again: what was used here since the page was loaded still counts.
      this.reportAll();
      if (this.#matches.size > 0) this.#report();
    } else this.#searchFor(steps);
    // A page left for another one before the search came is not searched until the user is back; that it is open is known.
    if (this.#search !== null && this.#isHidden()) this.#report();
  }

  #searchFor(steps: readonly WatchedStep[]): void {
    this.#watched = steps;
    if (steps.length > 0) this.#quiet.disturb();
    this.#uses.forget();
    this.#preparedOrder.forget();
    this.#matches = new Map();
    this.#reported = '';
    this.#searching.abort();
    this.#searching = new AbortController();
    if (steps.length === 0) {
      this.#search = null;
      this.#order = null;
      this.#draw();
      return;
    }
    this.#search = this.#edges.search({
      steps,
      onAnswers: (matches) => this.#found(matches),
      onUnconfirmed: (matches) => this.#reportUnconfirmed(matches),
      onDrop: () => this.#dropped(),
      signal: this.#searching.signal,
    });
  }

  act(action: BubbleAction): void {
    if (this.#order !== null) this.#edges.send({ type: 'act', action, step: this.#order.step });
  }

  /** Says everything again, to a background that has just woken. */
  reportAll(): void {
    this.#reported = '';
  }

  /** The overlay lost sight of the target before the search noticed: searches again, since it may come back as another control. */
  lost(): void {
    this.#isStale = true;
    const { signal } = this.#searching;
    const wait = performance.now() - this.#lostAt < LOST_AGAIN ? LOST_AGAIN : 0;
    this.#lostAt = performance.now();
    setTimeout(() => !signal.aborted && this.#search?.search(), wait);
  }

  /** The focus leaves the bubble for the document it came from. */
  focusBack(): void {
    this.#edges.send({ type: 'focus-back' });
  }

  /** Reports how much of its order this document can show. */
  shows(shows: Shows): void {
    if (shows === this.#shows) return;
    this.#shows = shows;
    this.#report();
  }

  #found(matches: ReadonlyMap<StepId, Match>): void {
    if (this.#end.aborted) return;
    this.#matches = matches;
    this.#isStale = false;
    this.#quiet.disturb();
    this.#checkRoute();
    this.#uses.follow(matches);
    this.#order = this.#preparedOrder.confirm(this.#reportsOf(matches)) ?? this.#order;
    this.#draw();
    this.#report();
  }

  #reportUnconfirmed(matches: ReadonlyMap<StepId, Match>): void {
    const reports = this.#reportsOf(matches);
    this.#preparedOrder.expect(reports);
    this.#edges.send({ type: 'unconfirmed', reports });
  }

  /** The ring goes at once; whether the step itself is gone, the next search says. */
  #dropped(): void {
    this.#isStale = true;
    this.#draw();
  }

  #isHidden(): boolean {
    return dom.visibilityState(this.#edges.document) === 'hidden';
  }

  #isOnPage(step: StepId): boolean {
    const match = this.#matches.get(step);
    return match?.level === 'sure' || (match?.level === 'none' && match.reason === 'disabled');
  }

  #reportsOf(matches: ReadonlyMap<StepId, Match>): StepReports {
    return reportsOf(this.#watched, matches, (step) => this.#uses.has(step));
  }

  #report(matches = this.#matches): void {
    const reports = this.#reportsOf(matches);
    const message: FromFrame = {
      type: 'report',
      reports,
      hidden: this.#isHidden(),
      shows: this.#shows,
      ...(this.#quiet.isQuiet ? {} : { isBusy: true }),
    };
    const text = JSON.stringify(message);
    if (text === this.#reported) return;
    this.#reported = text;
    this.#edges.send(message);
  }

  #draw(): void {
    const order = this.#order;
    const match = order?.role === 'point' && !this.#isStale ? this.#matches.get(order.step) : undefined;
    const subject = match?.level === 'sure' ? match.ring : match?.level === 'likely' ? match.area : null;
    this.#drawing.draw(order && { step: order.step, bubble: order.bubble, match: match?.level ?? 'none', subject });
  }

  #visibilityChanged(): void {
    if (!this.#isHidden()) this.#edges.send({ type: 'attention', focus: false });
    this.#report();
  }
}
