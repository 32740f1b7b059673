import type { Descriptor } from '../../descriptor.ts';
import { refused } from '../../refused.ts';
import { CHECKED, EPOP_PAGES, GO } from '../common.ts';
import { PROFESSIONAL } from './record.ts';

const DETAILS = ['(?:donnees|informations?|infos?|coordonnees|coord)', '(?:fiche|dossier|profil|situation|identite)'];

const DETAILS_FILLERS = ['consulter', 'voir', 'gerer', 'afficher', 'acceder', 'mises? a jour', 'pharmacien'];

/** The entry of the menu for the professional details. */
export const E4: Descriptor = {
  id: 'E4',
  page: { ...EPOP_PAGES, inSiteChrome: true, not: refused({ in: ['title'], subjects: ['help'] }) },
  part: 'menu-entry',
  kinds: ['link', 'tab', 'menuitem', 'button'],
  names: [
    '(?:mes |vos |(?:acceder a|voir|consulter|gerer) (?:mes |vos )?)?donnees professionnelles',
    '(?:mes |vos )?(?:informations|coordonnees) professionnelles',
  ],
  says: [{ concepts: [DETAILS, PROFESSIONAL], fillers: DETAILS_FILLERS }],
  weakNames: [...GO, 'consulter', 'voir', 'gerer'],
  section: {
    names: ['donnees professionnelles'],
    required: false,
  },
  checked: CHECKED,
  not: refused(
    { in: ['name'], subjects: ['of-others'] },
    { in: ['section'], subjects: ['personal-details', 'personal'] },
    {
      in: ['name'],
      says: [
        'historique',
        'modifi[a-z]*',
        'aide',
        'protection',
        'export.*',
        'demandes?',
        'collaborateurs?',
        'personnelles',
      ],
    },
    // The row or card of E-POP may tell what is in it.
    { in: ['section'], says: ['^e[ .-]?pop .*donnees professionnelles'] },
  ),
};
