import * as dom from '../../dom/reads.ts';
import { inflate, intersect, isEmpty } from '../geometry.ts';
import { watchAddedElements } from '../page/added-elements.ts';
import { BESIDE } from '../page/neighbours.ts';
import { createPageScan, type PageScan } from '../page/page-scan.ts';
import { lookRegularly } from '../page/user-presence.ts';
import { type CoverCandidates, createCoverCandidates, isDisplayed } from './cover-candidates.ts';
import { onPointerOver } from './pointer-over.ts';
import { rememberShownWords } from './shown-words.ts';
import { boxOf } from './visibility.ts';

/** A style sheet can cover the subject at any time, by a hover or an animation, and no event says so. Milliseconds. */
const POLL = { used: 400, unused: 1600 } as const;
/** Every how many polls the boxes that style sheets add around the subject are checked. */
const PSEUDO_POLLS = 4;
/** Milliseconds that checking the elements added at once may take, and descendants checked of each. */
const ADDED_MS = 0.2;
const MOST_INNER = 100;

export interface CoverWatch {
  /** Whether something is painted over the subject that lets clicks through, so that no hit test finds it, or its words have changed. */
  isCovered(): boolean;
}

interface CoverEvents {
  /** Called when the answer may have changed. */
  onChange(): void;
  /** Something came into the page where the subject is, or beside it. */
  onNear(): void;
  /**
   * Time to look at whatever else no event tells of.
   * @param isAllOver at all of it, not at a part in its turn
   */
  onPoll(isAllOver: boolean): void;
}

/**
 * Looks for what is painted over the subject and lets clicks through: pictures, boxes, pseudo-elements with `pointer-events: none`, and what
 * is inert. The page's paint cannot be read and a hit test passes such things over, so the elements themselves are asked, within a budget:
 * all once (page-scan.ts), what comes (added-elements.ts), and at each poll those that may cover it by now (cover-candidates.ts).
 */
export const watchCovers = (subject: Element, events: CoverEvents, signal: AbortSignal): CoverWatch =>
  new Covers(subject, events, signal);

class Covers implements CoverWatch {
  readonly #subject: Element;
  readonly #events: CoverEvents;
  readonly #signal: AbortSignal;
  readonly #candidates: CoverCandidates;
  readonly #scan: PageScan;
  #areWordsTheSame = (): boolean => true;
  #areWordsSwapped = false;
  /** The pointer has been over the subject. */
  #isPressLikely = false;
  #polls = 0;
  #wordsFrame = 0;

  constructor(subject: Element, events: CoverEvents, signal: AbortSignal) {
    this.#subject = subject;
    this.#events = events;
    this.#signal = signal;
    this.#candidates = createCoverCandidates(subject);
    const visit = (element: Element, isFirstRound: boolean): void => this.#visit(element, isFirstRound);
    const { areCovering } = this.#candidates;
    this.#scan = createPageScan(subject, { visit, isFound: areCovering, onFound: events.onChange }, signal);
    watchAddedElements(subject, (added) => this.#checkAdded(added), signal);
    onPointerOver(subject, () => this.#expectPress(), signal);
    lookRegularly(dom.ownerDocument(subject), POLL, (isAllOver) => this.#poll(isAllOver), signal);
    // Only after the ring has been painted.
    this.#inFrame(() => this.#inFrame(() => this.#start()));
  }

  isCovered(): boolean {
    return this.#candidates.areCovering() || this.#areWordsSwapped;
  }

  #start(): void {
    this.#areWordsTheSame = rememberShownWords(this.#subject);
    this.#restartScan();
  }

  #poll(isAllOver: boolean): void {
    if (dom.visibilityState(dom.ownerDocument(this.#subject)) === 'hidden') return;
    this.#polls += 1;
    const isChanged = this.#tellIfChanged(() => {
      this.#checkWords();
      this.#candidates.poll();
      this.#scan.poll();
      if (isAllOver || this.#polls % PSEUDO_POLLS === 0) this.#candidates.checkPseudosNear(this.#isPressLikely);
    });
    if (!isChanged) this.#events.onPoll(isAllOver);
  }

  #expectPress(): void {
    this.#isPressLikely = true;
    this.#restartScan();
    cancelAnimationFrame(this.#wordsFrame);
    this.#wordsFrame = this.#inFrame(() => this.#tellIfChanged(() => this.#checkWords()));
  }

  /** What a style adds far from the subject is dear to ask: once all else is known, or a press may follow. */
  #visit(element: Element, isFirstRound: boolean): void {
    this.#candidates.check(element);
    if (this.#isPressLikely || !isFirstRound) this.#candidates.checkPseudosOf(element, false);
  }

  #restartScan(): void {
    if (this.#scan.restart()) this.#candidates.checkPseudosNear(this.#isPressLikely);
  }

  #checkWords(): void {
    this.#areWordsSwapped = !this.#areWordsTheSame();
  }

  #checkAdded(added: readonly Element[]): void {
    if (added.some((one) => dom.matches(one, 'style, link'))) this.#restartScan();
    const displayed = added.filter(isDisplayed);
    this.#checkEach(added.filter((one) => !displayed.includes(one)));
    if (displayed.length === 0) return;
    // In an animation frame, which lays the page out anyway: between two frames a read would force another layout.
    this.#inFrame(() => {
      const isChanged = this.#tellIfChanged(() => this.#checkEach(displayed));
      if (!isChanged && this.#isAnyNear(displayed)) this.#events.onNear();
    });
  }

  #checkEach(added: readonly Element[]): void {
    const end = performance.now() + ADDED_MS;
    for (const one of added) {
      if (performance.now() > end) break;
      this.#candidates.checkPseudosOf(one, this.#isPressLikely);
      this.#candidates.check(one);
      for (const inner of [...dom.getElementsByTagName(one, '*')].slice(0, MOST_INNER)) this.#candidates.check(inner);
    }
  }

  #isAnyNear(elements: readonly Element[]): boolean {
    const around = inflate(boxOf(this.#subject), BESIDE);
    return elements.some((one) => !isEmpty(intersect(boxOf(one), around)));
  }

  /** @returns whether this check has changed the answer */
  #tellIfChanged(check: () => void): boolean {
    const before = this.isCovered();
    check();
    if (this.isCovered() === before) return false;
    this.#events.onChange();
    return true;
  }

  #inFrame(act: () => void): number {
    return requestAnimationFrame(() => {
      if (!this.#signal.aborted) act();
    });
  }
}
