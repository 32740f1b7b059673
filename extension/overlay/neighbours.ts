import { hitFrom, holds, parentOf } from './composed-tree.ts';
import { type Box, contains, inflate, isEmpty } from './geometry.ts';

export const CONTROLS =
  'a[href],button,input,select,textarea,summary,label,[onclick],[tabindex],[role=button],[role=link],[role=tab],[role=checkbox],[role=radio],[role=switch],[role=menuitem],[role=option]';
/** Pixels around the target in which another control matters to the ring. */
const REACH = 8;
/** A list or table of thousands of controls is not measured row by row; the hit tests find those that touch. */
const MOST_MEASURED = 120;
const MOST_LEVELS = 4;

/** Observers call several times in a frame at the start; looking around costs 12 hit tests of up to 1 ms (10,000 elements, measured). */
const KEPT_FOR = 100;
let kept: {
  readonly subject: Element;
  readonly place: string;
  readonly at: number;
  readonly boxes: readonly Box[];
} | null = null;

/**
 * Boxes of the other controls close to the subject: those in the nearest container that reaches around it, and whatever is
 * painted just outside its edges. Kept for a moment while the subject does not move.
 * @param box the subject's box in viewport pixels
 */
export function neighbourBoxes(subject: Element, box: Box): readonly Box[] {
  const place = [box.x, box.y, box.width, box.height].join();
  const now = performance.now();
  if (kept?.subject !== subject || kept.place !== place || now - kept.at > KEPT_FOR)
    kept = { subject, place, at: now, boxes: findNeighbours(subject, box) };
  return kept.boxes;
}

function findNeighbours(subject: Element, box: Box): readonly Box[] {
  const found = new Set<Element>();
  for (const control of controlsBeside(subject, box)) found.add(control);
  for (const [x, y] of pointsAround(box)) {
    const control = hitFrom(subject, x, y)?.closest(CONTROLS);
    if (control) found.add(control);
  }
  return [...found]
    .filter((other) => isOther(subject, other))
    .map((other) => other.getBoundingClientRect())
    .filter((other) => !isEmpty(other));
}

function controlsBeside(subject: Element, box: Box): readonly Element[] {
  let scope: Element = subject;
  for (let level = 0; level < MOST_LEVELS; level += 1) {
    scope = parentOf(scope) ?? scope;
    if (contains(scope.getBoundingClientRect(), inflate(box, REACH))) break;
  }
  const controls = scope.querySelectorAll(CONTROLS);
  return controls.length > MOST_MEASURED ? [] : [...controls];
}

/** At 5 px: what begins there or nearer would get under the ring, what begins further out does not. */
function* pointsAround({ x, y, width, height }: Box): Generator<readonly [number, number]> {
  const away = 5;
  for (const part of [0.1, 0.5, 0.9]) {
    yield [x + width * part, y - away];
    yield [x + width * part, y + height + away];
    yield [x - away, y + height * part];
    yield [x + width + away, y + height * part];
  }
}

/** A field and its label are one control; parts of the subject, and what holds it, are not others. */
export function isOther(subject: Element, other: Element): boolean {
  if (holds(other, subject) || holds(subject, other)) return false;
  if (other instanceof HTMLLabelElement && other.control === subject) return false;
  return !(subject instanceof HTMLLabelElement && subject.control === other);
}
