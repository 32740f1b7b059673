import { type Box, bottom, inflate, overlaps, right } from '../../dom/box.ts';
import * as dom from '../../dom/reads.ts';
import { onTrusted } from '../../dom/trusted-events.ts';

/** Where the user has put the bubble, kept for this document and nowhere else. */
export interface Moving {
  /** Top left corner, viewport pixels; null while nobody has moved it. */
  readonly at: { readonly x: number; readonly y: number } | null;
  /** Lets this carry the bubble where it is dragged, and to the next corner of the window where it is pressed (WCAG 2.5.7). */
  carryBy(handle: HTMLElement): void;
}

/** Pixels within which a press does not drag: hands tremble. */
const TREMBLE = 4;

/**
 * @param boxes of the bubble, of the visible part of the window, and of the target in it
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
  const hop = (): void => {
    const now = boxes();
    if (now === null) return;
    const { bubble, viewport, target } = now;
    const corners = cornersOf(viewport, bubble);
    const distances = corners.map(({ x, y }) => Math.hypot(x - bubble.x, y - bubble.y));
    const nearest = distances.indexOf(Math.min(...distances));
    const others = [...corners.slice(nearest + 1), ...corners.slice(0, nearest)];
    const next = others.find((corner) => target === null || !overlaps(corner, inflate(target, CLEAR)));
    if (next !== undefined) put(next.x, next.y);
  };
  return {
    get at() {
      return at;
    },
    carryBy(handle) {
      /** Where the pointer went down, and how far from the corner of the bubble. */
      let grip: { readonly x: number; readonly y: number; readonly dx: number; readonly dy: number } | null = null;
      let isDragged = false;
      onTrusted(handle, 'pointerdown', (event) => {
        const now = boxes();
        if (!(event instanceof PointerEvent) || event.button !== 0 || now === null || isOnButton(event, handle)) return;
        const { clientX: x, clientY: y } = event;
        grip = { x, y, dx: x - now.bubble.x, dy: y - now.bubble.y };
        isDragged = false;
        handle.setPointerCapture(event.pointerId);
        event.preventDefault();
      });
      onTrusted(handle, 'pointermove', (event) => {
        if (grip === null || !(event instanceof PointerEvent)) return;
        const { clientX: x, clientY: y } = event;
        isDragged ||= Math.hypot(x - grip.x, y - grip.y) > TREMBLE;
        if (isDragged) put(x - grip.dx, y - grip.dy);
      });
      for (const type of ['pointerup', 'pointercancel'])
        onTrusted(handle, type, () => {
          grip = null;
        });
      onTrusted(handle, 'click', (event) => {
        if (!isDragged && !isOnButton(event, handle)) hop();
        isDragged = false;
      });
    },
  };
}

/** Whether a press is for a button in the handle, which is pressed and not carried. */
function isOnButton({ target }: Event, handle: HTMLElement): boolean {
  const button = target instanceof Element ? dom.closest(target, 'button') : null;
  return button !== null && button !== handle;
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
