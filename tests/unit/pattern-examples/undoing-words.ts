import type { Examples } from './examples.ts';

/** Of the patterns in shared/guides/undoing-words.ts. */
export const UNDOING_EXAMPLES: Examples = {
  'revo(?:qu|cat)[a-z]*': ['Révoquer mon e-CPS', 'Évoquer'],
  '(?:de)?bloqu[a-z]*': ['Bloquer ma carte', 'Bloc'],
  'oppos(?:er|ition)[a-z]*': ['Faire opposition', 'Proposer'],
  'retir(?:er|ez)': ["Retirer l'accès", 'Retour'],
  '(?:fermer|cloturer|cloture|fermeture)(?: .*)? (?:compte|dossier)': ['Fermer mon compte', 'Fermer la fenêtre'],
  'vol(?:ee?s?)?': ['Déclarer un vol', 'Volet'],
  'radi(?:er|ation)[a-z]*': ['Demander ma radiation', 'Radio'],
  'pay(?:er|ez)': ['Payer', 'Pays'],
  'achet(?:er|ez)': ['Acheter', 'Achat'],
  'envo(?:i|ye[rz]?)': ['Envoyer', 'Envol'],
  'sign(?:er|ez)': ['Signer', 'Signaler'],
};
