import { onlyOne } from '../../../shared/only-one.ts';
import { pointsIn } from '../../dom/box-points.ts';
import { closest, holds, isInside, parentOf, selfAndAncestors, shows } from '../../dom/composed-tree.ts';
import * as dom from '../../dom/reads.ts';
import { pageFact } from '../page/facts.ts';
import type { Page } from '../page/page.ts';
import { topAt } from './top-at.ts';
import { isUnseen, SCROLLS } from './unseen.ts';
import { isDisabled, isShown } from './visible.ts';

/** Dialogs, open or not. */
export const DIALOGS = 'dialog,[role=dialog],[role=alertdialog],[aria-modal=true],.modal,.fr-modal--opened';
/** Dialogs that make the rest of the page unusable while they are open. */
const MODALS = '[aria-modal=true],.modal.show,.fr-modal--opened,dialog[open]';
/** What covers this share of the window both ways is a cover; less is a bar that scrolling gets out of the way. */
const COVER = 0.5;

const openModals = pageFact((page) =>
  page.notices.filter(
    (one) => dom.matches(one, MODALS) && (dom.localName(one) === 'dialog' ? isTrueModal(one) : isShown(one)),
  ),
);

const isTrueModal = (dialog: Element): boolean =>
  dom.matches(dialog, ':modal') || dom.getAttribute(dialog, 'aria-modal') === 'true';

/** Is the element behind an open dialog or under something that covers the window? */
export function blockedBy(page: Page, element: Element): boolean {
  if (isFrameCovered(page.document)) return true;
  const modals = openModals(page);
  if (modals.length > 0 && !modals.some((modal) => holds(modal, element))) {
    return modals.some((modal) => dom.matches(modal, 'dialog:modal')) || isCovered(element) !== false;
  }
  const covered = isCovered(element);
  if (covered !== null) return covered;
  // Where it is scrolled to, the veil will be over it too.
  const veil = veilOf(page);
  return veil !== null && !holds(veil, element);
}

/** Does something lie over the frame itself, in a page around that may be seen into? */
export function isFrameCovered(document: Document): boolean {
  const frame = dom.defaultView(document)?.frameElement ?? null;
  return frame !== null && (isCovered(frame) || isFrameCovered(dom.ownerDocument(frame)));
}

/** Share of the window, both ways, that counts as all of it, and how near its edges the corners are probed. */
const WHOLE = 0.9;
const EDGE = 0.02;

/** What lies over the whole window and stays there when one scrolls. */
const veilOf = pageFact(({ document }): Element | null => {
  const view = dom.defaultView(document);
  if (view === null) return null;
  const corners = [EDGE, 1 - EDGE].flatMap((fx) =>
    [EDGE, 1 - EDGE].map((fy) => fixedAround(topAt(document, fx * view.innerWidth, fy * view.innerHeight), view)),
  );
  return onlyOne([...new Set(corners)]);
});

function fixedAround(hit: Element | null, view: Window): Element | null {
  for (let at = hit; at !== null && dom.localName(at) !== 'body'; at = parentOf(at)) {
    const { width, height } = dom.getBoundingClientRect(at);
    if (width < WHOLE * view.innerWidth || height < WHOLE * view.innerHeight) continue;
    if (getComputedStyle(at).position === 'fixed') return at;
  }
  return null;
}

/**
 * Does something lie over the element that scrolling does not take away? Null when nothing can be told, because it is out of view or
 * under something small.
 */
function isCovered(element: Element): boolean | null {
  const view = dom.defaultView(dom.ownerDocument(element));
  if (view === null) return null;
  const points = pointsIn(dom.getBoundingClientRect(element));
  const covers = new Set<Element>();
  let seen = 0;
  for (const [x, y] of points) {
    if (x < 0 || y < 0 || x >= view.innerWidth || y >= view.innerHeight) continue;
    seen += 1;
    const hit = topAt(dom.ownerDocument(element), x, y);
    if (hit === null || shows(element, hit) || holds(hit, element)) return false;
    covers.add(hit);
  }
  if (seen === 0) return null;
  const over = [...covers];
  const isDead =
    over.some((cover) => isInModal(cover, element) || isLarge(cover, element, view)) ||
    (seen === points.length && over.every((cover) => isVeil(cover, element)));
  return isDead || null;
}

/** May what is pointed at be used: shown, clear, enabled, nothing over it? Cheap: where nothing lies over it, one point is looked at. */
export const isUsable = (element: Element): boolean =>
  isShown(element) && !isUnseen(element) && !isDisabled(element) && !isCovered(element);

/** What belongs to a modal dialog that the element is not in: one opened later makes an earlier one dead. */
function isInModal(cover: Element, element: Element): boolean {
  const modal = closest(cover, 'dialog:modal,[aria-modal=true]');
  return modal !== null && !holds(modal, element);
}

/** What lies over an element, and the boxes around that which do not hold the element too. */
function* boxesOver(cover: Element, element: Element): Generator<Element> {
  for (const box of selfAndAncestors(cover)) {
    if (holds(box, element)) return;
    yield box;
  }
}

/** What covers most of the window. */
const isLarge = (cover: Element, element: Element, view: Window): boolean =>
  boxesOver(cover, element).some((box) => {
    const { width, height } = dom.getBoundingClientRect(box);
    return width >= COVER * view.innerWidth && height >= COVER * view.innerHeight;
  });

/** A box that lies over the whole element and scrolls with it, as over a form that is being sent; labels lie over fields by design. */
function isVeil(cover: Element, element: Element): boolean {
  if (isInside(cover, 'label')) return false;
  let isLaid = false;
  let below: Element | null = cover;
  for (const box of boxesOver(cover, element)) {
    const { position } = getComputedStyle(box);
    if (position === 'fixed' || position === 'sticky') return false;
    isLaid ||= position === 'absolute';
    below = parentOf(box);
  }
  return isLaid && below !== null && !isInScroller(element, below);
}

/** Inside a box that can be scrolled, what is over an element may only be beside the box. */
function isInScroller(element: Element, end: Element): boolean {
  for (let at = parentOf(element); at !== null && at !== end; at = parentOf(at)) {
    if (SCROLLS.test(getComputedStyle(at).overflow)) return true;
  }
  return false;
}
