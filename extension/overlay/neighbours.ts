import { hitFrom, holds, parentOf } from './composed-tree.ts';
import { type Box, contains, inflate, isEmpty } from './geometry.ts';

export const CONTROLS =
  'a[href],button,input,select,textarea,summary,label,[onclick],[tabindex],[role=button],[role=link],[role=tab],[role=checkbox],[role=radio],[role=switch],[role=menuitem],[role=option]';
/** Pixels around the target in which another control matters to the ring. */
const REACH = 8;
/** A list or table of thousands of controls is not measured row by row; the hit tests find those that touch. */
const MOST_MEASURED = 120;
const MOST_LEVELS = 4;

/**
 * Boxes of the other controls close to the subject: those in the nearest container that reaches around it, and whatever is
 * painted just outside its edges.
 * @param box the subject's box in viewport pixels
 */
export function neighbourBoxes(subject: Element, box: Box): readonly Box[] {
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

function* pointsAround({ x, y, width, height }: Box): Generator<readonly [number, number]> {
  for (const away of [REACH / 4, REACH - 1]) {
    for (const part of [0.1, 0.5, 0.9]) {
      yield [x + width * part, y - away];
      yield [x + width * part, y + height + away];
      yield [x - away, y + height * part];
      yield [x + width + away, y + height * part];
    }
  }
}

/** A field and its label are one control; parts of the subject, and what holds it, are not others. */
export function isOther(subject: Element, other: Element): boolean {
  if (holds(other, subject) || holds(subject, other)) return false;
  if (other instanceof HTMLLabelElement && other.control === subject) return false;
  return !(subject instanceof HTMLLabelElement && subject.control === other);
}
