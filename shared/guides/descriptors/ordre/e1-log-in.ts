import type { Descriptor } from '../../descriptor.ts';
import { refused } from '../../refused.ts';
import { CHECKED, GO, ORDRE } from '../common.ts';
import { GO_TO, LOG_IN } from '../concepts.ts';

/** What the log-in is called. */
const LOG_IN_NAMES = [
  'me connecter',
  'se connecter',
  'connexion',
  'connectez-vous',
  "(?:me connecter|se connecter|connectez-vous|connexion) (?:a |au )?(?:mon |l'|votre |son )?(?:espace|compte)(?: (?:pharmacien|personnel|prive|connecte))?",
  "s'identifier",
  "m'identifier",
];

/** What the space behind it is called, and no more: "Retour à l'espace pharmacien" leads away from a log-in. */
const SPACE_NAMES = [
  "^(?:acceder a )?(?:mon |l')?espace (?:pharmacien|personnel|prive|connecte)(?: ?[:-]? ?(?:connexion|me connecter|se connecter))?$",
  '^acces (?:pharmaciens?|inscrits?|adherents?|membres?)$',
];

/** Where the pharmacist is at home on the Ordre's site. */
const SPACE = [
  'espaces?(?: (?:pharmaciens?|personnel|prive|connecte|adherent|membre|professionnel|reserve|securise))*',
  'compte(?: (?:pharmacien|personnel))?',
];

const SPACE_FILLERS = [
  'pharmaciens?',
  'personnel',
  'prive',
  'professionnel',
  'ordre',
  'national',
  'inscrits?',
  'reserve',
  'adherent',
];

/** What opens the log-in, on the site of the Ordre. */
export const E1: Descriptor = {
  id: 'E1',
  page: {
    ...ORDRE,
    inSiteChrome: true,
    refuseWhenSignedIn: true,
    not: refused(
      { in: ['title'], subjects: ['help', 'how-to'] },
      { in: ['title'], says: ['donnees professionnelles'] },
    ),
  },
  kinds: ['link', 'button'],
  names: LOG_IN_NAMES,
  says: [
    // A heading that names the space speaks for its link, so the name itself says a little less than that of the log-in.
    { concepts: [SPACE_NAMES] },
    { concepts: [LOG_IN], fillers: [...SPACE_FILLERS, ...SPACE] },
    { concepts: [[...LOG_IN, ...GO_TO], SPACE], fillers: SPACE_FILLERS },
  ],
  weakNames: GO,
  anyHost: true,
  // Other spaces have log-ins of their own.
  section: {
    names: [
      'espace (?:pharmacien|personnel|prive)',
      '^(?:vous etes |je suis )?pharmaciens?(?: inscrit[a-z]*)?(?: (?:au|a un) tableau)?$',
    ],
    required: false,
  },
  strengths: [
    { strength: 2, says: LOG_IN_NAMES },
    { strength: 1, says: SPACE_NAMES },
  ],
  checked: CHECKED,
  not: refused(
    { in: ['name', 'section'], subjects: ['other-people'] },
    {
      in: ['name'],
      says: [
        'inscription',
        'aide',
        'comment',
        'mon espace sante',
        // Other providers, also where their name stands on a line of its own.
        '(?:avec|via) (?!(?:pro ?sante|(?:mon|mes|votre|vos|son|ses|un|une|le|la|les|l|identifiants?|e-?mail|mot|compte|cartes?|e-?cps)(?![a-z])))[a-z].*',
        '(?:avec|via)$',
        'france ?connect',
        // Text about several log-ins.
        '^pages',
      ],
    },
    {
      in: ['section'],
      says: [
        // Whose it is says the word after it.
        "^(?:l'|mon |votre |notre )?espaces? (?!(?:(?:pharmacien|personnel|prive|connecte|adherent|membre|professionnel|reserve|securise|inscrit|numerique|ordinal|client|ordre)s?|en|de|du|d.[a-z]*|pour)(?![a-z]))[a-z].*",
        '(?:service )?dp',
        'dossier pharmaceutique',
        'webinaires?',
        'elus?',
        '^(?:les )?etablissements?',
      ],
    },
  ),
};
