/** Who asks. The Ordre des pharmaciens, RPPS+ and the other Ordres keep contacts apart. */
export const audienceText = {
  you: 'Vous êtes\u00a0:',
  /** E-POP, for those whose contacts are kept elsewhere. */
  notForYou: 'Vos coordonnées ne se changent pas dans E-POP',
  /** The same of internes, of whom nobody says it. */
  notKnownForYou: 'On ne sait pas qui tient vos coordonnées',
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
