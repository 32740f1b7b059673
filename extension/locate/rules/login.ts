import type { LoginWords, PageGate } from '../../../shared/guides/descriptor.ts';
import * as dom from '../../dom/reads.ts';
import { isDrawn } from '../../sight/shown.ts';
import type { PageControl } from '../page/control.ts';
import { pageFact } from '../page/facts.ts';
import type { Page } from '../page/page.ts';
import { blockedBy } from '../state/modal.ts';
import { isSecret } from '../surroundings/form.ts';
import { judgedTitles, pageTitles } from '../surroundings/titles.ts';
import { equals, fitsAddress, occurs } from '../text/patterns.ts';

/**
 * A page where one logs in: a password field (not one for a new password) beside a field for an identifier, or either of them under
 * words of log-in; and no words of choosing a password.
 */
const loginOf = pageFact((page): 'password' | 'identifier' | null => {
  const { login } = page.words;
  const fields = page.controls.of('textbox');
  const secret = fields.find((field) => isForPassword(field) && isDrawn(field.element));
  // A page with no password to ask for is a log-in only when it is called one, not when a part of it is.
  const words = secret === undefined ? judgedTitles(page) : pageTitles(page);
  const isTitled =
    words.some((one) => occurs(login.titles, one)) || (secret === undefined && asksWhoOneIs(page, fields, login));
  // Without either it is no log-in, whatever its fields are called: a page may have thousands, and reading a name is expensive.
  if (secret === undefined && !isTitled) return null;
  const identifier = fields.find((field) => isForIdentifier(field, login) && isDrawn(field.element));
  if (identifier === undefined && (secret === undefined || !isTitled)) return null;
  page.dependsOn([secret, identifier].flatMap((field) => field?.element ?? []));
  const isPasswordCreation = (text: string): boolean => occurs(login.passwordCreation, text);
  // Without a password only what the page is called tells: the log-in of the wallet has a part about activating.
  const isRegistration = (text: string): boolean => isPasswordCreation(text) || occurs(login.registration, text);
  if (secret === undefined ? words.some(isRegistration) : [secret.names.main, ...words].some(isPasswordCreation))
    return null;
  return secret === undefined ? 'identifier' : 'password';
});

/** What says of a field that one says there who one is. */
const IDENTIFIER = '[autocomplete*=username]';

const isForPassword = (field: PageControl): boolean =>
  isSecret(field) && dom.getAttribute(field.element, 'autocomplete') !== 'new-password';

/** A log-in form asks the browser to fill in the identifier, and helps a user who has forgotten it. */
const asksWhoOneIs = (page: Page, fields: readonly PageControl[], { forgotten }: LoginWords): boolean =>
  fields.some(({ element }) => dom.matches(element, IDENTIFIER)) &&
  page.controls.all.some(({ names }) => occurs(forgotten, names.main));

const isForIdentifier = ({ element, names }: PageControl, login: LoginWords): boolean =>
  dom.matches(element, IDENTIFIER) || occurs(login.identifier, names.main);

/** Does the page ask for a password to log in? */
export const isLogin = (page: Page): boolean => loginOf(page) === 'password';

/** Controls to log out, by their name or by where they lead. */
export function logOutControls({ words: { logOut }, controls }: Page): Element[] {
  return controls.all
    .filter(({ element, names }) => equals(logOut.names, names.main) || fitsAddress(logOut.address, hrefOf(element)))
    .map(({ element }) => element);
}

/** Is there a control to log out that may be used, by its name or by where it leads? */
export const isSignedIn = pageFact((page) => {
  const ways = logOutControls(page);
  page.dependsOn(ways);
  // Over a page whose session has ended one logs in again.
  return ways.some((way) => isDrawn(way) && !blockedBy(page, way));
});

const hrefOf = (element: Element): string => dom.attribute(element, 'href');

/** May the target of a gate be on this page, given that one logs in there, or does not? */
export function allowsLogin({ login = 'never' }: PageGate, page: Page): boolean {
  switch (login) {
    case 'may':
      return true;
    case 'never':
      return loginOf(page) === null;
    case 'only':
      return loginOf(page) !== null;
    case 'without-password':
      return loginOf(page) !== 'password';
  }
}
