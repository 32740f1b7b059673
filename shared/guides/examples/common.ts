import type { Examples } from './examples.ts';

/** Of the patterns in ../descriptors/common.ts. */
export const COMMON_EXAMPLES: Examples = {
  "acceder (?:a l'application|au service|au portail|au site)": ['Accéder au service', 'Accéder à mes données'],
  'perdue?': ['e-CPS perdue', 'Perdurer'],
  '(?:e-?mail|mail|mel|courriel|courrier electronique|adresse electronique|messagerie electronique|adresse de messagerie(?! (?:securisee|mssante)))':
    ['Adresse électronique', 'Adresse de messagerie sécurisée'],
  '(?:(?:telephone |tel\\.? |numero )?(?:mobile|portable)|gsm)': ['Téléphone mobile', 'Téléphone fixe'],
};
