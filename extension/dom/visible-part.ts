import { type Box, between, intersect } from './box.ts';
import * as dom from './reads.ts';

/** Steps of visibility at which a frame is looked at again while the page around it scrolls. */
const STEPS = 40;

/**
 * The part of this frame that is on screen, in its own viewport pixels. In the top frame that is the window, also under pinch
 * zoom. A frame taller than the window is seen in part only, and only an IntersectionObserver may know which, since the page
 * around it can be of another origin.
 * @param probe an element as large as the frame's viewport
 * @returns the box, or null while it is not known yet (the first frame after the start)
 */
export function watchVisiblePart(probe: Element, onChange: () => void, signal: AbortSignal): () => Box | null {
  const window = dom.defaultView(dom.ownerDocument(probe));
  if (window === null) return () => null;
  const whole = (): Box => {
    const visual = window.visualViewport;
    if (!visual) return between(0, 0, window.innerWidth, window.innerHeight);
    return { x: visual.offsetLeft, y: visual.offsetTop, width: visual.width, height: visual.height };
  };
  if (window.parent === window) return whole;

  let seen: Box | null = null;
  const observer = new IntersectionObserver(
    (entries) => {
      seen = entries.at(-1)?.intersectionRect ?? seen;
      onChange();
    },
    { threshold: Array.from({ length: STEPS + 1 }, (_, step) => step / STEPS) },
  );
  observer.observe(probe);
  signal.addEventListener('abort', () => observer.disconnect());
  return () => (seen === null ? null : intersect(seen, whole()));
}
