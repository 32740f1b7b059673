import { selfAndAncestors } from '../dom/composed-tree.ts';
import * as dom from '../dom/reads.ts';
import { SMALLEST_BOX } from './thresholds.ts';

/** By their first names, which every version knows; Chrome learnt the later ones (`opacityProperty`) in 121. */
const VISIBILITY = { checkOpacity: true, checkVisibilityCSS: true };

/** Is it drawn at all: neither hidden by any property nor clear as glass? */
export const isDrawn = (element: Element): boolean => dom.checkVisibility(element, VISIBILITY);

/** Is the element drawn, large enough, and somewhere one can scroll to? The cheap question, for every candidate. */
export function isShown(element: Element): boolean {
  if (!isDrawn(element)) return false;
  const box = dom.getBoundingClientRect(element);
  if (box.width < SMALLEST_BOX || box.height < SMALLEST_BOX || isBeyond(box)) return false;
  return !isFoldedAway(element);
}

/** Left of the page or above it, where one cannot scroll to. How far it is scrolled costs more to ask than all else here. */
export const isBeyond = ({ right, bottom }: DOMRect): boolean =>
  (right <= 0 && right + scrollX <= 0) || (bottom <= 0 && bottom + scrollY <= 0);

/** A closed accordion: an ancestor without height (or width) that hides what overflows it. */
function isFoldedAway(element: Element): boolean {
  for (const at of selfAndAncestors(element)) {
    if (at === element || dom.localName(at) === 'body') continue;
    if (dom.clientHeight(at) > 1 && dom.clientWidth(at) > 1) continue;
    const box = dom.getBoundingClientRect(at);
    if (box.height > 1 && box.width > 1) continue;
    const style = getComputedStyle(at);
    if (style.display !== 'contents' && style.display !== 'inline' && style.overflow !== 'visible') return true;
  }
  return false;
}
