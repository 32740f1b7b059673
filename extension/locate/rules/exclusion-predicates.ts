import type { Hint } from '../../../shared/guides/descriptor.ts';
import { HEAD } from '../../../shared/guides/words/markup-words.ts';
import { all, closest, holds, isInside, parentOf, precedes, selfAndAncestors } from '../../dom/composed-tree.ts';
import * as dom from '../../dom/reads.ts';
import { isShown } from '../../sight/shown.ts';
import { iconOf } from '../look/icons.ts';
import { BANNER, BARS, FOOTER, MAIN, NAVIGATION } from '../page/landmarks.ts';
import type { Page } from '../page/page.ts';
import { PANEL_HEADS, panelOf } from '../page/panel-heads.ts';
import { textBeside } from '../page/text-beside.ts';
import { wordsIn } from '../page/words.ts';
import { DIALOGS } from '../state/modal.ts';
import { isDone } from '../state/visible.ts';
import { boxesAround, LONGEST, wordsAt } from '../surroundings/places.ts';
import { sectionNames } from '../surroundings/section-names.ts';
import { fold } from '../text/fold.ts';
import { equals, fitsAddress, matcher, occurs } from '../text/patterns.ts';

// Predicates of exclusions that hold for every step: help, the site's banner and footer, the way back, other pictures.

/** A picture of at least so many CSS pixels is looked at, not pressed. */
const PHOTOGRAPH = 40;

/** All text of a box. It may be that of a whole page: it is compared, never read further. */
const wordsAsTheyStand = (element: Element): string => dom.textContent(element).trim();

/** Does it stand on or beside a picture, in a box with no word of anything else: the pen of a photograph? */
export function isOnPhotograph(element: Element): boolean {
  const own = wordsAsTheyStand(element);
  for (const box of boxesAround(element)) {
    if (wordsAsTheyStand(box) !== own) return false;
    const picture = dom.querySelector(box, 'img');
    if (picture !== null && !dom.contains(element, picture))
      return dom.getBoundingClientRect(picture).width >= PHOTOGRAPH;
  }
  return false;
}

/** A candidate, as far as these predicates need it. */
interface On {
  readonly page: Page;
}

export const isInConsent = (element: Element, { page }: On): boolean => isInside(element, page.words.consent);

export const isInBreadcrumb = (element: Element, { page }: On): boolean => isInside(element, page.words.breadcrumbs);

/** Does the link lead to pages of help, news or search? */
export const leadsToInformation = (element: Element, { page: { words } }: On): boolean =>
  fitsAddress(words.informationalPaths, dom.attribute(element, 'href'));

/** Several buttons and no link: a bar of what may be done here, wherever it is drawn. */
const isBar = (band: Element): boolean =>
  dom.querySelector(band, 'a') === null && dom.querySelectorAll(band, 'button').length > 1;

/** Is it in the footer of the whole page, which belongs to the site and not to what the page is about? */
export function isOfSite(element: Element, { page }: On): boolean {
  const band = closest(element, FOOTER);
  return (
    band !== null &&
    !isBar(band) &&
    !isInside(band, `${MAIN},section,article,form,dialog,[role=dialog],[role=region]`) &&
    !isOfBox(page, band) &&
    !page.all(FOOTER).some((other) => precedes(band, other))
  );
}

/** Is it in a box that has a heading of its own and not the title of the page? */
function isOfBox({ headings }: Page, band: Element): boolean {
  const box = parentOf(band);
  const said = headings.filter(({ element, words }) => words !== '' && box !== null && holds(box, element));
  return (
    said.some(({ element }) => !holds(band, element)) &&
    headings.some(({ level }) => level === 1) &&
    said.every(({ level }) => level > 1)
  );
}

/** The head of an accordion: it opens the part under it and leads nowhere. Some bars of panels call the whole open panel so. */
export const isDisclosure = (element: Element): boolean =>
  dom.getAttribute(element, 'role') !== 'tab' &&
  dom.hasAttribute(element, 'aria-expanded') &&
  (dom.hasAttribute(element, 'aria-controls')
    ? isInside(element, 'h1,h2,h3,h4,h5,h6')
    : dom.querySelector(element, 'input,textarea') !== null);

export function isAskedToStay(element: Element, { page }: On): boolean {
  const dialog = closest(element, DIALOGS);
  return dialog !== null && occurs(page.words.sessionTimeoutPrompts, wordsAt(LONGEST.notice, dialog));
}

/** The head of a part of the page that is or was folded, which is no entry of a menu: what it opens lists nothing. */
export function isFoldedPart(element: Element): boolean {
  if (!dom.matches(element, `summary,${PANEL_HEADS}`) || isInside(element, BARS)) return false;
  const panel = panelOf(element);
  return !isInside(element, 'ul,[class*=menu i]') || (panel !== null && dom.querySelector(panel, 'ul,ol') === null);
}

/** The name or logo of the site, which leads back to its first page or that of the part one is in. */
export function isBrand(element: Element, { page }: On): boolean {
  if (dom.localName(element) !== 'a') return false;
  if (matcher(page.words.brand, 'i').test(dom.attribute(element, 'class'))) return true;
  const banner = closest(element, `${BANNER},nav,[id*=${HEAD}],[id*=header i]`);
  const address = dom.attribute(element, 'href');
  const { origin, pathname } = dom.location(dom.ownerDocument(element));
  if (banner === null || address.startsWith('#')) return false;
  const to = URL.parse(address, origin + pathname);
  if (to?.origin !== origin || to.search !== '' || to.hash !== '') return false;
  const isEntry = isInside(element, `${NAVIGATION},li`);
  return to.pathname === '/' || (!isEntry && `${pathname}/`.startsWith(`${to.pathname}/`));
}

/** Labels of a host name that make a site, its parts aside: `esante.gouv.fr`, `ordre.pharmacien.fr`. */
const SITE = 3;

/** A link to a file, or to a site of somebody else: all steps stay on the sites of the portals. */
export function leadsOut(element: Element, { page, hint }: On & { readonly hint: Hint }): boolean {
  const address = dom.attribute(element, 'href');
  if (fitsAddress(page.words.file, address) || dom.hasAttribute(element, 'download')) return true;
  if (hint.anyHost) return false;
  const { hostname, protocol, href } = dom.location(dom.ownerDocument(element));
  const to = URL.parse(address, href);
  if (to === null || !/^https?:$/.test(protocol)) return false;
  if (!/^https?:$/.test(to.protocol)) return to.protocol === 'mailto:' || to.protocol === 'tel:';
  const siteOf = (host: string): string => host.split('.').slice(-SITE).join('.');
  const site = siteOf(hostname);
  // The public site of the portal's owner tells about it.
  const isPublic = (host: string): boolean => host === site || host === `www.${site}`;
  return siteOf(to.hostname) !== site || (isPublic(to.hostname) && !isPublic(hostname));
}

/** A link to the page one is on, not marked as chosen: what has it is the menu, and no step. The first page of a site is where prototypes let links end. */
export function leadsHere(element: Element): boolean {
  const address = dom.attribute(element, 'href');
  const { href, pathname } = dom.location(dom.ownerDocument(element));
  return /^[^#?]/.test(address) && pathname !== '/' && URL.parse(address, href)?.href === href && !isDone(element);
}

/** A link of words alone in the bar of a site, which leads home or to help too, called what the site tells of there. */
export function isTopic(page: Page, element: Element, topics: readonly string[]): boolean {
  const { help, home } = page.words;
  if (!equals(topics, page.names(element).main)) return false;
  if (dom.firstElementChild(element) !== null || /bt|button/i.test(dom.attribute(element, 'class'))) return false;
  const bar = closest(element, BARS);
  const isOfBar = (name: string): boolean => equals(home, name) || equals(help, name);
  return bar !== null && all(bar, 'a').some((link) => isOfBar(fold(wordsIn(link))));
}

/** A link to another place of the same page: what it names is there, to be read. */
export function isJump(element: Element): boolean {
  const address = dom.attribute(element, 'href');
  if (dom.localName(element) !== 'a' || !/^#[^/!]/.test(address) || dom.hasAttribute(element, 'role')) return false;
  if (['onclick', 'data-toggle', 'data-bs-toggle', 'aria-controls'].some((name) => dom.hasAttribute(element, name)))
    return false;
  const place = dom.getElementById(dom.getRootNode(element), address.slice(1));
  return (
    place !== null && !dom.contains(place, element) && !dom.matches(place, '[role=tabpanel],dialog') && isShown(place)
  );
}

const USED = 'a,button,input,select,textarea';

/** Room that a box leaves to the edges of the window whose corner it stands in, in CSS pixels. */
const CORNER = 60;

/** Is it in a box of words that stands over a lower corner of the window: a chat, an offer? That comes with no page and is no part of one. */
export function isInCorner(element: Element): boolean {
  for (const box of selfAndAncestors(element)) {
    if (getComputedStyle(box).position !== 'fixed') continue;
    const { left, right, top, bottom } = dom.getBoundingClientRect(box);
    // What reaches up is a drawer or a menu.
    const isLow = bottom > innerHeight - CORNER && top > innerHeight / 4;
    const isAtSide = left < CORNER !== right > innerWidth - CORNER;
    const said = all(box, USED).reduce((sum, one) => sum + fold(wordsIn(one)).length + 1, 0);
    return isLow && isAtSide && !dom.matches(box, DIALOGS) && fold(wordsIn(box)).length > said;
  }
  return false;
}

/** Does its name ask something ("Vous n'avez pas de carte CPS ?")? What answers it is no step. */
export const isQuestion = (element: Element): boolean => /\?\s*$/.test(wordsIn(element));

/** Is it a word of a sentence that goes on after it? */
export const isInSentence = (element: Element): boolean =>
  [dom.previousSibling, dom.nextSibling].every((step) => /\p{L}{2}/u.test(textBeside(element, step)));

/** A picture of the action, a magnifier or a pen, outweighs a name as common as "Consulter". */
export function showsAnother({ words }: Page, element: Element, hint: Hint): boolean {
  const token = hint.icon === undefined ? iconOf(element, words)?.token : undefined;
  return token !== undefined && token !== 'other';
}

/** Is it in a box that tells about steps and links to more about them? */
export const isInHelp = (page: Page, element: Element): boolean => {
  const [nearest] = sectionNames(page, element);
  return nearest !== undefined && equals(page.words.help, nearest.words);
};

/** Does it stand in the banner or menu of the site, above what the page tells? */
export function isAboveText(page: Page, element: Element): boolean {
  if (isInside(element, BARS)) return true;
  const title = page.headings.find((one) => one.level === 1);
  return title !== undefined && precedes(element, title.element);
}
