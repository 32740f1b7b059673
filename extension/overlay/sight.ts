import { holdsDrawn, selfAndDrawnAncestors } from '../dom/composed-tree.ts';
import * as dom from '../dom/reads.ts';
import { clippedBox } from './clip.ts';
import { hitFrom } from './composed-tree.ts';
import { type Box, contains, intersect, isEmpty, union } from './geometry.ts';

/**
 * How the subject can be seen now.
 * `gone`: not in the page, not displayed or without size: what was found is no longer true.
 * `hidden`: still there, but scrolled out of its container, or wholly under a bar or dialog, where a ring would point at
 * something else.
 * `visible`: `box` is what its containers let through; `inView` says that all of it is on screen and its middle uncovered.
 */
export type Sight =
  | { readonly state: 'gone' }
  | { readonly state: 'hidden' }
  | { readonly state: 'visible'; readonly box: Box; readonly inView: boolean };

/** Across and down. */
type Point = readonly [number, number];

/** Looks at the subject once; reads layout, changes nothing. */
export function look(subject: Element, viewport: Box): Sight {
  if (!isDisplayed(subject)) return { state: 'gone' };
  const whole = boxOf(subject);
  if (isEmpty(whole)) return { state: 'gone' };
  const box = clippedBox(subject, whole);
  if (box.width < 2 || box.height < 2) return { state: 'hidden' };
  const onScreen = intersect(box, viewport);
  if (isEmpty(onScreen)) return { state: 'visible', box, inView: false };
  // A hit test costs up to 1 ms on a page of 10,000 elements (measured): the corners are asked only where the middle is covered.
  const isCovered = (point: Point): boolean => coverAt(subject, point) !== null;
  const isMiddleCovered = isCovered(pointIn(onScreen, 0.5, 0.5));
  if (isMiddleCovered && CORNERS.every(([across, down]) => isCovered(pointIn(onScreen, across, down))))
    return { state: 'hidden' };
  return { state: 'visible', box, inView: !isMiddleCovered && contains(viewport, whole) && contains(box, whole) };
}

/** The subject's box; of an element without a box of its own (`display: contents`, floats in a link) that of its children. */
export function boxOf(subject: Element): Box {
  const own: Box = dom.getBoundingClientRect(subject);
  if (!isEmpty(own)) return own;
  const parts = [...dom.children(subject)]
    .map((child): Box => dom.getBoundingClientRect(child))
    .filter((box) => !isEmpty(box));
  return parts.reduce<Box | null>((all, box) => (all === null ? box : union(all, box)), null) ?? own;
}

/**
 * The fixed or sticky thing of the page (bar, banner, dialog) that covers the subject at this point; null when none does.
 * Other things painted over it (a stretched link, a transparent file field) belong to the control more often than not.
 */
export function coverAt(subject: Element, [x, y]: Point): Element | null {
  const hit = hitFrom(subject, x, y);
  if (hit === null || holdsDrawn(hit, subject) || holdsDrawn(subject, hit)) return null;
  for (const node of selfAndDrawnAncestors(hit)) {
    if (holdsDrawn(node, subject)) return null;
    const position = dom.defaultView(dom.ownerDocument(node))?.getComputedStyle(node).position;
    if (position === 'fixed' || position === 'sticky') return node;
  }
  return null;
}

const isDisplayed = (subject: Element): boolean =>
  dom.isConnected(subject) &&
  (dom.checkVisibility(subject, { visibilityProperty: true, opacityProperty: true }) ||
    (dom.defaultView(dom.ownerDocument(subject))?.getComputedStyle(subject).display === 'contents' &&
      [...dom.children(subject)].some((child) =>
        dom.checkVisibility(child, { visibilityProperty: true, opacityProperty: true }),
      )));

/** Near the four corners, as parts of a box. */
const CORNERS: readonly Point[] = [
  [0.1, 0.15],
  [0.9, 0.15],
  [0.1, 0.85],
  [0.9, 0.85],
];

const pointIn = (box: Box, across: number, down: number): Point => [
  box.x + box.width * across,
  box.y + box.height * down,
];
