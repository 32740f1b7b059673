import type { Hint } from '../../../shared/guides/descriptor.ts';
import { all, closest, holds, isInside } from '../../dom/composed-tree.ts';
import * as dom from '../../dom/reads.ts';
import { isShown } from '../../sight/shown.ts';
import { factAbout } from '../page/facts.ts';
import { NAVIGATION } from '../page/landmarks.ts';
import type { Page } from '../page/page.ts';
import { equals, occurs } from '../text/patterns.ts';
import { drawnTitleOf } from './drawn-titles.ts';
import { entryWords, hasEnded } from './entries.ts';
import { formOf } from './form.ts';
import { LONGEST, wordsAt } from './places.ts';
import { isHeadRow, isNoEntry, rowWords } from './rows.ts';
import { type SectionName, sectionNames } from './section-names.ts';
import { summaryBoxOf } from './summary.ts';
import { judgedTitles, pageSays, whereaboutsOf } from './titles.ts';

type InSection = Hint & Required<Pick<Hint, 'section'>>;

export const isInSection = (hint: Hint): hint is InSection => hint.section !== undefined;

export type SectionAgreement = 'near' | 'outer' | 'page' | 'no' | 'refused';

const bearsOurName = ({ section: { names }, not }: InSection, words: string): boolean =>
  occurs(names, words) && (!occurs(not?.section, words) || equals(names, words));

/** How far the section of an element agrees with a hint. The words of its row, where they say anything, are the nearest heading. */
export function sectionAgreement(page: Page, element: Element, hint: InSection): SectionAgreement {
  if (hint.not?.entry !== undefined && isOver(page, entryWords(element), hint.not.entry)) return 'refused';
  const around = agreementAround(page, element, hint);
  if (!hint.section.byOwnName || (around !== 'no' && around !== 'page')) return around;
  const { main, others } = page.names(element);
  return [main, ...others].some((name) => bearsOurName(hint, name)) ? 'near' : around;
}

const isOver = ({ words: { periods } }: Page, entry: string, over: readonly string[]): boolean =>
  occurs(over, entry) || hasEnded(entry, new Date(), periods);

function agreementAround(page: Page, element: Element, hint: InSection): SectionAgreement {
  const names = sectionNames(page, element).filter(
    ({ isUnsure, words }) => !isUnsure || bearsOurName(hint, words) || occurs(hint.not?.section, words),
  );
  if (names.some(({ words }) => occurs(hint.not?.around, words))) return 'refused';
  const row = rowWords(page, element);
  if (bearsOurName(hint, row))
    return isOfAnother(page, element, hint, [row, ...names.map(wordsOf)]) ? 'refused' : 'near';
  if (occurs(hint.not?.section, rowWords(page, element, isNoEntry))) return 'refused';
  if (isInBoxOfAnother(page, element, hint, names)) return 'refused';
  return agreementOfHeadings(page, element, hint, names) ?? agreementOfPage(page, element, hint, names);
}

const wordsOf = ({ words }: SectionName): string => words;

/** Do the titles around say that it is somebody's or something else's? The nearest that names an owner decides: "Coordonnées" names none. */
function isOfAnother(
  page: Page,
  element: Element,
  { section: { owner }, not }: InSection,
  titles: readonly string[],
): boolean {
  if (owner === undefined) return false;
  const named = [...titles, ...whereaboutsOf(page, element)].find(
    (words) => occurs(owner, words) || occurs(not?.section, words),
  );
  return named !== undefined && !occurs(owner, named);
}

/** By the nearest heading that is ours or is refused; null where there is none. */
function agreementOfHeadings(
  page: Page,
  element: Element,
  hint: InSection,
  names: readonly SectionName[],
): SectionAgreement | null {
  const { required, nearest } = hint.section;
  const index = names.findIndex(({ words }) => bearsOurName(hint, words) || occurs(hint.not?.section, words));
  const found = names[index];
  if (found === undefined) return null;
  if (!bearsOurName(hint, found.words) || isOfAnother(page, element, hint, names.slice(index).map(wordsOf)))
    return 'refused';
  if (nearest && isUnderAnother(names, index, page.names(element).main, hint))
    return !required && isElsewhere(page, element, hint, names) ? 'refused' : 'no';
  if (required && isElsewhere(page, element, hint, names)) return 'no';
  const nearer = found.level === 1 ? names.slice(0, index) : [];
  if (
    required &&
    nearer.some((one) => isOfSection(one) && isOverList(one, element) && !occurs(hint.section.unnamed, one.words))
  )
    return 'no';
  return index === names.findIndex(({ words }) => words !== '') ? 'near' : 'outer';
}

/** By what the page as a whole is about, where no heading around the element tells. */
function agreementOfPage(
  page: Page,
  element: Element,
  hint: InSection,
  names: readonly SectionName[],
): SectionAgreement {
  const { required, nearest, names: ours } = hint.section;
  const refused = hint.not?.section;
  if (required && names.length === 0 && page.headings.length > 0) return 'no';
  if (required && nearest && names.some(isOfSection)) return 'no';
  if ((required || nearest) && isElsewhere(page, element, hint, names)) return required ? 'no' : 'refused';
  if (required && judgedTitles(page).some((words) => occurs(refused, words) && !bearsOurName(hint, words))) return 'no';
  return pageSays(page, ours, required ? refused : undefined) ? 'page' : 'no';
}

/** Does a nearer heading than ours speak for the element? A control that names our section itself needs no heading. */
const isUnderAnother = (names: readonly SectionName[], index: number, own: string, hint: InSection): boolean =>
  index > 0 && names.slice(0, index).some(({ words }) => words !== '') && !occurs(hint.section.names, own);

/**
 * Is it in a dialog or a box beside the page whose own title, a heading or its first line by its look, may name somebody? The page speaks for
 * none of its fields then.
 */
function isInBoxOfAnother(page: Page, element: Element, hint: InSection, names: readonly SectionName[]): boolean {
  const { section } = hint;
  const box = section.nearest && !section.required ? (dialogOf(element) ?? closest(element, ASIDE)) : null;
  if (box === null) return false;
  const nearest = names.find(({ words }) => words !== '');
  const hasHeading = nearest !== undefined && holds(box, nearest.element);
  const title = hasHeading ? nearest.words : (drawnTitleOf(page, box)?.words ?? '');
  const isOurs = [title, page.names(element).main].some((words) => bearsOurName(hint, words));
  return title !== '' && !isOurs && !occurs(section.unnamed, title);
}
const ASIDE = 'aside,[role=complementary],[role=region],[role=dialog]';

const dialogOf = (element: Element): Element | null => closest(element, '[aria-modal=true],dialog:modal');

/** Is it the heading of a part of the page, not of all of it? Then that part speaks for its content, and the page does not. */
const isOfSection = ({ words, level }: SectionName): boolean => words !== '' && level > 1 && level < COLUMN;
/** The level of what names a column or a term (page/headings.ts). */
const COLUMN = 8;

const TABLES = 'table,[role=table],[role=grid]';
const LISTS = `ul,ol,[role=list],${TABLES}`;

function isOverList({ element: title }: SectionName, element: Element): boolean {
  const list = closest(element, LISTS);
  return list !== null && !holds(list, title) && !holds(title, list);
}

const isInTable = (header: Element, element: Element): boolean => {
  const table = dom.closest(header, 'table');
  return table !== null && holds(table, element);
};

/** A title and the bar that holds it are one heading. */
const isSameHeading = (a: SectionName, b: SectionName): boolean =>
  a.element === b.element ||
  (a.words === b.words && (dom.contains(a.element, b.element) || dom.contains(b.element, a.element)));

const headingsOf = factAbout((page, hint: InSection) =>
  page.headings.filter((one) => one.level > 1 && bearsOurName(hint, one.words)),
);

/** Does another section or row bear our name, so that one which only stands on the same page cannot be it? */
function isElsewhere(page: Page, element: Element, hint: InSection, names: readonly SectionName[]): boolean {
  const nearest = names.find(({ words }) => words !== '');
  if (nearest === undefined || bearsOurName(hint, nearest.words)) {
    const table = closest(element, TABLES);
    const rows = table === null ? [] : all(table, 'tr,[role=row]');
    return rows.some(
      (row) =>
        !holds(row, element) &&
        !isHeadRow(row) &&
        dom.children(row).length > 1 &&
        dom.querySelector(row, 'table,th') === null &&
        bearsOurName(hint, wordsAt(LONGEST.row, row)),
    );
  }
  const form = hint.section.ofForm ? (summaryBoxOf(page, element, hint) ?? formOf(page, element)) : null;
  const dialog = dialogOf(element);
  return headingsOf(page, hint).some(
    (one) =>
      !(form !== null && holds(form, one.element)) &&
      // What lies behind an open dialog is out of reach.
      (dialog === null || holds(dialog, one.element)) &&
      names.every((name) => !isSameHeading(name, one)) &&
      !(dom.localName(one.element) === 'th' && isInTable(one.element, element)) &&
      !isInside(one.element, `${NAVIGATION},aside,footer`) &&
      isShown(one.element),
  );
}
