import { type FaultWords, PAGE_FAULTS, type PageFault, type PageGate } from '../../../shared/guides/descriptor.ts';
import { onlyOne } from '../../../shared/only-one.ts';
import { fitsHost } from '../../../shared/portals.ts';
import { holds } from '../../dom/composed-tree.ts';
import * as dom from '../../dom/reads.ts';
import { isShown } from '../../sight/shown.ts';
import { factAbout, pageFact } from '../page/facts.ts';
import { PRESSED } from '../page/kinds.ts';
import { linesOf } from '../page/lines.ts';
import type { Page } from '../page/page.ts';
import { wordsIn } from '../page/words.ts';
import { DIALOGS } from '../state/modal.ts';
import { isUnlikeItsMenu } from '../surroundings/current-entries.ts';
import { hasNotice } from '../surroundings/notices.ts';
import {
  currentEntries,
  hasDrawnTitle,
  judgedTitles,
  pageSays,
  pageTitles,
  subtitles,
} from '../surroundings/titles.ts';
import { fold } from '../text/fold.ts';
import { equals, fitsAddress, matcher, occurs } from '../text/patterns.ts';
import { allowsLogin, isLogin, isSignedIn } from './login.ts';

/** A page with fewer characters than this is judged by all its words: bare "Session expirée" pages have no heading. */
const BARE_PAGE = 400;
/** Least side of a frame in CSS pixels in which a user could work. */
const SMALLEST_FRAME = 40;

/** The host a document belongs to; of about:blank and srcdoc frames that of the page that made them. */
function hostOfDocument(document: Document): string {
  const view = dom.defaultView(document);
  if (view === null) return '';
  if (/^https?:$/.test(view.location.protocol)) return view.location.hostname;
  const origin = view.origin === 'null' ? view.location.ancestorOrigins?.[0] : view.origin;
  return URL.parse(origin ?? '')?.hostname ?? '';
}

const leadsTo = ({ document }: Page, paths: string): boolean => {
  const { pathname, hash } = dom.location(document);
  return [pathname, /^#!?\//.test(hash) ? hash : ''].some((part) => fitsAddress(paths, part));
};

/** Does the address say that the page is help, news or search? */
export const isInformational = (page: Page): boolean => leadsTo(page, page.words.informationalPaths);

const faultSign = (page: Page): RegExp => matcher(page.words.refused.faulted);

const isFaulted = (page: Page): boolean =>
  faultSign(page).test(fold(dom.title(page.document))) && page.all(page.words.refused.faultyFields).some(isShown);

/** What the page is judged by, as one text. */
const titleText = pageFact((page) => {
  const titles = judgedTitles(page);
  return (isFaulted(page) ? titles.map((title) => title.replace(faultSign(page), '')) : titles).join(' | ');
});

const hasRefusedTitle = (page: Page): boolean => occurs(page.words.refused.titles, titleText(page));

const viewsAnother = pageFact((page) =>
  subtitles(page).some((subtitle) => occurs(page.words.refused.viewingSomebodyElse, subtitle)),
);

/** Words of dialogs that refuse a page. Fewer on a log-in page, since an ended session leads there. */
const wordsOfDialogs = ({ words: { refused } }: Page, isLoggingIn: boolean): readonly string[] =>
  isLoggingIn ? refused.failures : refused.notices;

/** Words of alerts and bare pages that refuse a page. Fewer also for a target by which the user logs in again. */
const wordsOfAlerts = (page: Page, { refuseWhenSignedIn }: PageGate): readonly string[] =>
  wordsOfDialogs(page, isLogin(page) || refuseWhenSignedIn === true);

const hasRefusingNotice = factAbout((page, inAlerts: readonly string[]) => {
  const inDialogs = wordsOfDialogs(page, isLogin(page));
  return hasNotice(page, (notice) => (dom.matches(notice, DIALOGS) ? inDialogs : inAlerts));
});

/** The part of a page that is all it says, where that is a few words: itself, or what stands between its banner and footer. */
export const bareParts = pageFact((page): readonly Element[] =>
  [dom.body(page.document), onlyOne(page.all('main,[role=main]').filter(isShown))].flatMap((part) =>
    part !== null && fold(wordsIn(part, BARE_PAGE + 100)).length <= BARE_PAGE ? [part] : [],
  ),
);

/** A page of a few words that says it has ended. */
const isBareNotice = factAbout((page, refusing: readonly string[]) => {
  const parts = bareParts(page);
  if (parts.length === 0) return false;
  const saying = linesOf(page, (words) => occurs(refusing, words))
    .map(({ element }) => element)
    .filter((line) => parts.some((part) => holds(part, line)));
  page.dependsOn(saying);
  return saying.some(isShown);
});

/** What the page says has happened to it. Help tells of faults, too: not asked there. */
export const faultOf = pageFact((page): PageFault | null => {
  const { faults } = page.words.refused;
  const says = ({ titles, notices }: FaultWords): boolean =>
    occurs(titles, titleText(page)) || hasNotice(page, () => notices) || isBareNotice(page, notices);
  return leadsTo(page, page.words.helpPaths) ? null : (PAGE_FAULTS.find((fault) => says(faults[fault])) ?? null);
});

/** Is the frame itself large enough and shown? Frames of other origins are judged by their window alone. */
function isFrameShown(document: Document): boolean {
  const view = dom.defaultView(document);
  if (view === null) return false;
  if (view === view.parent) return true;
  if (view.innerWidth < SMALLEST_FRAME || view.innerHeight < SMALLEST_FRAME) return false;
  const frame = view.frameElement;
  return frame === null || dom.localName(frame) === 'frame' || isShown(frame);
}

/** Is an entry of a menu with one of these names drawn unlike the others beside it, as the open one is? */
const seemsOpen = (page: Page, names: readonly string[]): boolean =>
  page.controls.all.some(
    ({ element, kind, names: { main } }) => PRESSED.has(kind.kind) && equals(names, main) && isUnlikeItsMenu(element),
  );

interface GateRule {
  readonly id: string;
  /** Shuts the page to the target. */
  readonly when: (page: Page, gate: PageGate) => boolean;
}

const isOnOne = ({ document }: Page, hosts: readonly string[] | undefined): boolean => {
  const host = hostOfDocument(document);
  return hosts?.some((pattern) => fitsHost(host, pattern)) === true;
};

/** All that must not hold before anything is looked for, in the order in which it is asked: one row a rule. */
export const GATE = [
  { id: 'other-host', when: (page, { hosts }) => !isOnOne(page, hosts) },
  { id: 'past-host', when: (page, { notHosts }) => isOnOne(page, notHosts) },
  {
    id: 'other-address',
    when: ({ document }, { address }) => address !== undefined && !fitsAddress(address, dom.location(document).href),
  },
  {
    id: 'no-page',
    when: ({ document }) =>
      dom.designMode(document) === 'on' ||
      dom.body(document) === null ||
      dom.localName(dom.body(document)) === 'frameset',
  },
  { id: 'informational-page', when: (page, { inSiteChrome }) => !inSiteChrome && isInformational(page) },
  { id: 'frame-unseen', when: ({ document }) => !isFrameShown(document) },
  { id: 'refused-title', when: hasRefusedTitle },
  { id: 'views-another', when: viewsAnother },
  { id: 'refusing-notice', when: (page, gate) => hasRefusingNotice(page, wordsOfAlerts(page, gate)) },
  { id: 'bare-notice', when: (page, gate) => isBareNotice(page, wordsOfAlerts(page, gate)) },
  { id: 'other-business', when: (page, { not }) => judgedTitles(page).some((title) => occurs(not?.title, title)) },
  { id: 'log-in', when: (page, gate) => !allowsLogin(gate, page) },
  {
    id: 'other-entry',
    when: (page, { not: { currentEntry: others } = {}, ownHeadings }) =>
      others !== undefined &&
      (currentEntries(page).some((words) => occurs(others, words)) ||
        // The titles first: only where none is the step's own are all controls read.
        (!pageTitles(page).some((words) => occurs(ownHeadings, words)) && seemsOpen(page, others))),
  },
  { id: 'signed-in', when: (page, { refuseWhenSignedIn }) => refuseWhenSignedIn === true && isSignedIn(page) },
  {
    id: 'no-heading',
    when: (page, { headings, not }) =>
      headings !== undefined && !pageSays(page, headings) && !hasDrawnTitle(page, headings, not?.title),
  },
] as const satisfies readonly GateRule[];

export type GateId = (typeof GATE)[number]['id'];
