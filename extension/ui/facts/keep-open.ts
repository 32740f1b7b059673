import { browser } from '../../browser.ts';
import { surfacePort } from '../../guide/messages/port-name.ts';

/** Milliseconds before the background that slept gets the message again. */
const AGAIN = 500;

/** Tells the background that this surface is open in its window, as long as it is. */
export async function keepOpen(kind: Parameters<typeof surfacePort>[0]): Promise<void> {
  const { id } = await browser.windows.getCurrent();
  connect(surfacePort(kind, id));
}

function connect(name: string): void {
  browser.runtime.connect({ name }).onDisconnect.addListener(() => {
    // Reading lastError tells Chromium that the end was expected.
    void browser.runtime.lastError;
    setTimeout(() => connect(name), AGAIN);
  });
}
