import type { Vocabulary } from '../../../../shared/guides/words/vocabulary.ts';
import { world } from '../../../dom/isolated-world.ts';

declare module '../../../dom/isolated-world.ts' {
  interface IsolatedWorld {
    vocabulary: Vocabulary;
  }
}

/** Leaves the guides' vocabulary for teach.js in their common world: a script of its own, as large as all that the guides search for. */
export function leaveVocabulary(make: () => Vocabulary): void {
  world.vocabulary ??= make();
}

/** What was left; nothing is known where nothing was, so that nothing of a page is kept either. */
export const takeVocabulary = (): Vocabulary => world.vocabulary ?? new Set();
