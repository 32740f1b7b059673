/** The element around this one, through slots and out of shadow roots (open or closed). */
export function parentOf(element: Element): Element | null {
  if (element.assignedSlot !== null) return element.assignedSlot;
  const parent = element.parentNode;
  if (parent instanceof ShadowRoot) return parent.host;
  return parent instanceof Element ? parent : null;
}

/** The element and everything around it, inside out. */
export function* selfAndAncestors(element: Element): Generator<Element> {
  for (let node: Element | null = element; node !== null; node = parentOf(node)) yield node;
}

/** True when `outer` is `inner` or around it. */
export function holds(outer: Element, inner: Element): boolean {
  for (const node of selfAndAncestors(inner)) if (node === outer) return true;
  return false;
}

/** What is painted at this point of the viewport, seen from the tree that holds `element`. */
export function hitFrom(element: Element, x: number, y: number): Element | null {
  const root = element.getRootNode();
  const inside = root instanceof ShadowRoot ? root.elementFromPoint(x, y) : null;
  return inside ?? element.ownerDocument.elementFromPoint(x, y);
}

/** The focused element, through open shadow roots; null when nothing of the page has the focus. */
export function focusedElement(document: Document): Element | null {
  let focused = document.activeElement;
  while (focused?.shadowRoot?.activeElement) focused = focused.shadowRoot.activeElement;
  return focused === document.body || focused === document.documentElement ? null : focused;
}
