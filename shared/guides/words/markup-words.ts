// French words of markup: what authors write into classes, names and remarks beside the English words that the locator knows
// (extension/locate, which holds no French: tests/unit/no-french-in-engine.test.ts). Lists are alternatives of a pattern, or selectors.

/** What is said of a name in brackets behind it, folded. */
export const REMARKS = 'obligatoire|facultatif|requis|optionnel|nouvelle fenetre|nouvel onglet';

/** Of class lists: what cannot be used now; a box to tick that is drawn. */
export const DISABLED_CLASSES = 'inactif|desactive';
export const BOX_CLASSES = 'case-?a-?cocher|coche';

/** Names in code of the field of a search. */
export const SEARCH_NAMES = 'recherche';

/** Boxes that tell what happened. */
export const NOTICE_CLASSES = '.bandeau .erreur .message_erreur .message-erreur';

/** What stands at the head of a page or of a part of it; the title of a tile; what was wrong with what was typed. */
export const HEAD = 'entete i';
export const TILE_TITLE_CLASS = '[class*=titre i]';
export const REPROACH_CLASS = '[class*=erreur i]';

/** Letters that are a word by themselves. */
export const WORDS_OF_ONE_LETTER = 'aày';
