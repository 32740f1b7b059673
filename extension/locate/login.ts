import type { PageGate } from '../../shared/guides/descriptor.ts';
import { LOG_OUT_ADDRESS, LOG_OUT_NAMES, LOGIN_WORDS } from '../../shared/guides/refused-pages.ts';
import type { Page } from './page.ts';
import { equals, occurs } from './patterns.ts';
import { judgedTitles, pageTitles } from './titles.ts';

/**
 * A page where one logs in: a password field (not one for a new password) beside a field for an identifier, or either of them under
 * words of log-in; and no words of choosing a password.
 */
function loginOf(page: Page): 'password' | 'identifier' | null {
  return page.once('login', () => {
    const fields = page.controls.filter(({ kind }) => kind.kind === 'textbox');
    const secret = fields.find(
      ({ element }) =>
        element.getAttribute('type') === 'password' &&
        element.getAttribute('autocomplete') !== 'new-password' &&
        element.checkVisibility(),
    );
    const identifier = fields.find(
      (field) =>
        (field.element.getAttribute('autocomplete')?.includes('username') === true ||
          occurs(LOGIN_WORDS.identifier, field.names.main)) &&
        field.element.checkVisibility(),
    );
    if (secret === undefined && identifier === undefined) return null;
    page.rests([secret, identifier].flatMap((field) => field?.element ?? []));
    const words = pageTitles(page);
    const isChoosing = (said: string): boolean => occurs(LOGIN_WORDS.choosing, said);
    // Without a password only what the page is called tells: the log-in of the wallet has a part about activating.
    if (secret === undefined ? judgedTitles(page).some(isChoosing) : [secret.names.main, ...words].some(isChoosing))
      return null;
    const hasBoth = secret !== undefined && identifier !== undefined;
    if (!hasBoth && !words.some((one) => occurs(LOGIN_WORDS.titles, one))) return null;
    return secret === undefined ? 'identifier' : 'password';
  });
}

/** Is there a control to log out, by its name or by where it leads? */
export const isSignedIn = (page: Page): boolean =>
  page.once('signed in', () => {
    const ways = page.controls
      .filter(({ element, names }) => equals(LOG_OUT_NAMES, names.main) || LOG_OUT_ADDRESS.test(addressOf(element)))
      .map(({ element }) => element);
    page.rests(ways);
    return ways.some((way) => way.checkVisibility());
  });

const addressOf = (element: Element): string => element.getAttribute('href') ?? '';

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
