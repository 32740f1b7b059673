/**
 * Every French text that users read, in one place: extension, command line, reports.
 * One exported table a domain, so that each bundle carries only what it uses. Typography: U+00A0 before ; : ! ? and inside « »,
 * U+2019 as apostrophe; tests/unit/messages.test.ts checks both, and sentence length.
 */

/** The product's own words. The name of the official application may change (RIE v2): it stands here only. */
export const product = {
  name: 'Compagnon e-CPS',
  app: 'e-CPS',
  unofficial: 'Aide non officielle, sans lien avec l’ANS ni l’Ordre.',
} as const;
