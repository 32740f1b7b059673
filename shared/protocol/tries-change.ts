/**
 * What a new count of the tries left of a card's PIN shows against the count before: `more` also where the card says that the PIN has been
 * given; `unknown` where the card does not tell; `busy` while another program keeps it; `none` without a card that has shown its issuer.
 * Of several cards the first of these that is true.
 */
export const TRIES_CHANGES = ['fewer', 'more', 'unknown', 'busy', 'same', 'none'] as const;
export type TriesChange = (typeof TRIES_CHANGES)[number];
