/** "Un problème, une idée ?": how to tell the makers; the user sends it, or nobody does. */
export const feedbackText = {
  title: 'Un problème, une idée ?',
  write: 'Copier le texte et écrire',
  copy: 'Copier le texte',
  paste: 'Copié. Collez-le dans votre message, relisez-le, puis envoyez-le vous-même.',
  failed: 'Le texte n’a pas pu être copié. Utilisez « Imprimer » ou « Enregistrer ».',
  noAddress: (who: string | null) =>
    who === null
      ? 'Il n’y a pas encore d’adresse. Donnez ce texte à la personne qui vous a remis le Compagnon.'
      : `Il n’y a pas encore d’adresse. Donnez ce texte à ${who}.`,
} as const;
