import type { PageWords } from '../../../shared/guides/descriptor.ts';
import { NOTICE_CLASSES } from '../../../shared/guides/words/markup-words.ts';
import { all } from '../../dom/composed-tree.ts';
import * as dom from '../../dom/reads.ts';
import { getOrMake } from '../text/memoize.ts';
import { HEADINGS, type Heading, LazyHeading } from './headings.ts';
import { OTHER_PLACES } from './kinds.ts';
import { type LabelMap, labelsOf } from './labels.ts';
import type { NameSources, Names } from './name-sources.ts';
import { namesOf } from './names.ts';
import { PageControls } from './page-controls.ts';
import { customElements, FRESH, type KnownRoots, NO_ROOTS, type Root, withAllInner, withInner } from './roots.ts';
import { isTypedIn } from './user-input.ts';
import { isEditable } from './words.ts';

/** Boxes that tell what happened, by their classes: browsers have a short way for each. */
const NOTICE_BOXES = `.alert .warn .fr-modal--opened .error .error-message ${NOTICE_CLASSES}`.split(' ');
const NOTICE = ['[aria-modal=true]', 'dialog[open]', '.modal.show', ...NOTICE_BOXES].join();
/** Selectors of one part that together find all notices, and more. */
const NOTICE_PLACES = ['dialog', '.modal', ...NOTICE_BOXES];
export const NOTICES = NOTICE_PLACES.join();
/** Attributes that few elements have. One selector for all of them: each is tried on every element. */
const ATTRIBUTED = '[contenteditable],[aria-modal=true],[aria-current],[aria-selected=true]';
const NOTICE_ROLES = new Set(['alert', 'alertdialog', 'dialog']);
/** Elements whose state is compared at each slow look; so many take well under a millisecond. */
const MOST_SEEN = 200;

/**
 * Everything that is read from one document for one batch of questions, each part read when first asked for. It is dropped at
 * the end of the batch: no cache outlives the page it describes.
 */
export class Page implements NameSources {
  readonly document: Document;
  /** The words by which this page is read, the same for all steps. */
  readonly words: PageWords;
  readonly #known: readonly Root[];
  #roots: readonly Root[] | undefined;
  #lookedAt: number;
  #hasLooked = false;
  readonly #seen = new Set<Element>();
  readonly #empty: Element[] = [];
  #labels = new Map<Node, LabelMap>();
  #names = new Map<Element, Names>();
  /** Facts that rest on nodes alone, by the function that works each out. */
  #ofNodes = new Map<unknown, unknown>();
  readonly #facts = new Map<unknown, unknown>();
  readonly #factsAbout = new Map<unknown, Map<object, unknown>>();

  /** @param known what an earlier batch has left in `knownRoots` */
  constructor(document: Document, words: PageWords, known: KnownRoots = NO_ROOTS) {
    this.document = document;
    this.words = words;
    this.#known = known.roots.filter((root) => root instanceof ShadowRoot && dom.isConnected(root.host));
    this.#lookedAt = known.lookedAt;
  }

  /** The document and all shadow roots in it, outer before inner. */
  get roots(): readonly Root[] {
    this.#roots ??= withInner(new Set([this.document, ...this.#known]), this.onceOfNodes(componentsOf), this.#empty);
    return this.#roots;
  }

  /** Looks for shadow roots in every element that can have one; true when there are more than were known. What was read before is read anew then. */
  lookEverywhere(): boolean {
    const now = performance.now();
    if (this.#hasLooked || now - this.#lookedAt < FRESH) return false;
    this.#hasLooked = true;
    this.#lookedAt = now;
    const roots = withAllInner(new Set(this.roots));
    if (roots.length === this.roots.length) return false;
    this.#roots = roots;
    this.#ofNodes.clear();
    this.#facts.clear();
    this.#factsAbout.clear();
    return true;
  }

  /**
   * The same page a little later, when none of its nodes has changed. Facts that rest on nodes alone are taken over; shown, open and chosen
   * are read again. A component may have got a shadow root meanwhile, which changes no node: then everything is read again.
   */
  refreshed(): Page {
    const page = new Page(this.document, this.words, this.knownRoots);
    const { roots } = this;
    page.#ofNodes.set(componentsOf, this.onceOfNodes(componentsOf));
    if (page.roots.length !== roots.length || !page.roots.every((root) => roots.includes(root))) return page;
    page.#labels = new Map(this.#labels);
    page.#names = new Map(this.#names);
    page.#ofNodes = new Map(this.#ofNodes);
    return page;
  }

  get knownRoots(): KnownRoots {
    return { roots: this.#roots ?? this.#known, lookedAt: this.#lookedAt };
  }

  get controls(): PageControls {
    return this.onceOfNodes(controlsOf);
  }

  get marked(): readonly Element[] {
    return this.onceOfNodes(markedOf);
  }

  get roled(): ReadonlySet<Element> {
    return this.onceOfNodes(roledOf);
  }

  /** Elements that match a selector, in reading order within each root. */
  all(selector: string): Element[] {
    return this.roots.flatMap((root) => all(root, selector));
  }

  /** Of some elements those outside editable regions, whose text belongs to the person who types. */
  untyped(found: readonly Element[]): readonly Element[] {
    return this.hasEditable() ? found.filter((element) => !isTypedIn(element)) : found;
  }

  hasEditable(): boolean {
    return this.onceOfNodes(hasEditableRegion);
  }

  /** Elements that may be current, modal or editable. */
  get attributed(): readonly Element[] {
    return this.onceOfNodes(attributedOf);
  }

  /** Dialogs and alerts, shown or not, in no order. */
  get notices(): readonly Element[] {
    return this.onceOfNodes(noticesOf);
  }

  /** All headings, also hidden ones, in reading order within each root. Their words are read when asked for. */
  get headings(): readonly Heading[] {
    return this.onceOfNodes(headingsOf);
  }

  labels(element: Element): LabelMap {
    const root = dom.getRootNode(element) as Root;
    return getOrMake(this.#labels, root, () => labelsOf(root));
  }

  /** The names of an element that is not among the controls. */
  names(element: Element): Names {
    return getOrMake(this.#names, element, () => namesOf(element, this));
  }

  /** Records elements on whose state (shown, enabled) an answer depends. */
  dependsOn(elements: Iterable<Element>): void {
    for (const element of elements) {
      if (this.#seen.size >= MOST_SEEN) return;
      this.#seen.add(element);
    }
  }

  get seen(): ReadonlySet<Element> {
    return this.#seen;
  }

  /** The components that show nothing yet. */
  get empty(): readonly Element[] {
    return this.#empty;
  }

  /** A fact of this page, worked out once a batch (facts.ts). */
  once<T>(find: (page: Page) => T): T {
    return getOrMake(this.#facts, find, () => find(this)) as T;
  }

  /** The same for a fact that depends on nodes alone, not on styles or boxes: `refreshed` keeps it. */
  onceOfNodes<T>(find: (page: Page) => T): T {
    return getOrMake(this.#ofNodes, find, () => find(this)) as T;
  }

  /** The same for one element or one part of a descriptor. */
  onceFor<S extends object, T>(subject: S, find: (page: Page, subject: S) => T): T {
    const known = getOrMake(this.#factsAbout, find, () => new Map());
    return getOrMake(known, subject, () => find(this, subject)) as T;
  }
}

const componentsOf = ({ document }: Page): readonly Element[] => customElements(document);
const controlsOf = (page: Page): PageControls => new PageControls(page);
const headingsOf = (page: Page): readonly Heading[] =>
  page.untyped(page.all(HEADINGS)).map((element) => new LazyHeading(element, page.words.titleClass));
const markedOf = (page: Page): readonly Element[] => page.all(OTHER_PLACES);
const attributedOf = (page: Page): readonly Element[] => page.all(ATTRIBUTED);

const roledOf = ({ marked }: Page): ReadonlySet<Element> =>
  new Set(marked.filter((element) => dom.hasAttribute(element, 'role')));

const hasEditableRegion = ({ roled, attributed }: Page): boolean =>
  [...roled, ...attributed].some((element) => isEditable(element));

function noticesOf(page: Page): readonly Element[] {
  // A query for each selector: browsers look up single tags and classes in an index, lists of selectors not.
  const boxes = NOTICE_PLACES.flatMap((selector) => page.all(selector));
  return [...new Set([...page.roled, ...page.attributed, ...boxes])].filter(
    (element) => NOTICE_ROLES.has(dom.attribute(element, 'role')) || dom.matches(element, NOTICE),
  );
}
