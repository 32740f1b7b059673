import { type Box, contains, inflate, isEmpty } from '../../dom/box.ts';
import { closest, drawnParentOf } from '../../dom/composed-tree.ts';
import * as dom from '../../dom/reads.ts';
import { boxOf } from '../../sight/boxes.ts';
import { CONTROLS, isOther } from '../../sight/controls.ts';
import { hitAt } from '../../sight/hit.ts';

/** Pixels around the target in which another control matters to the ring. */
export const BESIDE = 8;
/** Controls of a container that are measured; in a longer list or table hit tests find the adjacent ones. */
const MOST_MEASURED = 120;
const MOST_LEVELS = 4;

/** What stands beside the subject, and where that was when it was measured: it is taken to move with the subject. */
export interface Beside {
  readonly of: Box;
  readonly boxes: readonly Box[];
}

/** The same beside a box of the subject now. */
export const besideAt = ({ of, boxes }: Beside, box: Box): readonly Box[] =>
  boxes.map(({ x, y, width, height }) => ({ x: x + box.x - of.x, y: y + box.y - of.y, width, height }));

/**
 * Measures the other controls close to the subject: those in the nearest container that reaches around it, and whatever is painted just
 * outside its edges. A dozen hit tests, up to 1 ms each on a page of 10,000 elements (measured): the first ring does not wait for them.
 */
export function measureBeside(subject: Element): Beside {
  const of = boxOf(subject);
  return { of, boxes: findNeighbours(subject, of) };
}

function findNeighbours(subject: Element, box: Box): readonly Box[] {
  const found = new Set<Element>();
  for (const control of controlsBeside(subject, box)) found.add(control);
  for (const [x, y] of pointsAround(box)) {
    const hit = hitAt(dom.ownerDocument(subject), x, y);
    const control = hit === null ? null : closest(hit, CONTROLS);
    if (control !== null) found.add(control);
  }
  return [...found]
    .filter((other) => isOther(subject, other))
    .map((other): Box => {
      const { x, y, width, height } = dom.getBoundingClientRect(other);
      return { x, y, width, height };
    })
    .filter((other) => !isEmpty(other));
}

function controlsBeside(subject: Element, box: Box): readonly Element[] {
  let scope: Element = subject;
  for (let level = 0; level < MOST_LEVELS; level += 1) {
    scope = drawnParentOf(scope) ?? scope;
    if (contains(dom.getBoundingClientRect(scope), inflate(box, BESIDE))) break;
  }
  const controls = dom.querySelectorAll(scope, CONTROLS);
  return controls.length > MOST_MEASURED ? [] : [...controls];
}

/** Pixels from the edge at which hit tests are made: a control that begins nearer would get under the ring. */
const AWAY = 5;
/** Pixels of a side up to which two points are probed; three on a longer one. */
const SHORT = 80;

function* pointsAround({ x, y, width, height }: Box): Generator<readonly [number, number]> {
  for (const part of partsOf(width)) {
    yield [x + width * part, y - AWAY];
    yield [x + width * part, y + height + AWAY];
  }
  for (const part of partsOf(height)) {
    yield [x - AWAY, y + height * part];
    yield [x + width + AWAY, y + height * part];
  }
}

const partsOf = (side: number): readonly number[] => (side <= SHORT ? [0.2, 0.8] : [0.1, 0.5, 0.9]);
