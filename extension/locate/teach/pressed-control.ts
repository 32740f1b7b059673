import { selfAndAncestors, shadowRootOf } from '../../dom/composed-tree.ts';
import { focusedElement } from '../../dom/focused-element.ts';
import { isOwn } from '../../dom/own-elements.ts';
import * as dom from '../../dom/reads.ts';
import { kindOf } from '../page/kinds.ts';

/** The control that an element belongs to: itself, one around it, or the one its label names; a frame is itself. */
function controlOf(element: Element): Element | null {
  for (const at of selfAndAncestors(element)) {
    if (kindOf(at) !== null || /^i?frame$/.test(dom.localName(at))) return at;
    if (at instanceof HTMLLabelElement && at.control !== null) return at.control;
  }
  return null;
}

/** The control at a point of the viewport, under everything of ours. */
export function controlAt(x: number, y: number): Element | null {
  let found: Element | null = null;
  for (let root: Document | ShadowRoot | null = document; root !== null; ) {
    const [top] = dom.elementsFromPoint(root, x, y).filter((one) => !isOwn(one));
    if (top === undefined || top === found) break;
    found = top;
    root = shadowRootOf(top);
  }
  return found === null ? null : controlOf(found);
}

/** The control of the page that has the focus; null while the focus is in one of our elements. */
export function focusedControl(): Element | null {
  const focused = focusedElement(document);
  return focused === null ? null : controlOf(focused);
}
