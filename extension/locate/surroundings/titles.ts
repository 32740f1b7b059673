import { precedes } from '../../dom/composed-tree.ts';
import * as dom from '../../dom/reads.ts';
import { isDrawn, isShown } from '../../sight/shown.ts';
import { factOfNodes, pageFact } from '../page/facts.ts';
import type { Heading } from '../page/headings.ts';
import { linesOf } from '../page/lines.ts';
import type { Page } from '../page/page.ts';
import { wordsIn } from '../page/words.ts';
import { fold } from '../text/fold.ts';
import { occurs } from '../text/patterns.ts';
import { CURRENT } from './current-entries.ts';
import { LONGEST, wordsAt } from './places.ts';

// What a page calls itself: title, headings, current menu entries, and lines that only look like titles.

/** Headings of this level and lower ones are about a table, a list. */
const OF_PART = 8;
/** The headings that say which page this is stand near its top. */
const MOST_HEADINGS = 60;
/** Letters larger than the running text of most pages, in CSS pixels. */
const LARGE_LETTERS = 17;

const topHeadings = factOfNodes((page): readonly Heading[] => page.headings.slice(0, MOST_HEADINGS));

/** The title and the visible headings near the top, of this document and those around it. */
export const pageTitles = pageFact((page): readonly string[] => {
  const headings = topHeadings(page);
  page.dependsOn(headings.map((one) => one.element));
  return [
    fold(dom.title(page.document)),
    fold(frameTitle(page.document)),
    ...headings.filter(({ element }) => isDrawn(element)).map(({ words }) => words),
    ...documentsAround(page.document).flatMap(shortTitles),
  ].filter((words) => words !== '');
});

/** What the page around says that a frame holds; '' where that is another origin's to see. */
const frameTitle = (document: Document): string => {
  const frame = dom.defaultView(document)?.frameElement ?? null;
  return frame === null ? '' : dom.attribute(frame, 'title');
};

const MARKED = `${CURRENT},nav .active`;
/** What else says where one is: these, labels of landmarks, logos. */
const MARKS = `main[aria-label],nav[aria-label],section[aria-label],form[aria-label],[role=region],${MARKED},header img`;

const markWords = (mark: Element): string =>
  fold(dom.getAttribute(mark, 'aria-label') ?? dom.getAttribute(mark, 'alt') ?? wordsIn(mark, LONGEST.entry));

const wordsOfMarks = pageFact((page) => page.all(MARKS).map(markWords));

export const currentEntries = pageFact((page): readonly string[] => currentMarks(page).map(markWords));

const currentMarks = pageFact((page): readonly Element[] => [
  ...page.attributed.filter((element) => dom.matches(element, CURRENT)),
  ...page.all('nav .active'),
]);

/** What says where on the site an element is, the nearest first: chosen tabs and entries before it, breadcrumbs, the title of the document. */
export const whereaboutsOf = (page: Page, element: Element): readonly string[] => [
  ...[...currentMarks(page)]
    .reverse()
    .filter((mark) => precedes(mark, element))
    .map(markWords),
  ...page.all(page.words.breadcrumbs).map(markWords),
  fold(dom.title(page.document)),
];

/** Does the page say one of the patterns of itself, by its title, its headings, or else its marks? Not where they say `not` too. */
export function pageSays(page: Page, patterns: readonly string[], not?: readonly string[]): boolean {
  const says = (words: string): boolean => occurs(patterns, words) && !occurs(not, words);
  return pageTitles(page).some(says) || wordsOfMarks(page).some(says);
}

/**
 * Short lines that look like titles only to the eye: bold or larger than their surroundings. Read only when nothing else fits.
 * @param not a line that says one of these too is no title
 */
export function hasDrawnTitle(page: Page, patterns: readonly string[], not?: readonly string[]): boolean {
  const titled = linesOf(page, (words) => words.length <= 80 && occurs(patterns, words) && !occurs(not, words));
  return titled.some(({ element }) => {
    if (dom.closest(element, 'a,button,label,[role=button]') !== null || !isShown(element)) return false;
    const style = getComputedStyle(element);
    return Number.parseFloat(style.fontSize) >= LARGE_LETTERS || Number(style.fontWeight) >= 600;
  });
}

/** Frames of a frame set that are read. */
const MOST_FRAMES = 8;

/** Documents of the same origin that this frame stands in or beside: a frame set keeps its title and its banner there. */
function documentsAround(document: Document): Document[] {
  const found: Document[] = [];
  let view: Window | null = dom.defaultView(document);
  while (view !== null && view !== view.parent) {
    view = view.parent;
    const around = documentOf(view);
    if (around === null) break;
    found.push(around);
    if (dom.querySelector(around, 'frameset') === null) continue;
    for (let index = 0; index < Math.min(view.length, MOST_FRAMES); index += 1) {
      const beside = documentOf(view[index]);
      if (beside !== null && beside !== document) found.push(beside);
    }
  }
  return found;
}

/** Null where it is of another origin: its words are not ours to see. */
function documentOf(view: Window | undefined): Document | null {
  try {
    return view?.document ?? null;
  } catch {
    return null;
  }
}

const shortTitles = (document: Document): string[] =>
  [
    fold(dom.title(document)),
    ...[...dom.querySelectorAll(document, 'h1,h2')].slice(0, 6).map((heading) => fold(wordsIn(heading, 120))),
  ].filter((words) => words !== '');

/** Words right below the main headings that say whose page it is. */
export const subtitles = (page: Page): readonly string[] =>
  topHeadings(page)
    .filter(({ level }) => level <= 2)
    .map(({ element }) => dom.nextElementSibling(element))
    .map((next) => (next === null || !isShown(next) ? '' : wordsAt(LONGEST.page, next)));

/** What error, maintenance and log-out pages are known by: title, h1 (else the first heading). */
export const judgedTitles = pageFact((page): readonly string[] => {
  const headings = topHeadings(page);
  const isRead = (one: Heading): boolean => one.words !== '' && isDrawn(one.element);
  const top = headings.filter((one) => one.level === 1 && isRead(one));
  const main = top.length > 0 ? undefined : headings.find((one) => one.level < OF_PART && isRead(one));
  return [...titleParts(dom.title(page.document)), ...(main === undefined ? top : [main]).map((one) => one.words)];
});

/** A title names the page, its part of the site, and the site: "Le nombre à retrouver | Aide Pro Santé Connect". */
const titleParts = (title: string): string[] => [title, ...title.split(/\s[|·•–—‑›:>-]\s|\s?[|·›]\s?/)].map(fold);
