// Concepts that names on E-POP's pages are made of, as in common.ts.

export const DETAILS = [
  '(?:donnees|informations?|infos?|coordonnees|coord)',
  '(?:fiche|dossier|profil|situation|identite)',
];

export const PROFESSIONAL = ['prof(?:essionnel(?:le)?s?|s)?', 'pro', "d'exercice"];

export const DETAILS_FILLERS = ['consulter', 'voir', 'gerer', 'afficher', 'acceder', 'mises? a jour', 'pharmacien'];

export const SEE = [
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

export const RECORD = [
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

export const CHANGE = [
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

export const CONTACT = [
  '(?:coordonnees|coord|donnees|informations?|infos?|adresses?|contacts?|fiche)(?: (?:prof(?:essionnel(?:le)?s?)?|pro|de correspondance|de contact|postales?|electroniques?|telephoniques?))*',
  'moyens de contact',
  'e-?mail',
  'courriel',
  'mobile',
  'telephone',
];

export const SAVE = [
  'enregistre[rz]?',
  'sauvegarde[rz]?',
  'sauver',
  'valide[rz]?',
  'validation',
  'confirme[rz]?',
  'soumettre',
  'soumettez',
  'envoye[rz]?',
  'transmettre',
  'appliquer',
  'mettre a jour',
];

export const SAVE_FILLERS = [
  'modifications?',
  'changements?',
  'saisie',
  'donnees',
  'informations?',
  'infos?',
  'coordonnees',
  'professionnelles?',
  'pro',
  'fiche',
  'formulaire',
  'demande',
  'declaration',
  'valider',
  'enregistrer',
  'envoyer',
  'fermer',
  'quitter',
  'terminer',
  'transmettre',
  'ordre',
];
