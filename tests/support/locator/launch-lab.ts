import puppeteer, { type Browser } from 'puppeteer';
import { openPages, type Tabs } from '../browser/page-browser.ts';
import { bundleLab } from './locate-lab.ts';

/** Tabs, and the script that puts the locator into a page. */
export interface Lab extends AsyncDisposable {
  readonly browser: Tabs;
  readonly lab: string;
}

/** Whole Chromium, as processor time and huge pages need it. */
export const launchWholeChromium = (): Promise<Browser> =>
  puppeteer.launch({ executablePath: '/usr/bin/chromium', args: ['--no-sandbox', '--disable-gpu'] });

const openTabs = async (): Promise<Tabs> => (await openPages()).browser;

let asShipped: Promise<string> | undefined;

/** Tabs and the lab, for the tests of a file or block. */
export async function launchLab(open: () => Promise<Tabs> = openTabs): Promise<Lab> {
  asShipped ??= bundleLab();
  const [lab, browser] = await Promise.all([asShipped, open()]);
  return { browser, lab, [Symbol.asyncDispose]: () => browser.close() };
}
