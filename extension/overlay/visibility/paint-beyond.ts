import * as dom from '../../dom/reads.ts';
import { type Box, bottom, inflate, isEmpty, right } from '../geometry.ts';
import { isOther } from '../page/neighbours.ts';
import { borderBoxes } from '../paint/border-boxes.ts';
import { clippedBox } from '../paint/clip.ts';
import { hidesWhatIsBelow, isFaint, px, THICK } from '../paint/paint.ts';
import { hiddenBy, reachesOf } from '../paint/reaches.ts';
import { isPaintedAfter, type Layer, styleOf } from '../paint/stacking.ts';
import { boxOf } from './visibility.ts';

/** Points of the subject that are probed, across and down, and how many of them may be hidden. */
const PLACES = [0.1, 0.3, 0.5, 0.7, 0.9];
const MOST_HIDDEN = PLACES.length ** 2 / 4;
/** Of what something holds whose filter gives all of it a shadow. */
const MOST_INNER = 100;

/** Whether an element paints outside of its box what may hide something. Where there is nothing of that, it costs a dozen reads. */
export function reachesOut(element: Element, style: CSSStyleDeclaration): boolean {
  const reaches = reachesOf(element, style);
  if (reaches.length === 0) return false;
  const scale = scaleOf(element);
  return reaches.some(({ far, blur }) => (far + blur) * scale >= THICK);
}

/**
 * Whether hardly anything is seen of the subject below what a layer paints outside of its box: shadows, an outline, the picture of a border,
 * a reflection. That lets clicks through whatever the layer itself does, so that no hit test tells of it.
 */
export function coversFromBeyond(
  layer: Layer,
  subject: Element,
  box: Box = dom.getBoundingClientRect(layer.element),
): boolean {
  const { element, pseudo } = layer;
  const style = styleOf(layer);
  const reaches = reachesOf(element, style);
  if (reaches.length === 0) return false;
  if (pseudo === '' && !isOther(subject, element)) return false;
  const target = boxOf(subject);
  const seen = clippedBox(element, inflate(target, 1));
  const inner = style.filter === 'none' ? [] : boxesIn(element);
  const within = reaches.filter(({ isWithin }) => isWithin === true);
  const isEverywhere = within.some(({ far }) => far === Number.POSITIVE_INFINITY);
  const scale = scaleOf(element);
  const isHidden = (across: number, down: number): boolean => {
    const [x, y] = [target.x + target.width * across, target.y + target.height * down];
    if (distance(seen, x, y) > 0) return false;
    if (isEverywhere) return true;
    const isHiddenBy = (ways: typeof reaches, one: Box): boolean => hiddenBy(ways, distance(one, x, y), scale) >= 0.5;
    return isInside(box, style, x, y)
      ? inner.some((one) => isHiddenBy(within, one))
      : [box, ...inner].some((one) => isHiddenBy(reaches, one));
  };
  const hidden = PLACES.flatMap((down) => PLACES.filter((across) => isHidden(across, down))).length;
  if (hidden <= MOST_HIDDEN && !isHidden(0.5, 0.5)) return false;
  return !isFaint(layer) && isPaintedAfter(layer, subject, style.outlineStyle === 'none' ? 0 : 0.1);
}

/** Where something is painted in an element. */
const boxesIn = (element: Element): readonly Box[] =>
  [...dom.getElementsByTagName(element, '*')]
    .slice(0, MOST_INNER)
    .flatMap((inner): readonly Box[] => {
      const box = dom.getBoundingClientRect(inner);
      return hidesWhatIsBelow({ element: inner, pseudo: '' }) ? [box] : borderBoxes(box, getComputedStyle(inner));
    })
    .filter((box) => !isEmpty(box));

/** How much larger than its style says an element is drawn: by transforms and zoom around it. */
function scaleOf(element: Element): number {
  if (!(element instanceof HTMLElement)) return 1;
  const { width, height } = dom.getBoundingClientRect(element);
  return Math.max(
    1,
    width / (dom.offsetWidth(element) || width || 1),
    height / (dom.offsetHeight(element) || height || 1),
  );
}

/** From a box, along the farther axis: 0 in it. */
const distance = (box: Box, x: number, y: number): number =>
  Math.max(box.x - x, x - right(box), box.y - y, y - bottom(box), 0);

/** Shadows are painted around a box only, and in what its round corners leave free. */
function isInside(box: Box, style: CSSStyleDeclaration, x: number, y: number): boolean {
  if (distance(box, x, y) > 0) return false;
  const corner = (side: number): number =>
    Math.min(
      side / 2,
      Math.max(
        ...style.borderRadius.split(/[ /]+/).map((one) => (one.endsWith('%') ? (px(one) * side) / 100 : px(one))),
      ),
    );
  const across = pastStraight(x, box.x, box.width, corner(box.width));
  const down = pastStraight(y, box.y, box.height, corner(box.height));
  return Math.hypot(across, down) <= 1;
}

/** How far in the round part of a side a place is, of its radius. */
const pastStraight = (at: number, from: number, side: number, radius: number): number =>
  radius === 0 ? 0 : Math.max(0, Math.abs(at - from - side / 2) - side / 2 + radius) / radius;
