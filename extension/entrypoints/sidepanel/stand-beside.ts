import browser from 'webextension-polyfill';
import { PANEL_PORT } from '../../guide/messages/port-name.ts';

/** Milliseconds before the background that slept gets the message again. */
const AGAIN = 500;

/** Tells the background that the panel stands beside a page, as long as it does. In a tab of its own it stands beside none. */
export async function standBeside(): Promise<void> {
  const tab: unknown = await browser.tabs.getCurrent();
  if (tab === undefined || tab === null) connect();
}

function connect(): void {
  browser.runtime.connect({ name: PANEL_PORT }).onDisconnect.addListener(() => {
    // Reading lastError tells Chromium that the end was expected.
    void browser.runtime.lastError;
    setTimeout(connect, AGAIN);
  });
}
