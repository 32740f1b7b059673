import { shadowRootsAround } from '../../dom/composed-tree.ts';
import { isOwn } from '../../dom/own-elements.ts';
import * as dom from '../../dom/reads.ts';

/** What of the page is painted at this point of the viewport, seen from the tree that holds `element`; never our own overlay. */
export function hitFrom(element: Element, x: number, y: number): Element | null {
  // `elementsFromPoint` costs 1 ms on a page of 10,000 elements (measured), so it is called only where our own bubble lies on top.
  const topOf = (root: Document | ShadowRoot): Element | null => {
    const first = dom.elementFromPoint(root, x, y);
    if (first === null || !isOwn(first)) return first;
    return dom.elementsFromPoint(root, x, y).find((hit) => !isOwn(hit)) ?? null;
  };
  let hit = topOf(dom.ownerDocument(element));
  for (const root of shadowRootsAround(element)) if (hit === root.host) hit = topOf(root) ?? hit;
  return hit;
}
