import { closest, parentTag } from '../../dom/composed-tree.ts';
import * as dom from '../../dom/reads.ts';
import type { Page } from '../page/page.ts';
import { wordsIn } from '../page/words.ts';
import { withoutDenied } from '../text/negation.ts';
import { occurs } from '../text/patterns.ts';
import { formOf } from './form.ts';
import { captionOf, LONGEST, wordsAt } from './places.ts';
import { pageSays } from './titles.ts';

// Words around a control: of its form, its row, its paragraph.

/** The letters of a picture, by which a site tells people from programs: by what its developers call the field. */
export const isCaptcha = (field: Element): boolean =>
  ['id', 'name', 'class'].some((attribute) => /captcha/i.test(dom.attribute(field, attribute)));

/** A field for a code that was sent or is shown elsewhere, as its page tells the browser (HTML, autofill). */
export const ONE_TIME_CODE = '[autocomplete~=one-time-code]';

/** Does it stand in a form that asks for such a code, which is to be filled in before anything is pressed? */
export function sendsOneTimeCode(control: Element): boolean {
  const form = closest(control, 'form');
  return form !== null && dom.querySelector(form, ONE_TIME_CODE) !== null;
}

/** Is the page, or the form the element stands in, about one of these? */
export const isAbout = (page: Page, element: Element, patterns: readonly string[]): boolean =>
  pageSays(page, patterns) || occurs(patterns, wordsOfForm(page, element)) || occurs(patterns, captionOf(element));

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
