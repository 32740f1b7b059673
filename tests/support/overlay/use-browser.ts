import type { Browser } from 'puppeteer';
import { afterAll, beforeAll } from 'vitest';
import { type BrowserName, launchForOverlay } from './overlay-page.ts';

/** Gives the tests of this block a browser of that name, and closes it after them. */
export function useBrowser(name: BrowserName, take: (browser: Browser) => void): void {
  let close: (() => Promise<void>) | undefined;
  beforeAll(async () => {
    const launched = await launchForOverlay(name);
    close = launched.close;
    take(launched.browser);
  });
  afterAll(() => close?.());
}
