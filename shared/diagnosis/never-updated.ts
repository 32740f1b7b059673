import type { CardFacts } from './facts.ts';
import { known } from './known.ts';

/**
 * A card that the official module refuses, "reconnue mais inutilisable": its EF_ACTUA is there and empty (docs/sources/field-2026-11.md 8). Without
 * the file a card is as it was issued: a real card and the specification call that normal, and the module opened one
 * (docs/sources/card-edge.md 2 and 10).
 */
export function isNeverUpdated(card: CardFacts | undefined): boolean {
  return known(card?.update) === 'empty';
}
