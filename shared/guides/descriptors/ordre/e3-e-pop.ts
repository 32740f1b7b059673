import type { Descriptor } from '../../descriptor.ts';
import { refused } from '../../refused.ts';
import { CHECKED, EPOP_HOSTS, GO, ORDRE } from '../common.ts';
import { GO_TO } from '../concepts.ts';

const EPOP = ['e[ .-]?pop'];

const EPOP_FILLERS = [
  ...GO_TO,
  'portail',
  'procedures?',
  'demarches?',
  'formalites?',
  'en ligne',
  'ligne',
  'applications?',
  'plateforme',
  'site',
  'service',
  'espace',
  'donnees',
  'declarations?',
  'declarees?',
  'professionnelles?',
  'pharmaciens?',
  'ordre',
  'en cours',
  'cours',
  'pop',
];

/** What opens E-POP, in the list of applications. */
export const E3: Descriptor = {
  id: 'E3',
  // On E-POP itself the name in the banner leads nowhere new.
  page: { ...ORDRE, notHosts: EPOP_HOSTS, not: refused({ in: ['title'], subjects: ['help', 'how-to'] }) },
  kinds: ['link', 'button'],
  names: [
    '(?:acceder a |ouvrir |portail |application |plateforme |demarches )?e[ .-]?pop',
    // After the initials in its logo.
    '[a-z]{1,2} e[ .-]?pop',
    // With what it is for; what only begins with its name may be news of it.
    'e[ .-]?pop ?[,:-]? ?(?:(?:mes|vos|les) )?(?:demarches|donnees|espace|services?|portail|declarations?).*',
  ],
  says: [{ concepts: [EPOP], fillers: EPOP_FILLERS }],
  weakNames: GO,
  href: '//e-?pop\\.',
  section: {
    names: ['e[ -]?pop'],
    required: false,
  },
  checked: CHECKED,
  not: refused(
    { in: ['name'], subjects: ['leads-nowhere'] },
    {
      in: ['name'],
      says: ['aide', 'guide', 'conditions', 'cgu', 'faq', 'notice', 'tutoriel', 'etudiants?', 'stages?'],
    },
    {
      in: ['section'],
      says: [
        '(?:e[ -]?pop|base|version|environnement) ?(?:de |d.)?(?:formation|essai|demo[a-z]*|tests?|recette)',
        '(?:assistance|aide|support|tuto(?:riel)?s?)',
      ],
    },
  ),
};
