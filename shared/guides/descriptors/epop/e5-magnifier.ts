import type { Descriptor } from '../../descriptor.ts';
import { refused } from '../../refused.ts';
import { CHECKED } from '../common.ts';
import { LETTERS, OTHER_ENTRIES, PRACTICE, PROFESSIONAL, RECORD_PAGES } from './record.ts';

const SEE = [
  'voir',
  'consulte[rz]?',
  'consultation',
  'affiche[rz]?',
  'ouvrir',
  'ouvrez',
  'acceder',
  'visualise[rz]?',
  'visualisation',
  'detail(?:s|le|lee)?',
  'loupe',
  'zoom',
  'apercu',
  'examiner',
];

const RECORD = [
  'details?',
  'fiches?',
  'dossiers?',
  'lignes?',
  'activites?(?: professionnelles?)?',
  'exercices?(?: professionnels?)?',
  '(?:donnees|informations?|coordonnees|coord)(?: prof(?:essionnelles)?)?',
  "lieux? d'exercice",
  'complete?',
];

/** The magnifier beside the present activity. */
export const E5: Descriptor = {
  id: 'E5',
  page: {
    ...RECORD_PAGES,
    headings: [...PRACTICE, 'activites?', 'exercices?', 'e[ -]?pop'],
    not: refused(OTHER_ENTRIES, { in: ['title'], subjects: ['help', 'how-to', 'money', 'activity-feed'] }, LETTERS, {
      in: ['title'],
      says: ['suivi', '^(?:mes |vos )?demarches(?: .{0,20})?$', 'historique'],
    }),
  },
  kinds: ['link', 'button'],
  names: [
    'voir|consulter|afficher|ouvrir|acceder',
    '(?:voir|consulter|afficher|ouvrir|acceder a)(?: (?:le|la|les|ma|mon|mes|ce|cette|l.|votre|vos) ?)? ?(?:details?|fiche|dossier|activite|exercice|situation|donnees|informations|coordonnees|pharmacie|officine|hopital|clinique|laboratoire)(?: .{0,40})?',
    '(?:details?|loupe|zoom|visualiser|apercu)(?: .{0,40})?',
  ],
  says: [{ concepts: [SEE, RECORD], fillers: PROFESSIONAL }],
  weakNames: ['rechercher', 'recherche', 'search', 'view', 'ok', ...RECORD],
  part: 'see-entry',
  icon: 'magnifier',
  section: {
    names: [...PRACTICE, '(?:mes |vos )?(?:activites?|exercices?)', 'lieux? d.exercice', 'postes? occupes?'],
    unnamed: ['^liste$'],
    required: true,
  },
  checked: CHECKED,
  not: refused(
    { in: ['name', 'section', 'entry'], subjects: ['not-now'] },
    { in: ['name', 'section'], subjects: ['past', 'activity-feed'] },
    { in: ['name'], subjects: ['leads-nowhere'] },
    { in: ['section'], subjects: ['personal-details', 'personal', 'other-sections', 'papers'] },
    {
      in: ['name'],
      says: [
        'documents?',
        'pieces?',
        'messages?',
        'demandes?',
        'cotisations?',
        'attestations?',
        'donnees personnelles',
        'site',
        'plan',
        'tout',
        'demarches?',
        'modifier',
      ],
    },
    { in: ['section'], says: ['(?:votre|mon|notre) equipe'] },
  ),
};
