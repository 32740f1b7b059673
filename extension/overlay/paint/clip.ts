import { selfAndDrawnAncestors } from '../../dom/composed-tree.ts';
import * as dom from '../../dom/reads.ts';
import { type Box, intersect } from '../geometry.ts';
import { isInTopLayer } from './top-layer.ts';

/**
 * The part of the subject's box that its containers let through: scrollers, `overflow: hidden`, `contain: paint`. The
 * viewport itself is not counted. Follows the containing block, as a fixed or absolute element leaves scrollers behind; nothing around an
 * element of the top layer clips it.
 */
export function clippedBox(subject: Element, box: Box): Box {
  const window = dom.defaultView(dom.ownerDocument(subject));
  if (window === null) return box;
  let visible = box;
  let position = window.getComputedStyle(subject).position;
  for (const ancestor of selfAndDrawnAncestors(subject)) {
    const style = window.getComputedStyle(ancestor);
    if (ancestor === subject) {
      if (isInTopLayer(ancestor, style)) break;
      continue;
    }
    if (
      ancestor === dom.documentElement(dom.ownerDocument(ancestor)) ||
      ancestor === dom.body(dom.ownerDocument(ancestor))
    )
      break;
    if (style.display === 'contents' || escapes(position, style)) continue;
    position = style.position;
    if (mayClip(style)) visible = intersect(visible, clipOf(ancestor, style));
    if (isInTopLayer(ancestor, style)) break;
  }
  return visible;
}

const isContained = (style: CSSStyleDeclaration): boolean => /paint|strict|content/.test(style.contain);

const mayClip = (style: CSSStyleDeclaration): boolean =>
  style.overflowX !== 'visible' || style.overflowY !== 'visible' || isContained(style);

/** What a container lets through (CSS Overflow 3, 3; CSS Containment 2, 3.3). */
function clipOf(container: Element, style: CSSStyleDeclaration): Box {
  const { x, y, width, height } = dom.getBoundingClientRect(container);
  const isClip = isContained(style) || [style.overflowX, style.overflowY].includes('clip');
  const margin = isClip
    ? Number.parseFloat(/[\d.]{1,20}px/.exec(style.getPropertyValue('overflow-clip-margin'))?.[0] ?? '0')
    : 0;
  const by = (overflow: string): number =>
    (CLIPS_NOTHING.test(style.display) && !(container instanceof SVGSVGElement)) ||
    (overflow === 'visible' && !isContained(style))
      ? FAR
      : margin;
  const [across, down] = [by(style.overflowX), by(style.overflowY)];
  return { x: x - across, y: y - down, width: width + 2 * across, height: height + 2 * down };
}

/** Lines, but for drawings in them, and parts of tables. */
const CLIPS_NOTHING = /^(?:inline|ruby|table-(?!cell|caption)[a-z-]+)$/;
const FAR = 1e7;

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
