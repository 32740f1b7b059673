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

/** The texts of a box that are drawn and not pressed, in reading order; null for too many. */
function textsIn(box: Element): readonly Line[] | null {
  const walker = dom.createTreeWalker(dom.ownerDocument(box), box, NodeFilter.SHOW_TEXT);
  const lines: Line[] = [];
  const range = new Range();
  for (let node = walker.nextNode() as Text | null; node !== null; node = walker.nextNode() as Text | null) {
    spend();
    const element = dom.parentElement(node);
    // What is typed is not even looked at.
    if (element === null || CLOSED.has(dom.localName(element)) || isTyped(node)) continue;
    const words = node.data.trim() === '' ? '' : fold(node.data.slice(0, LONGEST_TITLE + 40));
    if (words === '') continue;
    if (closest(element, PRESSED) !== null || !isDrawn(element)) continue;
    if (lines.length === MOST_TEXTS) return null;
    range.selectNodeContents(node);
    lines.push({ element, words, box: range.getBoundingClientRect() });
  }
  return lines;
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

/** The first line of a box, where it is its title by its look; null for none. What looks the same further on is a title of no less. */
export const drawnTitleOf = factAbout((_: Page, box: Element): Pick<Line, 'element' | 'words'> | null => {
  const [first, ...others] = textsIn(box) ?? [];
  if (first === undefined || first.words.length < SHORTEST_TITLE || first.words.length > LONGEST_TITLE) return null;
  if (closest(first.element, CAPTIONS) !== null) return null;
  const further = others.filter(({ element, words }) => !holds(first.element, element) && words.length > LITTLE);
  const look = lookOf(first);
  return further.length > 0 && further.every((other) => !isBeside(first, other) && standsOut(look, lookOf(other)))
    ? first
    : null;
});
