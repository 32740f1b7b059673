import type { Hint } from '../../shared/guides/descriptor.ts';
import { LOG_OUT_NAMES } from '../../shared/guides/refused-pages.ts';
import { iconOf } from './icons.ts';
import type { Page } from './page.ts';
import { equals } from './patterns.ts';
import { sectionNames } from './sections.ts';
import { closest } from './tree.ts';

// What no step leads to, on whatever page: help, the site's own banner and footer, the way back, other pictures.

/** Names of help and legal links: no step leads there unless its own names say so. */
const NEVER_NAMES = [
  'aide',
  "besoin d'aide",
  'en savoir plus',
  "qu'est-ce que?.*",
  'comment .*',
  'faq',
  'foire aux questions',
  'assistance',
  'tutoriel.*',
  'guide.*',
  'video.*',
  'telecharger.*',
  'mentions legales',
  'contact(?:ez-nous)?',
  ...LOG_OUT_NAMES,
  'supprimer.*',
  'annuler.*',
  'retour.*',
  'historique.*',
  'imprimer.*',
  'accueil(?: .*)?',
];

/** Does a name lead away, unless it is the step's own? */
export const isNeverOurs = (name: string): boolean => equals(NEVER_NAMES, name);

/** What the name of a site in its banner leads to, by its title. */
const HOME_NAMES = ["(?:retour (?:a|vers) )?(?:l'|la page d')?accueil(?: .*)?"];
export const isHome = (name: string): boolean => equals(HOME_NAMES, name);

/** Where a page says where one is: its way back up, its tags. */
const TRAILS = '[class*=breadcrumb i],[class*=ariane i],[aria-label*=ariane i],.tags,.tag-list,[rel~=tag]';
/** Pages that tell about what a step does. */
const TOLD = /\/(?:aide|help|faq|support|assistance|actualites?|news|tags?|documentation|tutoriels?)(?:[/?#]|$)/i;
/** Banners that ask about cookies answer to none of our steps. */
const CONSENT =
  '[id*=cookie i],[class*=cookie i],[id*=tarteaucitron i],[id*=didomi i],[id*=axeptio i],[class*=consent-banner i],[id*=onetrust i]';

/** Does a control belong to the site and its help rather than to what the page is about, or only open what is under it? */
export const leadsElsewhere = (element: Element): boolean =>
  closest(element, CONSENT) !== null ||
  closest(element, TRAILS) !== null ||
  isOfSite(element) ||
  isBrand(element) ||
  TOLD.test(element.getAttribute('href') ?? '') ||
  isDisclosure(element);

/** Is it in the footer of the whole page, which belongs to the site and not to what the page is about? */
function isOfSite(element: Element): boolean {
  const band = closest(element, 'footer,[role=contentinfo]');
  return (
    band !== null && closest(band, 'main,[role=main],section,article,form,dialog,[role=dialog],[role=region]') === null
  );
}

/** The head of an accordion: it opens what is under it and leads nowhere. */
const isDisclosure = (element: Element): boolean =>
  element.hasAttribute('aria-expanded') &&
  element.hasAttribute('aria-controls') &&
  closest(element, 'h1,h2,h3,h4,h5,h6') !== null;

/** The name or logo of the site, which leads to its first page. */
function isBrand(element: Element): boolean {
  if (element.localName !== 'a' || closest(element, 'header,[role=banner],nav,[id*=entete i],[id*=header i]') === null)
    return false;
  if (/(?:^|[\s_-])(?:brand|logo)(?:$|[\s_-])/i.test(element.getAttribute('class') ?? '')) return true;
  const { protocol, host, pathname } = element.ownerDocument.location;
  const address = element.getAttribute('href') ?? '';
  if (address.startsWith('#') || !URL.canParse(address, `${protocol}//${host}${pathname}`)) return false;
  const to = new URL(address, `${protocol}//${host}${pathname}`);
  return to.host === host && to.pathname === '/' && to.search === '' && to.hash === '';
}

/** A picture that says what is done there, a magnifier, a pen, outweighs a name as common as "Consulter". */
export function showsAnother(element: Element, hint: Hint): boolean {
  const token = hint.icon === undefined ? iconOf(element)?.token : undefined;
  return token !== undefined && token !== 'other';
}

/** Headings, wholly, of boxes that tell about steps and hold links to more about them. */
const HELP_HEADINGS = [
  "(?:besoin d'|obtenir de l'|une )?(?:aide|assistance)(?: en ligne)?",
  '(?:questions? frequentes?|foire aux questions|faq)',
  '(?:voir aussi|en savoir plus|a lire(?: aussi)?|liens utiles|ressources|documentation|tutoriels?|actualites)',
];

export const isInHelp = (page: Page, element: Element): boolean => {
  const [nearest] = sectionNames(page, element);
  return nearest !== undefined && equals(HELP_HEADINGS, nearest.words);
};
