import { parentOf } from '../../dom/composed-tree.ts';
import * as dom from '../../dom/reads.ts';
import { factAbout } from '../page/facts.ts';
import type { Heading } from '../page/headings.ts';
import type { Page } from '../page/page.ts';
import { CURRENT, hasClassOfItsOwn } from './current-entries.ts';
import { LONGEST, wordsAt } from './places.ts';

// Steps: titles in a row with nothing between them. The current one speaks for the page, the others for pages that were or will be.

const LEAST_STEPS = 2;
const MOST_LEVELS = 4;
const USED = 'input,select,textarea,button,table';
/** Columns and terms (page/headings.ts) stand in rows, and over what is below them. */
const COLUMN = 8;

const says = (box: Element): boolean => wordsAt(LONGEST.entry, box) !== '';

/** Is a heading one of such a row, and not the current one? */
export const isIdleStep = factAbout((_: Page, { element, level }: Heading): boolean => {
  if (level >= COLUMN) return false;
  let item = element;
  for (let left = MOST_LEVELS; left > 0; left -= 1) {
    const row = parentOf(item);
    if (row === null || dom.localName(row) === 'body') return false;
    const items = [...dom.children(row)].filter(says);
    if (items.length > 1) return isRow(items, element) && !isCurrent(item, items);
    item = row;
  }
  return false;
});

/** Has each item a title like this one, and nothing to be used and little more? */
const isRow = (items: readonly Element[], title: Element): boolean =>
  items.length >= LEAST_STEPS &&
  items.every(
    (item) =>
      [item, ...dom.querySelectorAll(item, dom.localName(title))].some(
        (one) =>
          dom.localName(one) === dom.localName(title) && dom.attribute(one, 'class') === dom.attribute(title, 'class'),
      ) &&
      dom.querySelector(item, USED) === null &&
      wordsAt(LONGEST.entry, item).length < LONGEST.entry / 2,
  );

/** By what it says, or by a class that no other has. */
const isCurrent = (item: Element, items: readonly Element[]): boolean =>
  dom.matches(item, CURRENT) ||
  dom.querySelector(item, CURRENT) !== null ||
  hasClassOfItsOwn(
    item,
    items.filter((one) => one !== item),
  );
