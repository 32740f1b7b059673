import type { Examples } from './examples.ts';

/** Of the patterns in ../undoing-words.ts. */
export const UNDOING_EXAMPLES: Examples = {
  'revo(?:qu|cat)[a-z]*': ['Révoquer mon e-CPS', 'Évoquer'],
  'desinscri[a-z]*': ['Se désinscrire', "S'inscrire"],
  'desabonn[a-z]*': ['Me désabonner', "M'abonner"],
  'resili[a-z]*': ['Résilier', 'Réaliser'],
  '(?:de)?bloqu[a-z]*': ['Bloquer ma carte', 'Bloc'],
  'oppos(?:er|ition)[a-z]*': ['Faire opposition', 'Proposer'],
  'annul[a-z]*': ['Annuler', 'Annuaire'],
  'effac[a-z]*': ['Effacer', 'Efficace'],
  'retir(?:er|ez)': ["Retirer l'accès", 'Retour'],
  '(?:fermer|cloturer|cloture|fermeture)(?: .*)? (?:compte|dossier)': ['Fermer mon compte', 'Fermer la fenêtre'],
  'renonc[a-z]*': ['Renoncer', 'Annoncer'],
  'abandon[a-z]*': ['Abandonner', 'Abonner'],
  'refus[a-z]*': ['Refuser', 'Fusionner'],
  'rejet[a-z]*': ['Rejeter', 'Jeter'],
  'deconn[a-z]*': ['Se déconnecter', 'Se connecter'],
  'vol(?:ee?s?)?': ['Déclarer un vol', 'Volet'],
  'radi(?:er|ation)[a-z]*': ['Demander ma radiation', 'Radio'],
  'demission[a-z]*': ['Démissionner', 'Mission'],
  'reinitialis[a-z]*': ['Réinitialiser', 'Initialiser'],
  'pay(?:er|ez)': ['Payer', 'Pays'],
  'achet(?:er|ez)': ['Acheter', 'Achat'],
  'log ?out': ['Log out', 'Log in'],
  'sign ?out': ['Sign out', 'Sign in'],
};
