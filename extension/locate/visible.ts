import { closest, lineOf } from './tree.ts';

/** Smaller boxes are the "visually hidden" of style sheets, not something one can press. */
const SMALLEST = 6;

const VISIBILITY = {
  opacityProperty: true,
  visibilityProperty: true,
  checkOpacity: true,
  checkVisibilityCSS: true,
};

/** Is the element drawn, large enough, and somewhere one can scroll to? */
export function isShown(element: Element): boolean {
  if (!element.checkVisibility(VISIBILITY)) return false;
  const box = element.getBoundingClientRect();
  if (box.width < SMALLEST || box.height < SMALLEST || isBeyond(box, element)) return false;
  return !isClippedAway(element);
}

/** Left of the page or above it, where one cannot scroll to. */
function isBeyond(box: DOMRect, { ownerDocument: { defaultView: view } }: Element): boolean {
  return view === null || box.right + view.scrollX <= 0 || box.bottom + view.scrollY <= 0;
}

/** A closed accordion: an ancestor without height (or width) that hides what overflows it. */
function isClippedAway(element: Element): boolean {
  for (const at of lineOf(element)) {
    if (at === element || at.localName === 'body') continue;
    if (at.clientHeight > 1 && at.clientWidth > 1) continue;
    const box = at.getBoundingClientRect();
    if (box.height > 1 && box.width > 1) continue;
    const style = getComputedStyle(at);
    if (style.display !== 'contents' && style.display !== 'inline' && style.overflow !== 'visible') return true;
  }
  return false;
}

const DISABLED_CLASS = /(?:^|[\s_-])(?:disabled|is-disabled|inactif|desactive)(?:$|\s)/i;

/** May the user not use the control now? Fields that can only be read count as unusable. */
export function isDisabled(element: Element): boolean {
  if (element.matches(':disabled')) return true;
  if (element.hasAttribute('readonly') || element.getAttribute('aria-readonly') === 'true') return true;
  if (closest(element, '[aria-disabled="true"],[inert]') !== null) return true;
  if (DISABLED_CLASS.test(element.getAttribute('class') ?? '')) return true;
  return getComputedStyle(element).pointerEvents === 'none';
}

/** Is it drawn blurred: a code that is not there yet, or no more? */
export const isBlurred = (element: Element): boolean =>
  [...lineOf(element)].some((at) => getComputedStyle(at).filter.includes('blur'));

/** Does the control itself show that its step is behind the user? */
export const isDone = (element: Element): boolean => element.matches(DONE);
const DONE =
  'input:checked,[aria-checked=true],[role=tab][aria-selected=true],[aria-current]:not([aria-current=false])';

/** One letter or two for all of an element's state that answers rest on. */
export function stateOf(element: Element): string {
  if (!element.checkVisibility(VISIBILITY) || isBeyond(element.getBoundingClientRect(), element)) return '-';
  const off = element.matches(':disabled,[aria-disabled=true],[readonly],:disabled *,[aria-disabled=true] *,[inert] *');
  return `${off ? 'o' : 'x'}${isDone(element) ? 'd' : ''}`;
}
