import * as dom from '../../dom/reads.ts';
import { atMost, spend } from '../../dom/time-budget.ts';
import { fold } from '../text/fold.ts';
import { getOrMake } from '../text/memoize.ts';
import { factOfNodes } from './facts.ts';
import type { Page } from './page.ts';
import { textBeside } from './text-beside.ts';
import { isTyped } from './user-input.ts';

// Short lines of text, for pages without semantic markup: in whatever element they stand.

/** An element and the folded words it begins with. */
interface Line {
  readonly element: Element;
  readonly words: string;
}

interface ShortText {
  readonly node: Text;
  readonly words: string;
}

const LINES = new Set('td th dt dd div span li p h1 h2 h3 h4 h5 h6 strong b em font big center output code'.split(' '));
/** Components hold lines too. */
const isLine = (tag: string): boolean => LINES.has(tag) || tag.includes('-');
const LONGEST_LINE = 160;
/** Text nodes of a page that are read. A page has about two an element, most of them white space. */
const MOST_TEXTS = 150_000;

/** Elements that begin with short words of their own that pass `says`; never fields or editable regions. */
export function linesOf(page: Page, says: (words: string) => boolean): Line[] {
  const heard = new Map<string, boolean>();
  const lines: Line[] = [];
  for (const { node, words } of textsOf(page)) {
    const isSaid = getOrMake(heard, words, () => says(words));
    const isFirst =
      isSaid && node.previousElementSibling === null && textBeside(node, dom.previousSibling).trim() === '';
    const element = isFirst ? node.parentElement : null;
    if (element !== null && isLine(dom.localName(element))) lines.push({ element, words });
  }
  return lines;
}

/** Short texts of the page and their folded words. Walked as texts: most pages have fewer of these than elements. */
const textsOf = factOfNodes((page): readonly ShortText[] => {
  const editable = page.hasEditable();
  const texts: ShortText[] = [];
  let count = 0;
  for (const root of page.roots) {
    const isTypedHere = editable || dom.querySelector(root, 'textarea,select') !== null;
    const walker = dom.createTreeWalker(page.document, root, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode() as Text | null; node !== null; node = walker.nextNode() as Text | null) {
      spend();
      atMost(count, MOST_TEXTS);
      count += 1;
      if (isTypedHere && isTyped(node)) continue;
      const text = node.data;
      const words = text.length > LONGEST_LINE ? '' : fold(text);
      if (words !== '') texts.push({ node, words });
    }
  }
  return texts;
});
