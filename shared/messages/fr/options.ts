export const optionsText = {
  title: 'Réglages',
  saved: 'Réglage enregistré.',
  managed: 'Fixé par votre organisation.',
  reminders: {
    title: 'Rappels',
    label: 'Me prévenir à la fin des 48 heures d’attente',
    hint: 'Une notification de ce navigateur, rien d’autre.',
  },
  offers: {
    title: 'Aide sur les sites officiels',
    label: 'Proposer l’aide quand aucun guide n’est en cours',
    hint: 'Un petit encart, dans un coin de la page.',
  },
  erase: {
    title: 'Tout effacer',
    body: 'Efface vos réponses, l’avancement des guides, les réglages et le dernier état connu. Le programme d’aide reste installé.',
    button: 'Tout effacer…',
    confirm: 'Oui, tout effacer',
    cancel: 'Annuler',
    question: 'Effacer tout ce que l’extension garde sur cet ordinateur ?',
    done: 'Tout est effacé.',
    failed: 'L’effacement a échoué. Fermez les autres fenêtres du navigateur, puis réessayez.',
  },
} as const;
