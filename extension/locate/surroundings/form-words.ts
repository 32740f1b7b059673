import type { Hint } from '../../../shared/guides/descriptor.ts';
import { closest, parentTag } from '../../dom/composed-tree.ts';
import * as dom from '../../dom/reads.ts';
import type { Page } from '../page/page.ts';
import { wordsIn } from '../page/words.ts';
import { withoutDenied } from '../text/negation.ts';
import { occurs } from '../text/patterns.ts';
import { formOf } from './form.ts';
import { captionOf, LONGEST, wordsAt } from './places.ts';
import { sectionNames } from './section-names.ts';
import { pageSays } from './titles.ts';

// Words around a control: of its form, its row, its paragraph.

/** A field for a code that was sent or is shown elsewhere, as its page tells the browser (HTML, autofill). */
const ONE_TIME_CODE = '[autocomplete~=one-time-code]';

/** Does it stand in a form that asks for such a code, which is to be filled in before anything is pressed? */
export function sendsOneTimeCode(control: Element): boolean {
  const form = closest(control, 'form');
  return form !== null && dom.querySelector(form, ONE_TIME_CODE) !== null;
}

/**
 * Is an element about one of these, by its name, its form or its caption? What the page is called says so too where a nearer title names the
 * element, or where there is none and its own name is no common one.
 * @param weak its name is too common to decide alone
 */
export function isAbout(page: Page, element: Element, { about, section }: Hint, weak: boolean): boolean {
  const { main, others } = page.names(element);
  const says = (words: string): boolean => occurs(about, withoutTitles(page, words));
  if ([main, ...others, wordsOfForm(page, element), captionOf(element)].some(says)) return true;
  const titles = sectionNames(page, element).filter(({ words }) => words !== '');
  const isOurs = [...titles, ...page.headings.filter(({ level }) => level === 1)].some(
    ({ words, level }) => occurs(section?.names, words) || (level > 1 && occurs(about, words)),
  );
  const isOfPage = titles.every(({ level }) => level === 1);
  return (isOurs || (isOfPage && !weak)) && pageSays(page, about ?? []);
}

/** Words without those that the page as a whole is called by. */
const withoutTitles = (page: Page, words: string): string =>
  page.headings.reduce((left, { level, words: title }) => (level === 1 ? left.replace(title, ' ') : left), words);

/** A form around all there is on the page (ASP.NET WebForms) introduces nothing. */
const isWholePage = (form: Element): boolean =>
  parentTag(form) === 'body' && wordsIn(form, LONGEST.form + 1).length > LONGEST.form;

/** The words of a field's form and of what introduces it, folded. */
export function wordsOfForm(page: Page, element: Element): string {
  const form = closest(element, 'form');
  const box = form === null || isWholePage(form) ? formOf(page, element) : dom.parentElement(form);
  const words = box === null ? captionOf(element) : wordsAt(LONGEST.form, box);
  return withoutDenied(words, page.words.denial);
}
