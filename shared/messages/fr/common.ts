/** Words that several surfaces share. */
export const commonText = {
  retry: 'Vérifier à nouveau',
  retrying: 'Nouvel essai en cours…',
  settings: 'Réglages',
  welcome: 'Accueil',
  tones: { ok: 'Bon', warn: 'À surveiller', fail: 'Problème', unknown: 'Non connu', neutral: 'À faire' },
} as const;
