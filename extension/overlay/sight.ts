import { clippedBox } from './clip.ts';
import { hitFrom, holds, selfAndAncestors } from './composed-tree.ts';
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

/** Looks at the subject once; reads layout, changes nothing. */
export function look(subject: Element, viewport: Box): Sight {
  if (!isDisplayed(subject)) return { state: 'gone' };
  const whole = boxOf(subject);
  if (isEmpty(whole)) return { state: 'gone' };
  const box = clippedBox(subject, whole);
  if (box.width < 2 || box.height < 2) return { state: 'hidden' };
  const onScreen = intersect(box, viewport);
  if (isEmpty(onScreen)) return { state: 'visible', box, inView: false };
  const [middle, ...rest] = samplePoints(onScreen).map((point) => coverAt(subject, point) !== null);
  if (middle && rest.every(Boolean)) return { state: 'hidden' };
  return { state: 'visible', box, inView: !middle && contains(viewport, whole) && contains(box, whole) };
}

/** The subject's box; of an element without a box of its own (`display: contents`, floats in a link) that of its children. */
export function boxOf(subject: Element): Box {
  const own: Box = subject.getBoundingClientRect();
  if (!isEmpty(own)) return own;
  const parts = [...subject.children].map((child): Box => child.getBoundingClientRect()).filter((box) => !isEmpty(box));
  return parts.reduce<Box | null>((all, box) => (all === null ? box : union(all, box)), null) ?? own;
}

/**
 * The fixed or sticky thing of the page (bar, banner, dialog) that covers the subject at this point; null when none does.
 * Other things painted over it (a stretched link, a transparent file field) belong to the control more often than not.
 */
export function coverAt(subject: Element, [x, y]: readonly [number, number]): Element | null {
  const hit = hitFrom(subject, x, y);
  if (hit === null || holds(hit, subject) || holds(subject, hit)) return null;
  for (const node of selfAndAncestors(hit)) {
    if (holds(node, subject)) return null;
    const position = node.ownerDocument.defaultView?.getComputedStyle(node).position;
    if (position === 'fixed' || position === 'sticky') return node;
  }
  return null;
}

const isDisplayed = (subject: Element): boolean =>
  subject.isConnected &&
  (subject.checkVisibility({ visibilityProperty: true, opacityProperty: true }) ||
    (subject.ownerDocument.defaultView?.getComputedStyle(subject).display === 'contents' &&
      [...subject.children].some((child) =>
        child.checkVisibility({ visibilityProperty: true, opacityProperty: true }),
      )));

/** The middle first, then four points towards the corners. */
function samplePoints(box: Box): readonly (readonly [number, number])[] {
  const at = (across: number, down: number) => [box.x + box.width * across, box.y + box.height * down] as const;
  return [at(0.5, 0.5), at(0.1, 0.15), at(0.9, 0.15), at(0.1, 0.85), at(0.9, 0.85)];
}
