import { areaOf, type Box, bottom, clamp, contains, inflate, intersect, overlaps, right } from '../../dom/box.ts';
import { besideStart, REACH } from './arrow.ts';
import { boxAt, EDGE, GAP, type Place, type Room, shareOn } from './room.ts';

/**
 * Where the bubble goes: of the demands (DEMANDS) the first that a place meets. It never covers the target. Plain rectangles instead of
 * Floating UI's computePosition: that would take 3.8 kB more (measured, gzip) and knows of one target only.
 * @returns null when no place is left: the words belong in the side panel then
 */
export function placeBubble(room: Room): Place | null {
  const { target, isLast = false } = room;
  const kept = whereWanted(room);
  if (kept !== null) return kept;
  if (target === null) return corner(room);
  const whole = wholeHeight(room);
  const least = {
    whole,
    instruction: Math.max(room.size.least ?? 0, LEAST_READABLE),
    lines: LEAST_READABLE,
    line: LEAST_HEIGHT,
  };
  const around = inflate(target, AROUND);
  const controls = {
    near: room.others.filter((one) => overlaps(one, around)),
    far: room.others.filter((one) => !overlaps(one, around)),
  };
  const hiddenAt = (heights: readonly number[]): readonly Hidden[] =>
    heights.flatMap((height) => boxesOf(height, target, room)).map((box) => hiddenBy(box, target, controls, room));
  const highest = hiddenAt([whole]);
  let all: readonly Hidden[] | null = null;
  for (const demand of DEMANDS) {
    if (demand.isLast && !isLast) continue;
    // Most bubbles are whole, and this runs in each frame of a scroll.
    if (demand.shows !== 'whole') all ??= [...highest, ...hiddenAt(lowerHeights(target, room))];
    const places = all ?? highest;
    const found = bestOf(
      places.filter((one) => one.box.height >= Math.min(whole, least[demand.shows]) && meets(one, demand)),
      demand,
    );
    if (found !== undefined) return { x: found.x, y: found.y, height: found.height };
  }
  return null;
}

interface Hidden {
  readonly box: Box;
  /** Near enough for an arrow. */
  readonly isBeside: boolean;
  /** The focused control is hidden; in the last form, its middle. */
  readonly isFocusHidden: boolean;
  /** Controls around the target: of how many a part is hidden, and of how many the middle, where they are pressed. */
  readonly near: number;
  readonly middles: number;
  /** Controls elsewhere whose middle is hidden. */
  readonly far: number;
  readonly words: number;
}

/** What a place must be: the most that it may hide. What is left out may be anything. */
interface Demand extends Partial<Pick<Hidden, (typeof COUNTED)[number]>> {
  /** What can be read there without scrolling in the bubble: all, danger and instruction, some lines, or one. */
  readonly shows: 'whole' | 'instruction' | 'lines' | 'line';
  readonly isBeside?: true;
  readonly hidesFocus?: true;
  /** Asked only where no smaller form is left. */
  readonly isLast?: true;
}

/** In a window that has no room to spare, the bubble takes less room before it lies on more (arrange.ts). */
export const MOST_WORDS = 0.15;

/** The best first. */
const DEMANDS: readonly Demand[] = [
  { shows: 'whole', isBeside: true, near: 0, far: 0, words: 0 },
  { shows: 'whole', isBeside: true, near: 0, far: 1, words: MOST_WORDS },
  { shows: 'whole', near: 0, far: 0, words: 0 },
  { shows: 'whole', near: 0, words: MOST_WORDS },
  { shows: 'whole', near: 0 },
  // A page is scrolled more easily than a bubble.
  { shows: 'whole', middles: 2, isLast: true },
  { shows: 'instruction', near: 0, words: MOST_WORDS },
  { shows: 'instruction', near: 1 },
  { shows: 'instruction', middles: 1 },
  { shows: 'lines', near: 1 },
  { shows: 'instruction' },
  { shows: 'line' },
  { shows: 'line', hidesFocus: true },
];

const COUNTED = ['near', 'middles', 'far', 'words'] as const;

const meets = (at: Hidden, demand: Demand): boolean =>
  (at.isBeside || !demand.isBeside) &&
  (!at.isFocusHidden || demand.hidesFocus === true) &&
  COUNTED.every((what) => demand[what] === undefined || at[what] <= demand[what]);

/** The first place, or a later one that hides fewer controls or, where any words may be hidden, much fewer words. */
function bestOf(places: readonly Hidden[], { words }: Demand): Box | undefined {
  const isBetter = (a: Hidden, b: Hidden): boolean => {
    // Where too little can be read at once, each line counts.
    if (a.box.height < Math.min(LEAST_READABLE, b.box.height)) return false;
    if (a.middles !== b.middles) return a.middles < b.middles;
    if (a.far !== b.far) return a.far < b.far;
    return words === undefined && a.words < BETTER * b.words;
  };
  const [first, ...others] = places;
  return first && others.reduce((best, one) => (isBetter(one, best) ? one : best), first).box;
}

/** Pixels from the target within which a control is used next. */
const AROUND = 150;

function hiddenBy(
  box: Box,
  target: Box,
  controls: { readonly near: readonly Box[]; readonly far: readonly Box[] },
  { focused, words = [], isLast = false }: Room,
): Hidden {
  const holdsMiddle = (one: Box): boolean => contains(box, middleOf(one));
  const near = controls.near.filter((one) => overlaps(box, one));
  let share: number | undefined;
  return {
    box,
    isBeside: apart(box, target) <= REACH,
    isFocusHidden: focused !== null && (isLast ? holdsMiddle(focused) : overlaps(box, focused)),
    near: near.length,
    middles: near.filter(holdsMiddle).length,
    far: controls.far.filter(holdsMiddle).length,
    // There may be hundreds: asked last.
    get words() {
      share ??= shareOn(box, words);
      return share;
    },
  };
}

const middleOf = ({ x, y, width, height }: Box): Box => ({ x: x + width / 2, y: y + height / 2, width: 0, height: 0 });

/** Below LEAST_READABLE pixels too little can be read at once, below LEAST_HEIGHT no line. */
const LEAST_READABLE = 130;
const LEAST_HEIGHT = 56;

const wholeHeight = ({ viewport, size }: Room): number => Math.min(size.height, inflate(viewport, -EDGE).height);

/** Less than all of it, the highest first: what must be read, and what is free above and below the target. */
function lowerHeights(target: Box, room: Room): readonly number[] {
  const free = inflate(room.viewport, -EDGE);
  const keepOut = inflate(target, GAP);
  const whole = wholeHeight(room);
  return [room.size.least ?? 0, LEAST_READABLE, keepOut.y - free.y, bottom(free) - bottom(keepOut)]
    .filter((height) => height < whole && height >= LEAST_HEIGHT)
    .sort((a, b) => b - a);
}

/** Where a bubble of this height fits: beside the target (below, above, right, left), then at the edges of the window, the nearest first. */
function boxesOf(height: number, target: Box, { viewport, size: { width } }: Room): readonly Box[] {
  const free = inflate(viewport, -EDGE);
  const keepOut = inflate(target, GAP);
  const beside = {
    x: clamp(besideStart(target.x, target.width), free.x, right(free) - width),
    y: clamp(besideStart(target.y, target.height), free.y, bottom(free) - height),
  };
  const xs = [beside.x, right(target) - width, right(keepOut), keepOut.x - width, free.x, right(free) - width];
  const ys = [bottom(keepOut), keepOut.y - height, beside.y, free.y, bottom(free) - height];
  const boxes = ys.flatMap((y) => xs.map((x): Box => ({ x, y, width, height })));
  return boxes
    .filter((box) => contains(free, box) && !overlaps(box, inflate(target, GAP - 1)))
    .sort((a, b) => apart(a, target) - apart(b, target));
}

/** Pixels between two boxes. */
const apart = (a: Box, b: Box): number =>
  Math.hypot(Math.max(0, a.x - right(b), b.x - right(a)), Math.max(0, a.y - bottom(b), b.y - bottom(a)));

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
