import { pointsIn } from '../../dom/box-points.ts';
import { holdsDrawn, selfAndDrawnAncestors } from '../../dom/composed-tree.ts';
import * as dom from '../../dom/reads.ts';
import { areaOf, type Box, bottom, inflate, intersect, right } from '../geometry.ts';
import { hitFrom } from '../page/composed-tree.ts';
import { clippedBox } from '../paint/clip.ts';
import { alphaOf, OPAQUE, px, THICK } from '../paint/paint.ts';
import { boxOf } from './visibility.ts';

/** Share of its strength below which the subject is not seen as itself. */
export const FAINTEST = 0.2;

/**
 * Whether masks, filters, blending or clipping may leave of the subject something else to be seen than what it is, although it is
 * displayed, has its size and nothing lies over it (CSS Masking 1, Filter Effects 1, Compositing 1, Transforms 2).
 */
export function isBlottedOut(subject: Element): boolean {
  let strength = 1;
  let mayBeCut = false;
  for (const element of selfAndDrawnAncestors(subject)) {
    const style = getComputedStyle(element);
    strength *= strengthLeftBy(style, element === subject);
    if (strength < FAINTEST || isUnderOutline(subject, element, style) || isEmptied(style)) return true;
    mayBeCut ||= style.clipPath !== 'none' || style.clip !== 'auto' || style.backfaceVisibility === 'hidden';
    mayBeCut ||= style.overflowX !== 'visible' && mayCutAtCorner(subject, element, style);
  }
  return mayBeCut && isCut(subject);
}

/** What is in it is not painted, while its own box is (CSS Containment 2, 4). */
export const isEmptied = (style: CSSStyleDeclaration): boolean =>
  style.getPropertyValue('content-visibility') === 'hidden';

/** Whether an outline that is drawn inwards lies over much of the subject: it is painted after all that it goes around (CSS UI 4, 3). */
function isUnderOutline(subject: Element, around: Element, style: CSSStyleDeclaration): boolean {
  const [width, offset] = [px(style.outlineWidth), px(style.outlineOffset)];
  if (offset >= 0 || style.outlineStyle === 'none' || width < THICK || alphaOf(style.outlineColor) < OPAQUE)
    return false;
  const target = boxOf(subject);
  const edge: Box = dom.getBoundingClientRect(around);
  const within = (by: number): number => areaOf(intersect(target, inflate(edge, by)));
  return within(offset + width) - within(offset) > areaOf(target) / 4;
}

/**
 * Whether what clips the subject has corners of a size and shape that may leave something of it out: where it reaches into one; its own only
 * where that is no round one, of which enough is left (CSS Borders 4, 3).
 */
function mayCutAtCorner(subject: Element, around: Element, style: CSSStyleDeclaration): boolean {
  const box: Box = dom.getBoundingClientRect(around);
  const radius = Math.max(
    ...style.borderRadius.split(/[ /]+/).map((one) => px(one) * (one.endsWith('%') ? areaOf(box) ** 0.5 / 100 : 1)),
  );
  if (radius === 0) return false;
  if (around === subject) return !/^(?:round|squircle)?$/.test(style.getPropertyValue('corner-shape'));
  const { x, y, width, height } = boxOf(subject);
  const across = Math.min(x - box.x, right(box) - x - width);
  const down = Math.min(y - box.y, bottom(box) - y - height);
  return across < radius && down < radius;
}

/**
 * How much of an element its own style leaves: 0 where it may leave nothing, or only a part.
 * @param mayBeIcon whether a picture may be its mask: one-coloured icons are drawn so
 */
export function strengthLeftBy(style: CSSStyleDeclaration, mayBeIcon: boolean): number {
  const isIcon = mayBeIcon && style.maskImage.includes('url(');
  const isMasked = style.maskImage !== 'none' && !isIcon && !isFade(style);
  // Chromium's older mask, which takes the border's box.
  const isMaskedAtBorder = (style.webkitMaskBoxImageSource ?? 'none') !== 'none';
  if (isMasked || isMaskedAtBorder || style.mixBlendMode !== 'normal') return 0;
  return Number(style.opacity) * strengthLeftByFilter(style.filter);
}

/** One gradient over the whole box which is opaque but for its very ends: a list that fades where it goes on. */
const FADE =
  /^linear-gradient\((?:[^,(]+, )?(?:rgba\(0, 0, 0, 0\)(?: 0%)?, )?(?:rgb\(\d+, \d+, \d+\)(?: (?:calc\(100% - )?\d{1,2}(?:\.\d+)?(?:%|px)\)?| 100%)?(?:, )?){1,4}(?:rgba\(0, 0, 0, 0\)(?: 100%)?)?\)$/;
const isFade = (style: CSSStyleDeclaration): boolean => FADE.test(style.mask);

/** Of the filter functions those that take from sight: the others change colours, or add a shadow. */
const FILTER = /(opacity|brightness|contrast|invert|blur|url)\(([\d.e-]{0,20}%?)/g;

function strengthLeftByFilter(filter: string): number {
  let left = 1;
  for (const [, name, amount = ''] of filter.matchAll(FILTER)) {
    const by = Number.parseFloat(amount) / (amount.endsWith('%') ? 100 : 1);
    if (name === 'opacity') left *= by;
    // Inverted by half, every colour becomes the same grey.
    else if (name === 'invert') left *= Math.abs(1 - 2 * by);
    // A blur leaves nothing clear, and an SVG filter may paint anything.
    else left *= name === 'blur' || name === 'url' ? 0 : Math.min(by, 1 / by);
  }
  return left;
}

/** Points that may lie outside of the subject, for a round or pointed shape. */
const MOST_OUTSIDE = 1;

/** Whether presses where the subject should be reach what is around it: it is cut there, or turned away. */
function isCut(subject: Element): boolean {
  const screen = { x: 0, y: 0, width: innerWidth, height: innerHeight };
  const isOutside = (hit: Element | null): boolean => hit !== null && hit !== subject && holdsDrawn(hit, subject);
  const hits = pointsIn(intersect(clippedBox(subject, boxOf(subject)), screen)).map((at) => hitFrom(subject, ...at));
  return hits.filter(isOutside).length > MOST_OUTSIDE;
}
