import { selfAndDrawnAncestors } from '../dom/composed-tree.ts';
import * as dom from '../dom/reads.ts';
import { type Layer, styleOf } from './stacking.ts';

/** From this on one sees little of what lies below. */
const OPAQUE = 0.5;
/** Elements that paint a picture of their own. */
const PICTURES = 'img,canvas,video,iframe,frame,object,embed,image,progress,meter';
/** Shapes of a drawing, painted by their fill. */
const SHAPES = 'rect,path,circle,ellipse,polygon,text,use';

/** Whether a layer hides what is painted before it: by a colour, a picture, a blur. Its box is not asked for. */
export function hidesWhatIsBelow(layer: Layer): boolean {
  const style = styleOf(layer);
  if (layer.pseudo !== '' && Number(style.opacity) < OPAQUE) return false;
  let opacity = 1;
  for (const element of selfAndDrawnAncestors(layer.element)) opacity *= Number(getComputedStyle(element).opacity);
  if (opacity < OPAQUE || style.visibility !== 'visible') return false;
  if (layer.pseudo === '') {
    if (dom.matches(layer.element, PICTURES)) return true;
    if (dom.matches(layer.element, SHAPES) && style.fill !== 'none' && alphaOf(style.fill) >= OPAQUE) return true;
  }
  return (
    alphaOf(style.backgroundColor) >= OPAQUE ||
    [style.backgroundImage, style.borderImageSource].some(isPicture) ||
    (style.display === 'list-item' && isPicture(style.listStyleImage)) ||
    (layer.pseudo !== '' && style.content.startsWith('url')) ||
    /blur|brightness|contrast|invert|opacity|url/.test(style.backdropFilter ?? '') ||
    isFrameThick(style)
  );
}

/** Opacity in a computed colour: `rgba(…, 0.5)`, `oklch(… / 0.5)`; one without says nothing of it. */
const ALPHA = /rgba\([^)]*,\s*([\d.]+)\)|\/\s*([\d.]+)\s*\)/g;
const alphasOf = (colours: string): readonly number[] =>
  [...colours.matchAll(ALPHA)].map(([, of, after]) => Number(of ?? after));
/** Of one colour. */
const alphaOf = (colour: string): number => alphasOf(colour)[0] ?? 1;

/** A gradient that lets something through is a shade over the page, no cover. */
const isPicture = (image: string): boolean =>
  image.includes('url(') ||
  (/gradient/.test(image) && !/transparent/.test(image) && alphasOf(image).every((alpha) => alpha >= OPAQUE));

/** Borders, outlines drawn inwards and inset shadows of at least so many pixels may cover a control like a background does. */
const THICK = 8;

function isFrameThick(style: CSSStyleDeclaration): boolean {
  const px = (text: string): number => Number.parseFloat(text) || 0;
  const borders = px(style.borderLeftWidth) + px(style.borderRightWidth);
  const inside = px(style.width) - (style.boxSizing === 'border-box' ? borders : 0);
  const isBorder = borders > Math.max(inside, THICK) && alphaOf(style.borderLeftColor) >= OPAQUE;
  const isOutline = px(style.outlineWidth) >= THICK && px(style.outlineOffset) < 0;
  return isBorder || isOutline || (isInset(style.boxShadow) && alphaOf(style.boxShadow) >= OPAQUE);
}

const isInset = (shadow: string): boolean =>
  /\binset\b/.test(shadow) && [...shadow.matchAll(/(\d[\d.]{0,9})px/g)].some(([, length]) => Number(length) >= THICK);
