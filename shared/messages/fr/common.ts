/** Words that several surfaces share. */
export const commonText = {
  retry: 'Vérifier à nouveau',
  retrying: 'Nouvel essai en cours…',
  close: 'Fermer',
  settings: 'Réglages',
  welcome: 'Accueil',
  whatToDo: 'Que faire',
  tones: { ok: 'Bon', warn: 'À surveiller', fail: 'Problème', unknown: 'Non connu', neutral: 'À faire' },
  guideHints: {
    'activate-with-card': 'Avec un lecteur, sur cet ordinateur. Environ 10 minutes.',
    'activate-without-card': 'Par e-mail et SMS. Environ 10 minutes.',
    'update-contact-details': 'Sur le site de l’Ordre. Comptez 48 heures avant l’activation.',
    'sign-in': 'Quand l’e-CPS est déjà activée.',
  },
} as const;
