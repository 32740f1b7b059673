import { drawnParentOf, holds, isInside, parentOf, shows } from '../dom/composed-tree.ts';
import * as dom from '../dom/reads.ts';
import { boxesOver, boxOf, pressPoints, spans, windowBox } from './boxes.ts';
import { hitAt } from './hit.ts';
import { isInModal } from './press.ts';
import type { ReasonId } from './reasons.ts';
import { DIALOG, WINDOW } from './thresholds.ts';

/**
 * Does something lie over an element that scrolling does not take away? Nine presses, up to the first that reaches it.
 * @returns the reason, null where a press reaches it, undefined where it is not known, out of view or under something small
 */
export function whyCovered(element: Element): ReasonId | null | undefined {
  const points = pressPoints(element, boxOf(element));
  const { width, height } = windowBox(element);
  const covers = new Set<Element>();
  let seen = 0;
  for (const [x, y] of points) {
    if (x < 0 || y < 0 || x >= width || y >= height) continue;
    seen += 1;
    const hit = hitAt(dom.ownerDocument(element), x, y);
    if (hit === null || shows(element, hit) || holds(hit, element)) return null;
    covers.add(hit);
  }
  const over = [...covers];
  if (over.some((cover) => isInModal(cover, element) || isLarge(cover, element))) return 'under-dialog';
  const isAllOver = seen > 0 && seen === points.length;
  return isAllOver && over.every((cover) => isVeil(cover, element)) ? 'under-ground' : undefined;
}

/** Does something lie over the frame itself, in a page around that may be seen into? */
export function isFrameCovered(document: Document): boolean {
  const frame = dom.defaultView(document)?.frameElement ?? null;
  return frame !== null && (!!whyCovered(frame) || isFrameCovered(dom.ownerDocument(frame)));
}

/** What spans the window at its corners and stays there when one scrolls; null for none. */
export function veilOf(document: Document): Element | null {
  const corners = CORNERS.values().map(([across, down]) =>
    fixedAround(hitAt(document, across * innerWidth, down * innerHeight)),
  );
  const first = corners.next().value ?? null;
  return first !== null && corners.every((other) => other === first) ? first : null;
}

/** Where the corners of the window are hit, in shares of it; the others only where the first has such a box. */
const CORNERS = [0.02, 0.98].flatMap((across) => [0.02, 0.98].map((down) => [across, down] as const));

function fixedAround(hit: Element | null): Element | null {
  for (let at = hit; at !== null && dom.localName(at) !== 'body'; at = parentOf(at))
    if (spans(at, WINDOW) && getComputedStyle(at).position === 'fixed') return at;
  return null;
}

/** What covers most of the window. */
const isLarge = (cover: Element, element: Element): boolean =>
  boxesOver(element, cover).some((box) => spans(box, DIALOG));

/** A box that lies over the whole element and scrolls with it, as over a form that is being sent; labels lie over fields by design. */
function isVeil(cover: Element, element: Element): boolean {
  if (isInside(cover, 'label')) return false;
  let isLaid = false;
  let below: Element | null = cover;
  for (const box of boxesOver(element, cover)) {
    const { position } = getComputedStyle(box);
    if (position === 'fixed' || position === 'sticky') return false;
    isLaid ||= position === 'absolute';
    below = drawnParentOf(box);
  }
  return isLaid && below !== null && !isInScroller(element, below);
}

/** A cover over an element inside a box that scrolls may only be beside the box. */
function isInScroller(element: Element, end: Element): boolean {
  for (let at = parentOf(element); at !== null && at !== end; at = parentOf(at))
    if (/auto|scroll/.test(getComputedStyle(at).overflow)) return true;
  return false;
}
