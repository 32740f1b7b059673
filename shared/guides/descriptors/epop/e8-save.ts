import type { Descriptor } from '../../descriptor.ts';
import { refused } from '../../refused.ts';
import { CHECKED, MAIL, MOBILE } from '../common.ts';
import {
  BARE_DETAILS,
  CHANGING,
  FORM_PAGES,
  JOINING,
  NAMED_PRACTICE,
  NAMING,
  OF_PERSON,
  OF_TEAM,
  OTHER_FORMS,
  OWNER,
} from './record.ts';

/** After the name of a field: it is not of somebody or something else. */
const OWN =
  "(?! (?:pour |de l'|du |de la |des |d')(?!activite|exercice|pharmacien|professionnel|inscrit|titulaire|correspondance|contact))";

const SAVE = [
  'enregistre[rz]?',
  'sauvegarde[rz]?',
  'sauver',
  'valide[rz]?',
  'validation',
  'confirme[rz]?',
  'soumettre',
  'soumettez',
  'envoye[rz]?',
  'transmettre',
  'appliquer',
  'mettre a jour',
];

const SAVE_FILLERS = [
  'modifications?',
  'changements?',
  'saisie',
  'donnees',
  'informations?',
  'infos?',
  'coordonnees',
  'professionnelles?',
  'pro',
  'fiche',
  'formulaire',
  'demande',
  'declaration',
  'valider',
  'enregistrer',
  'envoyer',
  'fermer',
  'quitter',
  'terminer',
  'transmettre',
  'ordre',
  'continuer',
  'oui',
  'nouvelles?',
  'nouveau',
  'contact',
  'correspondance',
  'adresses?',
  'numeros?',
  'profil',
  'dossier',
  'exercice',
  'mises? a jour',
  MAIL,
  MOBILE,
];

/** What asks to read once more what was typed. */
const SUMMARY = ['verifi[a-z]*', 'recapitul[a-z]*', 'confirm[a-z]*', 'relire', 'relisez', 'relecture'];

/** The button that saves the contact details. */
export const E8: Descriptor = {
  id: 'E8',
  page: FORM_PAGES,
  kinds: ['button', 'link'],
  names: [
    '(?:enregistrer|sauvegarder|valider|confirmer|soumettre|envoyer)(?: (?:et (?:valider|envoyer|fermer|terminer))| (?:les|mes|vos|la|ces|ma) (?:modifications?|donnees|informations|changements|saisie|demande|coordonnees))?(?: professionnelles)?',
    'mettre a jour',
    'ok',
  ],
  says: [{ concepts: [SAVE], fillers: SAVE_FILLERS }],
  saysNoMore: true,
  form: [MAIL, MOBILE].map((field) => field + OWN),
  summary: SUMMARY,
  section: {
    names: [...NAMED_PRACTICE, ...CHANGING, ...JOINING],
    owner: OWNER,
    unnamed: [BARE_DETAILS, ...SUMMARY],
    required: false,
    nearest: true,
    ofForm: true,
  },
  saysDone: [
    '(?<!n.)(?:(?:a|ont)(?: bien)? ete|avons(?: bien)?) (?:enregistre|modifie|transmis|mis|envoye|sauvegarde|pris)[a-z]*(?![a-z]| (?:par|depuis|entre) )',
    '^(?:vos |les )?(?:modifications?|coordonnees|donnees|informations) (?:bien )?(?:enregistre|modifie|sauvegarde|mis)e?s?',
    '(?<!aucune )(?:enregistrement|modification|mise a jour) (?:bien )?(?:effectue|reussi)e?',
  ],
  checked: CHECKED,
  not: refused(
    { in: ['name', 'section'], subjects: ['newsletter', 'of-others'] },
    { in: ['name'], subjects: ['opinion'] },
    { in: ['section'], subjects: ['alerts', 'personal-details'] },
    { in: ['form'], subjects: ['message-or-search', 'opinion-or-search'] },
    { in: ['section'], says: OTHER_FORMS },
    { in: ['around'], subjects: ['one-of-many'], says: [OF_PERSON, OF_TEAM] },
    NAMING,
    {
      in: ['name'],
      says: ['brouillon', 'code', 'recherch[a-z]*', 'message'],
    },
    // Where a code that came by mail is typed in, the button sends that.
    {
      in: ['form'],
      says: [
        '(?:la |notre )?(?:lettre|newsletter|infolettre).*',
        '^code$',
        'code (?:recu|envoye|temporaire|a usage unique|de (?:verification|confirmation|controle|securite))',
      ],
    },
  ),
};
