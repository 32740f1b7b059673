/** Who asks. The Ordre des pharmaciens, RPPS+ and the other Ordres keep contacts apart. */
export const audienceText = {
  change: 'Changer\u00a0:',
  you: {
    pharmacist: 'Vous êtes pharmacien inscrit à l’Ordre.',
    staff: 'Vous êtes préparateur ou salarié de l’officine.',
    trainee: 'Vous êtes étudiant ou interne.',
    other: 'Vous exercez une autre profession.',
  },
  choices: {
    pharmacist: 'Pharmacien inscrit à l’Ordre',
    staff: 'Préparateur ou salarié de l’officine',
    trainee: 'Étudiant ou interne',
    other: 'Autre profession',
  },
  /** Button of the way to correct contacts that the Ordre des pharmaciens does not keep. */
  contactsPage: 'Voir la méthode des préparateurs',
  contactsTitle: 'Faire corriger vos coordonnées',
} as const;
