import { all, precedes } from '../../dom/composed-tree.ts';
import * as dom from '../../dom/reads.ts';
import { getOrMake } from '../text/memoize.ts';
import { HEADINGS, type Heading, LazyHeading } from './headings.ts';
import type { PageNodes } from './page-nodes.ts';

/** Headings near a place of the page. */
interface Around {
  /** The last ones before the element, boxes around it among them, in reading order. */
  readonly before: readonly Heading[];
  /** The element itself when it is one, and the first ones after it, those in it among them. */
  readonly after: readonly Heading[];
  /** Of those before `before`, all of a higher rank and maybe others, nearest first. */
  readonly further: (rank: number) => Iterable<Heading>;
}

/** Limits of walking: elements looked at one by one, and places asked about. Beyond them one query for all headings is cheaper. */
const MOST_WALKED = 1000;
const MOST_ASKED = 4;
/** What makes a heading of any level; then by their level, 1 to 6, the tags that do. The first so many hold all headings above a rank. */
const RANKED = ['[role=heading]', 'h1', 'h2', 'h3', 'h4', 'h5', 'h6,legend,caption,summary,[aria-expanded]'];

/**
 * The headings of a page in reading order within each root. On a large page only those at its beginning and around the few elements
 * asked about are found, by walking: to ask for all of them was a fifth of what a search cost.
 */
export class PageHeadings {
  readonly #page: PageNodes;
  readonly #known = new Map<Element, Heading>();
  #all: readonly Heading[] | undefined;
  #left = MOST_WALKED;
  #asked = 0;

  constructor(page: PageNodes) {
    this.#page = page;
  }

  /** All headings, by a selector of many parts; each is tried on every element: expensive. */
  get all(): readonly Heading[] {
    this.#all ??= this.#page.untyped(this.#page.all(HEADINGS)).map((element) => this.#headingOf(element));
    return this.#all;
  }

  /** The first so many of the page. */
  first(count: number): readonly Heading[] {
    const found = this.#walk(this.#page.document, 'nextNode', count);
    if (found === null) return this.all.slice(0, count);
    if (found.length < count) this.#all = found; // The walk came to the end of the page.
    return found;
  }

  /** Those before and after an element, at most so many. */
  around(element: Element, before: number, after: number): Around {
    this.#asked += 1;
    const isNear = this.#asked <= MOST_ASKED && dom.contains(this.#page.document, element);
    const near = isNear ? this.#walkAround(element, before, after) : null;
    if (near !== null) return near;
    const { all } = this;
    const middle = firstAfter(all, element);
    const start = Math.max(0, middle - before);
    return {
      before: all.slice(start, middle),
      after: all.slice(middle, middle + after),
      further: () => all.slice(0, start).reverse(),
    };
  }

  #walkAround(element: Element, before: number, after: number): Around | null {
    const earlier = this.#walk(element, 'previousNode', before);
    if (earlier === null) return null;
    const own = dom.matches(element, HEADINGS) ? [this.#headingOf(element)] : [];
    const later = this.#walk(element, 'nextNode', after - own.length);
    if (later === null) return null;
    return {
      before: earlier.reverse(),
      after: [...own, ...later],
      further: (rank) => (earlier.length < before ? [] : this.#higherBefore(earlier[0], rank)),
    };
  }

  /** The next headings from a node on, as many as there are; null when they are not to be found by walking. */
  #walk(from: Node, step: 'nextNode' | 'previousNode', count: number): Heading[] | null {
    const { document, roots } = this.#page;
    // Shadow roots are not walked into, and headings in regions that one types in are none.
    if (this.#all !== undefined || roots.length > 1 || this.#page.hasEditable()) return null;
    const walker = dom.createTreeWalker(document, document, NodeFilter.SHOW_ELEMENT);
    walker.currentNode = from;
    const found: Heading[] = [];
    while (found.length < count) {
      if (this.#left === 0) return null;
      this.#left -= 1;
      const at = walker[step]() as Element | null;
      if (at === null) break;
      if (dom.matches(at, HEADINGS)) found.push(this.#headingOf(at));
    }
    return found;
  }

  #headingOf(element: Element): Heading {
    return getOrMake(this.#known, element, () => new LazyHeading(element, this.#page.words.titleClass));
  }

  /** Those of a higher rank before a heading, nearest first. */
  #higherBefore(edge: Heading | undefined, rank: number): Heading[] {
    if (edge === undefined) return [];
    const found = rank <= RANKED.length ? this.#ranked(RANKED.slice(0, Math.ceil(rank))) : this.all;
    return found.slice(0, firstAfter(found, edge.element)).reverse();
  }

  /** Leaves out the parts of a selector that match nothing: to find that out is cheap, since browsers index single tags and classes. */
  #ranked(parts: readonly string[]): Heading[] {
    const there = parts.filter((part) => dom.querySelector(this.#page.document, part) !== null);
    return there.length === 0 ? [] : all(this.#page.document, there.join()).map((element) => this.#headingOf(element));
  }
}

/** Index of the first heading that does not come before the element; headings of one root are in order. */
function firstAfter(headings: readonly Heading[], element: Element): number {
  let [low, high] = [0, headings.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    const heading = headings[middle];
    if (heading !== undefined && precedes(heading.element, element)) low = middle + 1;
    else high = middle;
  }
  return low;
}
