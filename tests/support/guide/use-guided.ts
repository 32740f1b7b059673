import type { Page } from 'puppeteer';
import { afterAll, beforeAll } from 'vitest';
import { type Guided, guideContactDetails } from './guided.ts';

/** Gives the tests of this block a browser in which the guide for contact details runs, and closes it after them. */
export function useContactGuide(
  browser: 'chromium' | 'firefox',
  take: (own: { readonly guided: Guided; readonly panel: Page }) => void,
): void {
  let guided: Guided | undefined;
  beforeAll(async () => {
    const own = await guideContactDetails(browser);
    guided = own.guided;
    take(own);
  });
  afterAll(() => guided?.close());
}
