import type { Vocabulary } from '../../../../shared/guides/words/vocabulary.ts';
import { left } from '../../../dom/our-world.ts';

declare module '../../../dom/our-world.ts' {
  interface Left {
    vocabulary: Vocabulary;
  }
}

/** Leaves the guides' vocabulary for teach.js in their common world: a script of its own, as large as all that the guides search for. */
export function leaveVocabulary(make: () => Vocabulary): void {
  left.vocabulary ??= make();
}

/** What was left; nothing is known where nothing was, so that nothing of a page is kept either. */
export const takeVocabulary = (): Vocabulary => left.vocabulary ?? new Set();
