import browser from 'webextension-polyfill';
import type { Session } from '../session/session.ts';

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
  browser.runtime.onInstalled.addListener(({ reason }) => {
    if (reason === 'update') void joinOpenPages();
  });
}

/** Puts the new content script into the official pages that are open, as Firefox does by itself. */
async function joinOpenPages(): Promise<void> {
  const [script] = browser.runtime.getManifest().content_scripts ?? [];
  if (script === undefined || browser.runtime.getURL('').startsWith('moz-')) return;
  for (const { id } of await browser.tabs.query({ url: [...script.matches] })) {
    const target = { tabId: id ?? browser.tabs.TAB_ID_NONE, allFrames: true };
    void browser.scripting.executeScript({ target, files: [...(script.js ?? [])] }).catch(() => {});
  }
}
