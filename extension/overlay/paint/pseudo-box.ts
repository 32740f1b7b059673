import { selfAndDrawnAncestors } from '../../dom/composed-tree.ts';
import * as dom from '../../dom/reads.ts';
import type { Box } from '../geometry.ts';
import { type Layer, styleOf } from './stacking.ts';

/**
 * The box of a positioned ::before or ::after, or of a part that the browser adds, which no interface of the page gives: from its used offsets
 * and the padding box that they are counted from. Null when there is none, or when it flows, where it takes room of its own and covers nothing.
 */
export function pseudoBox(layer: Layer, style = styleOf(layer)): Box | null {
  if (!isThere(style)) return null;
  if (style.position !== 'absolute' && style.position !== 'fixed') return null;
  const around = containingBox(layer.element, style.position === 'fixed');
  const px = (name: string): number => Number.parseFloat(style.getPropertyValue(name)) || 0;
  const isWhole = style.boxSizing === 'border-box';
  const edges = (one: string, other: string): number =>
    isWhole
      ? 0
      : px(`padding-${one}`) + px(`padding-${other}`) + px(`border-${one}-width`) + px(`border-${other}-width`);
  const moved = new DOMMatrixReadOnly(style.transform);
  return {
    x: around.x + px('left') + px('margin-left') + moved.e,
    y: around.y + px('top') + px('margin-top') + moved.f,
    width: px('width') + edges('left', 'right'),
    height: px('height') + edges('top', 'bottom'),
  };
}

/** Whether a box of this style is made. */
export const isThere = ({ content, display }: CSSStyleDeclaration): boolean => content !== 'none' && display !== 'none';

/** Where the offsets of a positioned child are counted from. */
function containingBox(element: Element, isFixed: boolean): { readonly x: number; readonly y: number } {
  for (const node of selfAndDrawnAncestors(element)) {
    const style = getComputedStyle(node);
    const holds =
      style.transform !== 'none' || style.filter !== 'none' || /paint|layout|strict|content/.test(style.contain);
    if (!holds && (isFixed || style.position === 'static')) continue;
    const box = dom.getBoundingClientRect(node);
    return { x: box.x + dom.clientLeft(node), y: box.y + dom.clientTop(node) };
  }
  return isFixed ? { x: 0, y: 0 } : { x: -scrollX, y: -scrollY };
}
