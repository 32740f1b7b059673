import { all, shadowRootOf } from '../../dom/composed-tree.ts';
import { isOwn } from '../../dom/own-elements.ts';
import * as dom from '../../dom/reads.ts';
import { spend } from '../../dom/time-budget.ts';

/** Roots that are searched: the document, and shadow roots, which no query of the document enters. */
export type Root = Document | ShadowRoot;

/** What earlier batches found out about the roots of a page; hosts that have left it are passed over. */
export interface KnownRoots {
  readonly roots: readonly Root[];
  /** When every element was last looked at, on the clock of `performance.now()`. */
  readonly lookedAt: number;
}

export const NO_ROOTS: KnownRoots = { roots: [], lookedAt: Number.NEGATIVE_INFINITY };

/** Milliseconds for which a search of every element for shadow roots stays valid: the second look, two frames later, does not repeat it. */
export const FRESH = 100;

/** Custom elements of a document. No selector matches a hyphen in a tag. */
export const customElements = (document: Document): Element[] =>
  all(document, '*').filter((element) => dom.localName(element).includes('-'));

/**
 * The built-in elements that can have a shadow root (DOM standard, "valid shadow host name"): boxes, and those that are made to hold
 * text. A closed root is seen only in one without content of its own: without elements, and where text is expected without any.
 */
const PLAIN_HOSTS = 'div,section,article,header,footer,nav,main,aside,body';
const TEXTS = 'span,p,h1,h2,h3,h4,h5,h6,blockquote';

/** So many components that show nothing yet are looked at each second; a page of more is one of icons. */
const MOST_EMPTY = 50;

/**
 * Adds the shadow roots in some roots to them, and those in these: of custom elements, in shadow roots also open ones of built-in elements.
 * @param components the custom elements of the document
 * @param empty gets the custom elements of the document that show nothing: one that is defined late gets its root without a node changing
 */
export function withInner(roots: Set<Root>, components: readonly Element[], empty: Element[] = []): readonly Root[] {
  for (const root of roots) {
    if (root instanceof Document)
      for (const host of components) {
        const inner = shadowRootOf(host);
        add(inner, roots);
        if (inner === null && dom.firstElementChild(host) === null && empty.length < MOST_EMPTY) empty.push(host);
      }
    else
      for (const host of all(root, '*'))
        add(dom.localName(host).includes('-') ? shadowRootOf(host) : dom.shadowRoot(host), roots);
  }
  return [...roots];
}

/** How many of some components have a shadow root by now. */
export const countRoots = (components: readonly Element[]): number =>
  components.filter((one) => dom.isConnected(one) && shadowRootOf(one) !== null).length;

/** To such roots, adds those of all built-in elements, closed ones too, and those in these: dearer, and seldom any. */
export function withAllInner(roots: Set<Root>): readonly Root[] {
  for (const root of roots) {
    for (const box of all(root, PLAIN_HOSTS))
      add(dom.firstElementChild(box) === null ? shadowRootOf(box) : dom.shadowRoot(box), roots);
    for (const text of all(root, TEXTS))
      add(dom.firstChild(text) === null ? shadowRootOf(text) : dom.shadowRoot(text), roots);
    if (root instanceof ShadowRoot)
      for (const host of all(root, '*')) if (dom.localName(host).includes('-')) add(shadowRootOf(host), roots);
  }
  return [...roots];
}

/** Adds a shadow root, unless its host is one of ours. */
function add(root: ShadowRoot | null, roots: Set<Root>): void {
  spend();
  if (root !== null && !isOwn(root.host)) roots.add(root);
}
