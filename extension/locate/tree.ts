/** The page as the user sees it: documents, and the shadow roots inside them, closed ones too. */

/** What extensions are given to look into closed roots: `chrome.dom` in Chromium, a property of elements in Firefox. */
interface ExtensionDom {
  readonly dom?: { openOrClosedShadowRoot(element: Element): ShadowRoot | null };
}
declare const chrome: ExtensionDom | undefined;

type MaybeOpenable = Element & { readonly openOrClosedShadowRoot?: ShadowRoot | null };

/** The shadow root of an element, open or closed, or null. */
export function shadowRootOf(element: Element): ShadowRoot | null {
  const open = element.shadowRoot;
  if (open !== null) return open;
  const known = (element as MaybeOpenable).openOrClosedShadowRoot;
  if (known !== undefined) return known;
  const dom = typeof chrome === 'undefined' ? undefined : chrome.dom;
  return dom !== undefined && element instanceof HTMLElement ? dom.openOrClosedShadowRoot(element) : null;
}

/** What fits a selector in a root, in reading order. By index: the iterator of a NodeList costs three times as much. */
export function all(root: ParentNode, selector: string): Element[] {
  const list = root.querySelectorAll(selector);
  const found: Element[] = [];
  for (let at = 0, { length } = list; at < length; at += 1) found.push(list[at] as Element);
  return found;
}

/** The parent in the tree that is drawn: out of a shadow root to its host. */
export function parentOf(node: Node): Element | null {
  const parent = node.parentNode;
  if (parent === null) return null;
  if (parent.nodeType === Node.ELEMENT_NODE) return parent as Element;
  return parent.nodeType === Node.DOCUMENT_FRAGMENT_NODE && 'host' in parent ? (parent as ShadowRoot).host : null;
}

/** The element and its ancestors, through shadow roots, nearest first. */
export function* lineOf(element: Element): Generator<Element> {
  for (let at: Element | null = element; at !== null; at = parentOf(at)) yield at;
}

/** Like `closest`, through shadow roots. */
export function closest(element: Element, selector: string): Element | null {
  for (let at: Element | null = element; at !== null; ) {
    const found: Element | null = at.closest(selector);
    if (found !== null) return found;
    const root: Node = at.getRootNode();
    at = 'host' in root ? (root as ShadowRoot).host : null;
  }
  return null;
}

/** Like `contains`, through shadow roots. */
export function holds(outer: Element, inner: Element): boolean {
  if (outer.contains(inner)) return true;
  const root = inner.getRootNode();
  return 'host' in root ? holds(outer, (root as ShadowRoot).host) : false;
}

/** Like `holds`, and also for what a page puts into a component through a slot: closed roots do not tell which slot it is. */
export function shows(outer: Element, inner: Element): boolean {
  if (holds(outer, inner)) return true;
  const root = outer.getRootNode();
  return 'host' in root && outer.querySelector('slot') !== null && holds((root as ShadowRoot).host, inner);
}

/** The nearest element that holds all of them; null when they have only the document in common. */
export function commonAncestor(elements: readonly Element[]): Element | null {
  const [first, ...others] = elements;
  if (first === undefined) return null;
  for (const at of lineOf(first)) if (others.every((other) => holds(at, other))) return at;
  return null;
}

const rootsOf = (element: Element): Element[] => {
  const hosts = [element];
  for (let root = element.getRootNode(); 'host' in root; root = (root as ShadowRoot).host.getRootNode())
    hosts.unshift((root as ShadowRoot).host);
  return hosts;
};

/** Does `a` come before `b` in reading order? Elements of a shadow root stand at their host's place. */
export function precedes(a: Element, b: Element): boolean {
  const left = rootsOf(a);
  const right = rootsOf(b);
  let depth = 0;
  while (depth < left.length - 1 && depth < right.length - 1 && left[depth] === right[depth]) depth += 1;
  const from = left[depth];
  const to = right[depth];
  if (from === undefined || to === undefined || from === to) return left.length < right.length;
  return (from.compareDocumentPosition(to) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0;
}
