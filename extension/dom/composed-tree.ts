import * as dom from './reads.ts';
import { atMost, spend } from './time-budget.ts';

/**
 * The page as the user sees it: documents, and the shadow roots inside them, closed ones too. Two ways up: `parentOf` follows the markup,
 * out of a shadow root to its host; `drawnParentOf` follows the painted tree, where a component's children stand in its slot.
 */

/** What extensions are given to look into closed roots: `chrome.dom` in Chromium, a property of elements in Firefox. */
interface ExtensionDom {
  readonly dom?: { openOrClosedShadowRoot(element: Element): ShadowRoot | null };
}
declare const chrome: ExtensionDom | undefined;

/** Firefox's, on the interface, as all that is read of a page (reads.ts). */
const openOrClosed: (() => ShadowRoot | null) | undefined =
  typeof Element === 'undefined'
    ? undefined
    : Object.getOwnPropertyDescriptor(Element.prototype, 'openOrClosedShadowRoot')?.get;

/** The shadow root of an element, open or closed, or null. */
export function shadowRootOf(element: Element): ShadowRoot | null {
  const open = dom.shadowRoot(element);
  if (open !== null) return open;
  if (openOrClosed !== undefined) return openOrClosed.call(element);
  const given = typeof chrome === 'undefined' ? undefined : chrome.dom;
  return given !== undefined && element instanceof HTMLElement ? given.openOrClosedShadowRoot(element) : null;
}

/** Elements of a root that match a selector, in reading order. By index: the iterator of a NodeList costs three times as much. */
export function all(root: ParentNode, selector: string): Element[] {
  const list = dom.querySelectorAll(root, selector);
  const { length } = list;
  atMost(length);
  const found: Element[] = [];
  for (let at = 0; at < length; at += 1) found.push(list[at] as Element);
  return found;
}

/** The host of the shadow root that an element stands in; null outside of any. */
function shadowHostOf(element: Element): Element | null {
  spend();
  const root = dom.getRootNode(element);
  return dom.isShadowRoot(root) ? root.host : null;
}

/** What comes after a node by such a step, nearest first: its siblings, its parents. */
export function* following<T extends Node>(node: T, step: (at: T) => T | null): Generator<T> {
  for (let at = step(node); at !== null; at = step(at)) yield at;
}

/** The parent in the markup: out of a shadow root to its host. */
export function parentOf(node: Node): Element | null {
  spend();
  const parent = dom.parentNode(node);
  if (parent === null) return null;
  if (dom.isElement(parent)) return parent;
  return dom.isShadowRoot(parent) ? parent.host : null;
}

/** The tag of an element's parent; undefined at the top of a tree. */
export function parentTag(element: Element): string | undefined {
  const parent = dom.parentElement(element);
  return parent === null ? undefined : dom.localName(parent);
}

/** The element around this one as it is painted: through slots, and out of shadow roots (open or closed). */
export const drawnParentOf = (element: Element): Element | null => dom.assignedSlot(element) ?? parentOf(element);

/** The element and its ancestors, through shadow roots, nearest first. */
export function* selfAndAncestors(element: Element): Generator<Element> {
  for (let at: Element | null = element; at !== null; at = parentOf(at)) yield at;
}

/** The element and everything painted around it, inside out. */
export function* selfAndDrawnAncestors(element: Element): Generator<Element> {
  for (let at: Element | null = element; at !== null; at = drawnParentOf(at)) yield at;
}

/** Like `closest`, through shadow roots. */
export function closest(element: Element, selector: string): Element | null {
  for (let at: Element | null = element; at !== null; at = shadowHostOf(at)) {
    const found: Element | null = dom.closest(at, selector);
    if (found !== null) return found;
  }
  return null;
}

/** Is the element, or one around it, what the selector says? Through shadow roots. */
export const isInside = (element: Element, selector: string): boolean => closest(element, selector) !== null;

/** Like `contains`, through shadow roots. */
export function holds(outer: Element, inner: Element): boolean {
  for (let at: Element | null = inner; at !== null; at = shadowHostOf(at)) if (dom.contains(outer, at)) return true;
  return false;
}

/** Is the first element painted around the second, or the same one? */
export function holdsDrawn(outer: Element, inner: Element): boolean {
  for (const at of selfAndDrawnAncestors(inner)) if (at === outer) return true;
  return false;
}

/** Like `holds`, and also for what a page puts into a component through a slot: closed roots do not tell which slot it is. */
export function shows(outer: Element, inner: Element): boolean {
  if (holds(outer, inner)) return true;
  const host = shadowHostOf(outer);
  return host !== null && dom.querySelector(outer, 'slot') !== null && holds(host, inner);
}

/** The nearest element that holds all of them; null when they have only the document in common. */
export function commonAncestor(elements: readonly Element[]): Element | null {
  const [first, ...others] = elements;
  if (first === undefined) return null;
  for (const at of selfAndAncestors(first)) if (others.every((other) => holds(at, other))) return at;
  return null;
}

/** The hosts around an element, outermost first, and the element. */
function hostsAndSelf(element: Element): Element[] {
  const hosts = [element];
  for (let host = shadowHostOf(element); host !== null; host = shadowHostOf(host)) hosts.push(host);
  return hosts.reverse();
}

/** The shadow roots that hold the element, outermost first. */
export const shadowRootsAround = (element: Element): readonly ShadowRoot[] =>
  hostsAndSelf(element)
    .map((one) => dom.getRootNode(one))
    .filter((root) => dom.isShadowRoot(root));

/** Orders things that are drawn by elements as they are read. */
export const inReadingOrder = (a: { readonly element: Element }, b: { readonly element: Element }): number =>
  precedes(a.element, b.element) ? -1 : 1;

/** Does `a` come before `b` in reading order? Elements of a shadow root stand at their host's place. */
export function precedes(a: Element, b: Element): boolean {
  const left = hostsAndSelf(a);
  const right = hostsAndSelf(b);
  let depth = 0;
  while (depth < left.length - 1 && depth < right.length - 1 && left[depth] === right[depth]) depth += 1;
  const from = left[depth];
  const to = right[depth];
  if (from === undefined || to === undefined || from === to) return left.length < right.length;
  return (dom.compareDocumentPosition(from, to) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0;
}
