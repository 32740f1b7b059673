import type { Descriptor, Phrase } from '../../descriptor.ts';
import { refused } from '../../refused.ts';
import { MORE, REFUSED, SAID_ASIDE, SENT_CODE, STATED } from '../became.ts';
import { CHECKED, MAIL, MOBILE } from '../common.ts';
import {
  BARE_DETAILS,
  CHANGING,
  FOR_SOMETHING,
  FORM_PAGES,
  JOINING,
  NAMED_PRACTICE,
  NAMING,
  OF_PERSON,
  OF_SOMEBODY,
  OF_TEAM,
  OTHER_FORMS,
  OWNER,
  UNNAMED,
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

/** What was changed; one field of the two is not all of it. */
const CHANGED = [
  'modifications?',
  'changements?',
  'coordonnees',
  'donnees',
  'informations',
  'fiche',
  `(?:adresse )?${MAIL} et (?:votre |mon |le )?(?:numero de |telephone )?(?:mobile|portable)`,
];

const ASIDE = [
  'nouvelles',
  'professionnelles',
  'de (?:correspondance|contact)',
  'comptez (?:environ )?(?:24 a )?48 h(?:eures)? avant (?:(?:leur|la|sa) prise en compte(?: de vos coordonnees)?|d.activer votre e-?cps)',
  'elles seront (?:prises en compte|transmises|effectives) sous (?:24 a )?48 h(?:eures)?',
  ...SAID_ASIDE,
];

/** Object and verb of saving. */
const SAVED: readonly Phrase[] = [
  {
    concepts: [
      CHANGED,
      [
        '(?:(?:a|ont|est|sont|avons) (?:bien )?(?:ete )?)?(?:bien )?(?:(?:enregistre|sauvegarde|modifie)e?s?|mise?s? a jour)',
        '(?:a|ont) (?:bien )?ete prises? en compte',
        '(?:a (?:bien )?ete )?(?:effectue|reussi)e?',
      ],
    ],
    fillers: ASIDE,
  },
  {
    concepts: [
      ["(?:l')?enregistrement", 'mise a jour'],
      ['(?:a (?:bien )?ete )?(?:effectue|reussi)e?', 'a reussi'],
    ],
    fillers: [...CHANGED, ...ASIDE],
  },
  { concepts: [["c'est (?:bien )?enregistre"]], fillers: ASIDE },
];

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
    names: [...NAMED_PRACTICE, ...CHANGING, ...JOINING, 'contact'],
    owner: OWNER,
    unnamed: [BARE_DETAILS, ...SUMMARY, ...UNNAMED],
    required: false,
    nearest: true,
    ofForm: true,
  },
  became: { saved: SAVED, stated: STATED, more: MORE, code: SENT_CODE, refused: REFUSED },
  checked: CHECKED,
  not: refused(
    { in: ['name', 'section'], subjects: ['newsletter', 'of-others'] },
    { in: ['name'], subjects: ['opinion'] },
    { in: ['section'], subjects: ['alerts', 'personal-details'] },
    { in: ['form'], subjects: ['message-or-search', 'opinion-or-search'] },
    { in: ['section'], says: [...OTHER_FORMS, OF_SOMEBODY, FOR_SOMETHING] },
    { in: ['around'], subjects: ['one-of-many'], says: [OF_PERSON, OF_TEAM] },
    NAMING,
    {
      in: ['name'],
      says: ['brouillon', 'code', 'recherch[a-z]*', 'message'],
    },
    // Where a code that came by mail is typed in, the button sends that.
    {
      in: ['form'],
      says: ['(?:la |notre )?(?:lettre|newsletter|infolettre).*', ...SENT_CODE],
    },
  ),
};
