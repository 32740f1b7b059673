import { selfAndAncestors } from '../../dom/composed-tree.ts';
import * as dom from '../../dom/reads.ts';

const CUTS = /hidden|clip/;
const SCROLLS = /auto|scroll/;

/**
 * Does a box that cannot be scrolled cut an element off: another slide of a carousel, what is behind "show more"? Walks all boxes
 * around it with their styles, so it is asked only of controls that would be pointed at.
 */
export function isCutAway(element: Element): boolean {
  let box = dom.getBoundingClientRect(element);
  /** What is placed absolutely is not cut by the boxes up to the one it is placed in. */
  let isPlaced = false;
  for (const at of selfAndAncestors(element)) {
    if (dom.localName(at) === 'body' || dom.localName(at) === 'html') return false;
    const style = getComputedStyle(at);
    if (at !== element && !(isPlaced && style.position === 'static')) {
      const outer = dom.getBoundingClientRect(at);
      if (CUTS.test(style.overflowX) && (box.right <= outer.left || box.left >= outer.right)) return true;
      if (CUTS.test(style.overflowY) && (box.bottom <= outer.top || box.top >= outer.bottom)) return true;
      if (SCROLLS.test(style.overflowX) || SCROLLS.test(style.overflowY)) box = outer;
    }
    if (style.clipPath !== 'none' && !isHit(element)) return true;
    if (style.position === 'fixed') return false;
    if (style.position !== 'static' || at === element) isPlaced = style.position === 'absolute';
  }
  return false;
}

/** Does a pointer at its middle reach it? True where its middle is out of view and nothing can be told. */
function isHit(element: Element): boolean {
  const view = dom.defaultView(dom.ownerDocument(element));
  const box = dom.getBoundingClientRect(element);
  const [x, y] = [box.left + box.width / 2, box.top + box.height / 2];
  if (view === null || x < 0 || y < 0 || x >= view.innerWidth || y >= view.innerHeight) return true;
  const root = dom.getRootNode(element) as Document | ShadowRoot;
  const hit = dom.elementFromPoint(root, x, y);
  return hit !== null && dom.contains(element, hit);
}
