import { type Case, describeAnswers, on } from '../support/locator/adversarial.ts';
import { CONTACT_FIELDS, EPOP, MAGNIFIER, ORANGE, ORDRE, PEN, WALLET } from '../support/locator/page-parts.ts';

const RECORD = `${EPOP}fiche`;
const PEN_BUTTON = `<button title="Modifier" ${ORANGE}>${PEN}</button>`;
const IS_PEN = PEN_BUTTON.replace('button', 'button data-is=target');
/** The menu of E-POP, with the classes of both entries. */
const BOTH = (personal: string, professional: string): string =>
  `<ul><li class="item"><a href="/a">Accueil</a></li><li class="item ${personal}"><a href="/perso">Données personnelles</a></li><li class="item ${professional}"><a href="/pro">Données professionnelles</a></li></ul>`;
const CURRENT = '<nav><a href="/x">Accueil</a> <a href="/p" aria-current=page>Données professionnelles</a></nav>';

/** Sections of a record of which no list is complete: what stands under them is not the contact details. */
const OTHER_SECTIONS =
  'Équipe,Assurance,Société,Compétences,Logiciel métier,Orientations,Local,Garde d’enfants,Titres,Association'.split(
    ',',
  );

/** What the structure of a page tells, where no list of words could. */
const cases: readonly Case[] = [
  ...['Mon exercice', 'Mon activité'].flatMap((title) =>
    OTHER_SECTIONS.map((section) => ({
      says: `no pen under "${section}", where only the page and its menu speak of the practice (${title})`,
      url: RECORD,
      step: 'E6' as const,
      answer: 'silent' as const,
      body: `${CURRENT}<main><h1>${title}</h1><section><h2>${section}</h2>${PEN_BUTTON}</section></main>`,
    })),
  ),
  ...['agent', 'Vitale', 'd’identité', 'de fidélité', 'professionnelle d’établissement'].map((card) => ({
    says: `not the log-in with the card called "${card}"`,
    url: `${WALLET}auth`,
    step: 'A4' as const,
    answer: 'silent' as const,
    body: `<h1>Connexion</h1><button>Se connecter avec la carte ${card}</button>`,
  })),
  ...['Se connecter avec ma carte', 'Se connecter avec la carte et un lecteur', 'Lire ma carte'].map((name) => ({
    says: `"${name}"`,
    url: `${WALLET}auth`,
    step: 'A4' as const,
    answer: 'ring' as const,
    body: `<h1>Connexion</h1><button data-is=target>${name}</button>`,
  })),
  ...[
    ['student', 'Nom', 'Prénom'],
    ['company', 'Raison sociale', 'SIRET'],
  ].map(([whose, ...fields]) => ({
    says: `no field of the form of a ${whose}`,
    url: RECORD,
    step: 'E7' as const,
    answer: 'silent' as const,
    body: `<h1>Modifier</h1><form>${fields.map((field) => `<label>${field} <input></label>`).join('')}${CONTACT_FIELDS}<button>Enregistrer</button></form>`,
  })),
  ...['message', 'card', 'tuile'].map((box) => ({
    says: `what stands under the head of a box called "${box}", by the class of both`,
    url: RECORD,
    step: 'E6' as const,
    answer: 'ring' as const,
    body: `<h1>Ma fiche</h1><div class="${box}"><div class="${box}-header"><p>Photographie</p></div><div>${PEN_BUTTON}</div></div><div class="${box}"><div class="${box}-header"><p>Coordonnées professionnelles</p></div><div>${IS_PEN}</div></div>`,
  })),
  ...['data-tooltip', 'data-bs-title', 'uk-tooltip'].map((name) => ({
    says: `no magnifier that enlarges a plan, where ${name} alone says so`,
    url: RECORD,
    step: 'E5' as const,
    answer: 'silent' as const,
    body: `<h1>Situation professionnelle</h1><section><h2>Lieu d’exercice</h2><a href="#!" ${name}="Agrandir le plan">${MAGNIFIER}</a></section>`,
  })),
  ...[
    '<label data-is=target><input type=checkbox class=h><span>',
    '<div><input type=checkbox class=h><label data-is=target>',
  ].map((box) => ({
    says: `terms by a box that is drawn: ${box}`,
    url: WALLET,
    step: 'A6' as const,
    answer: 'ring' as const,
    body: `<style>.h{position:absolute;opacity:0;pointer-events:none}</style><h1>Activation de l’e-CPS</h1>${box}J’accepte les conditions générales d’utilisation`,
  })),
  ...on(RECORD, {
    'E5 ring: the magnifier whose tooltip calls it a record': `<h1>Données professionnelles</h1><table><tr><th>Lieu</th><th></th></tr><tr><td>Pharmacie du Port</td><td><a href="/1" data-bs-title="Fiche" data-is=target>${MAGNIFIER}</a></td></tr></table>`,
    'E5 ring: the magnifier of a card, beside a search of the main part in a form of its own': `<main><h1>Mes activités</h1><form><input aria-label="Rechercher une démarche"></form><section><button title="Consulter" data-is=target>${MAGNIFIER}</button><p>Pharmacie du Port</p></section></main>`,
    'E5 ring: the magnifier of a card, under a heading after the search of the main part': `<main><h1>Mon dossier</h1><input aria-label="Rechercher"><h2>Mes activités</h2><section><button title="Consulter" data-is=target>${MAGNIFIER}</button><p>Pharmacie du Port</p></section></main>`,
    'E5 silent: no entry "Rechercher" that shows no magnifier': `<h1>Données professionnelles</h1><div><h6>E-POP</h6><ul><li><a href="/r">Rechercher</a></li><li><a href="/d">Mes démarches</a></li></ul></div>`,
    'E6 ring: the pen on a gradient': `<h1>Ma fiche</h1><section><h2>Coordonnées professionnelles</h2><button title="Modifier" style="background:linear-gradient(#f0a030,#e07010);width:24px;height:24px" data-is=target></button></section><section><h2>Photographie</h2><button title="Modifier" style="width:24px;height:24px"></button></section>`,
    'E6 ring: the pen right under the title of the page, where that is all there is': `${CURRENT}<main><h1>Mon exercice</h1><p>Pharmacie du Port</p>${IS_PEN}</main>`,
    'E6 ring: the pen of the details, where the menu marks those of the practice by a class alone': `${BOTH('', 'on')}<main><h1>Ma fiche</h1><section><h2>Coordonnées</h2>${IS_PEN}</section></main>`,
    'E6 silent: no pen of the personal data, where the menu has both and marks the open one by a class alone': `${BOTH('on', '')}<main><h1>Ma fiche</h1><section><h2>Coordonnées</h2>${PEN_BUTTON}</section></main>`,
    'E7 ring: one’s own e-mail, beside that of a secretary': `<h1>Modifier mes coordonnées professionnelles</h1><form><label>Courriel <input type=email data-is=target></label><label>Téléphone mobile <input type=tel></label><label>Courriel du secrétariat <input type=email></label></form>`,
    'E7 silent: no field of the personal data, where a class alone marks them as open': `${BOTH('current', '')}<main><h1>Modifier mes coordonnées</h1><form>${CONTACT_FIELDS}</form></main>`,
    'E7 silent: no mobile of a form whose e-mail is a colleague’s': `<h1>Modifier les coordonnées</h1><form><label>Courriel du confrère <input type=email></label><label>Téléphone mobile <input type=tel></label></form>`,
    'E7 silent: no field of a style sheet for small screens':
      '<h1>Modifier le thème</h1><form><label>CSS mobile <input></label><button>Enregistrer</button></form>',
    'E8 silent: nothing that saves a style sheet for small screens':
      '<h1>Modifier le thème</h1><form><label>CSS mobile <input></label><button>Enregistrer</button></form>',
    'E8 ring: the picture that saves an old form after a confirmation': `<h1>Modifier mes coordonnées professionnelles</h1><form name=f><table><tr><td>E-mail</td><td><input name=mail></td></tr><tr><td>Mobile</td><td><input name=gsm></td></tr></table><a href="javascript:if(confirm(1)) document.f.submit()" data-is=target><img alt="Enregistrer" width=80 height=20></a> <a href="javascript:history.back()"><img alt="Annuler" width=80 height=20></a></form>`,
    'E4 silent: no dialog that only takes the focus': `<h1>Ma fiche</h1><div tabindex=0><h4>Coordonnées professionnelles</h4><form>${CONTACT_FIELDS}</form></div>`,
    'E4 silent: no head of an accordion that is written as a list': `<h1>Ma fiche</h1><ul><li><a href role=button aria-expanded=true>Coordonnées professionnelles</a><div><p>12 rue du Port</p></div></li></ul>`,
  }),
  ...on(WALLET, {
    'A6 ring: terms by a box with an attribute that means nothing on boxes': `<h1>Activation de l’e-CPS</h1><label><input type=checkbox readonly data-is=target> J’accepte les conditions générales d’utilisation</label>`,
    'A7 ring: what stands under a title that is named after its callout': `<h1>e-CPS</h1><div class="fr-callout"><h3 class="fr-callout__title">Activer mon e-CPS</h3><p>Avec votre carte et un lecteur.</p><button class="fr-btn" data-is=target>Commencer</button></div>`,
    'L1 silent: no field by which one looks people up':
      '<h1>Utilisateurs</h1><form><label>Login <input></label><button>Rechercher</button></form>',
    'A9 ring: the code of a form under the steps that a bar of the box names': `<h1>e-CPS</h1><div class="stepper"><div class="stepper-header"><span>Conditions</span><span>Scan</span><span>Code secret</span></div><div><label>Code lu sur l’application <input data-is=target></label></div></div>`,
  }),
  ...on(`${ORDRE}applications`, {
    'E3 ring: the tile whose title is the header of an article': `<h1>Mes applications</h1><article><header><strong>Cotisations</strong></header><p>…</p><footer><a role=button href="/a">Accéder</a></footer></article><article><header><strong>E-POP</strong></header><p>…</p><footer><a role=button href="/b" data-is=target>Accéder</a></footer></article>`,
  }),
  ...on(`${WALLET}auth`, {
    'A3 ring: the choice of a card whose name is beside its button': `<h1>Authentification</h1><form><p>Votre moyen d’identification</p><div><div><input type=radio name=m></div><div><strong>e-CPS</strong><p>Avec mon téléphone</p></div></div><div><div><input type=radio name=m data-is=target></div><div><strong>Carte CPS</strong><p>Avec un lecteur</p></div></div><button>Suivant</button></form>`,
  }),
  ...on('https://sso.ordre.pharmacien.fr/auth/realms/ordre/login', {
    'E2 ring: the identifier of an old Keycloak in French': `<div id=kc-header>ORDRE</div><div class=card-pf><header class=login-pf-header><h1 id=kc-page-title>Connexion</h1></header><form id=kc-form-login><div class=form-group><label for=username>Nom d’utilisateur ou courriel</label><input id=username data-is=target></div><div class=form-group><label for=password>Mot de passe</label><input id=password type=password></div><a href="/r">Mot de passe oublié ?</a><input type=submit value=Connexion></form><div id=kc-info>Nouvel utilisateur ? <a href="/reg">Enregistrement</a></div></div>`,
  }),
];

describeAnswers('what the structure of a page tells', cases);
