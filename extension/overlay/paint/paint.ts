import { selfAndDrawnAncestors } from '../../dom/composed-tree.ts';
import * as dom from '../../dom/reads.ts';
import { type Layer, styleOf } from './stacking.ts';

/** Opacity from which little is seen of what lies below. */
export const OPAQUE = 0.5;
/** Elements that paint a picture of their own, or the system's look of them. */
const PICTURES = 'img,canvas,video,audio,iframe,frame,object,embed,image,use,progress,meter,input';
/** Shapes of a drawing, painted by their fill. */
const SHAPES = 'rect,path,circle,ellipse,polygon,text,polyline';
/** Boxes within an element that a style sheet paints on their own. */
const WITHIN = ['::marker', '::first-line', '::first-letter', '::placeholder'];

/**
 * Whether a layer hides what is painted before it: by a colour, a picture, a blur. Its box is not asked for.
 * @param isGround whether the pictures of a background do
 */
export function hidesWhatIsBelow(layer: Layer, isGround = hasPicture): boolean {
  if (isFaint(layer)) return false;
  const style = styleOf(layer);
  const isPainted = (one: CSSStyleDeclaration): boolean => isGround(one) || isPaintedWithout(one);
  if (layer.pseudo !== '') return isPainted(style);
  return (
    dom.matches(layer.element, PICTURES) ||
    (dom.matches(layer.element, SHAPES) && alphaOf(style.fill) >= OPAQUE) ||
    [style, ...WITHIN.map((pseudo) => getComputedStyle(layer.element, pseudo))].some(isPainted)
  );
}

/** Whether one sees through all that a layer paints. */
export function isFaint(layer: Layer): boolean {
  const { opacity, visibility } = styleOf(layer);
  let left = layer.pseudo === '' ? 1 : Number(opacity);
  for (const element of selfAndDrawnAncestors(layer.element)) left *= Number(getComputedStyle(element).opacity);
  return left < OPAQUE || visibility !== 'visible';
}

const hasPicture = (style: CSSStyleDeclaration): boolean => isPicture(style.backgroundImage);

/** By a colour, another picture, a filter or a frame. */
const isPaintedWithout = (style: CSSStyleDeclaration): boolean =>
  alphaOf(style.backgroundColor) >= OPAQUE ||
  isPicture(style.borderImageSource) ||
  (style.display === 'list-item' && isPicture(style.listStyleImage)) ||
  /^(?:url|image)|gradient/.test(style.content) ||
  // Not every browser knows it.
  /\(/.test(style.backdropFilter) ||
  isFrameThick(style);

/** Opacity in a computed colour: `rgba(…, 0.5)`, `oklch(… / 0.5)`; one without says nothing of it. */
const ALPHA = /(?:rgba\([^)]*,|\/) ([\d.]+)\)/g;
const alphasOf = (colours: string): readonly number[] => [...colours.matchAll(ALPHA)].map(([, alpha]) => Number(alpha));
/** Of one colour; 0 where there is none, as of a pseudo-element that a browser does not know. */
export const alphaOf = (colour: string): number => (colour.includes('(') ? (alphasOf(colour)[0] ?? 1) : 0);

const COLOUR = /currentcolor|(?:rgba?|color|(?:ok)?l(?:ab|ch))\(/g;

/** A gradient of which all lets something through is a shade over the page, no cover. */
export const isPicture = (image: string): boolean =>
  image.includes('url(') ||
  (image.includes('(') &&
    (image.match(COLOUR)?.length ?? 1) > alphasOf(image).filter((alpha) => alpha < OPAQUE).length);

/** Outlines drawn inwards, lines between columns or through letters, and inset shadows of so many pixels may cover a control like a background. */
export const THICK = 8;
export const px = (text: string): number => Number.parseFloat(text) || 0;

function isFrameThick(style: CSSStyleDeclaration): boolean {
  const value = (name: string): string => style.getPropertyValue(name);
  return (
    ['column-rule-width', 'row-rule-width', 'text-decoration-thickness'].some((line) => px(value(line)) >= THICK) ||
    (px(style.outlineWidth) >= THICK && px(style.outlineOffset) < 0) ||
    (isInset(style.boxShadow) && alphaOf(style.boxShadow) >= OPAQUE)
  );
}

const isInset = (shadow: string): boolean =>
  /\binset\b/.test(shadow) && [...shadow.matchAll(/(\d[\d.]{0,9})px/g)].some(([, length]) => Number(length) >= THICK);
