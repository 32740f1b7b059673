import { all, shadowRootOf } from './tree.ts';

/** What is searched: the document, and shadow roots, which no query of the document enters. */
export type Root = Document | ShadowRoot;

/** Custom elements of a document, found without a wrapper being made for each of its elements. */
function customElements(document: Document): Element[] {
  const found = document.evaluate("//*[contains(local-name(),'-')]", document, null, ORDERED);
  return Array.from({ length: found.snapshotLength }, (_, index) => found.snapshotItem(index) as Element);
}
const ORDERED = 7; // XPathResult.ORDERED_NODE_SNAPSHOT_TYPE

/** The built-in elements that can have a shadow root (DOM standard, "valid shadow host name"), the most frequent first. */
const HOSTS = 'div,span,p,h1,h2,h3,h4,h5,h6,section,article,header,footer,nav,main,aside,blockquote,body';
/** Those of them that are made to hold text: one that does shows it. */
const TEXTS = /^(?:span|p|h\d|blockquote)$/;

/** The root of an element; closed ones of built-in elements only everywhere, and in those without content of their own. */
function rootIn(host: Element, everywhere: boolean): ShadowRoot | null {
  const tag = host.localName;
  const bare = everywhere && (TEXTS.test(tag) ? host.firstChild : host.firstElementChild) === null;
  return bare || tag.includes('-') ? shadowRootOf(host) : host.shadowRoot;
}

/**
 * Adds the shadow roots in some roots to them, and those in these. `everywhere` looks at the document's built-in elements instead
 * of its custom ones: dearer, and seldom needed.
 */
export function withInner(roots: Set<Root>, everywhere: boolean): readonly Root[] {
  for (const root of roots) {
    const hosts = !(root instanceof Document) ? all(root, '*') : everywhere ? all(root, HOSTS) : customElements(root);
    for (const host of hosts) {
      const inner = rootIn(host, everywhere);
      if (inner !== null) roots.add(inner);
    }
  }
  return [...roots];
}
