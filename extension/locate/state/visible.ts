import { DISABLED_CLASS } from '../../../shared/guides/words/markup-words.ts';
import { isInside } from '../../dom/composed-tree.ts';
import * as dom from '../../dom/reads.ts';
import { hostInPlaceOf } from '../../sight/press.ts';
import { isBeyond, isDrawn } from '../../sight/shown.ts';

/** Where HTML knows the attribute: it means nothing on boxes to tick. */
const READ_ONLY = '[readonly]:not([type=checkbox],[type=radio])';

const letsThrough = (element: Element): boolean => getComputedStyle(element).pointerEvents === 'none';

/**
 * May the user not use the control now? Fields that can only be read count as unusable.
 * @param pressed the control pressed in its place: the label of a drawn box
 */
export function isDisabled(element: Element, pressed = element): boolean {
  if (dom.matches(element, `:disabled,${READ_ONLY},[aria-readonly=true]`)) return true;
  if (isInside(element, '[aria-disabled=true],[inert]')) return true;
  if (DISABLED_CLASS.test(dom.attribute(element, 'class'))) return true;
  if (letsThrough(pressed) && letsThrough(hostInPlaceOf(pressed) ?? pressed)) return true;
  // Inert by a style alone (CSS UI 4), which no type knows yet.
  return getComputedStyle(pressed).getPropertyValue('interactivity') === 'inert';
}

/** Does the control itself show that its step is behind the user? */
export const isDone = (element: Element): boolean => dom.matches(element, DONE);
const DONE =
  'input:checked,[aria-checked=true],[role=tab][aria-selected=true],[aria-current]:not([aria-current=false])';

/** A field that the page, or the browser, finds wrong. */
export const WRONG = ':user-invalid,[aria-invalid=true]';

/** One letter or two for all of an element's state that answers rest on. */
export function stateOf(element: Element): string {
  if (!isDrawn(element) || isBeyond(dom.getBoundingClientRect(element))) return '-';
  const isOff = dom.closest(element, `:disabled,${READ_ONLY},[aria-disabled=true],[inert]`) !== null;
  return `${isOff ? 'o' : 'x'}${isDone(element) ? 'd' : ''}${dom.matches(element, WRONG) ? 'w' : ''}`;
}
