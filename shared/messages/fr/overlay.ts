/** The overlay's own few words; all others come with the step. */
export const overlayText = {
  region: 'Aide pas à pas',
  fold: 'Réduire la bulle',
  unfold: 'Afficher la bulle',
  showPlace: 'Montrer l’endroit',
  move: 'Déplacer la bulle',
  inPanel: 'Ici, ces boutons ne répondent pas : prenez ceux du panneau.',
} as const;
