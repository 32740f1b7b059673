import { motion } from '../../design/tokens.ts';
import * as dom from '../../dom/reads.ts';

/** Longer than any of our strokes in their square of 24. */
const LONGEST = 30;

/**
 * Draws a stroke from its start to its end, once; at once where motion is to be reduced. Frame by frame: the style's animations are
 * begun anew again and again (attendance.ts).
 */
export function drawIn(document: Document, drawing: SVGElement, signal: AbortSignal): void {
  const window = dom.defaultView(document);
  if (window === null || window.matchMedia('(prefers-reduced-motion: reduce)').matches) return;
  const { style } = drawing;
  style.strokeDasharray = String(LONGEST);
  let start: number | null = null;
  const step = (now: number): void => {
    start ??= now;
    const share = Math.min(1, (now - start) / motion.calm);
    style.strokeDashoffset = String(LONGEST * (1 - share));
    if (share < 1 && !signal.aborted) requestAnimationFrame(step);
  };
  style.strokeDashoffset = String(LONGEST);
  requestAnimationFrame(step);
}
