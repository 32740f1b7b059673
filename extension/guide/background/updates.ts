import browser from 'webextension-polyfill';
import type { Session } from '../session/session.ts';

/** Kept by the browser for the extension until it is switched off, reloaded or updated, or the browser ends. */
const HAS_RUN = 'has-run';
/** Milliseconds within which the browser reports its start, or an installation. */
const TOLD_BY = 1_000;

/**
 * Updates of the extension. One that comes while a guide runs is put off: it would take the scripts out of the pages in the middle of a
 * step, in Firefox at once. The browser installs it when it is next started, Chromium also once the background has been idle.
 */
export function mountUpdates(current: () => Promise<Session>): void {
  browser.runtime.onUpdateAvailable.addListener(() => {
    void current().then(({ running }) => {
      if (running === null) browser.runtime.reload();
    });
  });
  // Firefox puts content scripts into open pages by itself.
  if (browser.runtime.getURL('').startsWith('moz-')) return;
  let isTold = false;
  browser.runtime.onStartup.addListener(() => {
    isTold = true;
  });
  browser.runtime.onInstalled.addListener(({ reason }) => {
    isTold = true;
    if (reason === 'update') void joinOpenPages();
  });
  void beginsAnew().then((isAnew) => {
    if (isAnew) setTimeout(() => isTold || void joinOpenPages(), TOLD_BY);
  });
}

/** Whether this is the first start since it was switched on: Chromium has no event for that. */
async function beginsAnew(): Promise<boolean> {
  const { [HAS_RUN]: hasRun } = await browser.storage.session.get(HAS_RUN);
  if (hasRun === true) return false;
  await browser.storage.session.set({ [HAS_RUN]: true });
  return true;
}

/** Puts the new content script into the official pages that are open, as Firefox does by itself. */
async function joinOpenPages(): Promise<void> {
  const [script] = browser.runtime.getManifest().content_scripts ?? [];
  if (script === undefined) return;
  for (const { id } of await browser.tabs.query({ url: [...script.matches] })) {
    const target = { tabId: id ?? browser.tabs.TAB_ID_NONE, allFrames: true };
    void browser.scripting.executeScript({ target, files: [...(script.js ?? [])] }).catch(() => {});
  }
}
