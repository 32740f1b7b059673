/** What is known of a reader family, for the report and for "plugged in, but invisible". */
export const readerNotes = {
  'vendor-driver':
    'Ce terminal n’est vu en PC/SC qu’avec le pilote du fabricant et un logiciel récent (version 4.0 ou plus).',
} as const;
