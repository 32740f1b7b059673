/**
 * Match patterns of the official pages: where the content script runs and scripts may come on demand. The host of the Ordre's log-in is
 * not known, hence the wildcard.
 */
export const OFFICIAL_PAGES = [
  'https://wallet.esw.esante.gouv.fr/*',
  'https://auth.esw.esante.gouv.fr/*',
  'https://*.ordre.pharmacien.fr/*',
];
