import { selfAndDrawnAncestors } from '../dom/composed-tree.ts';
import * as dom from '../dom/reads.ts';
import { type Box, intersect } from './geometry.ts';

/**
 * The part of the subject's box that its containers let through: scrollers, `overflow: hidden`, `contain: paint`. The
 * viewport itself is not counted. Follows the containing block, as a fixed or absolute element leaves scrollers behind.
 */
export function clippedBox(subject: Element, box: Box): Box {
  const window = dom.defaultView(dom.ownerDocument(subject));
  if (window === null) return box;
  let visible = box;
  let position = window.getComputedStyle(subject).position;
  for (const ancestor of selfAndDrawnAncestors(subject)) {
    if (ancestor === subject) {
      if (isInTopLayer(ancestor)) break;
      continue;
    }
    if (
      ancestor === dom.documentElement(dom.ownerDocument(ancestor)) ||
      ancestor === dom.body(dom.ownerDocument(ancestor))
    )
      break;
    const style = window.getComputedStyle(ancestor);
    if (style.display === 'contents' || escapes(position, style)) continue;
    position = style.position;
    if (clips(style)) visible = intersect(visible, dom.getBoundingClientRect(ancestor));
    if (isInTopLayer(ancestor)) break;
  }
  return visible;
}

/** Nothing around an element of the top layer clips it. */
const isInTopLayer = (element: Element): boolean => dom.matches(element, ':modal, :popover-open');

const clips = (style: CSSStyleDeclaration): boolean =>
  style.overflowX !== 'visible' || style.overflowY !== 'visible' || /paint|strict|content/.test(style.contain);

/** True when this ancestor is not the containing block of a descendant with such a position. */
function escapes(position: string, ancestor: CSSStyleDeclaration): boolean {
  if (position !== 'fixed' && position !== 'absolute') return false;
  const holdsFixed =
    ancestor.transform !== 'none' ||
    ancestor.filter !== 'none' ||
    ancestor.perspective !== 'none' ||
    /layout|paint|strict|content/.test(ancestor.contain);
  return !holdsFixed && (position === 'fixed' || ancestor.position === 'static');
}
