import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { leaveStructureTools } from '../guide/page/script-exchange/structure.ts';
import { takeVocabulary } from '../guide/page/script-exchange/vocabulary.ts';
import { explainedSnapshot } from '../locate/explained-snapshot.ts';
import { createMask } from '../locate/teach/mask.ts';

/** Put into the frames of an official page, after the vocabulary, when the user asks for its structure. */
export default defineUnlistedScript(() =>
  leaveStructureTools({ snapshot: (step) => explainedSnapshot(document, createMask(takeVocabulary()), step) }),
);
