import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { guideVocabulary } from '../../shared/guides/words/vocabulary.ts';
import { leaveVocabulary } from '../guide/vocabulary-tool.ts';

/** Put into a frame of an official page before teach.js: the words that may be kept of a page. */
export default defineUnlistedScript(() => leaveVocabulary(guideVocabulary));
