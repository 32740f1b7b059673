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
  readonly words: string;
  /** 1 to 6 as in h1 to h6; 7 for what only looks like a heading. */
  readonly level: number;
}

type Root = Document | ShadowRoot;

const HEADINGS = 'h1,h2,h3,h4,h5,h6,[role=heading],legend,caption,summary';
/** Class words with which pages without heading tags mark their titles. */
const TITLE_CLASS = /(?:^|[\s_-])(?:title|titre|heading|entete|rubrique|legend)(?:$|[\s_-])/i;
const TITLE_LIKE = '[class*=tit i],[class*=heading i],[class*=entete i],[class*=rubrique i],[class*=legend i],th,dt';
const CONTROL_AROUND = 'a,button,label,[role=button],[role=link],[role=tab],[role=menuitem],[onclick]';
const LONGEST_HEADING = 120;
/** A look at so many elements costs well under a millisecond. */
const MOST_SEEN = 200;

/** Only these can hold a shadow root, besides elements with a dash in their name (DOM standard, attachShadow). */
const MAY_HOST = 'article,aside,blockquote,div,footer,h1,h2,h3,h4,h5,h6,header,main,nav,p,section,span';
const CLOSED_HOST = MAY_HOST.split(',')
  .map((tag) => `${tag}:not(:has(*))`)
  .join(',');

/**
 * Everything that is read from one document for one batch of questions, each part read when first asked for. It is dropped at
 * the end of the batch: no cache outlives the page it describes.
 */
export class Page {
  readonly document: Document;
  #roots: readonly Root[] | undefined;
  #controls: readonly Control[] | undefined;
  #headings: readonly Heading[] | undefined;
  #hasEditable: boolean | undefined;
  readonly #labels = new Map<Node, LabelMap>();
  readonly #names = new Map<Element, Names>();
  readonly #seen = new Set<Element>();
  readonly #memo = new Map<string, unknown>();

  constructor(document: Document) {
    this.document = document;
  }

  /** The document and all shadow roots in it, outer before inner. */
  get roots(): readonly Root[] {
    this.#roots ??= findRoots(this.document);
    return this.#roots;
  }

  /** All controls in reading order within each root; what stands in editable regions is the person's and left out. */
  get controls(): readonly Control[] {
    this.#controls ??= this.roots.flatMap((root) => {
      const found: Control[] = [];
      for (const element of root.querySelectorAll(CONTROLS)) {
        const kind = kindOf(element);
        if (kind !== null && !this.#isTypedIn(element)) found.push({ element, kind });
      }
      return found;
    });
    return this.#controls;
  }

  /** All headings, also hidden ones, in reading order within each root. */
  get headings(): readonly Heading[] {
    this.#headings ??= this.roots.flatMap((root) => {
      const found: Heading[] = [];
      for (const element of root.querySelectorAll(`${HEADINGS},${TITLE_LIKE}`)) {
        const level = levelOf(element);
        if (level === null || this.#isTypedIn(element)) continue;
        const words = fold(wordsIn(element, LONGEST_HEADING + 40));
        if (words !== '' && words.length <= LONGEST_HEADING) found.push({ element, words, level });
      }
      return found;
    });
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

  #isTypedIn(element: Element): boolean {
    this.#hasEditable ??= this.roots.some((root) => root.querySelector('[contenteditable],[role=textbox]') !== null);
    if (!this.#hasEditable) return false;
    const region = closest(element, '[contenteditable],[role=textbox]');
    return region !== null && region !== element && isEditable(region);
  }
}

function levelOf(element: Element): number | null {
  const tag = element.localName;
  if (/^h[1-6]$/.test(tag)) return Number(tag[1]);
  if (element.getAttribute('role') === 'heading') return Number(element.getAttribute('aria-level') ?? 2) || 2;
  if (tag === 'legend' || tag === 'caption' || tag === 'summary') return 6;
  if (element.closest(CONTROL_AROUND) !== null) return null;
  if (tag === 'th' || tag === 'dt') return 7;
  return TITLE_CLASS.test(element.getAttribute('class') ?? '') ? 7 : null;
}

function findRoots(document: Document): Root[] {
  const roots: Root[] = [document];
  for (let at = 0; at < roots.length; at += 1) {
    const root = roots[at] as Root;
    for (const element of root.querySelectorAll('*')) {
      if (element.shadowRoot !== null) roots.push(element.shadowRoot);
      else if (element.localName.includes('-')) pushRoot(roots, element);
    }
    for (const element of root.querySelectorAll(CLOSED_HOST)) if (element.shadowRoot === null) pushRoot(roots, element);
  }
  return roots;
}

function pushRoot(roots: Root[], element: Element): void {
  const root = shadowRootOf(element);
  if (root !== null) roots.push(root);
}
