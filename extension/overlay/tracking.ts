import { autoUpdate } from '@floating-ui/dom';
import { selfAndAncestors, shadowRootsAround } from './composed-tree.ts';

/** Attributes by which pages hide, move and show things. */
const TELLING = ['class', 'style', 'hidden', 'open', 'inert'];

/**
 * Calls `onChange` whenever the subject may have moved, changed its size, or come or gone: scroll, layout shift, animation,
 * removal. At rest nothing runs: no frame, no timer, no layout.
 * @param signal ends it
 */
export function track(subject: Element, onChange: () => void, signal: AbortSignal): void {
  const window = subject.ownerDocument.defaultView;
  if (window === null || signal.aborted) return;
  const stop = autoUpdate(subject, null, onChange, { ancestorScroll: false, ancestorResize: false });

  // Scroll events do not leave shadow trees: one listener a tree hears every scroller, whatever the ancestors are.
  for (const root of [subject.ownerDocument, ...shadowRootsAround(subject)])
    root.addEventListener('scroll', onChange, { capture: true, passive: true, signal });

  // autoUpdate looks at a clipped reference once a second only: this one tells at once when it comes back.
  const clipping = new IntersectionObserver(onChange, { threshold: [0, 0.5, 1] });
  clipping.observe(subject);

  // visibility and opacity change no box. Only the chain of ancestors is watched, never the whole document.
  let frame = 0;
  const nextFrame = (): void => {
    cancelAnimationFrame(frame);
    frame = requestAnimationFrame(onChange);
  };
  const attributes = new MutationObserver(nextFrame);
  for (const node of selfAndAncestors(subject))
    attributes.observe(node, { attributes: true, attributeFilter: TELLING });
  for (const type of ['transitionend', 'animationend'])
    subject.ownerDocument.addEventListener(type, onChange, { capture: true, passive: true, signal });
  for (const type of ['scroll', 'resize']) window.visualViewport?.addEventListener(type, onChange, { signal });

  signal.addEventListener('abort', () => {
    stop();
    clipping.disconnect();
    attributes.disconnect();
    cancelAnimationFrame(frame);
  });
}
