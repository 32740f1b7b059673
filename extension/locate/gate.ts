import type { PageGate } from '../../shared/guides/descriptor.ts';
import { fitsHost } from '../../shared/portals.ts';
import * as dom from '../dom/reads.ts';
import { fold } from './fold.ts';
import { linesOf } from './lines.ts';
import { allowsLogin, isLogin, isSignedIn } from './login.ts';
import { DIALOGS } from './modal.ts';
import type { Page } from './page.ts';
import { fitsAddress, matcher, occurs } from './patterns.ts';
import { currentEntries, hasDrawnTitle, judgedTitles, pageSays, subtitles } from './titles.ts';
import { isShown } from './visible.ts';
import { wordsIn } from './words.ts';

/** A page with fewer characters than this is judged by all its words: bare "Session expirée" pages have no heading. */
const BARE_PAGE = 400;
/** A frame smaller than this holds nothing a user works in. */
const SMALLEST_FRAME = 40;

/** The host a document belongs to; of about:blank and srcdoc frames that of the page that made them. */
export function hostOf(document: Document): string {
  const view = dom.defaultView(document);
  if (view === null) return '';
  if (/^https?:$/.test(view.location.protocol)) return view.location.hostname;
  const origin = view.origin === 'null' ? view.location.ancestorOrigins?.[0] : view.origin;
  return origin !== undefined && URL.canParse(origin) ? new URL(origin).hostname : '';
}

/** Is the page, by its address, one that tells about things: help, news, search? */
export const isTelling = ({ document, words: { telling } }: Page): boolean => {
  const { pathname, hash } = dom.location(document);
  return [pathname, /^#!?\//.test(hash) ? hash : ''].some((part) => fitsAddress(telling, part));
};

const FAULTY_FIELDS =
  '[aria-invalid=true],:is([class*=error i],[class*=invalid i])>input,input:is([class*=error i],[class*=invalid i]),:is([class*=group i],[class*=field i])[class*=error i] input';

const faultOf = (page: Page): RegExp => matcher(page.words.refused.faulted);

const isFaulted = (page: Page): boolean =>
  page.once('faulted', () => {
    if (!faultOf(page).test(fold(dom.title(page.document)))) return false;
    return page.roots.some((root) => [...dom.querySelectorAll(root, FAULTY_FIELDS)].some(isShown));
  });

/** Refused for every target: by its titles, dialogs and alerts, or by all words of a bare page. Where one logs in again, by less. */
const isRefusedForAll = (page: Page, isAgain: boolean): boolean =>
  page.once(`refused ${isAgain}`, () => {
    const { refused } = page.words;
    const titles = judgedTitles(page);
    const asking = isFaulted(page) ? titles.map((title) => title.replace(faultOf(page), '')) : titles;
    if (occurs(refused.titles, asking.join(' | '))) return true;
    if (subtitles(page).some((said) => occurs(refused.viewing, said))) return true;
    // A log-in is where one comes to when a session has ended.
    const patterns = isLogin(page) ? refused.failures : refused.notices;
    const outsideDialogs = isAgain ? refused.failures : patterns;
    const { notices } = page;
    page.rests(notices);
    const says = (notice: Element): boolean =>
      occurs(dom.matches(notice, DIALOGS) ? patterns : outsideDialogs, fold(wordsIn(notice, 600)));
    return notices.some((notice) => says(notice) && isShown(notice)) || isBareNotice(page, outsideDialogs);
  });

const isRefused = (page: Page, { notHeadings, signedOut }: PageGate): boolean =>
  isRefusedForAll(page, signedOut === true) || judgedTitles(page).some((title) => occurs(notHeadings, title));

/** A page of a few words that says it has ended. */
function isBareNotice(page: Page, patterns: readonly string[]): boolean {
  const body = dom.body(page.document);
  if (body === null || fold(wordsIn(body, BARE_PAGE + 100)).length > BARE_PAGE) return false;
  const saying = linesOf(page, (words) => occurs(patterns, words)).map(({ element }) => element);
  page.rests(saying);
  return saying.some(isShown);
}

/** Is the frame itself large enough and shown? Frames of other origins are judged by their window alone. */
function isFrameShown(document: Document): boolean {
  const view = dom.defaultView(document);
  if (view === null) return false;
  if (view === view.parent) return true;
  if (view.innerWidth < SMALLEST_FRAME || view.innerHeight < SMALLEST_FRAME) return false;
  const frame = view.frameElement;
  return frame === null || dom.localName(frame) === 'frame' || isShown(frame);
}

/** Do host, path, headings and the page's state allow a search? */
export function passesGate(page: Page, gate: PageGate): boolean {
  const { document } = page;
  const host = hostOf(document);
  const isOn = (pattern: string): boolean => fitsHost(host, pattern);
  if (!gate.hosts.some(isOn) || gate.notHosts?.some(isOn) === true) return false;
  if (gate.address !== undefined && !fitsAddress(gate.address, dom.location(document).href)) return false;
  if (
    dom.designMode(document) === 'on' ||
    dom.body(document) === null ||
    dom.localName(dom.body(document)) === 'frameset'
  )
    return false;
  if (gate.everywhere !== true && isTelling(page)) return false;
  if (!isFrameShown(document) || isRefused(page, gate)) return false;
  if (!allowsLogin(gate, page)) return false;
  if (gate.notCurrent !== undefined && currentEntries(page).some((words) => occurs(gate.notCurrent, words)))
    return false;
  if (gate.signedOut === true && isSignedIn(page)) return false;
  const { headings } = gate;
  if (headings === undefined) return true;
  return pageSays(page, headings) || hasDrawnTitle(page, headings, gate.notHeadings);
}
