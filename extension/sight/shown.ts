import { contains, inflate, overlaps } from '../dom/box.ts';
import { selfAndAncestors } from '../dom/composed-tree.ts';
import * as dom from '../dom/reads.ts';
import { hasGround, px } from './ground.ts';
import { COMPONENT, SMALLEST_BOX } from './thresholds.ts';

/** By their first names, which every version knows; Chrome learnt the later ones (`opacityProperty`) in 121. */
const VISIBILITY = { checkOpacity: true, checkVisibilityCSS: true };

/** Is it drawn at all: neither hidden by any property nor clear as glass? */
export const isDrawn = (element: Element): boolean => dom.checkVisibility(element, VISIBILITY) || isClearField(element);

const FIELDS = 'input:not([type=checkbox],[type=radio],[type=file]),textarea';
/** Parts of a field's component that are asked. */
const MOST_PARTS = 20;

/** Is it a field, clear itself, in a drawn box: its label floats there, or its letters are drawn one by one? */
export function isClearField(element: Element): boolean {
  if (!dom.matches(element, FIELDS) || Number(getComputedStyle(element).opacity) > 0) return false;
  const box = dom.getBoundingClientRect(element);
  const [, ...around] = [...selfAndAncestors(element).take(4)];
  const component = around.findLast((one) => contains(inflate(box, COMPONENT), dom.getBoundingClientRect(one)));
  if (component === undefined || !dom.checkVisibility(element, { checkVisibilityCSS: true })) return false;
  return [component, ...[...dom.getElementsByTagName(component, '*')].slice(0, MOST_PARTS)].some(
    (part) =>
      part !== element &&
      dom.checkVisibility(part, VISIBILITY) &&
      overlaps(dom.getBoundingClientRect(part), box) &&
      hasOutline(getComputedStyle(part)),
  );
}

/** A ground, or a line below at least. */
const hasOutline = (style: CSSStyleDeclaration): boolean =>
  hasGround(style) || (px(style.borderBottomWidth) > 0 && style.borderBottomStyle !== 'none');

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
