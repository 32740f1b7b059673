/** The key that leads to the bubble on the page, and back. */
export const shortcutText = {
  title: 'Clavier',
  shift: 'Maj',
  keys: (keys: string): string => `${keys} : aller à la bulle, en revenir.`,
  none: 'Aucun raccourci clavier ne mène à la bulle : choisissez-en un dans les raccourcis des extensions de ce navigateur.',
} as const;
