import { mkdirSync } from 'node:fs';
import type { Page } from 'puppeteer';
import { afterAll, beforeAll } from 'vitest';
import { type Chromium, launchChromium } from '../browser/chromium.ts';

/** Gives the tests of this file one tab for all their desks, since opening one takes longer than a test, and a folder for pictures. */
export function useDeskTab(
  pictures: string,
  take: (own: { readonly chromium: Chromium; readonly page: Page }) => void,
): void {
  let chromium: Chromium | undefined;
  beforeAll(async () => {
    mkdirSync(pictures, { recursive: true });
    chromium = await launchChromium({ host: null });
    take({ chromium, page: await chromium.browser.newPage() });
  });
  afterAll(() => chromium?.close());
}
