import { closest } from '../../dom/composed-tree.ts';
import * as dom from '../../dom/reads.ts';
import { PRESSED } from '../page/kinds.ts';
import {
  asksForMore,
  firstTyped,
  formAgreement,
  formOf,
  inSearchForm,
  isBesideRefused,
  isOfSearch,
  standsBesidePassword,
} from '../surroundings/form.ts';
import { isAbout, isCaptcha, ONE_TIME_CODE, sendsOneTimeCode, wordsOfForm } from '../surroundings/form-words.ts';
import { occurs } from '../text/patterns.ts';
import type { CandidateInPlace } from './candidate-in-place.ts';
import type { BY_CONTROL, BY_NAME } from './control-exclusions.ts';
import type { Exclusion } from './exclusion.ts';
import {
  isAboveText,
  isAskedToStay,
  isBrand,
  isDisclosure,
  isFoldedPart,
  isInBar,
  isInBreadcrumb,
  isInConsent,
  isInHelp,
  isInSentence,
  isJump,
  isOfSite,
  isOnPhotograph,
  isQuestion,
  isTopic,
  leadsHere,
  leadsOut,
  leadsToInformation,
  showsAnother,
} from './exclusion-predicates.ts';
import { isInformational } from './gate.ts';
import { totalPoints } from './signals.ts';
import { THRESHOLD } from './weights.ts';

// Exclusions by a control's place (exclusion.ts).

/** A row of this table. Most predicates need the element alone, so it is the first argument. */
interface PlaceExclusion extends Omit<Exclusion<CandidateInPlace>, 'when'> {
  readonly when: (element: Element, candidate: CandidateInPlace) => boolean;
}

/** By its place, for the few best. */
export const BY_PLACE = [
  {
    id: 'cookie-banner',
    eg: `<div id="cookie-banner"><a href="/conditions">Conditions d'utilisation</a></div>`,
    cost: 'attributes',
    when: isInConsent,
  },
  {
    id: 'breadcrumb',
    eg: '<ol class="breadcrumb"><li><a href="/espace">Données professionnelles</a></li></ol>',
    cost: 'attributes',
    when: isInBreadcrumb,
  },
  {
    id: 'site-footer',
    eg: '<footer><a href="/espace">Espace pharmacien</a></footer>',
    cost: 'attributes',
    when: isOfSite,
  },
  { id: 'brand', eg: '<header><a href="/" class="logo">E-POP</a></header>', cost: 'attributes', when: isBrand },
  { id: 'leads-out', eg: '<a href="/guide.pdf">Activer mon e-CPS</a>', cost: 'attributes', when: leadsOut },
  { id: 'leads-to-help', eg: '<a href="/aide/e-pop">E-POP</a>', cost: 'attributes', when: leadsToInformation },
  {
    id: 'disclosure',
    eg: '<h3><button aria-expanded="true" aria-controls="part">Mes activités</button></h3>',
    cost: 'attributes',
    when: isDisclosure,
  },
  {
    id: 'folded-part',
    eg: '<details><summary>Données professionnelles</summary>, where an entry of a menu is looked for.',
    cost: 'attributes',
    when: (element, { hint }) => hint.part === 'menu-entry' && isFoldedPart(element),
  },
  {
    id: 'leads-here',
    eg: '<a href="/activer">Activer</a> on the page /activer.',
    cost: 'attributes',
    when: (element, { hint }) => hint.part !== 'menu-entry' && leadsHere(element),
  },
  {
    id: 'search-entry',
    eg: '<nav><a href="/r">Rechercher</a></nav>, where an entry is to be seen.',
    cost: 'attributes',
    when: (element, { hint, candidate }) => hint.part === 'see-entry' && candidate.weak && isInBar(element),
  },
  {
    id: 'site-search',
    eg: `<search><input placeholder="Code affiché par l'application"></search>`,
    cost: 'attributes',
    when: (element, { kind, page }) => kind.kind === 'textbox' && isOfSearch(page, element),
  },
  {
    id: 'captcha',
    eg: '<input name="captcha" aria-label="Code affiché">',
    cost: 'attributes',
    when: (element, { kind }) => kind.kind === 'textbox' && isCaptcha(element),
  },
  {
    id: 'one-time-code',
    eg: `<label>Code d'identification <input autocomplete="one-time-code"></label>, where an identifier is looked for.`,
    cost: 'attributes',
    when: (element, { hint }) => hint.input?.includes('username') === true && dom.matches(element, ONE_TIME_CODE),
  },
  {
    id: 'sends-one-time-code',
    eg: '<form><input autocomplete="one-time-code"> <button>Connexion</button></form>',
    cost: 'attributes',
    when: (element, { kind }) => PRESSED.has(kind.kind) && sendsOneTimeCode(element),
  },
  {
    id: 'in-sentence',
    eg: '<li>Nouvelle version pour la <a href="/c">carte CPS</a> sous Windows</li>, where a choice is looked for.',
    cost: 'words',
    when: (element, { hint }) => hint.part === 'choice' && isInSentence(element),
  },
  {
    id: 'question',
    eg: "<button>Vous n'avez pas de carte CPS ?</button>",
    cost: 'words',
    when: (element, { kind }) => PRESSED.has(kind.kind) && isQuestion(element),
  },
  {
    id: 'asked-to-stay',
    eg: '<div role="dialog">Votre session sera fermée dans 55 secondes. <button>Continuer</button></div>',
    cost: 'words',
    when: isAskedToStay,
  },
  {
    id: 'site-topic',
    eg: '<nav><a href="/e-pop">E-POP</a> <a href="/aide">Aide</a></nav>, where the site tells about E-POP.',
    cost: 'words',
    when: (element, { page, hint }) => hint.topics !== undefined && isTopic(page, element, hint.topics),
  },
  {
    id: 'told-text',
    eg: "A link in the running text of /actualites/e-pop; what stands in the site's banner there may be pressed.",
    cost: 'words',
    when: (element, { page }) => isInformational(page) && !isAboveText(page, element),
  },
  {
    id: 'search-form',
    eg: '<form><input type="search"><button><i class="loupe"></i></button></form>',
    cost: 'words',
    when: (element, { page, hint }) => hint.part === 'see-entry' && inSearchForm(page, element),
  },
  {
    id: 'other-section',
    eg: '<h2>Coordonnées de la pharmacie</h2> <button title="Modifier">',
    cost: 'words',
    when: (_, { section }) => section === 'refused',
  },
  {
    id: 'outside-section',
    eg: '<h2>Horaires</h2> <button title="Modifier">, where only our section has the control.',
    cost: 'words',
    when: (_, { section, hint }) => section === 'no' && hint.section?.required === true,
  },
  {
    id: 'other-subject',
    eg: '<p>Un code vous a été envoyé par SMS.</p> <label>Code <input></label>',
    cost: 'words',
    when: (element, { page, hint }) =>
      hint.not?.near !== undefined && occurs(hint.not.near, wordsOfForm(page, element)),
  },
  {
    id: 'other-form',
    eg: 'A form with the fields of another one: a message, a search.',
    cost: 'words',
    when: (element, { page, hint }) =>
      hint.not?.form !== undefined && formAgreement(page, formOf(page, element), hint.not.form) > 0,
  },
  {
    id: 'beside-refused',
    eg: '<label>Courriel du gérant <input></label> <label>Téléphone mobile <input></label>, where one’s own is looked for.',
    cost: 'words',
    when: (element, { page, hint }) => isBesideRefused(page, element, hint),
  },
  {
    id: 'names-somebody',
    eg: '<form><label>Nom <input></label> <label>Courriel <input></label>, where one says how one can be reached.',
    cost: 'words',
    when: (element, { page, hint }) =>
      hint.not?.firstField !== undefined && occurs(hint.not.firstField, firstTyped(page, element)),
  },
  {
    id: 'open-form',
    eg: 'The pen of a section whose fields are open to be typed in already.',
    cost: 'words',
    when: (element, { page, hint }) =>
      hint.not?.openForm !== undefined &&
      // A submit button belongs to a form, also where there is no form tag.
      formAgreement(
        page,
        dom.matches(element, '[type=submit]') ? formOf(page, element) : closest(element, 'form'),
        hint.not.openForm,
        true,
      ) > 0,
  },
  {
    id: 'not-about-it',
    eg: '"Code" on a page that never says e-CPS.',
    cost: 'words',
    when: (element, { page, hint }) => hint.about !== undefined && !isAbout(page, element, hint.about),
  },
  {
    id: 'apart-from-password',
    eg: 'The e-mail field of a newsletter beside the log-in.',
    cost: 'words',
    when: (element, { page, hint }) => hint.besidePassword === true && !standsBesidePassword(page, element),
  },
  {
    id: 'sign-up-form',
    eg: 'A password to be typed twice, where the log-in is looked for.',
    cost: 'words',
    when: (element, { page, hint }) => hint.besidePassword === true && asksForMore(page, element),
  },
  {
    id: 'form-without-fields',
    eg: '"Enregistrer" under preferences, where the form of e-mail and mobile is looked for.',
    cost: 'words',
    when: (_, { hint, fields }) => hint.form !== undefined && fields === 0,
  },
  {
    id: 'weak-name-alone',
    eg: '"Accéder" beside nothing that says to what.',
    cost: 'words',
    when: (_, { candidate, agrees }) => candidate.weak && !agrees,
  },
  { id: 'jump', eg: '<a href="#aide">Activer</a> … <section id="aide">', cost: 'layout', when: isJump },
  {
    id: 'of-photograph',
    eg: '<div><img alt="Photo"><button title="Modifier"></button></div>',
    cost: 'layout',
    when: (element, { hint }) => hint.part === 'change-section' && isOnPhotograph(element),
  },
  {
    id: 'other-picture',
    eg: 'A magnifier called "Consulter", where "Accéder" is looked for.',
    cost: 'layout',
    when: (element, { candidate, page, hint }) => candidate.weak && showsAnother(page, element, hint),
  },
  {
    id: 'in-help',
    eg: `<h2>Besoin d'aide ?</h2> <a href="/a">Activer mon e-CPS</a>; asked of what would be sure.`,
    cost: 'layout',
    when: (element, candidate) => totalPoints(candidate) >= THRESHOLD && isInHelp(candidate.page, element),
  },
] as const satisfies readonly PlaceExclusion[];

export type ExclusionId = (typeof BY_NAME | typeof BY_CONTROL | typeof BY_PLACE)[number]['id'];
