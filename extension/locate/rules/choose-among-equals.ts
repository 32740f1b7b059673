import type { Hint, SectionHint, Strengths } from '../../../shared/guides/descriptor.ts';
import { onlyOne } from '../../../shared/only-one.ts';
import { closest, commonAncestor, inReadingOrder, isInside, precedes } from '../../dom/composed-tree.ts';
import * as dom from '../../dom/reads.ts';
import type { Control } from '../page/control.ts';
import { BANNER, BARS, FOOTER, MAIN, NAVIGATION } from '../page/landmarks.ts';
import type { Page } from '../page/page.ts';
import { wordsIn } from '../page/words.ts';
import { entryAmong, hasEnded } from '../surroundings/entries.ts';
import { fieldsOfOwner, formOf } from '../surroundings/form.ts';
import { rowOf, rowWords } from '../surroundings/rows.ts';
import { sectionNames } from '../surroundings/section-names.ts';
import { fold } from '../text/fold.ts';
import { equals, occurs } from '../text/patterns.ts';

// Two equal candidates are an ambiguity, not a choice, unless one of these tells one of them from the others (rules/tie-breaks.ts).

/** The parts of a page in which a link counts before its copies in the later ones. */
const AREAS = [MAIN, BANNER, NAVIGATION, FOOTER];

/** Links of the same name to the same address in different parts of the page are one answer: the one in the main part. */
export function sameDestination<C extends Control>(equal: readonly C[]): C | null {
  const [first] = equal;
  if (first === undefined) return null;
  const address = dom.attribute(first.element, 'href');
  if (/^(?:#|javascript:|$)/i.test(address) || equal.some((one) => dom.getAttribute(one.element, 'href') !== address))
    return null;
  // A picture beside it that is only drawn a second time.
  const spoken = onlyOne(equal.filter(({ element }) => !isInside(element, '[aria-hidden=true]')));
  if (spoken !== null) return spoken;
  const placed = AREAS.map((area) => equal.filter(({ element }) => isInside(element, area)));
  return onlyOne(placed.find((some) => some.length > 0) ?? []);
}

/** A picture and its caption, each a control, and no other words there: old pages make their tiles so. The caption. */
export function captionAmong<C extends Control>(page: Page, equal: readonly C[]): C | null {
  const caption = onlyOne(equal.filter(({ element }) => !dom.matches(element, PICTURE)));
  const tile = commonAncestor(equal.map(({ element }) => element));
  if (equal.length !== 2 || caption === null || tile === null) return null;
  const { main } = page.names(caption.element);
  const tileWords = fold(wordsIn(tile));
  return tileWords === main || tileWords === `${main} ${main}` ? caption : null;
}
const PICTURE = 'input[type=image],:has(img,svg)';

/** A control of the page itself; menus only lead to the page. */
export function onlyPressed<C extends Control>(equal: readonly C[], hint: Hint): C | null {
  const pressed = onlyOne(equal.filter(({ element }) => !isInside(element, MENU_PARTS)));
  return pressed?.kind.kind === 'button' && hint.kinds.includes('button') ? pressed : null;
}
const MENU_PARTS = `${BARS},aside`;

/** Of the entries of a list, the one that is not over by its words or its period, where there is but one. */
export function onlyOngoing<C extends Control>(page: Page, equal: readonly C[], over: readonly string[]): C | null {
  const elements = equal.map(({ element }) => element);
  const isOngoing = ({ element }: C): boolean => {
    const entry = entryAmong(element, elements);
    return !hasEnded(entry, new Date(), page.words.periods) && !occurs(over, entry);
  };
  return onlyOne(equal.filter(isOngoing));
}

/** The first of what stands in one form, as far as it is the owner's. */
export const firstOfForm = <C extends Control>(page: Page, equal: readonly C[], section?: SectionHint): C | null =>
  fieldsOfOwner(page, inOneForm(page, equal), section)[0] ?? null;

/** Controls of one form, or of one group of boxes, in their order; none when they stand apart. */
function inOneForm<C extends Control>(page: Page, equal: readonly C[]): readonly C[] {
  const isOne = (around: (element: Element) => Element | null): boolean =>
    onlyOne([...new Set(equal.map(({ element }) => around(element)))]) !== null;
  if (!isOne((element) => formOf(page, element)) && !isOne((element) => closest(element, GROUP))) return [];
  return [...equal].sort(inReadingOrder);
}
const GROUP = 'fieldset,[role=group]';

/** The first of the one form that holds several of them, where each of the others is all its form asks for: a letter's. */
export function firstOfMany<C extends Control>(page: Page, equal: readonly C[], { section }: Hint): C | null {
  const byForm = [...Map.groupBy(equal, ({ element }) => formOf(page, element)).values()];
  const many = onlyOne(byForm.filter(({ length }) => length > 1));
  const isAlone = ([one]: readonly C[]): boolean => {
    const form = one === undefined ? null : closest(one.element, 'form');
    return form !== null && dom.querySelectorAll(form, FIELDS).length === 1;
  };
  if (many === null || !byForm.every((some) => some === many || isAlone(some))) return null;
  return firstOfForm(page, many, section);
}
const FIELDS = 'input:not([type=hidden],[type=submit],[type=button]),textarea,select';

/** Above and below the fields of a form the same button: the one below, where one has filled them in. */
export function belowFields<C extends Control>(page: Page, equal: readonly C[]): C | null {
  const [above, below, ...others] = inOneForm(page, equal);
  if (above === undefined || below === undefined || others.length > 0) return null;
  const isSame = page.names(above.element).main === page.names(below.element).main;
  const isBetween = ({ element }: Control): boolean =>
    precedes(above.element, element) && precedes(element, below.element);
  return isSame && page.controls.of('textbox').some(isBetween) ? below : null;
}

/** The one that fits the most of what it could; null where several fit as much, or none anything. */
function strongest<C extends Control>(
  equal: readonly C[],
  strengths: Strengths = [],
  fits: (says: readonly string[], one: C) => boolean,
): C | null {
  const strengthOf = (one: C): number =>
    Math.max(0, ...strengths.filter(({ says }) => fits(says, one)).map(({ strength }) => strength));
  const most = Math.max(...equal.map(strengthOf));
  return most > 0 ? onlyOne(equal.filter((one) => strengthOf(one) === most)) : null;
}

/** The one right under our heading or in a row of that title, where others stand under one that says more: "E-POP", and "E-POP Sociétés". */
export function underOurName<C extends Control>(page: Page, equal: readonly C[], { names }: SectionHint): C | null {
  const isUnder = ({ element }: C): boolean => {
    const row = rowOf(element)?.row;
    const title = row && dom.firstElementChild(row);
    const heading = title ? fold(wordsIn(title)) : (sectionNames(page, element)[0]?.words ?? '');
    return equals(names, heading);
  };
  return onlyOne(equal.filter(isUnder));
}

/** The one whose heading or row agrees best with the step. */
export const underStrongestName = <C extends Control>(
  page: Page,
  equal: readonly C[],
  { strengths }: SectionHint,
): C | null =>
  strongest(equal, strengths, (says, { element }) =>
    [rowWords(page, element), ...sectionNames(page, element).map(({ words }) => words)].some((words) =>
      occurs(says, words),
    ),
  );

/** The one that is called by the strongest name, wholly. */
export const ofStrongestName = <C extends Control>(page: Page, equal: readonly C[], { strengths }: Hint): C | null =>
  strongest(equal, strengths, (says, { element }) => equals(says, page.names(element).main));
