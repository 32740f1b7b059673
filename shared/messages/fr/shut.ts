/** Why the way with the card is not followed: what the person said, or whose the card is. */
export const shutText = {
  card: 'Vous avez dit : sans la carte, ou sans son code',
  reader: 'Un lecteur à emprunter ?',
  some: 'Vous avez dit : sans carte, code ou lecteur',
  goesWithout: 'Cette méthode en a besoin. L’autre s’en passe.',
  otherCard: {
    pharmacist: 'La carte dans le lecteur n’est pas celle d’un pharmacien',
    staff: 'La carte dans le lecteur n’est pas celle d’un préparateur',
    trainee: 'La carte dans le lecteur n’est pas celle d’un interne',
    student: 'La carte dans le lecteur n’est pas celle d’un étudiant',
    other: 'La carte dans le lecteur n’est pas de votre profession',
  },
  notTheirCode: 'Ne tapez jamais le code d’une autre personne : mettez votre carte, ou continuez sans elle.',
} as const;
