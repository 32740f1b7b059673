import type { Hint } from '../../../shared/guides/descriptor.ts';
import {
  all,
  closest,
  following,
  holds,
  isInside,
  parentTag,
  precedes,
  selfAndAncestors,
} from '../../dom/composed-tree.ts';
import * as dom from '../../dom/reads.ts';
import { isShown } from '../../sight/shown.ts';
import { pageFact } from '../page/facts.ts';
import { BARS } from '../page/landmarks.ts';
import { linesOf } from '../page/lines.ts';
import type { Page } from '../page/page.ts';
import { textBeside } from '../page/text-beside.ts';
import { wordsIn } from '../page/words.ts';
import { occurs } from '../text/patterns.ts';
import { isSearched } from './form.ts';
import { boxesAround } from './places.ts';
import { hasDrawnTitle, pageSays } from './titles.ts';

// A summary of what was typed, to be read again before it is sent: rows of a name and a value, and no fields.

/** Boxes around a control that are searched for its summary. */
const LEVELS = 8;
/** What comes after one of these is another row. */
const ROWS = 'tr,li,p,dd';
const NO_NAMES = 'h1,h2,h3,h4,h5,h6,a,button,label';
const VALUE = /[\p{L}\p{N}]/u;
const ASKED = 'select,textarea,input:not([type=hidden],[type=submit],[type=button],[type=image])';

/** Does something come after a name: behind it, in the cell beside it, in the line below? */
function hasValue(name: Element): boolean {
  for (const at of selfAndAncestors(name).take(3)) {
    if (VALUE.test(textBeside(at, dom.nextSibling))) return true;
    if (dom.matches(at, ROWS)) return false;
    const beside = following(at, dom.nextElementSibling);
    if (beside.some((cell) => VALUE.test(wordsIn(cell)))) return true;
  }
  return false;
}

const rowsOf = pageFact((page) =>
  linesOf(page, () => true).filter(
    ({ element, words }) =>
      (hasValue(element) || /: ?./.test(words)) && !isInside(element, `${BARS},${NO_NAMES}`) && isShown(element),
  ),
);

/** Does the page say that something is to be read again? A form of its own around the control says so too, where all is there that was asked. */
function isToBeSent(
  page: Page,
  control: Element,
  names: readonly string[],
  { form = [], summary = [] }: Hint,
): boolean {
  if (pageSays(page, summary) || hasDrawnTitle(page, summary)) return true;
  const around = closest(control, 'form');
  const isAllThere = form.every((field) => names.some((name) => occurs([field], name)));
  return around !== null && parentTag(around) !== 'body' && isAllThere;
}

/** Is there another one called so? What sends a summary stands once below it. */
const hasEqual = (page: Page, control: Element): boolean => {
  const { main } = page.names(control);
  return page.controls.all.filter(({ names }) => names.main === main).length > 1;
};

/** The summary that a control sends: the smallest box with a row of it that was asked for, and what its rows are called. */
interface Summary {
  readonly box: Element;
  readonly names: readonly string[];
}

function findSummary(page: Page, control: Element, hint: Hint): Summary | null {
  if (hint.summary === undefined || hasEqual(page, control)) return null;
  for (const box of boxesAround(control, LEVELS)) {
    // Fields that are still to be filled in make it a form.
    if (all(box, ASKED).some((field) => isShown(field) && !isInside(field, BARS) && !isSearched(page, field)))
      return null;
    const names = rowsOf(page).flatMap(({ element, words }) =>
      holds(box, element) && precedes(element, control) ? words : [],
    );
    if (names.some((name) => occurs(hint.form, name)))
      return isToBeSent(page, control, names, hint) ? { box, names } : null;
  }
  return null;
}

/** What the rows are called of the summary that a control sends; none where there is none. */
export const summaryOf = (page: Page, control: Element, hint: Hint): readonly string[] =>
  findSummary(page, control, hint)?.names ?? [];

/** The box of that summary, whose headings are those of a form. */
export const summaryBoxOf = (page: Page, control: Element, hint: Hint): Element | null =>
  findSummary(page, control, hint)?.box ?? null;
