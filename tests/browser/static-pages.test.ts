import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Browser, Page } from 'puppeteer';
import { afterAll, describe, expect, it } from 'vitest';
import { sitePages } from '../../scripts/pages/site.tsx';
import { writeSite } from '../../scripts/pages/write.ts';
import { pagesText } from '../../shared/messages/fr/pages.ts';
import { MODES, overflows, showAs, tabThrough, violationsOn } from '../support/browser/accessible.ts';
import { launchChromium } from '../support/browser/chromium.ts';
import { launchFirefox } from '../support/browser/firefox.ts';
import { during } from '../support/during.ts';

// The folder that a pharmacist can have without the extension, opened as a file.

const PICTURES = 'out/pages';
const PHONE = { width: 360, height: 740, hasTouch: true, isMobile: true };
const PAGES = sitePages('');
const folder = mkdtempSync(join(tmpdir(), 'pages-'));
writeSite(PAGES, folder);
mkdirSync(PICTURES, { recursive: true });
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const fileOf = (name: string): string => pathToFileURL(join(folder, name)).href;
const chromium = during(() => launchChromium({ host: null, extension: null }));

/** One of each kind, and the longest. */
const KINDS = [
  'index.html',
  'accueil-student.html',
  'conseil-card-and-reader.html',
  'conseil-no-card-or-reader-no.html',
  'activate-with-card-1.html',
  'activate-with-card-5.html',
  'activate-with-card-11.html',
  'staff-contact-details-4.html',
  'ecps-trouble.html',
  'pharmacy-staff.html',
  'coordonnees.html',
  'codes.html',
  'memos.html',
  'questions.html',
];

const unfold = (page: Page): Promise<void> =>
  page.evaluate(() => {
    for (const details of document.querySelectorAll('details')) details.open = true;
  });

describe('each kind of page', () => {
  it.each(KINDS)(
    '%s: axe finds nothing in any mode, it fits 320 pixels, and its links show the focus',
    async (name) => {
      const page = await chromium.browser.newPage();
      await page.goto(fileOf(name));
      await unfold(page);
      for (const mode of MODES) {
        await showAs(page, mode);
        expect(await violationsOn(page), mode).toEqual([]);
      }
      await showAs(page, 'light');
      await page.setViewport({ width: 320, height: 640 });
      expect(await overflows(page)).toBe(false);
      await page.emulateMediaType('print');
      expect(await violationsOn(page), 'print').toEqual([]);
      await page.emulateMediaType('screen');
      expect((await tabThrough(page)).filter(({ visible }) => !visible)).toEqual([]);
      await page.close();
    },
  );

  it('a step on paper has its troubles whole, folded though they are', async () => {
    const page = await chromium.browser.newPage();
    await page.goto(fileOf('activate-with-card-5.html'));
    await page.emulateMediaType('print');
    const heights = await page.$$eval('details li', (all) => all.map((one) => one.getBoundingClientRect().height));
    expect(heights.length).toBeGreaterThan(20);
    expect(Math.min(...heights)).toBeGreaterThan(5);
    await page.close();
  });
});

/** From the first page to the next step of one's own way. */
async function newcomer(browser: Browser, name: string, press: (page: Page, selector: string) => Promise<void>) {
  const page = await browser.newPage();
  await page.goto(fileOf('index.html'));
  await page.screenshot({ path: join(PICTURES, `${name}-1.png`) });
  await press(page, '.situations .choice');
  await page.screenshot({ path: join(PICTURES, `${name}-2.png`) });
  await press(page, 'main .button-main');
  await page.screenshot({ path: join(PICTURES, `${name}-3.png`) });
  const said = await page.$eval('.next-step', (link) => link.textContent);
  await page.close();
  return said;
}

describe('a newcomer on a small screen', () => {
  it('is at the next step of their way after two touches, in Chromium', async () => {
    const touch = async (page: Page, selector: string): Promise<void> => {
      await page.setViewport(PHONE);
      await Promise.all([page.waitForNavigation(), page.tap(selector)]);
    };
    expect(await newcomer(chromium.browser, 'chromium', touch)).toBe(pagesText.next);
  });

  it('is there after two presses, in Firefox', async () => {
    const firefox = await launchFirefox({ extension: null, host: null });
    try {
      const press = async (page: Page, selector: string): Promise<void> => {
        await page.setViewport({ width: PHONE.width, height: PHONE.height });
        await Promise.all([page.waitForNavigation(), page.click(selector)]);
      };
      expect(await newcomer(firefox.browser, 'firefox', press)).toBe(pagesText.next);
    } finally {
      await firefox.close();
    }
  });
});
