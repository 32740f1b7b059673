import type { Descriptor } from '../../descriptor.ts';
import { refused } from '../../refused.ts';
import { CHECKED, WALLET } from '../common.ts';
import { BEGIN, ECPS, PHONE } from './words.ts';

/** Words beside the beginning of the activation. */
const ACTIVATE_FILLERS = [
  ...ECPS,
  ...PHONE,
  'procedure',
  'parcours',
  'processus',
  'prete?s?',
  'affiche[rz]?',
  'voir',
  'lire',
  'scanner',
  '(?:image|code|qr ?-?code)',
];

const ACTIVATE = ['active[rz]', "j'active", 'activation', 'enrole[rz]', 'enrolement'];

/** To join a phone to oneself, as some teams call the activation. */
const PAIR = ['associe[rz]', 'association', 'appaire[rz]', 'appairage', 'relie[rz]', 'jumele[rz]'];

/** The button that begins the activation. */
export const A7: Descriptor = {
  id: 'A7',
  page: {
    ...WALLET,
    // Where one logs in, what activates leads there from elsewhere.
    address: '^(?![^?#]*/(?:connexion|login|identification|authentification)(?:[/?#]|$))',
    not: refused({
      in: ['title'],
      subjects: ['help', 'how-to', 'newsletter', 'other-business', 'activated', 'messaging'],
    }),
  },
  kinds: ['button', 'link'],
  names: [
    "(?:commencer|demarrer|debuter|lancer|poursuivre|continuer) (?:l'|mon |son )?activation(?: de (?:mon|l'|ma|l') ?e-?cps)?",
    "activer (?:mon |l'|ma )?e-?cps",
  ],
  says: [
    { concepts: [BEGIN, ACTIVATE], fillers: ACTIVATE_FILLERS },
    { concepts: [ACTIVATE, [...ECPS, ...PHONE]], fillers: [...BEGIN, ...ACTIVATE_FILLERS] },
    { concepts: [PAIR, PHONE], fillers: [...BEGIN, ...ECPS] },
  ],
  weakNames: ['commencer', 'demarrer'],
  section: {
    names: ['activ(?:er|ation)'],
    required: false,
  },
  checked: CHECKED,
  not: refused(
    {
      in: ['name'],
      says: [
        'aide',
        'comment',
        'desactiver',
        // Somebody's, or of something else.
        "activation (?:de |pour |d')(?!l'|(?:mon|ma|la|le|votre|notre|cet|cette|ce|son|un|une|e-?cps|carte|compte)(?![a-z]))[a-z].*",
      ],
    },
    // Where a code is typed in, the button ends what was begun.
    { in: ['openForm'], says: ['^.*(?<![a-z])code(?![a-z]).*'] },
  ),
};
