import type { Descriptor } from '../../descriptor.ts';
import { refused } from '../../refused.ts';
import { CHECKED, MAIL, MOBILE } from '../common.ts';
import {
  CHANGING,
  FOR_SOMETHING,
  FORM_PAGES,
  JOINING,
  NAMING,
  OF_PERSON,
  OF_SOMEBODY,
  OF_TEAM,
  OTHER_FORMS,
  OWNER,
  PRACTICE,
  UNNAMED,
} from './record.ts';

/** The first field of the contact details: e-mail or mobile. */
export const E7: Descriptor = {
  id: 'E7',
  page: FORM_PAGES,
  kinds: ['textbox'],
  names: [
    `(?:(?:votre|mon|nouvel(?:le)?|nouveau) )?(?:adresse (?:de )?)?${MAIL}(?: (?:professionnel(?:le)?|de (?:contact|correspondance)|principal[e]?))?.*`,
    `(?:(?:votre|mon|nouveau) )?(?:numero de )?${MOBILE}.*`,
    `(?:(?:votre|mon|nouveau) )?(?:numero de )?telephone (?:professionnel )?(?:mobile|portable).*`,
    'telephone (?:mobile|portable).*',
  ],
  section: {
    names: [...PRACTICE, ...CHANGING, ...JOINING, 'contact'],
    owner: OWNER,
    unnamed: UNNAMED,
    required: false,
    nearest: true,
  },
  first: true,
  checked: CHECKED,
  not: refused(
    { in: ['name', 'section'], subjects: ['newsletter'] },
    { in: ['name', 'section'], subjects: ['of-others'] },
    { in: ['name'], subjects: ['opinion-or-search'] },
    { in: ['near'], subjects: ['opinion'] },
    { in: ['section'], subjects: ['alerts', 'personal-details', 'personal', 'other-sections'] },
    { in: ['form'], subjects: ['message-or-search'] },
    { in: ['section'], says: [...OTHER_FORMS, OF_SOMEBODY, FOR_SOMETHING] },
    { in: ['around'], subjects: ['one-of-many'], says: [OF_PERSON, OF_TEAM] },
    NAMING,
    {
      in: ['name'],
      says: [
        'personnel(?:le)?s?',
        'privee?s?',
        'mssante',
        'recherch[a-z]*',
        'lettre',
        'officine',
        'destinataire',
        'pharmacie',
        'reponse',
        'alertes?',
        'avis',
        // For something else than to be reached by the Ordre.
        'si vous',
        'recontact[a-z]*',
        'pour (?:le|la|ce|cet|cette|les|ces|des|un|une|recevoir) (?!e-?cps|activation|correspondance|contact|echange)[a-z].*',
        'connexion',
      ],
    },
  ),
};
