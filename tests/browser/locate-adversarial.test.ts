import { type Case, describeAnswers } from '../support/locator/adversarial.ts';
import { CONTACT_FIELDS, EPOP } from '../support/locator/page-parts.ts';
import { pagesOn } from '../support/locator/small-pages.ts';

const cases: readonly Case[] = [
  ...[
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
  ),
];

describeAnswers('on pages drawn to mislead', [...cases, ...pagesOn('adversarial')]);
