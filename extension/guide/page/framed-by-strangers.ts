import { OFFICIAL_ORIGIN } from '../../../shared/official-origin.ts';

/**
 * Whether a document around this one, at any depth, is a stranger's, who may cover, move and comment it: nothing is drawn, offered or
 * followed there. Hidden origins (sandboxed frames, no referrer) are strangers', and so are all where the browser names none (an older
 * Firefox; 153 does).
 */
export const isFramedByStrangers = (): boolean =>
  window !== window.top && ![...(location.ancestorOrigins ?? [''])].every((origin) => OFFICIAL_ORIGIN.test(origin));
