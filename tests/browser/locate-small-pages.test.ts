import { during } from '../support/during.ts';
import { type Case, describeAnswers } from '../support/locator/adversarial.ts';
import { launchLab } from '../support/locator/launch-lab.ts';
import { CONTACT_FIELDS, EPOP, MAGNIFIER, ORANGE, PEN, WALLET } from '../support/locator/page-parts.ts';
import { pagesOn } from '../support/locator/small-pages.ts';

const RECORD = `${EPOP}fiche`;
const PEN_BUTTON = `<button title="Modifier" ${ORANGE}>${PEN}</button>`;
const IS_PEN = PEN_BUTTON.replace('button', 'button data-is=target');
const CURRENT = '<nav><a href="/x">Accueil</a> <a href="/p" aria-current=page>Données professionnelles</a></nav>';

/** Sections of a record of which no list is complete: what stands under them is not the contact details. */
const OTHER_SECTIONS =
  'Équipe,Assurance,Société,Compétences,Logiciel métier,Orientations,Local,Garde d’enfants,Titres,Association'.split(
    ',',
  );

/** Forms of others, by their title. */
const FORMS_OF_OTHERS = [
  "Modifier l'employé",
  'Modifier le personnel',
  'Nouvel étudiant',
  'Modifier un client',
  'Ajouter une entreprise',
].flatMap((title): readonly Case[] =>
  (['E7', 'E8'] as const).map((step) => ({
    says: `nothing of a form called "${title}"`,
    url: EPOP,
    step,
    answer: 'silent',
    body: `<h1>${title}</h1><form><fieldset><legend>Informations professionnelles</legend>${CONTACT_FIELDS}</fieldset>
      <button>Enregistrer</button></form>`,
  })),
);

/** What the structure of a page tells, where no list of words could. */
const BY_STRUCTURE: readonly Case[] = [
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
    body: `<h1>Modifier</h1><form>${fields.map((field) => `<label>${field} <input></label>`).join('')}${CONTACT_FIELDS}
      <button>Enregistrer</button></form>`,
  })),
  ...['message', 'card', 'tuile'].map((box) => ({
    says: `what stands under the head of a box called "${box}", by the class of both`,
    url: RECORD,
    step: 'E6' as const,
    answer: 'ring' as const,
    body: `<h1>Ma fiche</h1>
      <div class="${box}"><div class="${box}-header"><p>Photographie</p></div><div>${PEN_BUTTON}</div></div>
      <div class="${box}"><div class="${box}-header"><p>Coordonnées professionnelles</p></div><div>${IS_PEN}</div></div>`,
  })),
  ...(['Coordonnées professionnelles', 'Données personnelles'] as const).map((current) => ({
    says: `by the current one of a row of steps, not by its last: "${current}"`,
    url: RECORD,
    step: 'E7' as const,
    answer: current === 'Coordonnées professionnelles' ? ('ring' as const) : ('silent' as const),
    body: `<ol>${['Données personnelles', 'Coordonnées professionnelles', 'Mot de passe']
      .map((title) => `<li ${title === current ? 'aria-current=step' : ''}><span class=title>${title}</span></li>`)
      .join('')}</ol><form>${CONTACT_FIELDS.replace('<input', '<input data-is=target')}<button>Valider</button></form>`,
  })),
  ...['b', 'h3'].map((tag) => ({
    says: `the magnifier of the present entry, where each entry is a box with its title in <${tag}>`,
    url: RECORD,
    step: 'E5' as const,
    answer: 'ring' as const,
    body: `<h1>Données professionnelles</h1>
      <div><div><${tag}>Pharmacien titulaire</${tag}><br>En cours – Pharmacie du Port</div><button data-is=target title=Loupe>${MAGNIFIER}</button></div>
      <div><div><${tag}>Pharmacien adjoint</${tag}><br>Terminée en 2019</div><button title=Loupe>${MAGNIFIER}</button></div>`,
  })),
  ...['data-tooltip', 'data-bs-title', 'uk-tooltip'].map((name) => ({
    says: `no magnifier that enlarges a plan, where ${name} alone says so`,
    url: RECORD,
    step: 'E5' as const,
    answer: 'silent' as const,
    body: `<h1>Situation professionnelle</h1>
      <section><h2>Lieu d’exercice</h2><a href="#!" ${name}="Agrandir le plan">${MAGNIFIER}</a></section>`,
  })),
  ...[
    '<label data-is=target><input type=checkbox class=h><span>',
    '<div><input type=checkbox class=h><label data-is=target>',
  ].map((box) => ({
    says: `terms by a box that is drawn: ${box}`,
    url: WALLET,
    step: 'A6' as const,
    answer: 'ring' as const,
    body: `<style>.h{position:absolute;opacity:0;pointer-events:none}</style>
      <h1>Activation de l’e-CPS</h1>${box}J’accepte les conditions générales d’utilisation`,
  })),
];

// Small pages, all in one browser: a folder of tests/portals/small-pages a line, and what a list of words makes.
const lab = during(() => launchLab());
describeAnswers('each step on its page', pagesOn('targets'), lab);
describeAnswers('by the rules that whole pages led to', pagesOn('rules'), lab);
describeAnswers('what the structure of a page tells', [...BY_STRUCTURE, ...pagesOn('structure')], lab);
describeAnswers('on pages drawn to mislead', [...FORMS_OF_OTHERS, ...pagesOn('adversarial')], lab);
describeAnswers('on pages drawn without a look at the rules', pagesOn('unseen'), lab);
describeAnswers('where the control cannot be used now', pagesOn('hostile-states'), lab);
describeAnswers('where something else looks or reads the same', pagesOn('look-alikes'), lab);
// What frameworks leave between the words of a page where something may come (`<!---->`, `<!--v-if-->`) is not drawn.
describeAnswers('on pages of frameworks', pagesOn('comments'), lab);
