import { areaOf, type Box, intersect } from '../../dom/box.ts';

/** What the bubble must fit into. All in viewport pixels. */
export interface Room {
  readonly viewport: Box;
  /** Size of the bubble with all its words shown, and the height that shows danger and instruction whole. */
  readonly size: { readonly width: number; readonly height: number; readonly least?: number };
  /** The ring or area on screen; null when nothing is pointed at, or it is out of sight. */
  readonly target: Box | null;
  readonly isBelow?: boolean;
  /** The page's focused control, which the bubble must not hide (WCAG 2.4.11); null when there is none. */
  readonly focused: Box | null;
  /** Controls around the target, the nearest first: they are used next, so the bubble leaves them in reach if it can. */
  readonly others: readonly Box[];
  /** Text around the target: the user may have to read it, so the bubble covers as little of it as it can. */
  readonly words?: readonly Box[];
  /** No smaller form is left to try: what would be cut off now stays out of sight. */
  readonly isLast?: boolean;
  /** Where the user put it; kept to as long as it covers neither the target nor the edge of the window. */
  readonly wanted?: { readonly x: number; readonly y: number } | null;
}

export interface Place {
  readonly x: number;
  readonly y: number;
  /** Less than the natural height when the bubble has to scroll inside. */
  readonly height: number;
}

/** What the bubble takes up at a place. */
export const boxAt = ({ x, y, height }: Place, width: number): Box => ({ x, y, width, height });

/** Pixels kept free between bubble and target, and between bubble and the edge of the viewport. */
export const GAP = 10;
export const EDGE = 8;

/** Share of a box that lies on others, from 0. */
export const shareOn = (box: Box, others: readonly Box[]): number =>
  others.reduce((sum, other) => sum + areaOf(intersect(box, other)), 0) / areaOf(box);
