import * as dom from '../../dom/reads.ts';
import { type Box, between } from '../geometry.ts';
import { px } from './paint.ts';
import { pseudoBox } from './pseudo-box.ts';
import type { Layer } from './stacking.ts';

/** Where what a style adds is drawn: all of the window where nothing tells. Null where it flows: it is in the box of its element. */
export function boxOfPseudo(layer: Layer, style: CSSStyleDeclaration): Box | null {
  const window = { x: 0, y: 0, width: innerWidth, height: innerHeight };
  if (layer.pseudo === '::backdrop') return window;
  const box = pseudoBox(layer, style);
  if (box === null) return null;
  return isAnywhere(style) ? window : turnedBox(box, style, layer.element);
}

/**
 * The box around what its own style makes of a box: moved, turned and enlarged, in this order, and by `transform` (CSS Transforms 2, 4).
 * @param box of a pseudo-element, moved by its `transform` alone (pseudo-box.ts)
 * @param holder in which all may be drawn larger than styles say
 */
function turnedBox(box: Box, style: CSSStyleDeclaration, holder: Element): Box {
  const own = new DOMMatrixReadOnly(style.transform);
  const [left, top] = [px(style.left) + px(style.marginLeft), px(style.top) + px(style.marginTop)];
  const [originX = 0, originY = 0] = style.transformOrigin.split(' ').map(px);
  const [moveX = '', moveY = ''] = style.translate.split(' ');
  const by = (move: string, side: number): number => (px(move) * (move.endsWith('%') ? side : 100)) / 100;
  const [scaleX, scaleY] = style.scale === 'none' ? [1] : style.scale.split(' ').map(px);
  const matrix = new DOMMatrixReadOnly()
    .translate(box.x - own.e - left, box.y - own.f - top)
    .scale(...enlargedIn(holder))
    .translate(left + originX + by(moveX, box.width), top + originY + by(moveY, box.height))
    .rotate(px(style.rotate))
    .scale(scaleX, scaleY)
    .multiply(own)
    .translate(-originX, -originY);
  const corners = [0, box.width].flatMap((x) => [0, box.height].map((y) => matrix.transformPoint({ x, y })));
  const [acrosses, downs] = [corners.map(({ x }) => x), corners.map(({ y }) => y)];
  return between(Math.min(...acrosses), Math.min(...downs), Math.max(...acrosses), Math.max(...downs));
}

/** How much larger than its style says something is drawn, across and down. */
function enlargedIn(holder: Element): readonly [number, number] {
  if (!(holder instanceof HTMLElement)) return [1, 1];
  const { width, height } = dom.getBoundingClientRect(holder);
  return [width / dom.offsetWidth(holder) || 1, height / dom.offsetHeight(holder) || 1];
}

/**
 * Whether what its style says does not tell where a box is drawn: one that an anchor or a path puts somewhere, that has a zoom of its own, or
 * that depth enlarges; of some that are stretched between two edges Firefox does not tell the size.
 */
const isAnywhere = (style: CSSStyleDeclaration): boolean =>
  ['position-area', 'offset-path', 'zoom'].some((name) => !/^(?:none|1)?$/.test(style.getPropertyValue(name))) ||
  hasDepth(style) ||
  (style.width === 'auto' && ![style.left, style.right, style.top, style.bottom].includes('auto'));

/** Whether a style moves or turns a box out of the plane that it is in. */
export const hasDepth = (style: CSSStyleDeclaration): boolean =>
  style.transform.includes('3d') || style.rotate.includes(' ') || style.translate.split(' ').length > 2;
