import type { Hint } from '../../shared/guides/descriptor.ts';
import { tintAround } from './colour.ts';
import type { Control, PageControl } from './control.ts';
import { fold } from './fold.ts';
import { formAgreement, formOf, inSearchForm } from './form.ts';
import { type Icon, iconOf } from './icons.ts';
import type { Names } from './names.ts';
import type { Page } from './page.ts';
import { agreement, equals, occurs } from './patterns.ts';
import { sectionAgreement, sectionNames } from './sections.ts';
import { closest, lineOf } from './tree.ts';
import { THRESHOLD, WEIGHTS } from './weights.ts';
import { wordsIn } from './words.ts';

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
  'deconnexion',
  'se deconnecter',
  'me deconnecter',
  'supprimer.*',
  'annuler.*',
  'retour.*',
  'historique.*',
  'imprimer.*',
  'accueil(?: .*)?',
];
/** A longer name has a description in it. */
const TILE = 30;
/** What the name of a site in its banner leads to, by its title. */
const HOME_NAMES = ["(?:retour (?:a|vers) )?(?:l'|la page d')?accueil(?: .*)?"];
/** Where a page says where one is: its way back up, its tags. */
const TRAILS = '[class*=breadcrumb i],[class*=ariane i],[aria-label*=ariane i],.tags,.tag-list,[rel~=tag]';
/** Pages that tell about what a step does. */
const TOLD = /\/(?:aide|help|faq|support|assistance|actualites?|news|tags?|documentation|tutoriels?)(?:[/?#]|$)/i;
/** Banners that ask about cookies answer to none of our steps. */
const CONSENT =
  '[id*=cookie i],[class*=cookie i],[id*=tarteaucitron i],[id*=didomi i],[id*=axeptio i],[class*=consent-banner i],[id*=onetrust i]';

/** A control with what speaks for it. */
export interface Candidate extends Control {
  points: number;
  /** Kind, and one of name, icon, address. */
  readonly witnessed: boolean;
  /** Only names too common to decide alone. */
  readonly weak: boolean;
  icon: Icon | null;
}

/** What the names of a control say about a hint, in points; null: they rule the control out, whatever else it shows. */
export interface Said {
  readonly name: number;
  readonly weak: boolean;
}

/** The same for all controls that are called the same, so it is asked once for each of a page's names. */
export function saidBy({ main, others }: Names, hint: Hint): Said | null {
  let name = WEIGHTS.name * agreement(hint.names, main);
  let weak = equals(hint.weakNames, main);
  if (name < WEIGHTS.otherName) {
    for (const other of others) {
      name = Math.max(name, WEIGHTS.otherName * agreement(hint.names, other));
      weak ||= equals(hint.weakNames, other);
    }
  }
  if (name === 0 && !weak && (saysOtherwise(main, hint) || (hint.icon === undefined && hint.href === undefined)))
    return null;
  // The description in a tile says more than its title, which is what it is called.
  const title = main.length > TILE ? others.find((one) => main.startsWith(one) && equals(hint.names, one)) : undefined;
  const called = title === undefined ? [main, ...others] : [title];
  if (called.some((one) => occurs(hint.notNames, one))) return null;
  if (name < WEIGHTS.weakName && equals(NEVER_NAMES, main)) return null;
  if (others.some((one) => equals(HOME_NAMES, one))) return null;
  return { name, weak };
}

/** What can be told of a control from its own words: run on every control of the page whose kind fits and whose names allow it. */
export function cheapScore(control: PageControl, hint: Hint, { name, weak }: Said): Candidate | null {
  const { element, kind } = control;
  const named = Math.max(name, weak ? WEIGHTS.weakName : 0);
  const icon = hint.icon === undefined ? null : control.icon;
  const pictured = icon !== null && icon.token === hint.icon ? WEIGHTS.icon : 0;
  const href = hint.href !== undefined && addressAgrees(element, hint.href) ? WEIGHTS.href : 0;
  const maybe = hint.icon !== undefined && icon === null && control.names.main.length <= 2;
  if (named + pictured + href === 0 && !maybe) return null;
  if (icon?.token === 'contrary' && fold(wordsIn(element)) === '') return null;

  const points =
    named +
    pictured -
    (named > 0 && pictured > 0 ? Math.min(named, pictured) - WEIGHTS.both : 0) +
    href +
    WEIGHTS[kind.standing] +
    (kind.kind === hint.kinds[0] ? WEIGHTS.firstKind : 0) +
    inputAgreement(element, hint);
  return {
    element,
    kind,
    points,
    witnessed: named + pictured + href > 0,
    weak: name === 0 && pictured === 0,
    icon,
  };
}

/** Names that say nothing: what is left of a control whose author named it for no one. */
const EMPTY_NAMES = ['(?:bouton|button|btn|lien|link|icone?|image|img|action|cliquez(?: ici)?|ici)(?: [0-9]+)?'];

/** A name of its own, of neither the step nor its section, outweighs a picture: a magnifier called "Agrandir". */
const saysOtherwise = (name: string, hint: Hint): boolean =>
  name.length > 2 && hint.icon !== undefined && !equals(EMPTY_NAMES, name) && !occurs(hint.section?.names, name);

/** Reviewed data, compiled once. */
const addressPatterns = new Map<string, RegExp>();

function addressPattern(pattern: string): RegExp {
  let compiled = addressPatterns.get(pattern);
  if (compiled === undefined) {
    compiled = new RegExp(pattern, 'i');
    addressPatterns.set(pattern, compiled);
  }
  return compiled;
}

function addressAgrees(element: Element, pattern: string): boolean {
  const address =
    element.getAttribute('href') ?? element.getAttribute('formaction') ?? element.getAttribute('data-href') ?? '';
  return address !== '' && addressPattern(pattern).test(address);
}

function inputAgreement(element: Element, hint: Hint): number {
  if (hint.input === undefined) return 0;
  const said = ['type', 'autocomplete', 'inputmode'].map((attribute) =>
    (element.getAttribute(attribute) ?? '').toLowerCase(),
  );
  return hint.input.some((token) => said.some((one) => one.split(' ').includes(token))) ? WEIGHTS.input : 0;
}

/** What costs styles and neighbourhoods: run on the shortlist. Null: ruled out. */
export function fullScore(page: Page, candidate: Candidate, hint: Hint): Candidate | null {
  const { element } = candidate;
  if (closest(element, CONSENT) !== null) return null;
  if (hint.icon === 'magnifier' && inSearchForm(page, element)) return null;
  if (
    isOfSite(element) ||
    closest(element, TRAILS) !== null ||
    isBrand(element) ||
    TOLD.test(element.getAttribute('href') ?? '')
  )
    return null;
  if (isDisclosure(element)) return null;
  let { points, icon, witnessed } = candidate;
  let agrees = false;
  if (hint.section !== undefined) {
    const section = sectionAgreement(page, element, hint.section);
    if (section === 'refused' || (section === 'no' && hint.section.required)) return null;
    points +=
      section === 'near'
        ? WEIGHTS.section
        : section === 'outer'
          ? WEIGHTS.outerSection
          : section === 'page'
            ? WEIGHTS.pageSection
            : 0;
    agrees = section === 'near' || section === 'outer';
  }
  if (hint.icon !== undefined && icon === null) {
    icon = iconOf(element);
    if (icon?.token === hint.icon) {
      points += candidate.witnessed ? WEIGHTS.both : icon.by === 'word' ? WEIGHTS.icon : WEIGHTS.iconShape;
      witnessed = true;
    }
  }
  if (!witnessed) return null;
  if (hint.near !== undefined && occurs(hint.near, surroundings(element))) {
    points += WEIGHTS.near;
    agrees = true;
  }
  if (hint.notNear !== undefined && occurs(hint.notNear, wordsOfForm(element))) return null;
  if (hint.notForm !== undefined && formAgreement(page, formOf(page, element), hint.notForm) > 0) return null;
  if (hint.notInForm !== undefined && formAgreement(page, closest(element, 'form'), hint.notInForm) > 0) return null;
  if (hint.form !== undefined) {
    const fields = formAgreement(page, formOf(page, element), hint.form);
    if (fields === 0) return null;
    points += WEIGHTS.form * fields;
    agrees = true;
  }
  if (candidate.weak && (!agrees || showsAnother(element, hint))) return null;
  if (hint.colour === 'orange') {
    const tint = tintAround(element, icon?.element ?? null);
    points += tint === 'orange' ? WEIGHTS.orange : tint === 'other' ? WEIGHTS.otherColour : 0;
  }
  if (points >= THRESHOLD && isInHelp(page, element)) return null;
  return { ...candidate, points, icon, witnessed };
}

/** A picture that says what is done there, a magnifier, a pen, outweighs a name as common as "Consulter". */
function showsAnother(element: Element, hint: Hint): boolean {
  const token = hint.icon === undefined ? iconOf(element)?.token : undefined;
  return token !== undefined && token !== 'other';
}

/** Headings, wholly, of boxes that tell about steps and hold links to more about them. */
const HELP_HEADINGS = [
  "(?:besoin d'|obtenir de l'|une )?(?:aide|assistance)(?: en ligne)?",
  '(?:questions? frequentes?|foire aux questions|faq)',
  '(?:voir aussi|en savoir plus|a lire(?: aussi)?|liens utiles|ressources|documentation|tutoriels?|actualites)',
];

const isInHelp = (page: Page, element: Element): boolean => {
  const [nearest] = sectionNames(page, element);
  return nearest !== undefined && equals(HELP_HEADINGS, nearest.words);
};

/** The words of a field's form and of what introduces it, folded. */
function wordsOfForm(element: Element): string {
  const form = closest(element, 'form');
  return fold(wordsIn(form?.parentElement ?? closest(element, 'main,body') ?? element, 600));
}

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

/** Words of the row, paragraph or small box around an element, folded. */
function surroundings(element: Element): string {
  let last = '';
  for (const at of lineOf(element)) {
    if (at === element) continue;
    if (/^(?:body|main|form)$/.test(at.localName)) break;
    const words = fold(wordsIn(at, 400));
    // The host of a shadow root does not hold the words in it.
    if (words.length < last.length) continue;
    if (words.length > 300) break;
    last = words;
  }
  return last;
}
