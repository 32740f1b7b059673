import type { PageGate } from '../../shared/guides/descriptor.ts';
import { LOG_OUT_ADDRESS, LOG_OUT_NAMES, LOGIN_WORDS, REFUSED_PAGES } from '../../shared/guides/refused-pages.ts';
import { fold } from './fold.ts';
import type { Heading } from './headings.ts';
import type { Page } from './page.ts';
import { equals, occurs } from './patterns.ts';
import { isShown } from './visible.ts';
import { wordsIn } from './words.ts';

/** A page with fewer characters than this is judged by all its words: bare "Session expirée" pages have no heading. */
const BARE_PAGE = 400;
/** The headings that say which page this is stand near its top. */
const MOST_HEADINGS = 60;
/** Letters larger than the running text of most pages, in CSS pixels. */
const LARGE = 17;
/** A frame smaller than this holds nothing a user works in. */
const SMALLEST_FRAME = 40;

/** Does a host fit "name" or "*.name"? */
export function fitsHost(host: string, pattern: string): boolean {
  return pattern.startsWith('*.') ? host.endsWith(pattern.slice(1)) || host === pattern.slice(2) : host === pattern;
}

/** The host a document belongs to; of about:blank and srcdoc frames that of the page that made them. */
export function hostOf(document: Document): string {
  const view = document.defaultView;
  if (view === null) return '';
  if (/^https?:$/.test(view.location.protocol)) return view.location.hostname;
  const origin = view.origin === 'null' ? view.location.ancestorOrigins?.[0] : view.origin;
  return origin !== undefined && URL.canParse(origin) ? new URL(origin).hostname : '';
}

/** The title and the visible headings near the top, of this document and those around it. */
function pageTitles(page: Page): readonly string[] {
  return page.once('titles', () => {
    const headings = page.headed.first(MOST_HEADINGS);
    page.rests(headings.map((one) => one.element));
    return [
      fold(page.document.title),
      ...headings.filter(({ element }) => element.checkVisibility()).map(({ words }) => words),
      ...surroundings(page.document).flatMap(shortTitles),
    ].filter((words) => words !== '');
  });
}

/** What else says where one is: labels of landmarks, the menu entries marked as the current ones, logos. */
const MARKS =
  'main[aria-label],nav[aria-label],section[aria-label],form[aria-label],[role=region],[aria-current],[aria-selected=true],nav .active,header img';

function pageMarks(page: Page): readonly string[] {
  return page.once('marks', () =>
    page.roots.flatMap((root) =>
      [...root.querySelectorAll(MARKS)].map((mark) =>
        fold(mark.getAttribute('aria-label') ?? mark.getAttribute('alt') ?? wordsIn(mark, 120)),
      ),
    ),
  );
}

/** Does the page say one of the patterns of itself, by its title, its headings, or else its marks? Not where they say `not` too. */
export function pageSays(page: Page, patterns: readonly string[], not?: readonly string[]): boolean {
  const says = (words: string): boolean => occurs(patterns, words) && !occurs(not, words);
  return pageTitles(page).some(says) || pageMarks(page).some(says);
}

/** Short lines that look like titles only to the eye: bold or larger than their surroundings. Read only when nothing else fits. */
function hasDrawnTitle(page: Page, patterns: readonly string[]): boolean {
  const titled = page.lines((words) => words.length <= 80 && occurs(patterns, words));
  return titled.some(({ element }) => {
    if (element.closest('a,button,label,[role=button]') !== null || !isShown(element)) return false;
    const style = getComputedStyle(element);
    return Number.parseFloat(style.fontSize) >= LARGE || Number(style.fontWeight) >= 600;
  });
}

/** Documents of the same origin that this frame stands in or beside: a frame set keeps its title and its banner there. */
function surroundings(document: Document): Document[] {
  const found: Document[] = [];
  let view: Window | null = document.defaultView;
  while (view !== null && view !== view.parent) {
    const parent: Window = view.parent;
    try {
      found.push(parent.document);
      if (parent.document.querySelector('frameset') !== null) {
        for (let index = 0; index < Math.min(parent.length, 8); index += 1) {
          const sibling = siblingDocument(parent, index);
          if (sibling !== null && sibling !== document) found.push(sibling);
        }
      }
    } catch {
      return found; // Another origin: its words are not ours to see.
    }
    view = parent;
  }
  return found;
}

function siblingDocument(parent: Window, index: number): Document | null {
  try {
    return parent[index]?.document ?? null;
  } catch {
    return null;
  }
}

const shortTitles = (document: Document): string[] =>
  [
    fold(document.title),
    ...[...document.querySelectorAll('h1,h2')].slice(0, 6).map((heading) => fold(wordsIn(heading, 120))),
  ].filter((words) => words !== '');

/** What error, maintenance and log-out pages are known by: title, h1 (else the first heading). */
export const judgedTitles = (page: Page): readonly string[] =>
  page.once('judged titles', () => {
    const headings = page.headed.first(MOST_HEADINGS);
    const isRead = (one: Heading): boolean => one.words !== '' && one.element.checkVisibility();
    const top = headings.filter((one) => one.level === 1 && isRead(one));
    const main = top.length > 0 ? undefined : headings.find(isRead);
    return [...titleParts(page.document.title), ...(main === undefined ? top : [main]).map((one) => one.words)];
  });

/** A title names the page, its part of the site, and the site: "Le nombre à retrouver | Aide Pro Santé Connect". */
const titleParts = (title: string): string[] => [title, ...title.split(/\s[|·•–—‑›:>-]\s|\s?[|·›]\s?/)].map(fold);

/** Is the page, by its address, one that tells about things: help, news, search? */
export const isTelling = ({ document }: Page): boolean => {
  const { pathname, hash } = document.location;
  return [pathname, /^#!?\//.test(hash) ? hash : ''].some((part) => REFUSED_PAGES.addresses.test(part));
};

/** Refused for every target: by its titles, dialogs and alerts, or by all words of a bare page. */
const isRefusedForAll = (page: Page): boolean =>
  page.once('refused', () => {
    if (occurs(REFUSED_PAGES.titles, judgedTitles(page).join(' | '))) return true;
    const { notices } = page;
    page.rests(notices);
    return (
      notices.some((notice) => occurs(REFUSED_PAGES.notices, fold(wordsIn(notice, 600))) && isShown(notice)) ||
      isBareNotice(page)
    );
  });

const isRefused = (page: Page, more: readonly string[]): boolean =>
  isRefusedForAll(page) || judgedTitles(page).some((words) => occurs(more, words));

/** A page of a few words that says it has ended. */
function isBareNotice(page: Page): boolean {
  const { body } = page.document;
  if (body === null || fold(wordsIn(body, BARE_PAGE + 100)).length > BARE_PAGE) return false;
  const saying = page.lines((words) => occurs(REFUSED_PAGES.notices, words)).map(({ element }) => element);
  page.rests(saying);
  return saying.some(isShown);
}

/**
 * A page where one logs in: a password field (not one for a new password) beside a field for an identifier, or either of them under
 * words of log-in; and no words of choosing.
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
    if (
      words.some((one) => occurs(LOGIN_WORDS.choosing, one)) ||
      occurs(LOGIN_WORDS.choosing, secret?.names.main ?? '')
    )
      return null;
    const hasBoth = secret !== undefined && identifier !== undefined;
    if (!hasBoth && !words.some((one) => occurs(LOGIN_WORDS.titles, one))) return null;
    return secret === undefined ? 'identifier' : 'password';
  });
}

/** Is there a control to log out, by its name or by where it leads? */
const isSignedIn = (page: Page): boolean =>
  page.once('signed in', () => {
    const ways = page.controls
      .filter(({ element, names }) => equals(LOG_OUT_NAMES, names.main) || LOG_OUT_ADDRESS.test(addressOf(element)))
      .map(({ element }) => element);
    page.rests(ways);
    return ways.some((way) => way.checkVisibility());
  });

const addressOf = (element: Element): string => element.getAttribute('href') ?? '';

/** Is the frame itself large enough and shown? Frames of other origins are judged by their window alone. */
function isFrameShown(document: Document): boolean {
  const view = document.defaultView;
  if (view === null) return false;
  if (view === view.parent) return true;
  if (view.innerWidth < SMALLEST_FRAME || view.innerHeight < SMALLEST_FRAME) return false;
  const frame = view.frameElement;
  return frame === null || frame.localName === 'frame' || isShown(frame);
}

function allowsLogin({ login = 'never' }: PageGate, page: Page): boolean {
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

/** Do host, path, headings and the page's state allow a search? */
export function passesGate(page: Page, gate: PageGate): boolean {
  const { document } = page;
  const host = hostOf(document);
  const isOn = (pattern: string): boolean => fitsHost(host, pattern);
  if (!gate.hosts.some(isOn) || gate.notHosts?.some(isOn) === true) return false;
  if (gate.path !== undefined && !new RegExp(gate.path).test(document.location.pathname)) return false;
  if (document.designMode === 'on' || document.body === null || document.body.localName === 'frameset') return false;
  if (gate.everywhere !== true && isTelling(page)) return false;
  if (!isFrameShown(document) || isRefused(page, gate.notHeadings ?? [])) return false;
  if (!allowsLogin(gate, page)) return false;
  if (gate.signedOut === true && isSignedIn(page)) return false;
  const { headings } = gate;
  if (headings === undefined) return true;
  return pageSays(page, headings) || hasDrawnTitle(page, headings);
}
