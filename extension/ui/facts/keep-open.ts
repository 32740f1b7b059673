import { browser } from '../../browser.ts';

/** Milliseconds before the background that slept gets the message again. */
const AGAIN = 500;

/** Tells the background that this surface is open, as long as it is. @param port its name (guide/messages/port-name.ts) */
export function keepOpen(port: string): void {
  browser.runtime.connect({ name: port }).onDisconnect.addListener(() => {
    // Reading lastError tells Chromium that the end was expected.
    void browser.runtime.lastError;
    setTimeout(() => keepOpen(port), AGAIN);
  });
}
