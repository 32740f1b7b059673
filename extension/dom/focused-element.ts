import { shadowRootOf } from './composed-tree.ts';
import { isOwn } from './own-elements.ts';
import * as dom from './reads.ts';

/** The element of the page that has the focus, through shadow roots, closed ones too; null where none has, or something of ours. */
export function focusedElement(document: Document): Element | null {
  let focused = dom.activeElement(document);
  for (let inner = focused; inner !== null && !isOwn(inner); inner = shadowRootOf(inner)?.activeElement ?? null)
    focused = inner;
  const isNone = focused === null || focused === dom.body(document) || focused === dom.documentElement(document);
  return isNone || isOwn(focused as Element) ? null : focused;
}
