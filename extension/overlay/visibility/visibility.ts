import { type Point, pointsIn } from '../../dom/box-points.ts';
import { holdsDrawn, selfAndDrawnAncestors } from '../../dom/composed-tree.ts';
import * as dom from '../../dom/reads.ts';
import { type Box, contains, intersect, isEmpty, isSame, union } from '../geometry.ts';
import { hitFrom } from '../page/composed-tree.ts';
import { CONTROLS, isOther } from '../page/neighbours.ts';
import { borderBoxes } from '../paint/border-boxes.ts';
import { clippedBox } from '../paint/clip.ts';
import { hidesWhatIsBelow } from '../paint/paint.ts';
import { showsPictures } from '../paint/reaches.ts';
import { type Layer, styleOf } from '../paint/stacking.ts';
import { boxOfPseudo } from '../paint/turned-box.ts';
import { coverAround } from './frames-around.ts';
import { isOutOfReach } from './out-of-reach.ts';

/**
 * How the subject can be seen now.
 * `gone`: not in the page, not displayed or without size: what was found is no longer true.
 * `hidden`: still there, but scrolled out of its container, cut by it, or under something else of the page, at which a ring would point.
 * `visible`: `box` is what its containers let through; `inView` says that all of it is on screen and its middle uncovered.
 */
export type Visibility =
  | { readonly state: 'gone' }
  | { readonly state: 'hidden' }
  | { readonly state: 'visible'; readonly box: Box; readonly inView: boolean };

/** Reads layout, changes nothing. */
export function visibilityOf(subject: Element, viewport: Box): Visibility {
  if (!isDisplayed(subject)) return { state: 'gone' };
  if (isInViewTransition(subject)) return { state: 'hidden' };
  const whole = boxOf(subject);
  if (isEmpty(whole)) return { state: 'gone' };
  const box = clippedBox(subject, whole);
  if (box.width < 2 || box.height < 2) return { state: 'hidden' };
  const onScreen = intersect(box, viewport);
  if (isEmpty(onScreen)) return { state: 'visible', box, inView: false };
  // A hit test costs up to 1 ms on a page of 10,000 elements (measured): the corners are asked only where the middle is covered.
  const [middle, ...corners] = pointsIn(onScreen) as readonly [Point, ...Point[]];
  const hit = hitFrom(subject, ...middle);
  const cover = coverAt(subject, middle, hit);
  if (cover === null && hit !== null && !holdsDrawn(subject, hit) && isOutOfReach(subject, onScreen))
    return { state: 'hidden' };
  if (cover !== null && (!isBar(cover, box) || corners.every((corner) => coverAt(subject, corner) !== null)))
    return { state: 'hidden' };
  return { state: 'visible', box, inView: cover === null && contains(viewport, whole) && contains(box, whole) };
}

/** Whether two measures agree, boxes exactly. */
export const isSameVisibility = (a: Visibility, b: Visibility): boolean =>
  a.state === 'visible' && b.state === 'visible' ? a.inView === b.inView && isSame(a.box, b.box) : a.state === b.state;

/** The subject's box; of an element without a box of its own (`display: contents`, floats in a link) that of its children. */
export function boxOf(subject: Element): Box {
  const own: Box = dom.getBoundingClientRect(subject);
  if (!isEmpty(own)) return own;
  const parts = [...dom.children(subject)]
    .map((child): Box => dom.getBoundingClientRect(child))
    .filter((box) => !isEmpty(box));
  return parts.reduce<Box | null>((all, box) => (all === null ? box : union(all, box)), null) ?? own;
}

/** Documents of others, in which a click does what nobody here sees. */
const FRAMES = 'iframe,frame,object,embed,fencedframe';

/**
 * What covers the subject at this point: a bar or dialog of the page, something painted there, or something unseen that would take the
 * click to another control or document. Null when nothing does; what is neither painted nor a control (a layer that a component puts over
 * its own button, a transparent file field) belongs to the control more often than not.
 */
export function coverAt(subject: Element, point: Point, hit = hitFrom(subject, ...point)): Element | null {
  const around = coverAround(...point);
  if (around !== null) return around;
  if (hit === null || holdsDrawn(subject, hit) || !isOther(subject, hit)) return null;
  const bar = barAt(subject, point);
  if (bar !== null || dom.matches(hit, FRAMES)) return bar ?? hit;
  const control = dom.closest(hit, CONTROLS);
  if (control !== null && isOther(subject, control)) return dom.matches(control, '[type=file]') ? null : control;
  if (isPaintedBeside(hit, point)) return hit;
  for (const node of selfAndDrawnAncestors(hit)) {
    if (holdsDrawn(node, subject)) return null;
    if (hidesWhatIsBelow({ element: node, pseudo: '' })) return node;
  }
  return null;
}

/** Whether what was hit paints there, elsewhere not: by its borders, or by what a style adds to it. */
function isPaintedBeside(hit: Element, [x, y]: Point): boolean {
  const isThere = (box: Box | null): boolean => box !== null && !isEmpty(intersect(box, { x, y, width: 1, height: 1 }));
  return (
    borderBoxes(dom.getBoundingClientRect(hit), getComputedStyle(hit)).some(isThere) ||
    (['::before', '::after'] as const).some((pseudo) => {
      const layer: Layer = { element: hit, pseudo };
      return isThere(boxOfPseudo(layer, styleOf(layer))) && hidesWhatIsBelow(layer);
    })
  );
}

/** A bar reaches beyond what it covers; one may still see enough of a control that is half under it. */
export function isBar(cover: Element, box: Box): boolean {
  const { position } = getComputedStyle(cover);
  const { width, height } = dom.getBoundingClientRect(cover);
  return (position === 'fixed' || position === 'sticky') && (width > box.width * 1.2 || height > box.height * 1.2);
}

/** The fixed or sticky thing of the page (bar, banner, dialog) that covers the subject at this point; null when none does. */
export function barAt(subject: Element, [x, y]: Point): Element | null {
  const hit = hitFrom(subject, x, y);
  if (hit === null || holdsDrawn(hit, subject) || holdsDrawn(subject, hit)) return null;
  for (const node of selfAndDrawnAncestors(hit)) {
    if (holdsDrawn(node, subject)) return null;
    const position = dom.defaultView(dom.ownerDocument(node))?.getComputedStyle(node).position;
    if (position === 'fixed' || position === 'sticky') return node;
  }
  return null;
}

/** Then it is painted as a picture of itself, which the page may move: with all of the page, or with a part that it is in. */
function isInViewTransition(subject: Element): boolean {
  for (const element of selfAndDrawnAncestors(subject)) if (showsPictures(element)) return true;
  return false;
}

const isDisplayed = (subject: Element): boolean =>
  dom.isConnected(subject) &&
  // A page may move it into a frame of its own, whose places are others.
  dom.ownerDocument(subject) === document &&
  (dom.checkVisibility(subject, { visibilityProperty: true, opacityProperty: true }) ||
    (dom.defaultView(dom.ownerDocument(subject))?.getComputedStyle(subject).display === 'contents' &&
      [...dom.children(subject)].some((child) =>
        dom.checkVisibility(child, { visibilityProperty: true, opacityProperty: true }),
      )));
