import type { ExclusionId } from '../../../extension/locate/rules/exclusions.ts';
import type { GateId } from '../../../extension/locate/rules/gate.ts';
import type { NestingId } from '../../../extension/locate/rules/nesting.ts';
import type { OmissionId } from '../../../extension/locate/rules/omissions.ts';
import type { TieBreakId } from '../../../extension/locate/rules/tie-breaks.ts';
import type { VisualExclusionId } from '../../../extension/locate/rules/visual-exclusions.ts';
import type { StepId } from '../../../shared/guides/guide.ts';
import { CONTACT_FIELDS, EPOP, MAGNIFIER, ORANGE, ORDRE, PEN, WALLET } from './page-parts.ts';

/**
 * The smallest page on which a rule of the locator's tables speaks, by the rule's id: a new id without one does not compile. Tried by
 * tests/browser/locate-exclusions.test.ts, told by `npm run why`.
 */
export interface RuleCase {
  readonly url: string;
  readonly step: StepId;
  readonly title?: string;
  readonly body: string;
  /** It speaks from the second look on. */
  readonly later?: string;
}

export const RECORD = `${EPOP}fiche`;
export const LOGIN = 'https://sso.ordre.pharmacien.fr/login';
export const IS = 'data-is=it';
export const ACTIVATE = 'Activer mon e-CPS';
export const CODE = `<svg role=img data-is=it width=200 height=200 viewBox="-2 -2 29 29"><path d="${'M1 1h1v1h-1z'.repeat(200)}"/></svg>`;
const PEN_BUTTON = `<button title="Modifier" ${ORANGE} ${IS}>${PEN}</button>`;
const TELEPHONE = 'Touchez sur le téléphone, dans l’application e-CPS, le nombre affiché';

export const activation = (body: string, url = WALLET): RuleCase => ({
  url,
  step: 'A7',
  body: `<h1>Bienvenue</h1>${body}`,
});
export const record = (body: string): RuleCase => ({
  url: RECORD,
  step: 'E6',
  title: 'Données professionnelles',
  body,
});
const number = (body: string): RuleCase => ({ url: WALLET, step: 'L2', body: `<div>${body}</div>` });
export const code = (body: string): RuleCase => ({
  url: WALLET,
  step: 'A8',
  body: `<h1>Scannez le QR code</h1>${body}`,
});
const field = (body: string): RuleCase => ({ url: WALLET, step: 'A9', body: `<h1>Activation de l’e-CPS</h1>${body}` });

/** Controls that say nothing of a target are counted, not told one by one. */
type Unspoken = 'says-something-else' | 'no-witness';
export const UNSPOKEN = {
  'says-something-else': activation('<button>Modifier le site internet</button>'),
  'no-witness': record('<h2>Coordonnées professionnelles</h2><button>?</button>'),
} as const satisfies Readonly<Record<Unspoken, RuleCase>>;

/** The control marked `it` is ruled out by this rule. */
export const EXCLUDED = {
  'never-this-name': activation(`<button ${IS}>Désactiver et activer mon e-CPS</button>`),
  'contrary-icon': record(
    `<h2>Coordonnées professionnelles</h2>
      <button aria-label="Modifier" ${IS}><i class="fa fa-trash" style="display:inline-block;width:16px;height:16px"></i></button>`,
  ),
  'cookie-banner': activation(`<div id="cookie-banner"><button ${IS}>${ACTIVATE}</button></div>`),
  breadcrumb: activation(`<ol class="breadcrumb"><li><a href="/x" ${IS}>${ACTIVATE}</a></li></ol>`),
  'site-footer': activation(`<footer><a href="/x" ${IS}>${ACTIVATE}</a></footer>`),
  brand: activation(`<a class="logo" href="/x" ${IS}>${ACTIVATE}</a>`),
  'leads-out': activation(`<a href="/guide.pdf" ${IS}>${ACTIVATE}</a>`),
  'leads-to-help': activation(`<a href="/aide/activer" ${IS}>${ACTIVATE}</a>`),
  disclosure: activation(
    `<h3><button aria-expanded=true aria-controls=p ${IS}>${ACTIVATE}</button></h3><div id=p>…</div>`,
  ),
  'folded-part': {
    url: EPOP,
    step: 'E4',
    body: `<h1>Bienvenue</h1><details><summary ${IS}>Données professionnelles</summary>…</details>`,
  },
  'leads-here': activation(`<a href="/activer" ${IS}>${ACTIVATE}</a>`, `${WALLET}activer`),
  'search-entry': {
    url: RECORD,
    step: 'E5',
    title: 'Données professionnelles',
    body: `<nav><a href="/r" ${IS}>Rechercher</a></nav><h1>Données professionnelles</h1>`,
  },
  'sends-one-time-code': {
    url: ORDRE,
    step: 'E1',
    body: `<h1>Authentification à deux facteurs</h1><form><input autocomplete="one-time-code" aria-label="Code"><button ${IS}>Connexion</button></form>`,
  },
  'in-sentence': {
    url: WALLET,
    step: 'A3',
    body: `<h1>Connexion</h1><p>Une version pour la <a href="/c" ${IS}>carte CPS</a> est là.</p>`,
  },
  question: activation(`<button ${IS}>Activer mon e-CPS ?</button>`),
  'asked-to-stay': activation(
    `<div role=dialog><p>Êtes-vous toujours là ?</p><button ${IS}>${ACTIVATE}</button></div>`,
  ),
  'site-topic': {
    url: WALLET,
    step: 'A2',
    body: `<nav><a href="/psc" ${IS}>Pro Santé Connect</a> <a href="/h">Aide</a></nav><h1>e-CPS</h1>`,
  },
  'told-text': {
    url: `${ORDRE}actualites/une`,
    step: 'E1',
    body: `<h1>Une nouvelle</h1><p><a href="/l" ${IS}>Se connecter</a></p>`,
  },
  'search-form': {
    url: EPOP,
    step: 'E5',
    title: 'Données professionnelles',
    body: `<h2>Activités</h2><form><input type=search aria-label="Mots"><button title="Détail" ${IS}>${MAGNIFIER}</button></form>`,
  },
  'other-section': record(`<h2>Données personnelles</h2>${PEN_BUTTON}`),
  'outside-section': record(`<h2>Coordonnées professionnelles</h2><p>…</p><h2>Photographies</h2>${PEN_BUTTON}`),
  'other-subject': field(
    `<div><form><p>Un code vous a été envoyé par SMS.</p><label>Code affiché <input ${IS}></label></form></div>`,
  ),
  'other-form': {
    url: WALLET,
    step: 'A4',
    body: `<h1>Connexion</h1><form><label>Code porteur <input></label><button ${IS}>Se connecter avec la carte CPS</button></form>`,
  },
  'names-somebody': {
    url: RECORD,
    step: 'E7',
    title: 'Modifier les coordonnées',
    body: `<h1>Modifier les coordonnées</h1><form><label>Nom <input></label><label>Courriel <input ${IS}></label></form>`,
  },
  'open-form': record(
    `<form><h2>Coordonnées professionnelles</h2><label>Adresse électronique <input type=email></label>${PEN_BUTTON}</form>`,
  ),
  'not-about-it': {
    url: WALLET,
    step: 'A9',
    body: `<h1>Bonjour</h1><label>Code affiché <input ${IS}></label>`,
  },
  'apart-from-password': {
    url: LOGIN,
    step: 'E2',
    title: 'Authentification',
    body: `<h1>Authentification</h1><main><form><label>Identifiant <input></label>
      <label>Mot de passe <input type=password></label></form><form><label>Identifiant <input ${IS}></label></form></main>`,
  },
  'sign-up-form': {
    url: LOGIN,
    step: 'E2',
    title: 'Connexion',
    body: `<h1>Connexion</h1><form><label>Identifiant <input ${IS}></label><label>Mot de passe <input type=password></label>
      <label>Encore <input type=password></label></form>`,
  },
  'sends-no-log-in': {
    url: LOGIN,
    step: 'E2',
    title: 'Authentification',
    body: `<h1>Authentification</h1><form><label>Identifiant <input ${IS}></label>
      <label>Mot de passe <input type=password></label><button>Déverrouiller</button></form>`,
  },
  'form-without-fields': {
    url: RECORD,
    step: 'E8',
    title: 'Coordonnées professionnelles',
    body: `<h1>Coordonnées professionnelles</h1><form><label>Horaires <input></label><button ${IS}>Enregistrer</button></form>`,
  },
  jump: activation(`<a href="#ici" ${IS}>${ACTIVATE}</a><div id=ici>Ici.</div>`),
  'corner-box': activation(
    `<div style="position:fixed;right:16px;bottom:16px;width:240px;background:#fff">Une question ? <button ${IS}>${ACTIVATE}</button></div>`,
  ),
  'of-photograph': record(`<div><img alt="Photo" width=80 height=80>${PEN_BUTTON}</div><p>Pharmacie du Port</p>`),
  'other-picture': {
    url: ORDRE,
    step: 'E3',
    body: `<h1>Services</h1><section><h2>E-POP</h2><a href="/x" title="Accéder" ${IS}>${MAGNIFIER}</a></section>`,
  },
  'in-help': activation(`<section><h2>Besoin d’aide</h2><a href="/x" ${IS}>${ACTIVATE}</a></section>`),
  'around-another': activation(`<div role=button tabindex=0 ${IS}><a href="/x" data-is=target>${ACTIVATE}</a></div>`),
  'inside-another': activation(`<a href="/x" data-is=target><span onclick="0" ${IS}>${ACTIVATE}</span></a>`),
  'number-is-over': number(`<p role=alert>Demande expirée</p><p>${TELEPHONE} <b ${IS}>42</b></p>`),
  'nothing-near': number(`<p>Dehors, aujourd’hui</p><p ${IS}>42</p>`),
  count: number(`<p>${TELEPHONE}</p><p><b ${IS}>42</b> connexions</p>`),
  'runs-down': { ...number(`<p>${TELEPHONE}</p><p ${IS}>42</p>`), later: '41' },
  'number-unseen': number(`<p>${TELEPHONE} <b style="opacity:0" ${IS}>42</b></p>`),
  'other-number': number(`<p>${TELEPHONE}</p><p>Dossier</p><p ${IS}>42</p>`),
  'no-number': number(`<p>${TELEPHONE}</p><p ${IS}><b>4</b><b>2</b><b>1</b><b>7</b></p>`),
  'no-large-square': code(CODE.replace('width=200 height=200', 'width=300 height=90')),
  'no-code': code(`<svg ${IS} width=200 height=200><circle r=90 cx=100 cy=100 /></svg>`),
  'nothing-to-scan': { url: WALLET, step: 'A8', body: `<h1>Activation</h1>${CODE}` },
  'code-unseen': code(`<div style="opacity:0">${CODE}</div>`),
  'beyond-shortlist': activation(
    `${`<button>${ACTIVATE}</button>`.repeat(20)}<span onclick="0" ${IS}>${ACTIVATE}</span>`,
  ),
  'too-many-equal': activation(`<button ${IS}>${ACTIVATE}</button>${`<button>${ACTIVATE}</button>`.repeat(125)}`),
  'code-is-over': { url: WALLET, step: 'A8', body: `<h1>Scannez le QR code</h1><p role=alert>Code expiré</p>${CODE}` },
  'other-code': {
    url: WALLET,
    step: 'A8',
    body: `<h1>Scannez le QR code</h1>${CODE.replace('role=img', 'role=img aria-label="QR code pour installer l’application"')}`,
  },
} as const satisfies Readonly<
  Record<ExclusionId | Exclude<OmissionId, Unspoken> | NestingId | VisualExclusionId, RuleCase>
>;

/** Of two equals the one marked `target` is the answer, by this rule. */
export const BROKEN = {
  'first-of-form': {
    url: RECORD,
    step: 'E7',
    title: 'Modifier mes coordonnées professionnelles',
    body: `<h1>Modifier mes coordonnées professionnelles</h1>
      <form><label>Adresse électronique <input type=email data-is=target></label>
      <label>Téléphone mobile <input type=tel></label></form>`,
  },
  'first-of-largest-form': {
    url: RECORD,
    step: 'E7',
    title: 'Modifier mes coordonnées professionnelles',
    body: `<h1>Modifier mes coordonnées professionnelles</h1>
      <form><label>Adresse électronique <input type=email data-is=target></label>
      <label>Téléphone mobile <input type=tel></label></form><form><label>Adresse électronique <input type=email></label></form>`,
  },
  'same-destination': activation(
    `<main><a href="/x" data-is=target>${ACTIVATE}</a></main><header><a href="/x">${ACTIVATE}</a></header>`,
  ),
  'caption-of-picture': activation(
    `<div><input type=image alt="${ACTIVATE}"><button data-is=target>${ACTIVATE}</button></div>`,
  ),
  'strongest-name': {
    url: ORDRE,
    step: 'E1',
    body: `<h1>Bonjour</h1><p><a href="/l" data-is=target>Me connecter</a></p><p><a href="/e">Espace pharmacien</a></p>`,
  },
  'below-the-fields': {
    url: RECORD,
    step: 'E8',
    title: 'Modifier mes coordonnées professionnelles',
    body: `<h1>Modifier mes coordonnées professionnelles</h1>
      <form><button>Enregistrer</button>${CONTACT_FIELDS}<button data-is=target>Enregistrer</button></form>`,
  },
  'pressed-on-page': activation(
    `<nav><a href="/a">${ACTIVATE}</a></nav><main><button data-is=target>${ACTIVATE}</button></main>`,
  ),
  'under-our-name': {
    url: 'https://applications.ordre.pharmacien.fr/portail',
    step: 'E3',
    body: `<h1>Services</h1><table>${['E-POP', 'E-POP Sociétés']
      .map(
        (name) => `<tr><td>${name}</td><td>Disponible</td>
      <td><a href="/${name.length}" ${name === 'E-POP' ? 'data-is=target' : ''}>Accéder</a></td></tr>`,
      )
      .join('')}</table>`,
  },
  'not-over': {
    url: EPOP,
    step: 'E5',
    body: `<h1>Mes activités</h1><div><p>Pharmacie du Lac <a href="/1" title="Détail">${MAGNIFIER}</a></p>
      <p>01/2010 – 06/2015</p></div><div><p>Pharmacie du Port <a href="/2" title="Détail" data-is=target>${MAGNIFIER}</a></p>
      <p>depuis 07/2015</p></div>`,
  },
  'strongest-section': {
    url: RECORD,
    step: 'E6',
    body: `<h1>Fiche</h1><table><tr><td>Adresse d’exercice</td><td>3 rue Haute</td>
      <td><a href="/a" ${ORANGE} title="Modifier">${PEN}</a></td></tr><tr><td>Coordonnées professionnelles</td><td>inconnues</td>
      <td><a href="/b" ${ORANGE} title="Modifier" data-is=target>${PEN}</a></td></tr></table>`,
  },
} as const satisfies Readonly<Record<TieBreakId, RuleCase>>;

/** The page is shut to the step by this rule. */
export const SHUT = {
  'other-host': activation('', 'https://example.org/'),
  'past-host': { url: EPOP, step: 'E3', body: '<h1>E-POP</h1><a href="/x">E-POP</a>' },
  'other-address': activation('', `${WALLET}login`),
  'no-page': activation('<script>document.designMode = "on"</script>'),
  'informational-page': activation('', `${WALLET}aide/activer`),
  'frame-unseen': activation(
    '<iframe style="width:20px;height:20px" srcdoc="<button>Activer mon e-CPS</button>"></iframe>',
  ),
  'refused-title': { url: WALLET, step: 'A7', title: 'Erreur', body: '<p>…</p>' },
  'views-another': {
    url: RECORD,
    step: 'E6',
    body: '<h1>M. Côme VASSEUR</h1><p>Vous consultez la fiche d’un membre de votre équipe</p>',
  },
  'refusing-notice': activation('<div role=alert>Votre session a expiré.</div>'),
  'bare-notice': { url: WALLET, step: 'A7', body: '<p>Le service est actuellement en maintenance.</p>' },
  'other-business': { url: WALLET, step: 'A7', body: '<h1>Contactez le support</h1>' },
  'log-in': {
    url: WALLET,
    step: 'A7',
    body: '<h1>Connexion</h1><form><label>Identifiant <input></label><label>Mot de passe <input type=password></label></form>',
  },
  'other-entry': {
    url: RECORD,
    step: 'E6',
    body: '<nav><a href="/p" aria-current=page>Données personnelles</a></nav><h1>Fiche</h1>',
  },
  'signed-in': { url: ORDRE, step: 'E1', body: '<h1>Bonjour</h1><a href="/x">Se déconnecter</a>' },
  'no-heading': { url: RECORD, step: 'E6', body: '<h1>Bonjour</h1>' },
} as const satisfies Readonly<Record<GateId, RuleCase>>;
