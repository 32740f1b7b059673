/**
 * What is read of a page's nodes, in a way its markup cannot change. A form answers with its fields, and a document with its named
 * pictures and forms, in place of any property of their own: `form.parentNode` is the field that is called "parentNode" (HTML standard,
 * `[LegacyOverrideBuiltIns]` of HTMLFormElement and Document). The isolated world of an extension does not help, for the names are the
 * markup's. So every getter and method is taken from its interface, once, and called for the node.
 *
 * Each is called as the DOM calls it, with the node first: `dom.closest(element, 'form')`. `scripts/check/dom-reads.ts` finds what is
 * read otherwise. Nodes of our own making are in no form and need none of this.
 */

interface Interfaces {
  readonly EventTarget: EventTarget;
  readonly Node: Node;
  readonly Element: Element;
  readonly HTMLElement: HTMLElement;
  readonly Document: Document;
}
type Read<T, K extends keyof T> = T[K] extends (...args: infer Args) => infer Result
  ? (node: T, ...args: Args) => Result
  : (node: T) => T[K];

/** The descriptor of a property on its interface; none where there is no DOM (unit tests of pure code). */
/* @__NO_SIDE_EFFECTS__ */
function taken<I extends keyof Interfaces, K extends keyof Interfaces[I] & string>(
  from: I,
  name: K,
): Read<Interfaces[I], K> {
  const { get, value } = Object.getOwnPropertyDescriptor(globalThis[from]?.prototype ?? {}, name) ?? {};
  // A descriptor says nothing of the type of its property; that these are the DOM's own, the tests in browsers see to.
  return Function.prototype.call.bind(get ?? value) as Read<Interfaces[I], K>;
}

export const addEventListener = taken('EventTarget', 'addEventListener');

const ownNodeType = taken('Node', 'nodeType');
/** Node type and tag are read most, so directly. What markup can put in their place is an element or a list, never a number or text. */
const nodeType = (node: Node): number => {
  const read: unknown = node.nodeType;
  return typeof read === 'number' ? read : ownNodeType(node);
};
export const parentNode = taken('Node', 'parentNode');
export const parentElement = taken('Node', 'parentElement');
export const firstChild = taken('Node', 'firstChild');
export const nextSibling = taken('Node', 'nextSibling');
export const previousSibling = taken('Node', 'previousSibling');
export const childNodes = taken('Node', 'childNodes');
export const nodeValue = taken('Node', 'nodeValue');
const ownTextContent = taken('Node', 'textContent');
/** All text in an element; only documents have none (DOM standard). */
export const textContent = (element: Element): string => ownTextContent(element) ?? '';
export const isConnected = taken('Node', 'isConnected');
export const contains = taken('Node', 'contains');
export const isEqualNode = taken('Node', 'isEqualNode');
export const baseURI = taken('Node', 'baseURI');
export const getRootNode = taken('Node', 'getRootNode');
export const compareDocumentPosition = taken('Node', 'compareDocumentPosition');

const ownLocalName = taken('Element', 'localName');
export const localName = (element: Element): string => {
  const read: unknown = element.localName;
  return typeof read === 'string' ? read : ownLocalName(element);
};
export const getAttribute = taken('Element', 'getAttribute');
/** The value of an attribute; '' also where there is none. */
export const attribute = (element: Element, name: string): string => getAttribute(element, name) ?? '';
export const hasAttribute = taken('Element', 'hasAttribute');
export const getAttributeNames = taken('Element', 'getAttributeNames');
const ariaLabelledByElements = taken('Element', 'ariaLabelledByElements');
/** What a script has an element named by: the attribute is empty then (WAI-ARIA 1.3, 10). Older browsers do not know it. */
export const labelledBy = (element: Element): readonly Element[] =>
  ('ariaLabelledByElements' in Element.prototype && ariaLabelledByElements(element)) || [];
export const matches = taken('Element', 'matches');
export const closest = taken('Element', 'closest');
export const shadowRoot = taken('Element', 'shadowRoot');
export const assignedSlot = taken('Element', 'assignedSlot');
export const children = taken('Element', 'children');
export const childElementCount = taken('Element', 'childElementCount');
export const firstElementChild = taken('Element', 'firstElementChild');
export const nextElementSibling = taken('Element', 'nextElementSibling');
export const previousElementSibling = taken('Element', 'previousElementSibling');
export const getElementsByTagName = taken('Element', 'getElementsByTagName');
export const checkVisibility = taken('Element', 'checkVisibility');
export const getBoundingClientRect = taken('Element', 'getBoundingClientRect');
export const getClientRects = taken('Element', 'getClientRects');
export const getAnimations = taken('Document', 'getAnimations');
export const clientLeft = taken('Element', 'clientLeft');
export const clientTop = taken('Element', 'clientTop');
export const clientWidth = taken('Element', 'clientWidth');
export const clientHeight = taken('Element', 'clientHeight');
export const scrollHeight = taken('Element', 'scrollHeight');
const scrollElementBy = taken('Element', 'scrollBy');
export const scrollBy = (element: Element, down: number): void =>
  Reflect.apply(scrollElementBy, undefined, [element, { top: down, behavior: 'instant' }]);
export const scrollIntoView = taken('Element', 'scrollIntoView');
export const append = taken('Element', 'append');
export const remove = taken('Element', 'remove');

export const offsetWidth = taken('HTMLElement', 'offsetWidth');
export const isContentEditable = taken('HTMLElement', 'isContentEditable');
/** Gives an element the focus, if it is of a kind that takes it. */
export const focus = (element: Element, options: FocusOptions): void => {
  if (element instanceof HTMLElement) HTMLElement.prototype.focus.call(element, options);
  // No markup names anything in a drawing.
  else if (element instanceof SVGElement) element.focus(options);
};

export const body = taken('Document', 'body');
export const title = taken('Document', 'title');
export const referrer = taken('Document', 'referrer');
export const documentElement = taken('Document', 'documentElement');
export const defaultView = taken('Document', 'defaultView');
export const designMode = taken('Document', 'designMode');
export const readyState = taken('Document', 'readyState');
export const visibilityState = taken('Document', 'visibilityState');
/** Whether it is rendered before anybody asked for it; true in Chromium alone. What the markup names so is an element, never true. */
export const isPrerendered = (document: Document): boolean =>
  (document as { readonly prerendering?: unknown }).prerendering === true;
export const hasFocus = taken('Document', 'hasFocus');
export const activeElement = taken('Document', 'activeElement');
export const createElement = taken('Document', 'createElement');
export const createElementNS = taken('Document', 'createElementNS');
export const createTextNode = taken('Document', 'createTextNode');
export const createTreeWalker = taken('Document', 'createTreeWalker');
const ownOwnerDocument = taken('Node', 'ownerDocument');

export const ownerDocument = (element: Element): Document => ownOwnerDocument(element) ?? document;

/** Where a document that is shown is; of one that is not, the address of the one that asks. Windows have no names of the markup's. */
export const location = (of: Document): Location => (defaultView(of) ?? globalThis).location;

export const isElement = (node: Node): node is Element => nodeType(node) === Node.ELEMENT_NODE;
export const isText = (node: Node): node is Text => nodeType(node) === Node.TEXT_NODE;
const isDocument = (node: Node): node is Document => nodeType(node) === Node.DOCUMENT_NODE;
/** Also of another document's. Fragments have no names of the markup's. */
export const isShadowRoot = (node: Node): node is ShadowRoot =>
  nodeType(node) === Node.DOCUMENT_FRAGMENT_NODE && 'host' in node;

// What elements, documents and fragments have each for themselves is called as it stands there, where its markup names nothing.
const parentMethods = (root: ParentNode): ParentNode => {
  if (isElement(root)) return Element.prototype;
  return isDocument(root) ? Document.prototype : root;
};
const rootMethods = (root: Document | ShadowRoot): DocumentOrShadowRoot & NonElementParentNode =>
  isDocument(root) ? Document.prototype : root;
export const querySelector = (root: ParentNode, selector: string): Element | null =>
  parentMethods(root).querySelector.call(root, selector);
export const querySelectorAll = (root: ParentNode, selector: string): NodeListOf<Element> =>
  parentMethods(root).querySelectorAll.call(root, selector);
export const elementFromPoint = (root: Document | ShadowRoot, x: number, y: number): Element | null =>
  rootMethods(root).elementFromPoint.call(root, x, y);
export const elementsFromPoint = (root: Document | ShadowRoot, x: number, y: number): Element[] =>
  rootMethods(root).elementsFromPoint.call(root, x, y);
/** Null also in a tree that is in no document. */
export const getElementById = (root: Node, id: string): Element | null =>
  isDocument(root) || isShadowRoot(root) ? rootMethods(root).getElementById.call(root, id) : null;
