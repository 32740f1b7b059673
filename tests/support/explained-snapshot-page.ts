import { explainedSnapshot } from '../../extension/locate/explained-snapshot.ts';
import { createMask } from '../../extension/locate/teach/mask.ts';
import { descriptors } from '../../shared/guides/descriptors.ts';
import type { StepId } from '../../shared/guides/guide.ts';
import { guideVocabulary } from '../../shared/guides/words/vocabulary.ts';

/** In a page of a test: what the panel would save of it (extension/entrypoints/structure.ts). */
Object.assign(globalThis, {
  explained: (step: StepId) =>
    explainedSnapshot(document, createMask(guideVocabulary()), descriptors.get(step) ?? null),
});
