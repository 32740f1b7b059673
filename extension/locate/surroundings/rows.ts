import { all, closest, holds, selfAndAncestors } from '../../dom/composed-tree.ts';
import * as dom from '../../dom/reads.ts';
import { kindOf } from '../page/kinds.ts';
import type { Page } from '../page/page.ts';
import { wordsIn } from '../page/words.ts';
import { fold } from '../text/fold.ts';
import { LONGEST, wordsAt } from './places.ts';

// Rows of tables: the words of a row are the nearest heading of its cells, unless the table only does layout.

/** Elements in cells that show a table to be used for layout. */
const LAYOUT =
  'table,form:has(select,textarea,input:not([type=hidden],[type=image],[type=submit])),fieldset,textarea,h1,h2,h3,h4,[class*=panel i]';
const ROW = 'tr,[role=row]';

/** A first row of nothing but words names the columns. */
export const isHeadRow = (row: Element): boolean =>
  dom.previousElementSibling(row) === null &&
  dom.parentElement(row) !== null &&
  dom.querySelector(row, 'a,button,input,[role=button]') === null;

const says = (cell: Element): string => wordsAt(LONGEST.row, cell);

/** A cell with nothing but a link or button, perhaps a picture with its caption: the subject of the row, or another action in it. */
export function isNoEntry(cell: Element): boolean {
  const entry = dom.querySelector(cell, 'a,button,input[type=image]');
  if (entry === null) return true;
  const said = dom.localName(entry) === 'input' ? fold(dom.attribute(entry, 'alt')) : says(entry);
  return said !== says(cell);
}

/** A row of nothing but entries, the one where one is perhaps not a link. */
function isMenu(row: Element): boolean {
  const said = [...dom.children(row)].filter((cell) => says(cell) !== '');
  return said.length >= 3 && said.filter(isNoEntry).length <= 1;
}

/** The row of an element, and what in the row holds it: what a component shows through an open slot is in the row around the slot. */
export function rowOf(element: Element): { readonly row: Element; readonly inside: Element } | null {
  const row = closest(element, ROW);
  if (row !== null) return { row, inside: element };
  for (const at of selfAndAncestors(element)) {
    const slot = dom.assignedSlot(at);
    const around = slot === null ? null : closest(slot, ROW);
    if (slot !== null && around !== null) return { row: around, inside: slot };
  }
  return null;
}

/** Does another cell hold one that is called the same? Then they are boxes side by side, and none names the next. */
function isBesideEqual(page: Page, element: Element, others: readonly Element[]): boolean {
  const { main } = page.names(element);
  return main !== '' && others.some((cell) => all(cell, PRESSED).some((one) => page.names(one).main === main));
}
const PRESSED = 'a,button,input:is([type=button],[type=submit],[type=image]),[role=button]';

/**
 * What the row of a table says besides the cell that holds the element.
 * @param counts of its cells, those that count
 */
export function rowWords(page: Page, element: Element, counts: (cell: Element) => boolean = () => true): string {
  const found = rowOf(element);
  if (found === null) return '';
  const { row, inside } = found;
  // A bar of buttons made of cells says nothing of each of them.
  const cells = [...dom.children(row)].filter((cell) => !holds(cell, inside) && kindOf(cell) === null && counts(cell));
  if (dom.querySelector(row, LAYOUT) !== null || isMenu(row) || isBesideEqual(page, element, cells)) return '';
  return fold(cells.map((cell) => wordsIn(cell, LONGEST.row)).join(' '));
}
