/** Name of our one element in the page (design: names outsiders rely on). */
export const HOST_NAME = 'compagnon-ecps-overlay';

/** Read from the prototype: a field named "parentNode" would answer in place of the form that holds it. */
const readParent = Object.getOwnPropertyDescriptor(Node.prototype, 'parentNode')?.get;

/** The element around this one, through slots and out of shadow roots (open or closed). */
export function parentOf(element: Element): Element | null {
  if (element.assignedSlot instanceof Element) return element.assignedSlot;
  const parent: unknown = readParent?.call(element);
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

/** What of the page is painted at this point of the viewport, seen from the tree that holds `element`; never our own overlay. */
export function hitFrom(element: Element, x: number, y: number): Element | null {
  // The whole list of what lies there costs 1 ms on a page of 10,000 elements (measured): only from under our own bubble.
  const topOf = (root: DocumentOrShadowRoot): Element | null => {
    const first = root.elementFromPoint(x, y);
    if (first?.localName !== HOST_NAME) return first;
    return root.elementsFromPoint(x, y).find((hit) => hit.localName !== HOST_NAME) ?? null;
  };
  let hit = topOf(element.ownerDocument);
  for (const root of shadowRootsAround(element)) if (hit === root.host) hit = topOf(root) ?? hit;
  return hit;
}

/** The shadow roots that hold the element, outermost first. */
export function shadowRootsAround(element: Element): readonly ShadowRoot[] {
  const root = element.getRootNode();
  return root instanceof ShadowRoot ? [...shadowRootsAround(root.host), root] : [];
}

/** The focused element, through open shadow roots; null when nothing of the page has the focus. */
export function focusedElement(document: Document): Element | null {
  let focused = document.activeElement;
  while (focused?.shadowRoot?.activeElement) focused = focused.shadowRoot.activeElement;
  return focused === document.body || focused === document.documentElement ? null : focused;
}
