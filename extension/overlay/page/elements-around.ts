import { selfAndDrawnAncestors, shadowRootOf, shadowRootsAround } from '../../dom/composed-tree.ts';
import { isOwn } from '../../dom/own-elements.ts';
import * as dom from '../../dom/reads.ts';

/** Everything in the document, and in its shadow roots, closed ones too. */
export function* elementsAround(subject: Element): Generator<Element, undefined> {
  yield* elementsIn(dom.ownerDocument(subject), dom.ownerDocument(subject));
  for (const root of shadowRootsAround(subject)) yield* elementsIn(root, dom.ownerDocument(subject));
}

/** Everything in a root or an element, and in the shadow roots there. */
export function* elementsIn(root: Node, document: Document): Generator<Element> {
  const walker = dom.createTreeWalker(document, root, NodeFilter.SHOW_ELEMENT);
  for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
    if (!(node instanceof Element)) continue;
    yield node;
    const inner = isOwn(node) ? null : shadowRootOf(node);
    if (inner !== null) yield* elementsIn(inner, document);
  }
}

/** The subject, what is in it, around it and beside these. */
export function* elementsNear(subject: Element): Generator<Element> {
  yield* selfAndDrawnAncestors(subject);
  yield* dom.getElementsByTagName(subject, '*');
  for (const around of selfAndDrawnAncestors(subject)) {
    const parent = dom.parentElement(around);
    if (parent !== null) yield* dom.children(parent);
  }
}
