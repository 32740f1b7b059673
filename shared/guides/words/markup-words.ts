// What authors write into classes, names and remarks in French too: patterns and selectors that the locator takes from here, for it holds
// no French of its own (tests/unit/no-french-in-engine.test.ts).

/** Remarks in brackets behind a name, and counts there; in folded text. */
export const REMARKS = /\((?:obligatoire|facultatif|requis|optionnel|nouvelle fenetre|nouvel onglet|\d+)\)/g;

/** Of class lists: what cannot be used now; a box to tick that is drawn. */
export const DISABLED_CLASS = /(?:^|[\s_-])(?:disabled|is-disabled|inactif|desactive)(?:$|\s)/i;
export const BOX_CLASS = /(?:^|[\s_-])(?:check-?box|case-?a-?cocher|coche)(?:$|[\s_-])/i;

/** What the field of a search is called in code. */
export const SEARCH_NAME = /^(?:q|query|search|recherche|s)$/i;

/** Boxes that tell of a success, and of what happened. */
export const SUCCESS_CLASS = '[class*=succes i]';
export const NOTICE_CLASSES = '.bandeau .erreur .message_erreur .message-erreur';

/** Classes of the head of a page or of a part of it, of a tile's title, of a field's error. */
export const HEAD = 'entete i';
export const TILE_TITLE_CLASS = '[class*=titre i]';
export const REPROACH_CLASS = '[class*=erreur i]';
