import puppeteer, { type Browser } from 'puppeteer';
import { launchPageBrowser } from '../browser/page-browser.ts';
import { bundleLab } from './locate-lab.ts';

/** A browser, and the script that puts the locator into a page. */
export interface Lab extends AsyncDisposable {
  readonly browser: Browser;
  readonly lab: string;
}

/** Whole Chromium, as processor time and huge pages need it. */
export const launchWholeChromium = (): Promise<Browser> =>
  puppeteer.launch({ executablePath: '/usr/bin/chromium', args: ['--no-sandbox', '--disable-gpu'] });

/** A browser and the lab, for the tests of a file or block. */
export async function launchLab(launch: () => Promise<Browser> = launchPageBrowser): Promise<Lab> {
  const lab = await bundleLab();
  const browser = await launch();
  return { browser, lab, [Symbol.asyncDispose]: () => browser.close() };
}
