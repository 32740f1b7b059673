/** The overlay's own few words; all others come with the step. */
export const overlayText = {
  region: 'Aide pas à pas',
  reduce: 'Réduire l’aide',
  expand: 'Afficher l’aide',
  showPlace: 'Montrer l’endroit',
  inPanel: 'Les explications sont dans le panneau du Compagnon, à côté de la page.',
} as const;
