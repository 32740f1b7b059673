import type { SectionHint } from '../../../shared/guides/descriptor.ts';
import { SEARCH_NAME } from '../../../shared/guides/words/markup-words.ts';
import { onlyOne } from '../../../shared/only-one.ts';
import { closest, holds, isInside, parentOf, parentTag, precedes } from '../../dom/composed-tree.ts';
import * as dom from '../../dom/reads.ts';
import { isDrawn } from '../../sight/shown.ts';
import type { Control, PageControl } from '../page/control.ts';
import type { Page } from '../page/page.ts';
import { matcher, occurs } from '../text/patterns.ts';
import { boxesAround } from './places.ts';
import { sectionNames } from './section-names.ts';

/** Levels above a control that are searched for its form where there is no form tag. */
const FORM_LEVELS = 8;

/** The form tag of a control; where it stands in a table that cuts it short, the parser still knows whose it is. */
const formTagOf = (control: Element): Element | null =>
  closest(control, 'form') ??
  (control instanceof HTMLInputElement || control instanceof HTMLButtonElement ? control.form : null);

const isIn = (form: Element, field: Element): boolean => holds(form, field) || formTagOf(field) === form;

const isInSearch = (control: Element): boolean => isInside(control, '[role=search],search');

/** Is it what one looks something up with: by its type, its name in code, its words? */
export function isSearched(page: Page, field: Element): boolean {
  const { main, others } = page.names(field);
  return (
    isInSearch(field) ||
    dom.matches(field, '[type=search]') ||
    SEARCH_NAME.test(dom.attribute(field, 'name')) ||
    matcher(page.words.fields.search).test([main, ...others].join(' '))
  );
}

const SENDS = 'button:not([type=button],[type=reset]),[type=submit],[type=image]';

/** The form of a control: its form tag, else the smallest box around it that holds a text field. */
export function formOf(page: Page, control: Element): Element | null {
  const form = formTagOf(control);
  // A form around the whole page says nothing (ASP.NET WebForms).
  if (form !== null && parentTag(form) !== 'body') return form;
  // The search of the site is nobody's form but its own: asked of the few that are in a box.
  const isOfForm = (box: Element, field: Element): boolean =>
    field !== control && holds(box, field) && ((form !== null && holds(form, field)) || !isSearched(page, field));
  for (const box of boxesAround(control, FORM_LEVELS))
    if (textFields(page).some(({ element }) => isOfForm(box, element))) return box;
  return null;
}

const textFields = (page: Page): readonly PageControl[] => page.controls.of('textbox');

/** The text fields of a form, in reading order. */
export const fieldsIn = (page: Page, form: Element | null): readonly PageControl[] =>
  form === null ? [] : textFields(page).filter(({ element }) => isIn(form, element));

/** The same of the form that a control belongs to. */
export const fieldsOf = (page: Page, control: Element): readonly PageControl[] => fieldsIn(page, formOf(page, control));

export const canBeTypedIn = ({ element }: PageControl): boolean => !dom.matches(element, ':disabled,[readonly]');

/** What the first field is called that can be typed in now, of the form that a control belongs to, and of its part of it. */
export function firstTyped(page: Page, control: Element): readonly string[] {
  const fields = fieldsOf(page, control).filter(canBeTypedIn);
  const part = closest(control, 'fieldset,[role=group]');
  return [fields[0], fields.find(({ element }) => part !== null && holds(part, element))].flatMap(
    (field) => field?.names.main ?? [],
  );
}

/**
 * Of fields of a form those that are the owner's: all, or where parts of it with titles of their own ask the same, each for somebody, those of
 * the one part that names the owner.
 */
export function fieldsOfOwner<C extends Control>(
  page: Page,
  fields: readonly C[],
  section?: SectionHint,
): readonly C[] {
  const parts = [...Map.groupBy(fields, ({ element }) => sectionNames(page, element)[0]?.words ?? '')];
  const asked = parts.flatMap(([, part]) => [...new Set(part.map(({ element }) => page.names(element).main))]);
  if (new Set(asked).size === asked.length) return fields;
  return onlyOne(parts.filter(([title]) => occurs(section?.owner, title)))?.[1] ?? [];
}

/** Does one of the patterns name it? */
export const isCalled = ({ names: { main, others } }: PageControl, patterns: readonly string[]): boolean =>
  [main, ...others].some((name) => occurs(patterns, name));

/** The fields of a control's form that one of the patterns names, where they are the owner's. */
export const ownFieldsCalled = (
  page: Page,
  control: Element,
  patterns: readonly string[],
  section?: SectionHint,
): readonly PageControl[] =>
  fieldsOfOwner(
    page,
    fieldsOf(page, control).filter((field) => isCalled(field, patterns)),
    section,
  );

const isHeadingBetween = (page: Page, one: Element, other: Element): boolean =>
  page.headings.some(
    ({ element, words }) =>
      words !== '' && precedes(one, element) !== precedes(other, element) && !holds(element, other),
  );

/** Is the control part of a search form (the site's own search)? */
export function inSearchForm(page: Page, control: Element): boolean {
  if (isInSearch(control)) return true;
  // A row answers for itself: the filter above a list does not make each of its magnifiers a search.
  const parent = parentOf(control);
  const around = parent === null || parentTag(parent) === 'body' ? parent : parentOf(parent);
  const form = closest(control, 'tr,[role=row],form') ?? around;
  if (form === null) return false;
  const isOfAnother = ({ element }: PageControl): boolean =>
    formTagOf(element) !== formTagOf(control) || isHeadingBetween(page, element, control);
  const fields = textFields(page).filter((field) => holds(form, field.element) && !isOfAnother(field));
  // The button of a form that asks for a word or two: what it looks for is not what the page is about.
  if (dom.localName(form) === 'form' && fields.length > 0 && fields.length <= 2) return true;
  return fields.some(({ element }) => isSearched(page, element));
}

/** Is it a field for a password? */
export const isSecret = ({ element }: PageControl): boolean => dom.matches(element, '[type=password]');

const drawnIn = (page: Page, form: Element | null): readonly PageControl[] =>
  fieldsIn(page, form).filter(({ element }) => isDrawn(element));

/** The one field that stands before the password in its form, whatever it is called; null where there are more, or none. */
export function fieldBeforePassword(page: Page): PageControl | null {
  const secret = onlyOne(textFields(page).filter((field) => isSecret(field) && isDrawn(field.element)));
  const [field, last, ...more] = drawnIn(page, secret && formOf(page, secret.element));
  return field !== undefined && last === secret && more.length === 0 ? field : null;
}

/** Do the buttons of a field's form say that they log in, or only that one goes on? One that unlocks or subscribes does not. */
export function sendsLogIn(page: Page, field: Element): boolean {
  const form = formOf(page, field);
  const { titles, goingOn } = page.words.login;
  const sending = page.controls
    .of('button')
    .filter(({ element }) => form !== null && isIn(form, element) && dom.matches(element, SENDS) && isDrawn(element))
    .map(({ names }) => names.main)
    .filter((name) => name !== '');
  return sending.length === 0 || sending.some((name) => occurs(titles, name) || occurs(goingOn, name));
}

/** Does the form ask for more than a log-in does (identifier, password, perhaps a code)? Then it creates or changes an access. */
export function asksForMore(page: Page, field: Element): boolean {
  const form = formOf(page, field);
  if (form === null) return false;
  const fields = drawnIn(page, form);
  return (
    fields.filter(isSecret).length > 1 || fields.length > 3 || dom.querySelector(form, 'textarea,[type=file]') !== null
  );
}

/** Is a field in the form of the page's password field? True where the page has none: the log-in may ask for it later. */
export const standsBesidePassword = (page: Page, field: Element): boolean =>
  !textFields(page).some(isSecret) || fieldsOf(page, field).some(isSecret);
