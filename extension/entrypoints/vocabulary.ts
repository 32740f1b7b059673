import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { guideVocabulary } from '../../shared/guides/words/vocabulary.ts';
import { leaveVocabulary } from '../guide/page/script-exchange/vocabulary.ts';

/** Put into a frame of an official page before teach.js: the words that may be kept of a page. */
export default defineUnlistedScript(() => leaveVocabulary(guideVocabulary));
