/**
 * Words that end, block, remove or undo something, or cost money: no control of a step is called so, even one that a user shows. Patterns
 * on folded text, as in descriptors.
 */
export const UNDOING: readonly string[] = [
  'revo(?:qu|cat)[a-z]*',
  'supprim[a-z]*',
  'suppression',
  'desactiv[a-z]*',
  'desinscri[a-z]*',
  'desabonn[a-z]*',
  'resili[a-z]*',
  '(?:de)?bloqu[a-z]*',
  'blocage',
  'oppos(?:er|ition)[a-z]*',
  'annul[a-z]*',
  'effac[a-z]*',
  'retir(?:er|ez)',
  'retrait',
  '(?:fermer|cloturer|cloture|fermeture)(?: .*)? (?:compte|dossier)',
  'renonc[a-z]*',
  'abandon[a-z]*',
  'refus[a-z]*',
  'rejet[a-z]*',
  'deconn[a-z]*',
  'perte',
  'perdue?s?',
  'vol(?:ee?s?)?',
  'radi(?:er|ation)[a-z]*',
  'demission[a-z]*',
  'archiv[a-z]*',
  'reinitialis[a-z]*',
  'pay(?:er|ez)',
  'paiement',
  'achet(?:er|ez)',
  'delete',
  'remove',
  'revoke',
  'cancel',
  'disable',
  'log ?out',
  'sign ?out',
  'reset',
  'pay',
];

/** What orders or sends something: no control for which nothing of the step speaks is called so, either. */
export const SENDING: readonly string[] = [
  'command(?:e|er|ez)',
  'envo(?:i|ye[rz]?)',
  'transmet[a-z]*',
  'sign(?:er|ez)',
];
