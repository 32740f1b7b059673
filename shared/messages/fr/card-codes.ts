import { professionText } from './professions.ts';

/**
 * What the codes on a card mean. Sources: ANS nomenclatures TRE_G02, G15, G05, R02 and the tables shipped with the official module
 * (read on 2026-11-24). A code that is not here is shown as it stands, never guessed.
 */
export const cardCodeText = {
  unknown: (code: string) => `code ${code}`,
  cardType: {
    '0': 'CPS, professionnel de santé',
    '1': 'CPF, professionnel en formation',
    '2': 'CPE ou CDE, personnel ou direction d’établissement',
    '3': 'CPA ou CDA, personnel ou direction autorisée',
  },
  profession: professionText,
  sector: {
    SA07: 'Cabinet individuel',
    SA33: 'Pharmacie d’officine',
    SA38: 'Pharmacie minière',
    SA39: 'Pharmacie mutualiste',
  },
  registerSection: {
    A: 'Titulaire d’officine',
    B: 'Industrie',
    C: 'Distribution',
    D: 'Adjoint, remplaçant ou gérant',
    E: 'Outre-mer',
    G: 'Biologiste',
    H: 'Établissement de santé',
    M: 'Militaire',
  },
} as const;
