import type { Descriptor } from '../../descriptor.ts';
import { refused } from '../../refused.ts';
import { CHECKED, MAIL, WALLET } from '../common.ts';
import { GO_TO, LOG_IN } from '../concepts.ts';
import { ECPS, ECPS_TILE, LOG_IN_TITLES, PHONE } from './words.ts';

const IDENTIFIER = [
  "(?:numero |no |n )?(?:d')?identifi(?:ant|cation)(?: (?:national(?:e)?|ps|rpps|de sante|unique|professionnel))?",
  '(?:numero |no |n |n o )?rpps(?:\\+)?',
  'numero national',
  'login',
  "nom d'utilisateur",
  'username',
];

const IDENTIFIER_FILLERS = [
  'national',
  'professionnel(?:le)?s?',
  'sante',
  'ps',
  'adeli',
  'rpps',
  'chiffres?',
  'precede[a-z]*',
  'suivi[a-z]*',
  'format',
  'attendu',
  'saisi[a-z]*',
  'entrez',
  'indiquez',
  'e-?cps',
  'pharmacien[a-z]*',
  "numero(?: d'inscription)?",
  'ordinal',
  'utilisateur',
];

/** The field for the national identifier; where there is none, what chooses the e-CPS as the means of logging in. */
export const L1: Descriptor = {
  id: 'L1',
  page: {
    ...WALLET,
    login: 'without-password',
    not: refused(
      { in: ['title'], subjects: ['help', 'newsletter', 'other-business', 'account'] },
      { in: ['title'], says: ['(?:retrouv|recuper|oubli)[a-z]*', 'historique'] },
    ),
  },
  kinds: ['textbox'],
  names: [
    '(?:votre |mon )?identifiant(?: (?:national|ps|rpps|de sante))?',
    '(?:votre |mon )?(?:numero |n(?:o)? )?(?:rpps|national).*',
    'login',
  ],
  says: [{ concepts: [IDENTIFIER], fillers: IDENTIFIER_FILLERS }],
  first: true,
  fallback: {
    kinds: ['button', 'link', 'tab', 'radio'],
    names: [
      "(?:se connecter|connexion|s'identifier|s'authentifier) (?:avec|via|par) (?:(?:mon|ma|l') ?)?e-?cps",
      "(?:avec|par|via) (?:(?:mon|ma|l'|votre) ?)?e-?cps(?:,? (?:sur|depuis) .{0,40})?",
    ],
    says: [{ concepts: [LOG_IN, ECPS], fillers: PHONE }],
    weakNames: GO_TO,
    about: LOG_IN_TITLES,
    section: {
      names: [ECPS_TILE],
      required: false,
    },
    not: refused({
      in: ['name'],
      says: ['(?<!a l.)aide', 'comment', 'perdue?', 'bloquee?'],
    }),
  },
  checked: CHECKED,
  not: refused(
    {
      in: ['name'],
      says: ['recherch.*', 'mot de passe', 'confreres?', 'remplac[a-z]*', 'collaborat[a-z]*', 'patients?'],
    },
    {
      in: ['form'],
      says: [
        '(?:votre |le )?(?:message|commentaire|question|probleme)',
        'objet',
        'sujet',
        'motif',
        '(?:votre )?(?:nom|prenom)',
        `^(?:votre |son )?${MAIL}`,
      ],
    },
    { in: ['near'], says: ['pas a vous connecter', 'rappel(?:er|e|ez|es)'] },
  ),
};
