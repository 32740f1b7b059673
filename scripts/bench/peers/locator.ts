import type { Fingerprint } from '../../../extension/locate/teach/fingerprint.ts';

/** What finds an element again among others: ours, and those of others. */
export interface Locator {
  readonly name: string;
  rank(
    old: Fingerprint,
    candidates: readonly Fingerprint[],
  ): readonly { readonly index: number; readonly score: number }[];
  decide(old: Fingerprint, candidates: readonly Fingerprint[]): { readonly index: number; readonly confidence: number };
}
