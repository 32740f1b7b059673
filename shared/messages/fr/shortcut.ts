/** The key that leads to the bubble on the page, and back. */
export const shortcutText = {
  title: 'Clavier',
  shift: 'Maj',
  keys: (keys: string): string => `Au clavier, ${keys} mène à la bulle d’aide sur la page, ou en ramène.`,
  none: 'Aucun raccourci clavier ne mène à la bulle : choisissez-en un dans les raccourcis des extensions de ce navigateur.',
} as const;
