import { autoUpdate } from '@floating-ui/dom';
import { isSame } from '../../dom/box.ts';
import { selfAndDrawnAncestors, shadowRootsAround } from '../../dom/composed-tree.ts';
import { onceAFrame } from '../../dom/once-a-frame.ts';
import * as dom from '../../dom/reads.ts';
import { onTrusted } from '../../dom/trusted-events.ts';

/** Attributes by which pages hide, move and show things. */
const TELLING = ['class', 'style', 'hidden', 'open', 'inert'];

/** Frames without a move after which a subject is taken to rest. */
const STILL = 10;

/**
 * Calls `onUpdate` whenever the subject may have moved, changed its size, or come or gone: scroll, layout shift, animation,
 * removal. While it moves it is looked at in every frame, so that the ring is painted where it is and not where it was; at rest nothing
 * runs: no frame, no timer, no layout.
 * @param signal ends it
 */
export function track(subject: Element, onUpdate: () => void, signal: AbortSignal): void {
  const window = dom.defaultView(dom.ownerDocument(subject));
  if (window === null || signal.aborted) return;
  const { onChange, onBox } = followMoves(subject, onUpdate, signal);
  /** Events come before the frame that is painted next: once in it, however many a page causes. */
  const inFrame = onceAFrame(onChange, signal);
  const stop = watchBox(subject, onBox);

  // Scroll events do not leave shadow trees: one listener a tree hears every scroller, whatever the ancestors are.
  for (const root of [dom.ownerDocument(subject), ...shadowRootsAround(subject)])
    onTrusted(root, 'scroll', inFrame, { capture: true, passive: true, signal });

  // autoUpdate looks at a clipped reference once a second only: this one tells at once when it comes back.
  const clipping = new IntersectionObserver(onChange, { threshold: [0, 0.5, 1] });
  clipping.observe(subject);

  // visibility and opacity change no box. Only the chain of ancestors is watched, never the whole document.
  const attributes = new MutationObserver(inFrame);
  for (const node of selfAndDrawnAncestors(subject))
    attributes.observe(node, { attributes: true, attributeFilter: TELLING });
  for (const type of ['transitionend', 'animationend'])
    onTrusted(dom.ownerDocument(subject), type, inFrame, { capture: true, passive: true, signal });
  if (window.visualViewport !== null)
    for (const type of ['scroll', 'resize']) onTrusted(window.visualViewport, type, inFrame, { signal });

  signal.addEventListener('abort', () => {
    stop();
    clipping.disconnect();
    attributes.disconnect();
  });
  onChange();
}

/** Says when the box of an element changes; what autoUpdate reads of a form, its fields may answer: of one, its size alone is watched. */
function watchBox(subject: Element, onChange: () => void): () => void {
  if (dom.localName(subject) !== 'form')
    return autoUpdate(subject, null, onChange, { ancestorScroll: false, ancestorResize: false });
  const sizes = new ResizeObserver(onChange);
  for (const one of [subject, dom.body(dom.ownerDocument(subject))]) if (one !== null) sizes.observe(one);
  return () => sizes.disconnect();
}

interface MoveFollower {
  readonly onChange: () => void;
  /** Answers an observer of boxes, which also calls when it begins: what has not moved stays as it is drawn. */
  readonly onBox: () => void;
}

/** Updates at once, and then in every frame for as long as the subject moves. */
function followMoves(subject: Element, onUpdate: () => void, signal: AbortSignal): MoveFollower {
  let last = dom.getBoundingClientRect(subject);
  let still = 0;
  let frame = 0;
  const hasMoved = (): boolean => {
    const before = last;
    last = dom.getBoundingClientRect(subject);
    return !isSame(last, before);
  };
  const step = (): void => {
    frame = 0;
    still = hasMoved() ? 0 : still + 1;
    if (still === 0) onUpdate();
    if (still < STILL && !signal.aborted) frame = requestAnimationFrame(step);
  };
  signal.addEventListener('abort', () => cancelAnimationFrame(frame));
  const followIfMoved = (): void => {
    if (!hasMoved() || frame !== 0) return;
    still = 0;
    frame = requestAnimationFrame(step);
  };
  return {
    onChange() {
      followIfMoved();
      onUpdate();
    },
    onBox() {
      followIfMoved();
      if (frame !== 0) onUpdate();
    },
  };
}
