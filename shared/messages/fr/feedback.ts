/** "Un problème, une idée ?": how to tell the makers; the user sends it, or nobody does. */
export const feedbackText = {
  title: 'Un problème, une idée ?',
  write: 'Copier le texte et nous écrire',
  copy: 'Copier le texte',
  paste: 'Copié. Collez-le dans votre message, relisez-le, puis envoyez-le vous-même.',
  failed: 'Le texte n’a pas pu être copié. Utilisez « Imprimer » ou « Enregistrer ».',
  noAddress: (who: string | null) =>
    who === null
      ? 'Nous n’avons pas encore d’adresse. Donnez ce texte à la personne qui vous a remis cette extension.'
      : `Nous n’avons pas encore d’adresse. Donnez ce texte à ${who}.`,
} as const;
