import { type Box, bottom, clamp, right } from '../../dom/box.ts';

/** From which side the bubble points, and where its arrow's tip is, in viewport pixels. */
export interface Arrow {
  readonly side: 'top' | 'bottom' | 'left' | 'right';
  readonly x: number;
  readonly y: number;
}

/** The arrow keeps so many pixels from the bubble's round corners. */
const CORNER = 20;
/** Farther off, an arrow points at whatever lies between. */
export const REACH = 16;

/** Where a bubble begins along one side of its target: with it, or so far before a small one that the arrow still meets its middle. */
export const besideStart = (start: number, length: number): number => start + Math.min(0, length / 2 - CORNER);

/** Where the bubble's arrow stands, at the middle of what it shares with the target; null where the two are not beside each other. */
export function arrowOf(bubble: Box, target: Box): Arrow | null {
  const x = clamp(target.x + target.width / 2, bubble.x + CORNER, right(bubble) - CORNER);
  const y = clamp(target.y + target.height / 2, bubble.y + CORNER, bottom(bubble) - CORNER);
  const isAcross = x >= target.x && x <= right(target);
  const isBeside = y >= target.y && y <= bottom(target);
  if (isAcross && isNear(bubble.y - bottom(target))) return { side: 'top', x, y: bubble.y };
  if (isAcross && isNear(target.y - bottom(bubble))) return { side: 'bottom', x, y: bottom(bubble) };
  if (isBeside && isNear(bubble.x - right(target))) return { side: 'left', x: bubble.x, y };
  if (isBeside && isNear(target.x - right(bubble))) return { side: 'right', x: right(bubble), y };
  return null;
}

const isNear = (distance: number): boolean => distance >= 0 && distance <= REACH;
