import { selfAndDrawnAncestors } from '../dom/composed-tree.ts';
import * as dom from '../dom/reads.ts';
import { type Layer, styleOf } from './stacking.ts';

/** From this on one sees little of what lies below. */
const OPAQUE = 0.5;
/** Elements that paint a picture of their own. */
const PICTURES = 'img,canvas,video,iframe,frame,object,embed,image';
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
    isPicture(style.backgroundImage) ||
    (layer.pseudo !== '' && style.content.startsWith('url')) ||
    /blur/.test(style.backdropFilter ?? '')
  );
}

/** A gradient that lets something through is a shade over the page, no cover. */
const isPicture = (image: string): boolean =>
  image.includes('url(') || (image.includes('gradient') && !/rgba|\/ ?[0.]|transparent/.test(image));

/** Opacity of a computed colour: `rgb(…)`, `rgba(…, 0.5)`, `oklch(… / 0.5)`. */
function alphaOf(colour: string): number {
  const alpha = /^rgba\(.*,\s*([\d.]+)\)$|\/\s*([\d.]+)\s*\)$/.exec(colour);
  return alpha === null ? 1 : Number(alpha[1] ?? alpha[2]);
}
