export const optionsText = {
  title: 'Réglages',
  saved: 'Réglage enregistré.',
  managed: 'Fixé par votre organisation.',
  choices: 'Vos choix',
  reminders: {
    label: 'Me prévenir à la fin des 48 heures d’attente',
    hint: 'Une notification de ce navigateur, rien d’autre.',
  },
  offers: {
    label: 'Proposer le Compagnon quand aucun guide n’est en cours',
    hint: 'Un petit encart, dans un coin de la page des sites officiels.',
  },
  trainers: {
    title: 'Pour les formateurs',
    practice: 'Montrer tout le guide des coordonnées sur des pages d’exemple',
    memo: 'Imprimer un mémo, avec votre mot',
  },
  technician: {
    title: 'Pour votre informaticien',
    policy:
      'Votre organisation peut fixer ces réglages sur tous ses postes : rappels, encart, support, mot du mémo, parcours, notes aux étapes.',
    report: 'Ouvrir le rapport de ce poste',
  },
  about: {
    title: 'À propos',
    extension: 'Extension',
    host: 'Programme d’aide',
    version: (version: string): string => `version ${version}`,
    noHost: 'ne répond pas, ou n’est pas installé',
    waiting: 'vérification en cours…',
    licence: 'Logiciel libre, licence MIT. Les licences des composants sont dans le fichier NOTICE de chaque paquet.',
  },
  erase: {
    title: 'Tout effacer',
    body: 'Efface vos réponses, l’avancement des guides, les parcours enregistrés ou reçus, les réglages et le dernier état connu. Le programme d’aide reste installé.',
    button: 'Tout effacer…',
    confirm: 'Oui, tout effacer',
    cancel: 'Annuler',
    question: 'Effacer tout ce que le Compagnon garde sur cet ordinateur ?',
    done: 'Tout est effacé.',
    failed: 'L’effacement a échoué. Fermez les autres fenêtres du navigateur, puis réessayez.',
  },
} as const;
