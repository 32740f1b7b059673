import * as dom from '../../dom/reads.ts';
import { alphaOf, isPicture, OPAQUE, px, THICK } from './paint.ts';

/**
 * So far around its box something paints in a colour of this opacity; where that is blurred, half of it at the very end (CSS Backgrounds 3,
 * 6.1.1). CSS pixels of its own, whatever the direction: what is turned or mirrored does not say so.
 */
interface Reach {
  readonly far: number;
  readonly blur: number;
  readonly alpha: number;
  /** In the box, too, wherever something is that casts it; not only around the box. */
  readonly isWithin?: boolean;
}

/** What a style paints outside of a box, if it may hide something: not where one sees through all of it together. */
export function reachesOf(element: Element, style: CSSStyleDeclaration): readonly Reach[] {
  const { filter } = style;
  if ((filter.includes('url(') && !staysInPlace(filter, element)) || isReflected(style)) return [EVERYWHERE];
  if (showsPictures(element) || isMarkOutside(element, style) || overflowsAsPicture(element, style))
    return [EVERYWHERE];
  const reaches = [
    ...shadowsIn(style.boxShadow),
    ...shadowsIn(style.textShadow),
    ...ofFilter(filter),
    ...ofOutline(style),
    ...ofLetters(style),
    ...ofBorderPicture(style),
    ...ofSharedBorders(style),
  ];
  return 1 - reaches.reduce((seen, { alpha }) => seen * (1 - alpha), 1) < OPAQUE ? [] : reaches;
}

/** Share that is hidden at this distance from the box. */
export const hiddenBy = (reaches: readonly Reach[], away: number, scale: number): number =>
  1 - reaches.reduce((seen, reach) => seen * (1 - reach.alpha * shareOf(reach, away / scale)), 1);

/** Of a blurred edge, by the curve that is nearest to the normal distribution; the deviation is half of the blur. */
const shareOf = ({ far, blur }: Reach, away: number): number =>
  blur === 0 ? Number(away <= far) : 1 / (1 + Math.exp((3.4 * (away - far)) / blur));

/** Colour, offsets, blur, spread. */
const SHADOW =
  /(\w{1,9}\([^()]{0,99}\)) (-?[\d.e+]{1,20})px (-?[\d.e+]{1,20})px ([\d.e+]{1,20})px(?: (-?[\d.e+]{1,20})px)?( inset)?/g;

const shadowsIn = (style: string): readonly Reach[] =>
  (style === 'none' ? [] : [...style.matchAll(SHADOW)])
    .filter(([, , , , , , inset]) => inset === undefined)
    .map(([, colour = '', x, y, blur, spread = 0]) => ({
      far: Math.max(Math.abs(Number(x)), Math.abs(Number(y))) + Number(spread),
      blur: Number(blur),
      alpha: alphaOf(colour),
    }));

/** Each function of a filter takes what those before have made. A shadow of what is blurred may harden it: then all of it counts. */
function ofFilter(filter: string): readonly Reach[] {
  const shadows = shadowsIn(filter).map((one) => ({ ...one, isWithin: true }));
  if (shadows.length < 2) return shadows;
  const far = shadows.reduce((sum, one) => sum + one.far + 2 * one.blur, 0);
  return shadows.map((one) => ({ ...one, far, blur: 0 }));
}

/** Whether a picture's own filter says nothing of where it paints: then that is on the element, and a tenth of it around (Filter Effects 1, 6). */
function staysInPlace(filter: string, element: Element): boolean {
  const [, id = ''] = /url\("#([^"]{1,99})"\)/.exec(filter) ?? [];
  const found = dom.getElementById(dom.getRootNode(element), id);
  return found !== null && !dom.matches(found, '[x],[y],[width],[height],:has(animate,set)');
}

const ofOutline = (style: CSSStyleDeclaration): readonly Reach[] =>
  style.outlineStyle === 'none' || px(style.outlineWidth) < THICK
    ? []
    : [{ far: px(style.outlineWidth) + px(style.outlineOffset), blur: 0, alpha: alphaOf(style.outlineColor) }];

function ofBorderPicture(style: CSSStyleDeclaration): readonly Reach[] {
  if (!isPicture(style.borderImageSource)) return [];
  const widths = bordersOf(style);
  // In pixels, or in widths of the border.
  const outsets = style.borderImageOutset
    .split(' ')
    .map((outset) => px(outset) * (outset.endsWith('px') ? 1 : Math.max(...widths)));
  // Round corners do not cut it.
  return [{ far: Math.max(THICK, ...outsets), blur: 0, alpha: 1 }];
}

const bordersOf = (style: CSSStyleDeclaration): readonly number[] =>
  ['top', 'right', 'bottom', 'left'].map((side) => px(style.getPropertyValue(`border-${side}-width`)));

/** Borders that parts of a table share with each other are painted outside of these, too (CSS 2.2, 17.6.2). */
function ofSharedBorders(style: CSSStyleDeclaration): readonly Reach[] {
  if (!style.display.startsWith('table-') || style.borderCollapse !== 'collapse') return [];
  const far = Math.max(...bordersOf(style));
  return far < THICK ? [] : [{ far, blur: 0, alpha: 1 }];
}

/**
 * Lines at letters, and the outlines of these, which may be of any width, and lines of any distance (CSS Text Decoration 4). Of most
 * elements two properties are read: all elements of a page are asked.
 */
function ofLetters(style: CSSStyleDeclaration): readonly Reach[] {
  const line = px(style.textDecorationThickness);
  const stroke = px(style.webkitTextStrokeWidth);
  const reaches: Reach[] = [];
  if (line >= THICK && style.textDecorationLine !== 'none')
    reaches.push({
      far: line + Math.abs(px(style.textUnderlineOffset)),
      blur: 0,
      alpha: alphaOf(style.textDecorationColor),
    });
  if (stroke >= THICK) reaches.push({ far: stroke / 2, blur: 0, alpha: alphaOf(style.webkitTextStrokeColor) });
  return reaches;
}

/** Whether it is painted as pictures of itself, each of which a style may put anywhere (CSS View Transitions 2). */
export const showsPictures = (element: Element): boolean =>
  KNOWS_TRANSITIONS && dom.matches(element, ':active-view-transition');
const KNOWS_TRANSITIONS = CSS.supports('selector(:active-view-transition)');

/** The mark of a list that stands beside its box; hit tests take it for a part of it, unless it lets clicks through. */
const isMarkOutside = (element: Element, style: CSSStyleDeclaration): boolean =>
  style.display.includes('list-item') &&
  style.listStylePosition === 'outside' &&
  style.pointerEvents === 'none' &&
  (isPicture(style.listStyleImage) || isPicture(getComputedStyle(element, '::marker').content));

/** A picture larger than its box, which is cut unless a style says otherwise (CSS Overflow 4). */
const overflowsAsPicture = (element: Element, style: CSSStyleDeclaration): boolean =>
  style.overflowX === 'visible' && style.objectFit !== 'fill' && dom.matches(element, 'img,video,canvas');

/** Firefox does not know it. */
const isReflected = (style: CSSStyleDeclaration): boolean =>
  !/^(?:none)?$/.test(style.getPropertyValue('-webkit-box-reflect'));

/** As far as what is around it lets it. */
const EVERYWHERE: Reach = { far: Number.POSITIVE_INFINITY, blur: 0, alpha: 1, isWithin: true };
