import type { StepId } from '../../../shared/guides/guide.ts';
import * as dom from '../../dom/reads.ts';
import { hasUserActed } from '../../dom/trusted-events.ts';
import { withoutNews } from '../../locate/follow/answers.ts';
import type { Match } from '../../locate/match.ts';
import type { FromFrame } from '../messages/messages.ts';
import type { WatchedStep } from '../session/steps-to-watch.ts';
import { type Press, stepsOfEvent } from './evidence.ts';

type Matches = ReadonlyMap<StepId, Match>;

/** The event that was a use. */
type UseKind = 'click' | 'change' | 'submit';

/** A form that was sent and is still there after this long has an error in it: what was filled counts anew. In milliseconds. */
const SENT_IN_VAIN_MS = 1200;
/** Milliseconds after which a use has no effect any more. */
const FORGOTTEN_MS = 15_000;

interface ControlUsesEdges {
  matches(): Matches;
  /** The matches of a search made now, unconfirmed; null while nothing is searched for. */
  peek(): Matches | null;
  /** Whether the control of the step is still on the page. */
  isOnPage(step: StepId): boolean;
  endsOf(step: StepId): WatchedStep['ends'] | undefined;
  send(message: FromFrame): void;
  changed(matches: Matches): void;
}

/** The uses of controls in one document: clicks, changes and submits on the targets, never a value or a key. */
export class ControlUses {
  readonly #edges: ControlUsesEdges;
  readonly #end: AbortSignal;
  readonly #used = new Set<StepId>();
  #press: Press = { path: [], at: Number.NEGATIVE_INFINITY };
  /** The last use of each step: an earlier one tells nothing of the page any more. */
  readonly #last = new Map<StepId, Event>();
  /** Events already counted at an outer listener. */
  readonly #counted = new WeakMap<Event, readonly StepId[]>();

  constructor(root: EventTarget, edges: ControlUsesEdges, end: AbortSignal) {
    this.#edges = edges;
    this.#end = end;
    this.#listen(root);
  }

  has(step: StepId): boolean {
    return this.#used.has(step);
  }

  forget(): void {
    this.#used.clear();
  }

  /** Takes new matches: listens in their shadow roots too, and forgets uses of controls that have left the page. */
  follow(matches: Matches): void {
    for (const match of matches.values()) {
      const root = match.level === 'sure' ? dom.getRootNode(match.control) : null;
      if (root instanceof ShadowRoot) this.#listen(root);
    }
    for (const step of this.#used) if (!this.#edges.isOnPage(step)) this.#used.delete(step);
  }

  /**
   * Uses of controls are heard at the window and at the shadow roots that hold targets: `change` and `submit` do not leave a shadow
   * root, and a closed one hides its inside from outer listeners (DOM standard, composedPath).
   */
  #listen(root: EventTarget): void {
    const options = { capture: true, passive: true, signal: this.#end };
    // One that listens already does so once all the same (DOM standard, add an event listener).
    for (const type of ['click', 'change', 'submit']) dom.addEventListener(root, type, this.#onUse, options);
  }

  readonly #onUse = (event: Event): void => {
    const how = event.type as UseKind;
    if (!event.isTrusted) return;
    if (how === 'click') this.#press = { path: event.composedPath(), at: event.timeStamp };
    else if (!hasUserActed()) return;
    const counted = this.#counted.get(event);
    const stepsIn = (matches: Matches): readonly StepId[] => stepsOfEvent(event, matches, this.#press);
    const confirmed = this.#edges.matches();
    // A click, or a form sent, may come before its control is pointed at (two looks must agree first): it is judged by what is found then,
    // on which the page has not acted yet.
    const isEarly = how !== 'change' && counted === undefined && stepsIn(confirmed).length === 0;
    const matches = (isEarly && this.#edges.peek()) || confirmed;
    const steps = stepsIn(matches).filter((step) => !counted?.includes(step));
    this.#counted.set(event, [...(counted ?? []), ...steps]);
    if (steps.length === 0) return;
    this.#edges.changed(matches);
    for (const step of steps) {
      if (this.#edges.endsOf(step) === how) this.#used.add(step);
      this.#edges.send({ type: 'used', step, how });
      // Sending a form is about each of its controls; what is filled or ticked waits for nothing to follow.
      if (how !== 'change' && this.#edges.endsOf(step) !== 'change') this.#watchOutcome(step, event);
    }
    this.#edges.changed(steps.reduce(withoutNews, matches));
  };

  #watchOutcome(step: StepId, use: Event): void {
    this.#last.set(step, use);
    const whenStillThere = (after: number, act: () => void): void => {
      setTimeout(() => {
        if (!this.#end.aborted && this.#last.get(step) === use && this.#edges.isOnPage(step)) act();
      }, after);
    };
    whenStillThere(SENT_IN_VAIN_MS, () => {
      for (const other of this.#used)
        if (other !== step && this.#edges.endsOf(other) === 'change') this.#used.delete(other);
      this.#edges.changed(this.#edges.matches());
    });
    whenStillThere(FORGOTTEN_MS, () => this.#edges.send({ type: 'stayed', step }));
  }
}
