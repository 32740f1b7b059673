import { shadowRootOf } from '../../dom/composed-tree.ts';
import { isOwn } from '../../dom/own-elements.ts';
import * as dom from '../../dom/reads.ts';

/** The topmost element at a point, without our own. */
export function topAt(document: Document, x: number, y: number): Element | null {
  let hit = dom.elementFromPoint(document, x, y);
  if (hit !== null && isOwn(hit)) hit = dom.elementsFromPoint(document, x, y).find((one) => !isOwn(one)) ?? null;
  for (const _ of [0, 1, 2]) {
    const inner: Element | null = (hit === null ? null : shadowRootOf(hit))?.elementFromPoint(x, y) ?? null;
    if (inner === null || inner === hit) break;
    hit = inner;
  }
  return hit;
}
