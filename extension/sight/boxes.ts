import { areaOf, type Box, intersect, isEmpty, union } from '../dom/box.ts';
import { holdsDrawn, selfAndDrawnAncestors } from '../dom/composed-tree.ts';
import * as dom from '../dom/reads.ts';
import { PRESSES } from './thresholds.ts';

/** Across and down, in CSS pixels of the viewport. */
export type Point = readonly [number, number];

/** The box of an element; of one without a box of its own (`display: contents`, floats in a link) that of its children. */
export function boxOf(element: Element): Box {
  const own: Box = dom.getBoundingClientRect(element);
  if (!isEmpty(own)) return own;
  const parts = [...dom.children(element)]
    .map((child): Box => dom.getBoundingClientRect(child))
    .filter((box) => !isEmpty(box));
  return parts.reduce<Box | null>((all, box) => (all === null ? box : union(all, box)), null) ?? own;
}

/** Where one presses it: all of its box, of a link on several lines the longest. */
function pressBox(target: Element): Box {
  const lines: readonly Box[] = [...dom.getClientRects(target)];
  return lines.length < 2 ? boxOf(target) : lines.reduce((best, line) => (areaOf(line) > areaOf(best) ? line : best));
}

/** The nine presses, the middle first, in the part of a target that can be seen. */
export function pressPoints(target: Element, part: Box): readonly Point[] {
  const shared = intersect(pressBox(target), part);
  const { x, y, width, height } = isEmpty(shared) ? part : shared;
  return PRESSES.map(([across, down]) => [x + width * across, y + height * down]);
}

/** What lies over an element, and the boxes around that which do not hold the element too, inside out. */
export function* boxesOver(target: Element, cover: Element): Generator<Element> {
  for (const around of selfAndDrawnAncestors(cover)) {
    if (holdsDrawn(around, target)) return;
    yield around;
  }
}

/** The window of the document that an element is in. */
export function windowBox(element: Element): Box {
  const { innerWidth: width, innerHeight: height } = dom.defaultView(dom.ownerDocument(element)) ?? window;
  return { x: 0, y: 0, width, height };
}

/** Whether an element has this share of its window, both ways. */
export function spans(element: Element, share: number): boolean {
  const { width, height } = dom.getBoundingClientRect(element);
  const whole = windowBox(element);
  return width >= share * whole.width && height >= share * whole.height;
}
