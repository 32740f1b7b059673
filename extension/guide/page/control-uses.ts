import type { StepId } from '../../../shared/guides/guide.ts';
import * as dom from '../../dom/reads.ts';
import { hasUserActed, onTrusted } from '../../dom/trusted-events.ts';
import type { Match } from '../../locate/match.ts';
import type { WatchedStep } from '../session/watched-steps.ts';
import { stepsOfEvent } from './evidence.ts';

type Matches = ReadonlyMap<StepId, Match>;

/** The event that was a use. */
type UseKind = 'click' | 'change' | 'submit';

/** A form that was sent and is still there after this long has an error in it: what was filled counts anew. In milliseconds. */
const SENT_IN_VAIN_MS = 1200;
/** After this long nothing more comes of the use. */
const FORGOTTEN_MS = 15_000;

export interface ControlUsesEdges {
  /** The matches that were confirmed last. */
  matches(): Matches;
  /** The matches of a search made now, unconfirmed; null while nothing is searched for. */
  peek(): Matches | null;
  /** Whether the control of the step is still on the page. */
  isOnPage(step: StepId): boolean;
  endsOf(step: StepId): WatchedStep['ends'] | undefined;
  used(step: StepId, how: UseKind): void;
  stayed(step: StepId): void;
  /** What counts as used has changed, for these matches. */
  changed(matches: Matches): void;
}

/** The uses of controls in one document: clicks, changes and submits on the targets, never a value or a key. */
export class ControlUses {
  readonly #edges: ControlUsesEdges;
  readonly #end: AbortSignal;
  /** Steps whose control was used in this document and has been there since. */
  readonly #used = new Set<StepId>();
  readonly #heard = new WeakSet<EventTarget>();
  /** Events already counted at an outer listener. */
  readonly #counted = new WeakMap<Event, Set<StepId>>();

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

  /** New matches: hears their shadow roots too, and forgets the uses of what has left the page. */
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
    if (this.#heard.has(root)) return;
    this.#heard.add(root);
    const options = { capture: true, passive: true, signal: this.#end };
    for (const type of ['click', 'change', 'submit']) onTrusted(root, type, (event) => this.#pageUsed(event), options);
  }

  #pageUsed(event: Event): void {
    // A script's `requestSubmit()` or `click()` on a box is followed by an event that is the browser's own.
    if (event.type !== 'click' && !hasUserActed(window)) return;
    const how = event.type as UseKind;
    const matches = this.#matchesAt(event);
    const counted = this.#counted.get(event) ?? new Set();
    const steps = stepsOfEvent(event, matches).filter((step) => !counted.has(step));
    this.#counted.set(event, new Set([...counted, ...steps]));
    for (const step of steps) {
      if (this.#edges.endsOf(step) === how) this.#used.add(step);
      this.#edges.used(step, how);
    }
    for (const step of steps) if (how !== 'change') this.#watchOutcome(step);
    if (steps.length > 0) this.#edges.changed(matches);
  }

  /**
   * What is on the page for this event. A click may come before its control is pointed at (two looks must agree first): it is
   * judged by what is found at the click, on which the page has not acted yet.
   */
  #matchesAt(event: Event): Matches {
    const confirmed = this.#edges.matches();
    const isFirst = event.type === 'click' && !this.#counted.has(event);
    if (!isFirst || stepsOfEvent(event, confirmed).length > 0) return confirmed;
    const found = this.#edges.peek();
    if (found === null || stepsOfEvent(event, found).length === 0) return confirmed;
    this.#edges.changed(found);
    return found;
  }

  #watchOutcome(step: StepId): void {
    const isStillThere = (): boolean => !this.#end.aborted && this.#edges.isOnPage(step);
    setTimeout(() => {
      if (!isStillThere()) return;
      for (const other of this.#used)
        if (other !== step && this.#edges.endsOf(other) === 'change') this.#used.delete(other);
      this.#edges.changed(this.#edges.matches());
    }, SENT_IN_VAIN_MS);
    setTimeout(() => {
      if (isStillThere()) this.#edges.stayed(step);
    }, FORGOTTEN_MS);
  }
}
