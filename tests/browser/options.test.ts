import type { Page } from 'puppeteer';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { PAGE_STATUS_KEY, STORE } from '../../extension/guide/messages/messages.ts';
import { optionsText } from '../../shared/messages/fr/options.ts';
import { product } from '../../shared/messages/fr/product.ts';
import { VERSION } from '../../shared/protocol/version.ts';
import { type Chromium, launchChromium } from '../support/browser/chromium.ts';
import { PATIENCE_MS, until } from '../support/until.ts';

const LIMIT = { timeout: PATIENCE_MS };

const stored = (page: Page): Promise<Record<string, unknown>> => page.evaluate(() => chrome.storage.local.get(null));

/** What is in each place where an extension can keep something. */
const everythingKept = (page: Page): Promise<Readonly<Record<string, readonly string[]>>> =>
  page.evaluate(async () => {
    const { storage, alarms } = chrome;
    return {
      local: Object.keys(await storage.local.get(null)),
      session: Object.keys(await storage.session.get(null)),
      sync: Object.keys(await storage.sync.get(null)),
      localStorage: Object.keys(localStorage),
      sessionStorage: Object.keys(sessionStorage),
      databases: (await indexedDB.databases()).map(({ name }) => name ?? ''),
      caches: await caches.keys(),
      cookies: document.cookie === '' ? [] : [document.cookie],
      alarms: (await alarms.getAll()).map(({ name }) => name),
    };
  });
const NOTHING = {
  local: [],
  session: [],
  sync: [],
  localStorage: [],
  sessionStorage: [],
  databases: [],
  caches: [],
  cookies: [],
  alarms: [],
};

const clickButton = (page: Page, label: string): Promise<void> =>
  page.evaluate((wanted) => {
    [...document.querySelectorAll('button')].find(({ textContent }) => textContent === wanted)?.click();
  }, label);

describe.each([
  ['that is installed', {}, optionsText.about.version(VERSION)],
  ['that is missing', { host: null }, optionsText.about.noHost],
] as const)('« À propos », with a helper program %s', (_, launch, host) => {
  it('says both versions, the licence, and that all is unofficial', async () => {
    const chromium = await launchChromium(launch);
    const page = await chromium.openExtensionPage('options.html');
    const said = (place: string): Promise<string> => page.$eval(place, ({ textContent }) => textContent);
    await until('the helper program', async () => (await said('[data-host-version]')) === host);
    expect(await said('[data-extension-version]')).toBe(optionsText.about.version(VERSION));
    const about = await said('section[aria-labelledby="about-title"]');
    expect(about).toContain(optionsText.about.licence);
    expect((await said('body')).split(product.unofficial)).toHaveLength(2);
    await chromium.close();
  });
});

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
      (key) => chrome.storage.local.get(null).then((kept) => JSON.stringify(kept[key] ?? '').includes('sign-in')),
      LIMIT,
      STORE.session,
    );
    await panel.close();
    const page = await chromium.openExtensionPage('options.html');
    // The background notes that the panel has gone.
    await until('no panel', () =>
      page.evaluate((key) => chrome.storage.session.get(null).then((kept) => kept[key] === undefined), PAGE_STATUS_KEY),
    );
    await page.evaluate(() => {
      localStorage.setItem('last-known', '{}');
      sessionStorage.setItem('anything', 'kept');
      const { local, session } = chrome.storage;
      return Promise.all([local.set({ answers: { desk: true }, 'last-known': {} }), session.set({ seen: true })]);
    });
    await page.waitForSelector('input[name=offers]', LIMIT);
    await clickButton(page, optionsText.erase.button);
    expect(Object.keys(await stored(page)).length).toBeGreaterThan(2);
    await clickButton(page, optionsText.erase.confirm);
    await page.waitForFunction(
      (said) => document.body.textContent?.includes(said) === true,
      LIMIT,
      optionsText.erase.done,
    );
    await page.waitForSelector('input[name=offers]:checked', LIMIT);
    expect(await everythingKept(page)).toEqual(NOTHING);
    // The background's next life brings nothing back either, but that it has run (guide/background/updates.ts).
    await chromium.stopServiceWorker();
    await chromium.openExtensionPage('popup.html').then((popup) => popup.close());
    const kept = async (): Promise<readonly string[]> => (await everythingKept(page))['session'] ?? [];
    await until('a background that has run, and noted that the popup has gone', async () => {
      return (await kept()).join() === 'has-run';
    });
    expect({ ...(await everythingKept(page)), session: [] }).toEqual(NOTHING);
    await page.close();
  });

  it('show what the organisation fixed, and do not let it be changed', async () => {
    const page = await chromium.browser.newPage();
    // A browser policy needs the machine's own folders: only the answer of managed storage is a stand-in here.
    await page.evaluateOnNewDocument(() => {
      chrome.storage.managed.get = async () => ({ offers: false });
    });
    const address = (await chromium.openExtensionPage('options.html')).url();
    await page.goto(address);
    await page.bringToFront();
    await page.waitForSelector('input[name=offers]:disabled:not(:checked)', LIMIT);
    expect(await page.$eval('main', (main) => main.textContent)).toContain(optionsText.managed);
    expect(await page.$('input[name=reminders]:not(:disabled)')).not.toBeNull();
  });
});
