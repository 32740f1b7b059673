import puppeteer, { type Browser } from 'puppeteer';
import { afterAll, beforeAll } from 'vitest';
import { launchPageBrowser } from '../browser/page-browser.ts';
import { bundleLab } from './locate-lab.ts';

/** A browser, and the script that puts the locator into a page. */
interface Lab {
  readonly browser: Browser;
  readonly lab: string;
}

/** Whole Chromium, as processor time and huge pages need it. */
export const launchWholeChromium = (): Promise<Browser> =>
  puppeteer.launch({ executablePath: '/usr/bin/chromium', args: ['--no-sandbox', '--disable-gpu'] });

/** Gives the tests of this file or block a browser and the lab, and closes the browser after them. */
export function useLab(take: (own: Lab) => void, launch: () => Promise<Browser> = launchPageBrowser): void {
  let browser: Browser | undefined;
  beforeAll(async () => {
    const lab = await bundleLab();
    browser = await launch();
    take({ browser, lab });
  });
  afterAll(() => browser?.close());
}
