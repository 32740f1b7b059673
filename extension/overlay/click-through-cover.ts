import { holdsDrawn } from '../dom/composed-tree.ts';
import { isOwn } from '../dom/own-elements.ts';
import * as dom from '../dom/reads.ts';
import { clippedBox } from './clip.ts';
import { type Box, intersect, isEmpty } from './geometry.ts';
import { hidesWhatIsBelow, px } from './paint.ts';
import { coversFromBeyond } from './paint-beyond.ts';
import { isThere, pseudoBox } from './pseudo-box.ts';
import { isPaintedAfter, type Layer, styleOf } from './stacking.ts';
import { boxOf } from './visibility.ts';

/** This much of the subject may be hidden; an icon of the page in a corner of it is no cover. */
const LEAST_PART = 0.25;

/** Whether this layer, which no hit test tells of, hides the middle of the subject, or too much of it. Reads layout, changes nothing. */
export function covers(layer: Layer, subject: Element): boolean {
  const { element, pseudo } = layer;
  if (pseudo === '' ? holdsDrawn(element, subject) || holdsDrawn(subject, element) : isOwn(element)) return false;
  if (pseudo === '') return coversByBox(layer, dom.getBoundingClientRect(element), subject);
  const style = styleOf(layer);
  if (!isThere(style)) return false;
  const box = boxOfPseudo(layer, style);
  if (box !== null && coversByBox(layer, box, subject)) return true;
  return coversFromBeyond(layer, subject, box ?? dom.getBoundingClientRect(element));
}

/** Null where it flows: it is in the box of its element. */
function boxOfPseudo(layer: Layer, style: CSSStyleDeclaration): Box | null {
  const window = { x: 0, y: 0, width: innerWidth, height: innerHeight };
  if (layer.pseudo === '::backdrop') return window;
  const box = pseudoBox(layer, style);
  // Firefox does not tell the used size of all of them; where an anchor puts one, no browser tells.
  const isStretched = style.width === 'auto' && ![style.left, style.right, style.top, style.bottom].includes('auto');
  const isAnchored = !/^(?:none)?$/.test(style.getPropertyValue('position-area'));
  if (box === null) return null;
  return isStretched || isAnchored ? window : transformed(box, style);
}

/** Moved and enlarged by `translate`, `scale` and what of `transform` is not in the box yet. */
function transformed(box: Box, style: CSSStyleDeclaration): Box {
  const { a, b, c, d } = new DOMMatrixReadOnly(style.transform === 'none' ? '' : style.transform);
  const [scaleX = 1, scaleY = scaleX] = style.scale === 'none' ? [] : style.scale.split(' ').map(px);
  const [moveX = '', moveY = ''] = style.translate.split(' ');
  const [originX = 0, originY = 0] = style.transformOrigin.split(' ').map(px);
  const along = (
    start: number,
    side: number,
    times: number,
    origin: number,
    move: string,
  ): readonly [number, number] => [
    start + origin * (1 - times) + (px(move) * (move.endsWith('%') ? side : 100)) / 100,
    side * times,
  ];
  const [x, width] = along(box.x, box.width, Math.abs(scaleX) * Math.hypot(a, b), originX, moveX);
  const [y, height] = along(box.y, box.height, Math.abs(scaleY) * Math.hypot(c, d), originY, moveY);
  return { x, y, width, height };
}

function coversByBox(layer: Layer, box: Box, subject: Element): boolean {
  const { element, pseudo } = layer;
  const target = boxOf(subject);
  if (!isOver(box, target)) return false;
  if (!dom.checkVisibility(element, { visibilityProperty: true, opacityProperty: true })) return false;
  if (pseudo === '' && !isOver(clippedBox(element, box), target)) return false;
  return hidesWhatIsBelow(layer) && isPaintedAfter(layer, subject) && !hasRaisedWords(layer, subject);
}

function isOver(box: Box, target: Box): boolean {
  const shared = intersect(box, target);
  if (isEmpty(shared)) return false;
  const middle = { x: target.x + target.width / 2, y: target.y + target.height / 2, width: 1, height: 1 };
  return (
    !isEmpty(intersect(shared, middle)) || shared.width * shared.height > LEAST_PART * target.width * target.height
  );
}

/** A background that a control draws behind its own words, which stand on a level of their own. */
const hasRaisedWords = ({ element, pseudo }: Layer, subject: Element): boolean =>
  pseudo !== '' &&
  holdsDrawn(subject, element) &&
  [...dom.children(subject)].some((child) => getComputedStyle(child).position !== 'static');
