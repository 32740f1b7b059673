import type { CheckId } from '../diagnosis/diagnosis.ts';
import type { TroubleId } from '../guides/troubles.ts';

/** Checks that would see a trouble on this desk: it comes first where one of them found something, last where all are in order. */
export const SEEN_BY_CHECKS: Readonly<Partial<Record<TroubleId, readonly CheckId[]>>> = {
  'card-not-seen': ['reader', 'card', 'card-reading'],
  'pharmacy-software': ['card', 'galss'],
  'old-reader': ['reader', 'card-reading'],
  'missing-middleware': ['middleware'],
  'no-card-yet': ['card-kind'],
  'first-card': ['card-kind'],
  'card-lost': ['card-kind'],
  'pin-blocked': ['pin-tries'],
  'unblocking-code-lost': ['pin-tries'],
};
