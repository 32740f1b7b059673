import type { Page } from 'puppeteer';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { STORE } from '../../extension/guide/wire.ts';
import { optionsText } from '../../shared/messages.fr.ts';
import { type Chromium, launchChromium } from '../support/chromium.ts';

const LIMIT = { timeout: 30_000 };

interface Chrome {
  readonly storage: {
    readonly local: { get(key: null): Promise<Record<string, unknown>>; set(items: object): Promise<void> };
    managed: { get: unknown };
  };
}

const stored = (page: Page): Promise<Record<string, unknown>> =>
  page.evaluate(() => (globalThis as unknown as { chrome: Chrome }).chrome.storage.local.get(null));

const clickButton = (page: Page, label: string): Promise<void> =>
  page.evaluate((wanted) => {
    [...document.querySelectorAll('button')].find(({ textContent }) => textContent === wanted)?.click();
  }, label);

describe('the settings', () => {
  let chromium: Chromium;
  beforeAll(async () => {
    chromium = await launchChromium({ host: null });
  });
  afterAll(() => chromium?.close());

  it('switch offers and reminders off where the guide reads them', async () => {
    const page = await chromium.openExtensionPage('options.html');
    for (const name of ['offers', 'reminders'])
      await (await page.waitForSelector(`input[name=${name}]`, LIMIT))?.click();
    await page.waitForFunction((said) => document.body.textContent?.includes(said) === true, LIMIT, optionsText.saved);
    expect(await stored(page)).toMatchObject({ [STORE.offer]: 'never', [STORE.reminders]: 'never' });
    await page.reload();
    await page.waitForSelector('input[name=offers]:not(:checked)', LIMIT);
    await page.close();
  });

  it('erase everything after one confirmation, also what the background remembers', async () => {
    const panel = await chromium.openExtensionPage('sidepanel.html#guide=sign-in');
    await panel.waitForFunction(
      (key) =>
        (globalThis as unknown as { chrome: Chrome }).chrome.storage.local
          .get(null)
          .then((kept) => JSON.stringify(kept[key] ?? '').includes('sign-in')),
      LIMIT,
      STORE.session,
    );
    await panel.close();
    const page = await chromium.openExtensionPage('options.html');
    await page.evaluate(() =>
      (globalThis as unknown as { chrome: Chrome }).chrome.storage.local.set({
        answers: { desk: true },
        'last-known': {},
      }),
    );
    await page.waitForSelector('input[name=offers]', LIMIT);
    await clickButton(page, optionsText.erase.button);
    expect(Object.keys(await stored(page)).length).toBeGreaterThan(2);
    await clickButton(page, optionsText.erase.confirm);
    await page.waitForFunction(
      (said) => document.body.textContent?.includes(said) === true,
      LIMIT,
      optionsText.erase.done,
    );
    const kept = JSON.stringify(await stored(page));
    for (const trace of ['answers', 'last-known', 'sign-in', 'never']) expect(kept).not.toContain(trace);
    await page.waitForSelector('input[name=offers]:checked', LIMIT);
    await page.close();
  });

  it('show what the organisation fixed, and do not let it be changed', async () => {
    const page = await chromium.browser.newPage();
    // A browser policy needs the machine's own folders: only the answer of managed storage is a stand-in here.
    await page.evaluateOnNewDocument(() => {
      const { chrome } = globalThis as unknown as { chrome: Chrome };
      chrome.storage.managed.get = (_keys: unknown, done?: (values: object) => void) => {
        done?.({ offers: false });
        return Promise.resolve({ offers: false });
      };
    });
    const address = (await chromium.openExtensionPage('options.html')).url();
    await page.goto(address);
    await page.bringToFront();
    await page.waitForSelector('input[name=offers]:disabled:not(:checked)', LIMIT);
    expect(await page.$eval('main', (main) => main.textContent)).toContain(optionsText.managed);
    expect(await page.$('input[name=reminders]:not(:disabled)')).not.toBeNull();
  });
});
