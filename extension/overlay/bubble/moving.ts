import * as dom from '../../dom/reads.ts';
import { onTrusted } from '../../dom/trusted-events.ts';
import { type Box, bottom, inflate, overlaps, right } from '../geometry.ts';

/** Where the user has put the bubble, kept for this document and nowhere else. */
export interface Moving {
  /** Top left corner, viewport pixels; null while nobody has moved it. */
  readonly at: { readonly x: number; readonly y: number } | null;
  /** Lets what is pressed here carry the bubble. */
  carryBy(handle: HTMLElement): void;
  /** To the next corner of the window: the way without dragging (WCAG 2.5.7). */
  hop(): void;
}

/**
 * @param boxes where the bubble is, what of the window is seen, and what is pointed at there
 * @param onMove draws it anew
 */
export function createMoving(
  boxes: () => { readonly bubble: Box; readonly viewport: Box; readonly target: Box | null } | null,
  onMove: () => void,
): Moving {
  let at: Moving['at'] = null;
  const put = (x: number, y: number): void => {
    at = { x, y };
    onMove();
  };
  return {
    get at() {
      return at;
    },
    carryBy(handle) {
      let grip: { readonly x: number; readonly y: number } | null = null;
      onTrusted(handle, 'pointerdown', (event) => {
        const now = boxes();
        if (!(event instanceof PointerEvent) || event.button !== 0 || now === null) return;
        // A button in the handle is pressed, not carried.
        if (event.target instanceof Element && dom.closest(event.target, 'button') !== null) return;
        grip = { x: event.clientX - now.bubble.x, y: event.clientY - now.bubble.y };
        handle.setPointerCapture(event.pointerId);
        event.preventDefault();
      });
      onTrusted(handle, 'pointermove', (event) => {
        if (grip !== null && event instanceof PointerEvent) put(event.clientX - grip.x, event.clientY - grip.y);
      });
      for (const type of ['pointerup', 'pointercancel'])
        onTrusted(handle, type, () => {
          grip = null;
        });
    },
    hop() {
      const now = boxes();
      if (now === null) return;
      const { bubble, viewport, target } = now;
      const corners = cornersOf(viewport, bubble);
      const distances = corners.map(({ x, y }) => Math.hypot(x - bubble.x, y - bubble.y));
      const nearest = distances.indexOf(Math.min(...distances));
      const others = [...corners.slice(nearest + 1), ...corners.slice(0, nearest)];
      const next = others.find((corner) => target === null || !overlaps(corner, inflate(target, CLEAR)));
      if (next !== undefined) put(next.x, next.y);
    },
  };
}

/** Least pixels between bubble and target in a corner; a nearer corner is skipped. */
const CLEAR = 20;

/** The bubble in each corner of the window, clockwise. */
function cornersOf(viewport: Box, bubble: Box): readonly Box[] {
  const { width, height } = bubble;
  const end = right(viewport) - width;
  const foot = bottom(viewport) - height;
  const at = (x: number, y: number): Box => ({ x, y, width, height });
  return [at(viewport.x, viewport.y), at(end, viewport.y), at(end, foot), at(viewport.x, foot)];
}
