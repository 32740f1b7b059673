import { fold } from './fold.ts';
import { CONTROLS, type Kind, kindOf } from './kinds.ts';
import { type LabelMap, labelsOf, type Names, namesOf } from './names.ts';
import { closest, shadowRootOf } from './tree.ts';
import { isEditable, wordsIn } from './words.ts';

/** A control of the page, before any descriptor is applied. */
export interface Control {
  readonly element: Element;
  readonly kind: Kind;
}

export interface Heading {
  readonly element: Element;
  /** Folded; '' when it is too long for a heading or none after all. */
  readonly words: string;
  /** 1 to 6 as in h1 to h6; 7 for what only looks like a heading; 9 for none. */
  readonly level: number;
}

class LazyHeading implements Heading {
  readonly element: Element;
  #words: string | undefined;
  #level: number | undefined;

  constructor(element: Element) {
    this.element = element;
  }

  get level(): number {
    this.#level ??= levelOf(this.element);
    return this.#level;
  }

  get words(): string {
    if (this.#words === undefined) {
      const words = this.level === NONE ? '' : fold(wordsIn(this.element, LONGEST_HEADING + 40));
      this.#words = words.length > LONGEST_HEADING ? '' : words;
    }
    return this.#words;
  }
}

/** The level of what turns out to be no heading. */
const NONE = 9;

/** An element and the folded words it begins with. */
export interface Line {
  readonly element: Element;
  readonly words: string;
}

type Root = Document | ShadowRoot;

const HEADINGS = 'h1,h2,h3,h4,h5,h6,[role=heading],legend,caption,summary';
/** Class words with which pages without heading tags mark their titles. */
const TITLE_CLASS = /(?:^|[\s_-])(?:title|titre|heading)(?:$|[\s_-])/i;
const TITLE_LIKE = '[class*=tit i],[class*=head i],th,dt';
const CONTROL_AROUND = 'a,button,label,[role=button],[role=link],[role=tab],[role=menuitem],[onclick]';
const LINES = 'td,div,span,li,p,h1,h2,h3,h4,h5,h6,strong,b,em,font,big,center,output,code,dd';
const LONGEST_LINE = 160;
const NOTICES =
  '[role=alert],[role=alertdialog],[role=dialog],[aria-modal=true],dialog[open],.alert,.modal.show,.fr-modal--opened';
const LONGEST_HEADING = 120;
/** A look at so many elements costs well under a millisecond. */
const MOST_SEEN = 200;

/**
 * Everything that is read from one document for one batch of questions, each part read when first asked for. It is dropped at
 * the end of the batch: no cache outlives the page it describes.
 */
export class Page {
  readonly document: Document;
  #roots: readonly Root[] | undefined;
  #controls: readonly Control[] | undefined;
  #headings: readonly Heading[] | undefined;
  #editable = false;
  #everywhere = false;
  readonly #labels = new Map<Node, LabelMap>();
  readonly #names = new Map<Element, Names>();
  readonly #seen = new Set<Element>();
  readonly #memo = new Map<string, unknown>();

  constructor(document: Document) {
    this.document = document;
  }

  /** The document and all shadow roots in it, outer before inner. */
  get roots(): readonly Root[] {
    this.#roots ??= findRoots(this.document, false);
    return this.#roots;
  }

  /** Looks for shadow roots in every element; true when there are more than were known. What was read before is read anew then. */
  lookEverywhere(): boolean {
    if (this.#everywhere) return false;
    this.#everywhere = true;
    const roots = findRoots(this.document, true);
    if (roots.length === this.roots.length) return false;
    this.#roots = roots;
    this.#controls = undefined;
    this.#headings = undefined;
    this.#memo.clear();
    return true;
  }

  /** All controls in reading order within each root; what stands in editable regions is the person's and left out. */
  get controls(): readonly Control[] {
    if (this.#controls === undefined) {
      const found: Control[] = [];
      let editable = false;
      for (const root of this.roots) {
        for (const element of root.querySelectorAll(`${CONTROLS},[contenteditable]`)) {
          editable ||= isEditable(element);
          const kind = kindOf(element);
          if (kind !== null) found.push({ element, kind });
        }
      }
      this.#editable = editable;
      this.#controls = editable ? found.filter(({ element }) => !isTypedIn(element)) : found;
    }
    return this.#controls;
  }

  /** Elements of a page without semantics that begin with short words of their own, with these; never what a person types in. */
  get lines(): readonly Line[] {
    return this.once('lines', () => {
      const editable = this.#hasEditable();
      const lines: Line[] = [];
      for (const root of this.roots) {
        for (const element of root.querySelectorAll(LINES)) {
          const first = element.firstChild;
          if (first?.nodeType !== Node.TEXT_NODE) continue;
          if (editable && (isEditable(element) || isTypedIn(element))) continue;
          const text = first.nodeValue ?? '';
          const words = text.length > LONGEST_LINE ? '' : fold(text);
          if (words !== '') lines.push({ element, words });
        }
      }
      return lines;
    });
  }

  /** Known once the controls are read. */
  #hasEditable(): boolean {
    return this.controls.length >= 0 && this.#editable;
  }

  /** Dialogs and alerts, shown or not. */
  get notices(): readonly Element[] {
    return this.once('notices', () => this.roots.flatMap((root) => [...root.querySelectorAll(NOTICES)]));
  }

  /** All headings, also hidden ones, in reading order within each root. Their words are read when asked for. */
  get headings(): readonly Heading[] {
    if (this.#headings === undefined) {
      const found = this.roots.flatMap((root) => [...root.querySelectorAll(`${HEADINGS},${TITLE_LIKE}`)]);
      const own = this.#hasEditable() ? found.filter((element) => !isTypedIn(element)) : found;
      this.#headings = own.map((element) => new LazyHeading(element));
    }
    return this.#headings;
  }

  labels(element: Element): LabelMap {
    const root = element.getRootNode();
    let labels = this.#labels.get(root);
    if (labels === undefined) {
      labels = 'querySelectorAll' in root ? labelsOf(root as Root) : new Map();
      this.#labels.set(root, labels);
    }
    return labels;
  }

  names(element: Element): Names {
    let names = this.#names.get(element);
    if (names === undefined) {
      names = namesOf(element, this.labels(element));
      this.#names.set(element, names);
    }
    return names;
  }

  /** Notes elements on whose state an answer rests: shown or not, enabled or not. */
  rests(elements: Iterable<Element>): void {
    for (const element of elements) {
      if (this.#seen.size >= MOST_SEEN) return;
      this.#seen.add(element);
    }
  }

  /** The elements on whose state the answers so far rest. */
  get seen(): ReadonlySet<Element> {
    return this.#seen;
  }

  /** A fact of this page that some other module works out, once a batch. */
  once<T>(key: string, find: () => T): T {
    if (!this.#memo.has(key)) this.#memo.set(key, find());
    return this.#memo.get(key) as T;
  }
}

/** Is the element inside a region one types in? */
function isTypedIn(element: Element): boolean {
  const region = closest(element, '[contenteditable],[role=textbox]');
  return region !== null && region !== element && isEditable(region);
}

function levelOf(element: Element): number {
  const tag = element.localName;
  if (/^h[1-6]$/.test(tag)) return Number(tag[1]);
  if (element.getAttribute('role') === 'heading') return Number(element.getAttribute('aria-level') ?? 2) || 2;
  if (tag === 'legend' || tag === 'caption' || tag === 'summary') return 6;
  if (element.closest(CONTROL_AROUND) !== null) return NONE;
  if (tag === 'th' || tag === 'dt') return 7;
  return TITLE_CLASS.test(element.getAttribute('class') ?? '') ? 7 : NONE;
}

/** Custom elements of a document, found without a wrapper being made for each of its elements. */
function customElements(root: Root): Iterable<Element> {
  if (!(root instanceof Document)) return root.querySelectorAll('*');
  const found = root.evaluate("//*[contains(local-name(),'-')]", root, null, XPathResult.ORDERED_NODE_SNAPSHOT_TYPE);
  return Array.from({ length: found.snapshotLength }, (_, index) => found.snapshotItem(index) as Element);
}

/**
 * The document and the shadow roots in it. `everywhere` also looks at built-in
 * elements (closed roots only in those without content of their own): dearer, and seldom needed.
 */
function findRoots(document: Document, everywhere: boolean): Root[] {
  const roots: Root[] = [document];
  for (let at = 0; at < roots.length; at += 1) {
    const root = roots[at] as Root;
    for (const element of everywhere ? root.querySelectorAll('*') : customElements(root)) {
      const custom = element.localName.includes('-');
      const inner =
        custom || (everywhere && element.firstElementChild === null) ? shadowRootOf(element) : element.shadowRoot;
      if (inner !== null) roots.push(inner);
    }
  }
  return roots;
}
