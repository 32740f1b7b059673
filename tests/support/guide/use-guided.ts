import type { Page } from 'puppeteer';
import { afterAll, beforeAll } from 'vitest';
import { type Guided, launchGuided } from './guided.ts';

/**
 * Gives the tests of this block a browser in which the guide for contact details runs, on practice portals whose pages come late or
 * hold a table, and closes it after them.
 */
export function useContactGuide(
  browser: 'chromium' | 'firefox',
  take: (own: { readonly guided: Guided; readonly panel: Page }) => void,
): void {
  let guided: Guided | undefined;
  beforeAll(async () => {
    guided = await launchGuided(browser, { drawing: { wallet: 'late', ordre: 'plain', epop: 'table' } });
    take({ guided, panel: await guided.startGuide('update-contact-details') });
  });
  afterAll(() => guided?.close());
}
