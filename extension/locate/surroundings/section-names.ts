import { closest, holds, parentOf, parentTag, precedes, shows } from '../../dom/composed-tree.ts';
import * as dom from '../../dom/reads.ts';
import { factAbout } from '../page/facts.ts';
import type { Heading } from '../page/headings.ts';
import { NAVIGATION } from '../page/landmarks.ts';
import type { Page } from '../page/page.ts';
import { panelOf } from '../page/panel-heads.ts';
import { referencedBy } from '../page/referenced.ts';
import { wordsIn } from '../page/words.ts';
import { DIALOGS } from '../state/modal.ts';
import { fold } from '../text/fold.ts';
import { drawnTitleOf } from './drawn-titles.ts';
import { LONGEST, wordsAt } from './places.ts';
import { isIdleStep } from './steps.ts';

/** Elements that close what their heading speaks of. */
const SCOPES =
  'section,article,fieldset,details,dialog,nav,aside,footer,header,[role=region],[role=group],[role=dialog],[role=tabpanel],[role=navigation],[role=note],[role=alert],[role=status],[class*=alert i],[class*=callout i]';
/** How many headings around an element are looked at. */
const BEFORE = 12;
const AFTER = 4;
/** Characters beside a heading that may be a mark or a count. */
const LITTLE_MORE = 4;
/** The level of a label (page/headings.ts). */
const LABEL = 7;
/** All of a page, which no line of it names. */
const WHOLE = 'body,main,[role=main]';
const LABELLED = '[aria-label],[aria-labelledby]';

/** One heading or label that speaks for an element: nearest first. */
export interface SectionName {
  readonly words: string;
  /** As of headings; of a label, that of what only looks like one. */
  readonly level: number;
  readonly element: Element;
  /** It is only drawn as a title, and of no box that stands among others: the name of a place may look so. */
  readonly isUnsure?: true;
}

/** What a heading speaks of; asked once a heading, for all the controls around it. */
export const scopeOf = factAbout((_, { element }: Heading) => findScope(element));

function findScope(element: Element): Element | null {
  const tag = dom.localName(element);
  if (tag === 'legend' || tag === 'caption' || tag === 'summary') return dom.parentElement(element);
  if (tag === 'td') return dom.closest(element, 'table');
  const panel = panelOf(element);
  if (panel !== null) return panel;
  // A column or a term speaks for its table or list.
  if (tag === 'th' || tag === 'dt') return dom.closest(element, 'table,[role=table],dl');
  // A title may be named after its box ("callout__title"): its scope begins around it.
  const around = parentOf(element);
  const scope = around && closest(around, SCOPES);
  // A <header> inside a section is where its title stands, not what it speaks of.
  return scope !== null && dom.localName(scope) === 'header' && parentTag(scope) !== 'body'
    ? closest(dom.parentElement(scope) ?? scope, SCOPES)
    : scope;
}

const isHeadingOf = (page: Page, heading: Heading, element: Element): boolean => {
  if (heading.element === element || dom.contains(heading.element, element))
    return dom.contains(heading.element, element);
  const scope = scopeOf(page, heading);
  if (scope === null) return true;
  return dom.localName(heading.element) === 'th' && dom.localName(scope) === 'table'
    ? shows(scope, element) && isOfColumn(heading.element as HTMLTableCellElement, element)
    : shows(scope, element);
};

/** Does the head of a column, or of a row, stand over or beside a cell? Cells that span several columns decide nothing. */
function isOfColumn(head: HTMLTableCellElement, element: Element): boolean {
  const cell = closest(element, 'td,th') as HTMLTableCellElement | null;
  const rows = [head, cell].map((one) => one && dom.parentElement(one));
  if (
    cell === null ||
    rows[0] === rows[1] ||
    rows.some((row) => row === null || dom.querySelector(row, '[colspan]') !== null)
  )
    return true;
  return head.cellIndex === cell.cellIndex || head.getAttribute('scope') === 'rowgroup';
}

/** A heading inside a control is what that control is called; it does not speak for the tile beside it. */
const isOfAnotherTile = (heading: Element, tile: Element): boolean => {
  const around = dom.closest(heading, 'a,button,[role=button],[role=link]');
  return around !== null && !dom.contains(around, tile) && !dom.contains(tile, around);
};

/** Is a heading all that its part of a box says? A column with words of its own speaks for itself alone. */
function standsAlone(heading: Heading, box: Element): boolean {
  let part = heading.element;
  while (parentOf(part) !== box) {
    const outer = parentOf(part);
    if (outer === null) return false;
    part = outer;
  }
  return wordsAt(LONGEST.row, part).length <= heading.words.length + LITTLE_MORE;
}

/** Does a box begin with a picture to press, and go on with a heading of words alone: a bar of buttons over what it is for? */
const isBarOver = (element: Element, { element: heading, words }: Heading, box: Element): boolean =>
  dom.firstElementChild(heading) === null &&
  fold(wordsIn(element)) === '' &&
  wordsAt(LONGEST.row, box).lastIndexOf(words, LITTLE_MORE) >= 0;

/**
 * The headings and labels that speak for an element, nearest first. Nearest is the last heading before it inside the smallest
 * box that holds a heading at all; when that box holds only a heading after it (a pen left of its title), that one.
 * Then outwards, each of a higher rank than the last.
 */
export const sectionNames = factAbout((page, element: Element): readonly SectionName[] => {
  const middle = firstAfter(page.headings, element);
  const near = page.headings.slice(Math.max(0, middle - BEFORE), middle + AFTER);
  const isTile = near.some((one) => one.element !== element && dom.contains(element, one.element));
  const around = near.filter(
    (one) =>
      isHeadingOf(page, one, element) && !isIdleStep(page, one) && !(isTile && isOfAnotherTile(one.element, element)),
  );
  const names: SectionName[] = [];
  if (isApart(element, element)) return names;
  // A heading is not under the earlier ones of its own level.
  let rank = near.find((one) => one.element === element)?.level ?? Number.POSITIVE_INFINITY;
  let inner: Element = element;
  for (let box = parentOf(element); box !== null && dom.localName(box) !== 'html'; inner = box, box = parentOf(box)) {
    const inside = around.filter((one) => holds(box as Element, one.element) && !holds(inner, one.element));
    // The titles of the cards before it are not above it; a title over all cards is.
    for (const one of headingsOver(element, box, inside, names.length === 0)) {
      if (one.level >= rank || !isSpoken(one.element)) continue;
      names.push(one);
      rank = one.level;
    }
    const label = labelOfPart(page, box);
    // The label of a group of boxes is what they are called themselves.
    if (label !== '' && label !== page.names(element).main) names.push({ words: label, element: box, level: LABEL });
    const drawn = names.length > 0 || dom.matches(box, WHOLE) ? null : drawnTitleOf(page, box);
    if (drawn !== null) {
      names.push({ ...drawn, level: LABEL, ...(isAmongOthers(page, element, box) ? {} : { isUnsure: true }) });
      rank = LABEL;
    }
    if (isApart(box, element)) return names;
  }
  for (let at = middle - BEFORE - 1; at >= 0 && rank > 1; at -= 1) {
    const heading = page.headings[at];
    if (heading === undefined || heading.level >= rank || !isHeadingOf(page, heading, element)) continue;
    names.push(heading);
    rank = heading.level;
  }
  return names;
});

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

/** What is fixed over the page, or in its menu, is of none of its sections; a dialog goes on with what opened it. */
const isApart = (box: Element, element: Element): boolean =>
  dom.matches(box, NAVIGATION) ||
  (dom.localName(box) !== 'body' && getComputedStyle(box).position === 'fixed' && closest(element, DIALOGS) === null);

/** Does a control of the same name stand outside of a box? Then the page has several such boxes, each with its own. */
function isAmongOthers(page: Page, element: Element, box: Element): boolean {
  const { main } = page.names(element);
  return (['button', 'link'] as const).some((kind) =>
    page.controls
      .called(kind)
      .some(({ names, controls }) => names.main === main && controls.some((one) => !holds(box, one.element))),
  );
}

/**
 * Of the headings that a box holds and the boxes within it do not, those before an element, the nearest first; while no nearer heading is
 * known, also the only one after it, where that is all that its part of the box says.
 */
function headingsOver(
  element: Element,
  box: Element,
  inside: readonly Heading[],
  isFirst: boolean,
): readonly Heading[] {
  const before = inside.filter((one) => precedes(one.element, element) || dom.contains(one.element, element));
  const [only, second] = inside;
  if (before.length > 0 || only === undefined || second !== undefined) return before.reverse();
  const isTitle = isFirst && dom.localName(box) !== 'body' && (standsAlone(only, box) || isBarOver(element, only, box));
  return isTitle ? [only] : [];
}

const NAMED_PARTS = /^(?:section|article|fieldset|form|table|dialog|region|group|tabpanel)$/;

/** The label of a part of the page, folded; '' for none, or too long a one. */
const labelOfPart = (page: Page, box: Element): string =>
  dom.matches(box, LABELLED) &&
  NAMED_PARTS.test(dom.getAttribute(box, 'role') ?? dom.localName(box)) &&
  page.names(box).main.length < 120
    ? fold(labelOfBox(box))
    : '';

function labelOfBox(box: Element): string {
  const label = dom.getAttribute(box, 'aria-label');
  if (label !== null) return label;
  const [target] = referencedBy(box, 'aria-labelledby');
  return target === undefined ? '' : dom.textContent(target).slice(0, 120);
}

/** Headings for screen readers only count too; unrendered ones do not. */
const isSpoken = (element: Element): boolean => dom.checkVisibility(element);
