/** Who asks. The Ordre des pharmaciens, RPPS+ and the other Ordres keep contacts apart. */
export const audienceText = {
  you: 'Vous êtes\u00a0:',
  /** E-POP, for those whose contacts are kept elsewhere. */
  notForYou: 'E-POP est réservé aux pharmaciens',
  noEcpsYet: 'Pas encore d’e-CPS pour vous',
  choices: {
    pharmacist: 'Pharmacien inscrit à l’Ordre',
    staff: 'Préparateur ou salarié de l’officine',
    trainee: 'Interne',
    student: 'Étudiant, pas encore interne',
    other: 'Autre profession',
  },
  /** Button of the way to correct contacts that the Ordre des pharmaciens does not keep. */
  contactsTitle: 'Faire corriger vos coordonnées',
} as const;
