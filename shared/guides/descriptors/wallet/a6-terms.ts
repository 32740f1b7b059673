import type { Descriptor } from '../../descriptor.ts';
import { refused } from '../../refused.ts';
import { CHECKED, WALLET } from '../common.ts';

const TERMS = [
  '(?:les )?c\\.?g\\.?u\\.?',
  "(?:termes et )?conditions(?: generales)?(?: d'(?:utilisation|usage|acces|emploi|utilisations))?(?: et d'utilisation)?(?: du service)?",
  "(?:termes|modalites|regles)(?: d'(?:utilisation|usage))?",
  "(?:contrat de licence|licence d'utilisation)",
  "charte(?: d'utilisation)?",
];

/** A word that is of something else without one that accepts: the diploma is called so, too. */
const LICENCE = 'licence';

const ACCEPT = [
  "(?:j')?(?:accept|approuv|adher|consen|souscri)(?:er|ez|e|s|ons|t|tement|ation|ment)?(?: (?:a|aux))?",
  "(?:avoir |j'ai |ai )?(?:bien )?(?:lu|compris|pris connaissance)",
  'declar(?:e|er|ation)',
  'reconnai[a-z]*',
  'attest[a-z]*',
  "(?:m'|s')?engag[a-z]*",
  "(?:d')?accord",
  'coch[a-z]*',
  'oui',
];

const ACCEPT_FILLERS = [
  'respecter?',
  'ensemble',
  'reserve',
  'sans reserve',
  'lire',
  'case',
  'e-?cps',
  'portail',
  'service',
  'application',
  'utilisation',
  '(?:politique|protection) (?:de |des )?(?:confidentialite|donnees(?: personnelles)?)',
  'confidentialite',
  'donnees personnelles',
  'en vigueur',
  'version',
  'ci-(?:dessus|dessous|contre)',
];

/** What accepts the terms of use. */
export const A6: Descriptor = {
  id: 'A6',
  page: {
    ...WALLET,
    not: refused({
      in: ['title'],
      subjects: ['help', 'how-to', 'newsletter', 'other-business', 'activated', 'messaging'],
    }),
  },
  part: 'choice',
  kinds: ['checkbox', 'radio', 'button'],
  names: [
    "(?:j'accepte|accepter|acceptation) (?:les |des )?(?:cgu|conditions(?: generales)?(?: d'utilisation)?|licence)(?: .{0,25}e-?cps)?",
  ],
  says: [
    { concepts: [ACCEPT, [...TERMS, LICENCE]], fillers: ACCEPT_FILLERS },
    { concepts: [TERMS], fillers: ACCEPT_FILLERS, kinds: ['checkbox'] },
  ],
  weakNames: ["(?:oui )?j'accepte", 'accepter', "j'ai lu et j'accepte", 'je (?:les )?(?:accepte|approuve)', 'oui'],
  section: {
    names: ['conditions', 'cgu', 'licence'],
    required: false,
  },
  checked: CHECKED,
  not: refused(
    { in: ['name'], subjects: ['newsletter'] },
    {
      in: ['name'],
      says: [
        'tout',
        'cookies?',
        'refuse.*',
        'ne .{0,200} pas',
        // Consent to something being done, not to terms.
        "(?:accepte|d'accord pour) que",
        'panel',
        'revo(?:quer|cation)',
        // The terms of something else.
        'utilisation (?:de|du|des) (?!.*(?:e-?cps|service|appli|portail|site|plateforme|wallet|compte|pro ?sante|espace))[a-z].*',
      ],
    },
    { in: ['section'], says: ['cookies?'] },
  ),
};
