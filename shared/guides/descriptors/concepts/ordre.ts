import { GO_TO } from './common.ts';

// Concepts that names on the Ordre's pages are made of, as in common.ts.

/** Where the pharmacist is at home on the Ordre's site. */
export const SPACE = [
  'espaces?(?: (?:pharmaciens?|personnel|prive|connecte|adherent|membre|professionnel|reserve|securise))*',
  'compte(?: (?:pharmacien|personnel))?',
];

export const SPACE_FILLERS = [
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

export const EPOP = ['e[ .-]?pop'];

export const EPOP_FILLERS = [
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
