import { areaOf, type Box, bottom, clamp, contains, inflate, intersect, overlaps, right } from '../../dom/box.ts';
import { besideStart } from './arrow.ts';
import { costsOf } from './placement-cost.ts';
import { boxAt, EDGE, GAP, type Place, type Room } from './room.ts';

/** Below this height no line of the words can be read. */
const LEAST_HEIGHT = 56;

/**
 * Where the bubble goes: beside the target where it fits whole, otherwise where it covers the least of what is used next,
 * scrolling inside. It never covers the target. Plain rectangles instead of
 * Floating UI's computePosition: that would take 3.8 kB more (measured, gzip) and knows of one target only.
 * @returns null when no place is left: the words belong in the side panel then
 */
export function placeBubble(room: Room): Place | null {
  const { target, focused, others, words = [], size } = room;
  const kept = whereWanted(room);
  if (kept !== null) return kept;
  if (target === null) return corner(room);
  const inTheWay = [...(focused === null ? [] : [focused]), ...others, ...words];
  const isClear = (place: Place): boolean => !inTheWay.some((other) => overlaps(boxAt(place, size.width), other));
  return beside(target, room).find(isClear) ?? leastInTheWay(target, room) ?? highest(target, room);
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
  const x = clamp(besideStart(target.x, target.width), free.x, right(free) - size.width);
  const y = clamp(besideStart(target.y, target.height), free.y, bottom(free) - size.height);
  const { height } = size;
  return [
    { x, y: bottom(target) + GAP, height },
    { x, y: target.y - GAP - height, height },
    { x: right(target) + GAP, y, height },
    { x: target.x - GAP - size.width, y, height },
  ].filter((place) => contains(free, boxAt(place, size.width)));
}

/** Shares of the natural height that are tried; below LEAST_READABLE pixels too little can be read at once, where anything else fits. */
const HEIGHTS = [0.75, 0.55, 0.4];
const LEAST_READABLE = 130;

/** The place that costs least, of those on a coarse grid; null where only a lower bubble would fit beside the target. */
function leastInTheWay(target: Box, room: Room): Place | null {
  const costs = costsOf(target, room);
  let best: { place: Place; cost: number } | null = null;
  for (const box of grid(target, room, LEAST_READABLE)) {
    const cost = costs(box, best?.cost ?? Number.POSITIVE_INFINITY);
    const { x, y, height } = box;
    if (best === null || cost < best.cost) best = { place: { x, y, height }, cost };
  }
  return best?.place ?? null;
}

/** The place that shows most of the words, whatever it covers but the focused control, where one can be spared. */
function highest(target: Box, room: Room): Place | null {
  const { focused } = room;
  const worth = (box: Box): number => (focused !== null && overlaps(box, focused) ? 0 : 1e6) + box.height;
  let best: Box | null = null;
  for (const box of grid(target, room, LEAST_HEIGHT)) if (best === null || worth(box) > worth(best)) best = box;
  return best === null ? null : { x: best.x, y: best.y, height: best.height };
}

/** Boxes beside the target and at the edges of the window, in some heights, none below `lowest` pixels unless all of the bubble is. */
function* grid(target: Box, { viewport, size }: Room, lowest: number): Generator<Box> {
  const { width, height: natural, least = 0 } = size;
  const free = inflate(viewport, -EDGE);
  const keepOut = inflate(target, GAP);
  const whole = Math.min(natural, free.height);
  const heights = [
    whole,
    least,
    ...HEIGHTS.map((part) => Math.max(whole * part, LEAST_READABLE)),
    keepOut.y - free.y,
    bottom(free) - bottom(keepOut),
  ].filter((height) => height <= whole && height >= Math.min(lowest, whole));
  const x = besideStart(target.x, target.width);
  const xs = [x, right(target) - width, free.x, right(free) - width, right(keepOut), keepOut.x - width];
  for (const height of heights) {
    const ys = [
      bottom(keepOut),
      keepOut.y - height,
      free.y,
      bottom(free) - height,
      besideStart(target.y, target.height),
    ];
    for (const box of xs.flatMap((x) => ys.map((y) => ({ x, y, width, height }))))
      if (contains(free, box) && !overlaps(box, inflate(target, GAP - 1))) yield box;
  }
}

/** A corner must leave free so much more than one before it: while a page scrolls the bubble is not to go to and fro. */
const BETTER = 0.5;

/**
 * With nothing to point at in sight: bottom right, or top right where what is out of sight is below, so that what is read and filled in on
 * the way there is free; in another corner where much less of the page's controls and words is covered.
 */
function corner({ viewport, size, focused, others, words = [], isBelow = false }: Room): Place {
  const free = inflate(viewport, -EDGE);
  const height = Math.min(size.height, free.height);
  const covered = (place: Place): number => {
    const box = boxAt(place, size.width);
    const isInTheWay = focused !== null && overlaps(box, focused);
    return [...others, ...words].reduce(
      (sum, other) => sum + areaOf(intersect(box, other)),
      isInTheWay ? Number.MAX_SAFE_INTEGER : 0,
    );
  };
  const ys = isBelow ? [free.y, bottom(free) - height] : [bottom(free) - height, free.y];
  const places = [right(free) - size.width, free.x].flatMap((x) => ys.map((y) => ({ x, y, height })));
  return places.reduce((best, place) => (covered(place) < BETTER * covered(best) ? place : best));
}
