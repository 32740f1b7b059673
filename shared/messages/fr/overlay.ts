/** The overlay's own few words; all others come with the step. */
export const overlayText = {
  region: 'Aide pas à pas',
  fold: 'Réduire l’aide',
  unfold: 'Afficher l’aide',
  showPlace: 'Montrer l’endroit',
  move: 'Déplacer l’aide',
  inPanel: 'Ici, nos boutons ne répondent pas : ils sont dans le panneau du Compagnon.',
} as const;
