import { selfAndDrawnAncestors, shadowRootsAround } from '../dom/composed-tree.ts';
import { isOwn } from '../dom/own-elements.ts';
import * as dom from '../dom/reads.ts';

/** Everything in the document, and in the shadow roots that are open or hold the subject. */
export function* elementsAround(subject: Element): Generator<Element, undefined> {
  yield* elementsIn(dom.ownerDocument(subject), dom.ownerDocument(subject));
  for (const root of shadowRootsAround(subject)) yield* elementsIn(root, dom.ownerDocument(subject));
}

function* elementsIn(root: Document | ShadowRoot, document: Document): Generator<Element> {
  const walker = dom.createTreeWalker(document, root, NodeFilter.SHOW_ELEMENT);
  for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
    if (!(node instanceof Element)) continue;
    yield node;
    const inner = isOwn(node) ? null : dom.shadowRoot(node);
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
