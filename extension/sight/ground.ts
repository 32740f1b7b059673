import type { Box } from '../dom/box.ts';
import { selfAndDrawnAncestors } from '../dom/composed-tree.ts';
import * as dom from '../dom/reads.ts';
import { OPAQUE, THICK } from './thresholds.ts';

/** Elements that paint a picture of their own, or the system's look of them. */
const PICTURES = 'img,canvas,video,audio,iframe,frame,object,embed,image,use,progress,meter,input';
const SHAPES = 'rect,path,circle,ellipse,polygon,text,polyline';

export const px = (length: string): number => Number.parseFloat(length) || 0;

/** Opacity in a computed colour: `rgba(…, 0.5)`, `oklch(… / 0.5)`; 1 of one without, 0 where there is no colour. */
const alphaOf = (colour: string): number =>
  colour.includes('(') ? Number(/(?:rgba\([^)]*,|\/) ([\d.]+)\)/.exec(colour)?.[1] ?? 1) : 0;

/** Whether a box of this style has a ground: of a plain colour, or of a picture that is no gradient. */
export const hasGround = (style: CSSStyleDeclaration): boolean =>
  alphaOf(style.backgroundColor) >= OPAQUE || /(?:url|image)\(/.test(style.backgroundImage + style.content);

/** Whether one sees through all that an element paints. */
export function isFaint(element: Element): boolean {
  const left = selfAndDrawnAncestors(element).reduce((all, one) => all * Number(getComputedStyle(one).opacity), 1);
  return left < OPAQUE || getComputedStyle(element).visibility !== 'visible';
}

/** Whether an element hides the paint below it, by a ground or a picture; its size is not asked for. */
export function isOpaque(element: Element, style = getComputedStyle(element)): boolean {
  const isPainted =
    hasGround(style) ||
    dom.matches(element, PICTURES) ||
    (dom.matches(element, SHAPES) && alphaOf(style.fill) >= OPAQUE) ||
    ['top', 'right', 'bottom', 'left'].some(
      (side) =>
        px(style.getPropertyValue(`border-${side}-width`)) >= THICK &&
        alphaOf(style.getPropertyValue(`border-${side}-color`)) >= OPAQUE,
    );
  return isPainted && !isFaint(element);
}

/** Boxes that a style adds to an element, out of its flow, and that take presses. */
export const laidParts = (element: Element): readonly CSSStyleDeclaration[] =>
  ['::before', '::after']
    .map((pseudo) => getComputedStyle(element, pseudo))
    .filter(
      ({ content, display, position, pointerEvents }) =>
        content !== 'none' && display !== 'none' && /absolute|fixed/.test(position) && pointerEvents !== 'none',
    );

/** Those with a ground of their own. */
export const opaqueParts = (element: Element): readonly CSSStyleDeclaration[] =>
  laidParts(element).filter((style) => hasGround(style) && Number(style.opacity) >= OPAQUE && !isFaint(element));

/** Where a box that a style adds is, before it is turned or enlarged, from its used offsets and the padding box that they are counted from. */
export function partBox(element: Element, style: CSSStyleDeclaration): Box {
  const around = containingBox(element, style.position === 'fixed');
  const moved = new DOMMatrixReadOnly(style.transform);
  const edges = (one: string, other: string): number =>
    style.boxSizing === 'border-box'
      ? 0
      : [`padding-${one}`, `padding-${other}`, `border-${one}-width`, `border-${other}-width`].reduce(
          (sum, name) => sum + px(style.getPropertyValue(name)),
          0,
        );
  return {
    x: around.x + px(style.left) + px(style.marginLeft) + moved.e,
    y: around.y + px(style.top) + px(style.marginTop) + moved.f,
    width: px(style.width) + edges('left', 'right'),
    height: px(style.height) + edges('top', 'bottom'),
  };
}

/** Where the offsets of a positioned child are counted from. */
function containingBox(element: Element, isFixed: boolean): { readonly x: number; readonly y: number } {
  for (const node of selfAndDrawnAncestors(element)) {
    const style = getComputedStyle(node);
    if (!holdsFixed(style) && (isFixed || style.position === 'static')) continue;
    const box = dom.getBoundingClientRect(node);
    return { x: box.x + dom.clientLeft(node), y: box.y + dom.clientTop(node) };
  }
  return isFixed ? { x: 0, y: 0 } : { x: -scrollX, y: -scrollY };
}

/** Whether an element is the containing block of its fixed descendants (CSS Transforms 2, 3; Filter Effects 1, 5; Containment 2, 3). */
export const holdsFixed = (style: CSSStyleDeclaration): boolean =>
  style.transform !== 'none' ||
  style.filter !== 'none' ||
  style.perspective !== 'none' ||
  /layout|paint|strict|content/.test(style.contain);

const IN_TOP_LAYER = ':popover-open, :modal, :fullscreen';
/**
 * Whether an element is painted in the top layer: its computed `overlay` says so, also while a transition keeps one there that was closed (CSS
 * Positioned Layout 4, 3.3). In a browser that does not know the property nothing is kept, and selectors tell.
 */
export const isInTopLayer = (element: Element, style: CSSStyleDeclaration): boolean => {
  const overlay = style.getPropertyValue('overlay');
  return overlay === '' ? dom.matches(element, IN_TOP_LAYER) : overlay === 'auto';
};
