import { holds, selfAndAncestors } from '../../dom/composed-tree.ts';
import * as dom from '../../dom/reads.ts';
import { topAt } from './top-at.ts';

const CUTS = /hidden|clip/;
export const SCROLLS = /auto|scroll/;
/** Fainter than this is not seen. */
const FAINTEST = 0.1;
/** Filters that leave nothing to be seen, nothing clearly (blur), or something else (`url` may paint anything). */
const UNREADABLE = /blur|url|(?:opacity|brightness|contrast)\(0(?:\.0|\))/;
/** No mask, or a gradient with a colour that lets what is masked be seen: a list that fades at its end. */
const LETS_THROUGH = /^none|rgb\(/;

/**
 * Is an element there, and yet not to be seen? A box that cannot be scrolled cuts it off (another slide of a carousel, what is behind "show
 * more"), or a mask, a filter or faint boxes in one another leave nothing of it, or nothing clearly. Walks all boxes around it with their
 * styles, so it is asked only of what would be pointed at.
 */
export function isUnseen(element: Element): boolean {
  let box = dom.getBoundingClientRect(element);
  let strength = 1;
  let mayBeCut = true;
  /** What is placed absolutely is not cut by the boxes up to the one it is placed in. */
  let isPlaced = false;
  for (const at of selfAndAncestors(element)) {
    const style = getComputedStyle(at);
    strength *= Number(style.opacity);
    // An icon may be the mask of its own control.
    const isIcon = at === element && style.maskImage.includes('url');
    if (strength < FAINTEST || UNREADABLE.test(style.filter) || !(isIcon || LETS_THROUGH.test(style.maskImage)))
      return true;
    mayBeCut &&= dom.localName(at) !== 'body';
    if (!mayBeCut) continue;
    if (at !== element && !(isPlaced && style.position === 'static')) {
      const outer = dom.getBoundingClientRect(at);
      if (CUTS.test(style.overflowX) && (box.right <= outer.left || box.left >= outer.right)) return true;
      if (CUTS.test(style.overflowY) && (box.bottom <= outer.top || box.top >= outer.bottom)) return true;
      if (SCROLLS.test(style.overflow)) box = outer;
    }
    if (style.clipPath !== 'none' && !isHit(element)) return true;
    mayBeCut = style.position !== 'fixed';
    if (style.position !== 'static' || at === element) isPlaced = style.position === 'absolute';
  }
  return false;
}

/** Does a pointer at its middle reach it? True where its middle is out of view, and nothing is hit. */
function isHit(element: Element): boolean {
  const { left, top, width, height } = dom.getBoundingClientRect(element);
  const hit = topAt(dom.ownerDocument(element), left + width / 2, top + height / 2);
  return hit === null || holds(element, hit);
}
