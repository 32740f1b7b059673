import type { Descriptor } from '../../descriptor.ts';
import { refused } from '../../refused.ts';
import { CHECKED, MAIL, MOBILE } from '../common.ts';
import {
  BARE_DETAILS,
  JOINING,
  LETTERS,
  OF_DETAILS,
  OF_PERSON,
  OF_TEAM,
  OTHER_ENTRIES,
  OWNER,
  PRACTICE,
  PRACTICE_STRENGTHS,
  PROFESSIONAL,
  RECORD_PAGES,
} from './record.ts';

/** The part of the record that says how one can be reached, and its columns. */
const REACHED = '(?:(?:me|vous) joindre|joindre .{0,40}exercice)(?: .*)?';

const REACHED_COLUMNS = `^(?=.*${MAIL})(?=.*(?:${MOBILE}|telephone)).*prof[a-z]*`;

const CHANGE = [
  'modifie[rz]?',
  'modif',
  'modification',
  'edite[rz]?',
  'edition',
  'mettre a jour',
  'mettez a jour',
  'mises? a jour',
  'change[rz]?',
  'corrige[rz]?',
  'actualise[rz]?',
  'rectifie[rz]?',
  'crayon',
  'stylo',
  'edit',
  'pencil',
];

const CONTACT = [
  '(?:coordonnees|coord|donnees|informations?|infos?|adresses?|contacts?|fiche)(?: (?:prof(?:essionnel(?:le)?s?)?|pro|de correspondance|de contact|postales?|electroniques?|telephoniques?))*',
  'moyens de contact',
  'e-?mail',
  'courriel',
  'mobile',
  'telephone',
];

/** The orange pen beside the contact details. */
export const E6: Descriptor = {
  id: 'E6',
  page: {
    ...RECORD_PAGES,
    headings: [...PRACTICE, ...JOINING, 'activites?', 'exercices?', 'fiche', 'e[ -]?pop'],
    not: refused(OTHER_ENTRIES, LETTERS, { in: ['title'], subjects: ['help', 'how-to', 'money', 'pharmacy'] }),
  },
  kinds: ['button', 'link'],
  names: [
    '(?:modif|modifier|editer|mettre a jour)(?: (?:les|mes|vos|ces|l.|la|ma) ?)?(?:coordonnees|donnees|informations|adresses?|fiche)?(?: (?:professionnelles?|de correspondance))?',
    '(?:changer|corriger|actualiser) (?:les |mes |vos |ces |la |ma )?(?:coordonnees|donnees|informations|adresses?|fiche)(?: (?:professionnelles?|de correspondance))?',
    '(?:modification|edition|mise a jour)(?: des?)?(?: (?:coordonnees|donnees|informations))?(?: professionnelles)?',
    'crayon|stylo|edit|pencil',
  ],
  weakNames: ['changer', 'corriger', 'rectifier'],
  says: [{ concepts: [CHANGE, CONTACT], fillers: PROFESSIONAL }],
  part: 'change-section',
  icon: 'pen',
  colour: 'orange',
  href: '(?:modif|edit)',
  section: {
    names: [...PRACTICE, REACHED, REACHED_COLUMNS],
    owner: OWNER,
    required: true,
    strengths: [
      ...PRACTICE_STRENGTHS,
      { strength: 3, says: [BARE_DETAILS] },
      { strength: 2, says: [REACHED] },
      { strength: 1, says: [REACHED_COLUMNS] },
    ],
    nearest: true,
    byOwnName: true,
  },
  checked: CHECKED,
  not: refused(
    { in: ['name', 'section'], subjects: ['of-others', 'other-sections', 'papers'] },
    { in: ['name'], subjects: ['leads-nowhere'] },
    { in: ['section'], subjects: ['personal-details', 'personal'] },
    {
      in: ['name'],
      says: [
        'personnel(?:le)?s?',
        'mot de passe',
        'photo',
        // Where letters are sent to.
        "(?:l'|mon |votre |d')adresse$",
        'identite',
        'etat civil',
        'diplomes?',
        'preferences',
        'identifiant',
        'langues?',
        'notes?',
      ],
    },
    { in: ['section'], says: OF_DETAILS },
    { in: ['around'], says: [OF_PERSON, OF_TEAM] },
    // Where one types them in, the pen is behind the user.
    { in: ['openForm'], says: [MAIL, MOBILE] },
  ),
};
