import { shadowRootsAround } from '../dom/composed-tree.ts';
import { isOwn } from '../dom/own-elements.ts';
import * as dom from '../dom/reads.ts';
import { onTrusted } from '../dom/trusted-events.ts';
import { covers } from './click-through-cover.ts';
import { elementsAround, elementsNear } from './elements-around.ts';
import { inflate, intersect, isEmpty } from './geometry.ts';
import { BESIDE } from './neighbours.ts';
import { createRoundRobin } from './round-robin.ts';
import { rememberShownWords } from './shown-words.ts';
import type { Layer } from './stacking.ts';
import { takesClicks } from './takes-clicks.ts';
import { boxOf } from './visibility.ts';

/**
 * Milliseconds. While a ring is shown everything is looked at once, a slice in each frame, and from then on a little at each beat: a
 * style sheet can cover it at any time, by a hover or an animation, and no event says so.
 */
const BEAT = 400;
const SLICE = { first: 2, later: 0.3, added: 0.2 } as const;
/** What comes into the page is looked at so soon after. */
const ADDED = 150;
/** A style sheet that comes, or the pointer over the subject, makes everything be looked at again: not more often than this. */
const AGAIN = 1000;
/** Looks at the boxes that style sheets add around the subject: one beat in so many. */
const PSEUDO_BEATS = 4;
const MOST = { around: 100, added: 200 } as const;
const TURNS = { most: 400, some: 60 } as const;

export interface CoverWatch {
  /** Something is painted over the subject that takes no click, so that no hit test tells of it; or other words than those it had. */
  isCovered(): boolean;
}

interface CoverEvents {
  /** The answer may be another one. */
  onChange(): void;
  /** Something came into the page where the subject is, or beside it. */
  onNear(): void;
  /** Time to look at whatever else no event tells of. */
  onBeat(): void;
}

/**
 * Looks for what is painted over the subject and lets clicks through: pictures, boxes, pseudo-elements with `pointer-events: none`, and what
 * is inert. The page's paint cannot be read and a hit test passes such things over, so the elements themselves are asked, within a budget.
 */
export function watchCovers(
  subject: Element,
  { onChange, onNear, onBeat }: CoverEvents,
  signal: AbortSignal,
): CoverWatch {
  const document = dom.ownerDocument(subject);
  let cover: Layer | null = null;
  /** Let clicks through: asked first, for what covers now was somewhere before. */
  const suspects = createRoundRobin(TURNS);
  /** Not displayed now. */
  const hidden = createRoundRobin(TURNS);
  let added: Element[] = [];
  let everything = elementsAround(subject);
  /** Not everything has been looked at since all of it was to be. */
  let isToGo = true;
  let begun = Number.NEGATIVE_INFINITY;
  let beats = 0;
  let frame = 0;
  let wordsFrame = 0;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let addedTimer: ReturnType<typeof setTimeout> | undefined;
  let addedFrame = 0;
  let saysTheSame = (): boolean => true;
  let isSwapped = false;
  /** The pointer has been over the subject: a press may follow. */
  let isPointed = false;

  const isCovered = (): boolean => cover !== null || isSwapped;
  const ask = (layer: Layer): void => {
    if (cover === null && covers(layer, subject)) cover = layer;
  };
  const askElement = (element: Element): void => {
    if (isOwn(element)) return;
    if (!mayPaint(element)) {
      hidden.add(element);
      return;
    }
    const layer: Layer = { element, pseudo: '' };
    if (takesClicks(layer)) return;
    suspects.add(element);
    ask(layer);
  };
  const askPseudosOf = (element: Element): void => {
    if (!isPointed && !mayPaint(element)) return;
    for (const pseudo of ['::before', '::after'] as const) ask({ element, pseudo });
  };
  /** @returns false when the end was reached */
  const go = (milliseconds: number): boolean => {
    const end = performance.now() + milliseconds;
    do {
      for (let some = 0; some < 20; some += 1) {
        const { value, done } = everything.next();
        if (done === true) {
          everything = elementsAround(subject);
          return false;
        }
        askElement(value);
      }
    } while (cover === null && performance.now() < end);
    return true;
  };
  const askPseudos = (): void => {
    let left: number = MOST.around;
    for (const element of elementsNear(subject)) {
      askPseudosOf(element);
      left -= 1;
      if (left === 0) break;
    }
  };
  const first = (): void => {
    if (signal.aborted) return;
    isToGo = go(SLICE.first);
    if (cover !== null) onChange();
    else if (isToGo) frame = requestAnimationFrame(first);
  };
  const again = (): void => {
    if (performance.now() - begun < AGAIN) return;
    begun = performance.now();
    isToGo = true;
    everything = elementsAround(subject);
    askPseudos();
    cancelAnimationFrame(frame);
    frame = requestAnimationFrame(first);
  };
  const askSuspects = (): void => {
    for (const element of suspects.take()) {
      suspects.add(element);
      const layer: Layer = { element, pseudo: '' };
      if (!takesClicks(layer)) ask(layer);
    }
    for (const element of hidden.take()) askElement(element);
  };
  const askWords = (): void => {
    const before = isSwapped;
    isSwapped = !saysTheSame();
    if (isSwapped !== before) onChange();
  };
  const beat = (): void => {
    timer = setTimeout(beat, BEAT);
    if (dom.visibilityState(document) === 'hidden') return;
    const before = isCovered();
    isSwapped = !saysTheSame();
    const wasCovered = cover !== null;
    if (cover !== null && !covers(cover, subject)) cover = null;
    askSuspects();
    if (!isToGo) go(SLICE.later);
    else if (wasCovered && cover === null) first();
    beats += 1;
    if (beats % PSEUDO_BEATS === 0) askPseudos();
    if (isCovered() === before) onBeat();
    else onChange();
  };
  const askAdded = (): void => {
    addedTimer = undefined;
    const end = performance.now() + SLICE.added;
    const around = inflate(boxOf(subject), BESIDE);
    let isNear = false;
    if (added.some((one) => dom.isConnected(one) && dom.matches(one, 'style, link'))) again();
    for (const one of added) {
      if (performance.now() > end) break;
      if (!dom.isConnected(one)) continue;
      isNear ||= !isEmpty(intersect(boxOf(one), around));
      askPseudosOf(one);
      askElement(one);
      for (const inner of [...dom.getElementsByTagName(one, '*')].slice(0, MOST.around)) askElement(inner);
    }
    added = [];
    if (cover !== null) onChange();
    else if (isNear) onNear();
  };
  const nodes = new MutationObserver((records) => {
    for (const { addedNodes } of records)
      for (const node of addedNodes)
        if (node instanceof Element && added.length < MOST.added && !isOwn(node)) added.push(node);
    // In a frame, which lays the page out anyway: between two frames a look would make the browser lay it out once more.
    if (added.length > 0)
      addedTimer ??= setTimeout(() => {
        addedFrame = requestAnimationFrame(askAdded);
      }, ADDED);
  });
  for (const root of [document, ...shadowRootsAround(subject)]) nodes.observe(root, { childList: true, subtree: true });
  onTrusted(
    dom.defaultView(document) ?? document,
    'pointerover',
    (event) => {
      const { clientX: x, clientY: y } = event as PointerEvent;
      if (isEmpty(intersect(boxOf(subject), { x, y, width: 1, height: 1 }))) return;
      cancelAnimationFrame(wordsFrame);
      wordsFrame = requestAnimationFrame(askWords);
      isPointed = true;
      again();
    },
    { capture: true, passive: true, signal },
  );
  timer = setTimeout(beat, BEAT);
  // The ring is painted first.
  frame = requestAnimationFrame(() => {
    frame = requestAnimationFrame(() => {
      saysTheSame = rememberShownWords(subject);
      again();
    });
  });
  signal.addEventListener('abort', () => {
    nodes.disconnect();
    cancelAnimationFrame(frame);
    cancelAnimationFrame(wordsFrame);
    cancelAnimationFrame(addedFrame);
    clearTimeout(timer);
    clearTimeout(addedTimer);
  });
  return { isCovered };
}

/**
 * Whether something of it may be painted, asked without its computed style: where an element is not displayed, asking for that makes each
 * later change in it cost the page 0.1 ms (Chromium). An empty `display: contents` with a pseudo-element looks the same.
 */
const mayPaint = (element: Element): boolean =>
  dom.checkVisibility(element) || [...dom.children(element)].some((child) => dom.checkVisibility(child));
