import browser from 'webextension-polyfill';
import { FILES_OF, type OnDemand } from './page-scripts.ts';

/** A frame that neither takes a script nor refuses it is not waited for any longer; milliseconds. */
const LIMIT = 3000;

/**
 * Puts a script into frames of a tab, into all when none are named; frames that are gone or not ours are passed over.
 * @returns whether it is in
 */
export async function inject(file: OnDemand, tabId: number, frameIds?: number[]): Promise<boolean> {
  const target = frameIds === undefined ? { tabId, allFrames: true } : { tabId, frameIds };
  const put = browser.scripting.executeScript({ target, files: [...FILES_OF[file]], injectImmediately: true }).then(
    (results) => results.length > 0,
    () => false,
  );
  let timer: ReturnType<typeof setTimeout> | undefined;
  const limit = new Promise<false>((resolve) => {
    timer = setTimeout(() => resolve(false), LIMIT);
  });
  const isIn = await Promise.race([put, limit]);
  clearTimeout(timer);
  return isIn;
}

/** What takes and weighs fingerprints, and copies structures, into all frames of a tab: its words first. */
export async function injectTeach(tabId: number): Promise<void> {
  await inject('vocabulary.js', tabId);
  await inject('teach.js', tabId);
}
