import { REACH } from './arrow.ts';
import { type Box, bottom, clamp, contains, inflate, intersect, isEmpty, overlaps, right } from './geometry.ts';

/** What the bubble must fit into. All in viewport pixels. */
export interface Room {
  readonly viewport: Box;
  /** Size of the bubble with all its words shown, and the height that shows danger and instruction whole. */
  readonly size: { readonly width: number; readonly height: number; readonly least?: number };
  /** The ring or area on screen; null when nothing is pointed at, or it is out of sight. */
  readonly target: Box | null;
  /** The page's focused control, which the bubble must not hide (WCAG 2.4.11); null when there is none. */
  readonly focused: Box | null;
  /** Controls around the target, the nearest first: they are what is used next, so the bubble leaves them in reach if it can. */
  readonly others: readonly Box[];
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

/** Pixels kept free between bubble and target, and between bubble and the edge of the viewport. */
const GAP = 10;
const EDGE = 8;
/** Below this height no line of the words can be read. */
const LEAST_HEIGHT = 56;

/**
 * Where the bubble goes: beside the target where it fits whole, otherwise where it covers the least of what is used next, else
 * docked to the edge that leaves it most height, scrolling inside. It never covers the target. Plain rectangles instead of
 * Floating UI's computePosition: that would take 3.8 kB more (measured, gzip) and knows of one target only.
 * @returns null when no place is left: the words belong in the side panel then
 */
export function placeBubble(room: Room): Place | null {
  const { target, focused, others, size } = room;
  const kept = whereWanted(room);
  if (kept !== null) return kept;
  if (target === null) return corner(room);
  const inTheWay = focused === null ? others : [focused, ...others];
  const isClear = (place: Place): boolean =>
    !inTheWay.some((other) => overlaps({ ...place, width: size.width }, other));
  return beside(target, room).find(isClear) ?? leastInTheWay(target, room) ?? dock(target, room);
}

/** Where the user put it, pushed back into the window; null where that would cover the target. */
function whereWanted({ wanted, viewport, size, target }: Room): Place | null {
  if (wanted === undefined || wanted === null) return null;
  const free = inflate(viewport, -EDGE);
  const height = Math.min(size.height, free.height);
  const x = clamp(wanted.x, free.x, right(free) - size.width);
  const y = clamp(wanted.y, free.y, bottom(free) - height);
  const covers = target !== null && overlaps({ x, y, width: size.width, height }, inflate(target, GAP - 1));
  return covers ? null : { x, y, height };
}

/** The places next to the target where the whole bubble fits, the best first: below, above, right, left. */
function beside(target: Box, { viewport, size }: Room): readonly Place[] {
  const free = inflate(viewport, -EDGE);
  const x = clamp(target.x, free.x, right(free) - size.width);
  const y = clamp(target.y, free.y, bottom(free) - size.height);
  const { height } = size;
  return [
    { x, y: bottom(target) + GAP, height },
    { x, y: target.y - GAP - height, height },
    { x: right(target) + GAP, y, height },
    { x: target.x - GAP - size.width, y, height },
  ].filter((place) => contains(free, { ...place, width: size.width }));
}

/**
 * What covering costs, against losing all of the height (1). The nearest controls count most: they are used next; those elsewhere by how
 * much of them is covered.
 */
const COVERS = { focused: 10, nearest: 2, further: 0.4, elsewhere: 0.1 };
/** Pixels from the target beyond which a control is one of another part of the page. */
const AROUND = 150;
/** What it costs to stand where no arrow reaches the target (arrow.ts): with the way there (`away`) less than any control around it. */
const APART = 0.1;
/**
 * What it costs that danger or instruction are cut off: one near control is covered before they are, two are not. In the last form it
 * costs as much again twice that buttons are: in so low a window a page is scrolled more easily than a bubble. Of a control that is
 * covered there the middle is left free where it can be.
 */
const CUT = { words: 3, buttons: 6 };
const PARTLY = 0.5;
const NEAREST = 4;
/** Parts of the natural height tried; below LEAST_READABLE pixels too little can be read at once. */
const HEIGHTS = [0.75, 0.55, 0.4];
const LEAST_READABLE = 130;

/** The place that covers least, of those on a coarse grid; null when only a very low bubble would fit beside the target. */
function leastInTheWay(target: Box, { viewport, size, focused, others, isLast = false }: Room): Place | null {
  const free = inflate(viewport, -EDGE);
  const keepOut = inflate(target, GAP);
  let best: { place: Place; cost: number } | null = null;
  const whole = Math.min(size.height, free.height);
  const { least = 0 } = size;
  const heights = [
    whole,
    least,
    ...HEIGHTS.map((part) => Math.max(whole * part, LEAST_READABLE)),
    keepOut.y - free.y,
    bottom(free) - bottom(keepOut),
  ].filter((height) => height <= whole && height >= Math.min(LEAST_READABLE, whole));
  const around = inflate(target, AROUND);
  const isPartly = (box: Box, other: Box): boolean => isLast && !contains(box, middleOf(other));
  const worthOf = (box: Box, other: Box, index: number): number => {
    const isAround = overlaps(other, around);
    // In a low window the fourth control may be one of the page's head.
    if (isLast ? isAround : index < NEAREST) return isPartly(box, other) ? PARTLY : COVERS.nearest;
    return isAround ? COVERS.further : COVERS.elsewhere * shareOf(other, box);
  };
  const hides = (box: Box): number => {
    if (focused === null || !overlaps(box, focused)) return 0;
    return isPartly(box, focused) ? PARTLY : COVERS.focused;
  };
  for (const height of heights) {
    const xs = [
      target.x,
      right(target) - size.width,
      free.x,
      right(free) - size.width,
      right(keepOut),
      keepOut.x - size.width,
    ];
    const ys = [bottom(keepOut), keepOut.y - height, free.y, bottom(free) - height, target.y];
    for (const x of xs) {
      for (const y of ys) {
        const box = { x, y, width: size.width, height };
        if (!contains(free, box) || overlaps(box, inflate(target, GAP - 1))) continue;
        const covered = others.map((other, index) => (overlaps(box, other) ? worthOf(box, other, index) : 0));
        const away = Math.hypot(x - target.x, y - target.y) / Math.hypot(viewport.width, viewport.height);
        const cost =
          hides(box) +
          covered.reduce((sum, one) => sum + one, 0) +
          (height < least ? CUT.words : 0) +
          (isLast && height < whole ? CUT.buttons : 0) +
          (1 - height / size.height) +
          (overlaps(box, inflate(target, REACH)) ? 0 : APART) +
          away / 4;
        if (best === null || cost < best.cost) best = { place: { x, y, height }, cost };
      }
    }
  }
  return best?.place ?? null;
}

/** How much of a box another covers, from 0 to 1. */
function shareOf(box: Box, other: Box): number {
  const shared = intersect(box, other);
  return (shared.width * shared.height) / (box.width * box.height);
}

const middleOf = ({ x, y, width, height }: Box): Box => ({ x: x + width / 2, y: y + height / 2, width: 0, height: 0 });

/** At an edge of the viewport, as far from the target as it goes. */
function dock(target: Box, { viewport, size, focused }: Room): Place | null {
  const free = inflate(viewport, -EDGE);
  const above = target.y - GAP - free.y;
  const below = bottom(free) - bottom(target) - GAP;
  const x = clamp(target.x, free.x, right(free) - size.width);
  const wholeHeight = Math.min(size.height, free.height);
  const places: Place[] = [];
  if (above >= LEAST_HEIGHT) places.push({ x, y: free.y, height: Math.min(wholeHeight, above) });
  if (below >= LEAST_HEIGHT) {
    const height = Math.min(wholeHeight, below);
    places.push({ x, y: bottom(free) - height, height });
  }
  const y = clamp(target.y, free.y, bottom(free) - wholeHeight);
  if (target.x - GAP - free.x >= size.width) places.push({ x: free.x, y, height: wholeHeight });
  if (right(free) - right(target) - GAP >= size.width)
    places.push({ x: right(free) - size.width, y, height: wholeHeight });
  const hides = (place: Place): boolean =>
    focused !== null && overlaps({ ...place, width: size.width }, focused) && !isEmpty(focused);
  const worth = (place: Place): number => (hides(place) ? 0 : 1e6) + place.height;
  return places.reduce<Place | null>(
    (best, place) => (best === null || worth(place) > worth(best) ? place : best),
    null,
  );
}

/** With nothing to point at: bottom right, or top right when the focused control is there. */
function corner({ viewport, size, focused }: Room): Place {
  const free = inflate(viewport, -EDGE);
  const height = Math.min(size.height, free.height);
  const x = right(free) - size.width;
  const low = { x, y: bottom(free) - height, height };
  const isInTheWay = focused !== null && overlaps({ ...low, width: size.width }, focused);
  return isInTheWay ? { ...low, y: free.y } : low;
}
