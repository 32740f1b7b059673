import { fold, foldWhole } from './fold.ts';
import { HEADINGS, type Heading, LazyHeading } from './headings.ts';
import { type Kind, kindOf, QUERIED } from './kinds.ts';
import { type LabelMap, labelsOf, type Names, namesOf } from './names.ts';
import { mayOccur } from './patterns.ts';
import { type Root, withInner } from './roots.ts';
import { all, closest } from './tree.ts';
import { isEditable } from './words.ts';

/** A control of the page, before any descriptor is applied. */
export interface Control {
  readonly element: Element;
  readonly kind: Kind;
}

/** An element and the folded words it begins with. */
export interface Line {
  readonly element: Element;
  readonly words: string;
}

const LINES = 'td,div,span,li,p,h1,h2,h3,h4,h5,h6,strong,b,em,font,big,center,output,code,dd';
const LONGEST_LINE = 160;
const NOTICES =
  '[role=alert],[role=alertdialog],[role=dialog],[aria-modal=true],dialog[open],.alert,.modal.show,.fr-modal--opened';
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
  #editable: boolean | undefined;
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
    this.#roots ??= withInner(new Set([this.document]), false);
    return this.#roots;
  }

  /**
   * Looks for shadow roots in every element that can have one; true when there are more than were known. What was read before is
   * read anew then.
   */
  lookEverywhere(): boolean {
    if (this.#everywhere) return false;
    this.#everywhere = true;
    const roots = withInner(new Set(this.roots), true);
    if (roots.length === this.roots.length) return false;
    this.#roots = roots;
    this.#controls = undefined;
    this.#editable = undefined;
    this.#headings = undefined;
    this.#memo.clear();
    return true;
  }

  /** All controls in reading order within each root; what stands in editable regions is the person's and left out. */
  get controls(): readonly Control[] {
    if (this.#controls === undefined) {
      const found: Control[] = [];
      for (const element of this.#all(QUERIED)) {
        const kind = kindOf(element);
        if (kind !== null) found.push({ element, kind });
      }
      this.#controls = this.#hasEditable() ? found.filter(({ element }) => !isTypedIn(element)) : found;
    }
    return this.#controls;
  }

  #all(selector: string): Element[] {
    return this.roots.flatMap((root) => all(root, selector));
  }

  /** Elements of a page without semantics that begin with short words of their own, with these; never what a person types in. */
  get lines(): readonly Line[] {
    return this.once('lines', () => {
      const editable = this.#hasEditable();
      const lines: Line[] = [];
      for (const element of this.#all(LINES)) {
        const first = element.firstChild;
        if (first?.nodeType !== Node.TEXT_NODE) continue;
        if (editable && (isEditable(element) || isTypedIn(element))) continue;
        const text = first.nodeValue ?? '';
        const words = text.length > LONGEST_LINE ? '' : fold(text);
        if (words !== '') lines.push({ element, words });
      }
      return lines;
    });
  }

  #hasEditable(): boolean {
    this.#editable ??= this.#all('[contenteditable],[role=textbox]').some(isEditable);
    return this.#editable;
  }

  /** Dialogs and alerts, shown or not. */
  get notices(): readonly Element[] {
    return this.once('notices', () => this.#all(NOTICES));
  }

  /** All headings, also hidden ones, in reading order within each root. Their words are read when asked for. */
  get headings(): readonly Heading[] {
    if (this.#headings === undefined) {
      const found = this.#all(HEADINGS);
      const own = this.#hasEditable() ? found.filter((element) => !isTypedIn(element)) : found;
      this.#headings = own.map((element) => new LazyHeading(element));
    }
    return this.#headings;
  }

  /**
   * May the page's text hold one of the patterns? A no is certain for what is written in one piece, and cheap: no element is
   * looked at. Where somebody types in the page, its text is not read and the answer is yes.
   */
  mayHold(patterns: readonly string[]): boolean {
    const said = this.once('text', () => (this.#hasEditable() ? null : textOf(this.roots)));
    return said === null || mayOccur(patterns, said);
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
      names = namesOf(element, () => this.labels(element));
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

/** A text longer than this is not worth reading whole. */
const LONGEST_TEXT = 1_000_000;

/** All text of some roots, folded but for what `fold` takes off the ends; null when there is too much of it. */
function textOf(roots: readonly Root[]): string | null {
  const text = roots.map((root) => (root instanceof Document ? root.documentElement : root).textContent).join('\n');
  return text.length > LONGEST_TEXT ? null : foldWhole(text);
}

/** Is the element inside a region one types in? */
function isTypedIn(element: Element): boolean {
  const region = closest(element, '[contenteditable],[role=textbox]');
  return region !== null && region !== element && isEditable(region);
}
