import { closest, holds } from '../../dom/composed-tree.ts';
import * as dom from '../../dom/reads.ts';
import { spend } from '../../dom/time-budget.ts';
import { isDrawn } from '../../sight/shown.ts';
import { factAbout } from '../page/facts.ts';
import type { Page } from '../page/page.ts';
import { isTyped } from '../page/user-input.ts';
import { CLOSED } from '../page/words.ts';
import { fold } from '../text/fold.ts';

// Titles that only the eye sees: a line alone, bolder, larger or more spaced than what follows it in its box.

/** A box of more texts is no part of a page with a title of its own. */
const MOST_TEXTS = 60;
const LONGEST_TITLE = 80;
const SHORTEST_TITLE = 3;
/** Least difference of weights, of sizes (a factor), and of the spaces between letters in CSS pixels. */
const BOLDER = 150;
const LARGER = 1.1;
const WIDER = 0.4;
/** A mark or a count beside a title. */
const LITTLE = 4;

const PRESSED = 'a,button,summary,[role=button],[role=link],[role=tab],[role=menuitem]';
/** What a field is called, or a column. */
const CAPTIONS = 'label,th,td,dt,dd';

interface Line {
  readonly element: Element;
  readonly words: string;
  readonly box: DOMRect;
}

/** The texts of a box that are drawn and not pressed, in reading order. */
function* textsIn(box: Element): Generator<Line> {
  const walker = dom.createTreeWalker(dom.ownerDocument(box), box, NodeFilter.SHOW_TEXT);
  const range = new Range();
  for (let node = walker.nextNode() as Text | null; node !== null; node = walker.nextNode() as Text | null) {
    spend();
    const element = dom.parentElement(node);
    // What is typed is not even looked at.
    if (element === null || CLOSED.has(dom.localName(element)) || isTyped(node)) continue;
    const words = node.data.trim() === '' ? '' : fold(node.data.slice(0, LONGEST_TITLE + 40));
    if (words === '') continue;
    if (closest(element, PRESSED) !== null || !isDrawn(element)) continue;
    range.selectNodeContents(node);
    yield { element, words, box: range.getBoundingClientRect() };
  }
}

interface Look {
  readonly weight: number;
  readonly size: number;
  readonly spacing: number;
}

function lookOf({ element }: Line): Look {
  const style = getComputedStyle(element);
  return {
    weight: Number(style.fontWeight),
    size: Number.parseFloat(style.fontSize),
    spacing: Number.parseFloat(style.letterSpacing) || 0,
  };
}

const standsOut = (title: Look, other: Look): boolean =>
  title.size * LARGER > other.size &&
  (title.weight >= other.weight + BOLDER ||
    title.size >= other.size * LARGER ||
    title.spacing >= other.spacing + WIDER);

const isBeside = (one: Line, other: Line): boolean =>
  other.box.top < one.box.bottom - 1 && other.box.bottom > one.box.top + 1;

/** Is it short enough for a title, no caption, and no line that holds controls: a menu? */
const isNameable = ({ element, words }: Line): boolean =>
  words.length >= SHORTEST_TITLE &&
  words.length <= LONGEST_TITLE &&
  closest(element, CAPTIONS) === null &&
  dom.querySelector(element, PRESSED) === null;

/**
 * The first line of a box, where it is its title by its look; null for none. What looks the same further on is a title of no less: the first
 * such line ends the reading.
 */
export const drawnTitleOf = factAbout((_: Page, box: Element): Pick<Line, 'element' | 'words'> | null => {
  const lines = textsIn(box);
  const first = lines.next().value;
  if (!first || !isNameable(first)) return null;
  const look = lookOf(first);
  let left = MOST_TEXTS;
  let isOverSomething = false;
  for (const other of lines) {
    left -= 1;
    if (left === 0) return null;
    if (holds(first.element, other.element) || other.words.length <= LITTLE) continue;
    if (isBeside(first, other) || !standsOut(look, lookOf(other))) return null;
    isOverSomething = true;
  }
  return isOverSomething ? first : null;
});
