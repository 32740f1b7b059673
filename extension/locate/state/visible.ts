import { DISABLED_CLASS } from '../../../shared/guides/words/markup-words.ts';
import { isInside, selfAndAncestors } from '../../dom/composed-tree.ts';
import * as dom from '../../dom/reads.ts';

/** Smaller boxes are the "visually hidden" of style sheets, not something one can press. */
const SMALLEST_BOX = 6;

/** By their first names, which every version knows; Chrome learnt the later ones (`opacityProperty`) in 121. */
const VISIBILITY = { checkOpacity: true, checkVisibilityCSS: true };

/** Is it drawn at all: neither hidden by any property nor clear as glass? */
export const isDrawn = (element: Element): boolean => dom.checkVisibility(element, VISIBILITY);

/** Is the element drawn, large enough, and somewhere one can scroll to? */
export function isShown(element: Element): boolean {
  if (!isDrawn(element)) return false;
  const box = dom.getBoundingClientRect(element);
  if (box.width < SMALLEST_BOX || box.height < SMALLEST_BOX || isBeyond(box)) return false;
  return !isClippedAway(element);
}

/** Left of the page or above it, where one cannot scroll to. How far it is scrolled costs more to ask than all else here. */
const isBeyond = ({ right, bottom }: DOMRect): boolean =>
  (right <= 0 && right + scrollX <= 0) || (bottom <= 0 && bottom + scrollY <= 0);

/** A closed accordion: an ancestor without height (or width) that hides what overflows it. */
function isClippedAway(element: Element): boolean {
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

/** Where HTML knows the attribute: it means nothing on boxes to tick. */
const READ_ONLY = '[readonly]:not([type=checkbox],[type=radio])';

/** May the user not use the control now? Fields that can only be read count as unusable. */
export function isDisabled(element: Element): boolean {
  if (dom.matches(element, `:disabled,${READ_ONLY},[aria-readonly=true]`)) return true;
  if (isInside(element, '[aria-disabled=true],[inert]')) return true;
  if (DISABLED_CLASS.test(dom.attribute(element, 'class'))) return true;
  const style = getComputedStyle(element);
  // Inert by a style alone (CSS UI 4), which no type knows yet.
  return style.pointerEvents === 'none' || style.getPropertyValue('interactivity') === 'inert';
}

/** Does the control itself show that its step is behind the user? */
export const isDone = (element: Element): boolean => dom.matches(element, DONE);
const DONE =
  'input:checked,[aria-checked=true],[role=tab][aria-selected=true],[aria-current]:not([aria-current=false])';

/** One letter or two for all of an element's state that answers rest on. */
export function stateOf(element: Element): string {
  if (!isDrawn(element) || isBeyond(dom.getBoundingClientRect(element))) return '-';
  const isOff = dom.closest(element, `:disabled,${READ_ONLY},[aria-disabled=true],[inert]`) !== null;
  return `${isOff ? 'o' : 'x'}${isDone(element) ? 'd' : ''}`;
}
