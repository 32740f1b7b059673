import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'puppeteer';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { CHANNEL } from '../../extension/host-link/channel.ts';
import { type Chromium, EXTENSION_ID, launchChromium } from '../support/chromium.ts';
import { DESK_NAMES, type Desk, type DeskName, deskNamed, diagnosisOf } from '../support/desks.ts';

/** Pictures to look at: one a desk, as narrow as a panel gets. */
const PICTURES = 'out/desks';
const WIDTH = 320;
const LIMIT = { timeout: 20_000 };
const FIREFOX = 'Mozilla/5.0 (Windows NT 10.0; Win64; x64; rv:155.0) Gecko/20100101 Firefox/155.0';
const CHROME =
  'Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/153.0.0.0 Safari/537.36';

let chromium: Chromium;
beforeAll(async () => {
  mkdirSync(PICTURES, { recursive: true });
  chromium = await launchChromium({ host: null });
});
afterAll(() => chromium?.close());

/** A page of the extension whose background says these facts; everything else of it is real. */
async function openAt({ facts, browser }: Desk, path: string): Promise<Page> {
  const page = await chromium.browser.newPage();
  await page.setViewport({ width: WIDTH, height: 900 });
  await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: 'light' }]);
  await page.setUserAgent({ userAgent: browser === 'firefox' ? FIREFOX : CHROME });
  await page.evaluateOnNewDocument(
    (channel, seen) => {
      type Listener = (word: unknown) => void;
      interface Runtime {
        connect(info: { readonly name: string }): unknown;
      }
      const { runtime } = (globalThis as unknown as { chrome: { runtime: Runtime } }).chrome;
      const real = runtime.connect.bind(runtime);
      const word = { type: 'state', link: { phase: 'live', host: { version: '1.0.0' } }, facts: seen, fresh: true };
      runtime.connect = (info) =>
        info.name === channel
          ? {
              postMessage: () => {},
              disconnect: () => {},
              onDisconnect: { addListener: () => {} },
              onMessage: { addListener: (hear: Listener) => setTimeout(() => hear(word)) },
            }
          : real(info);
    },
    CHANNEL,
    facts,
  );
  await page.goto(`chrome-extension://${EXTENSION_ID}/${path}`);
  return page;
}

const slug = (name: string): string => name.replaceAll(/[^a-z0-9]+/gi, '-').toLowerCase();

const shows = (page: Page, title: string) =>
  page.waitForFunction(
    (wanted) => [...document.querySelectorAll('.notice strong')].some(({ textContent }) => textContent === wanted),
    LIMIT,
    title,
  );

describe('the popup at', () => {
  it.each(DESK_NAMES)('%s says what the diagnosis says, and has at most one main button', async (name) => {
    const desk = deskNamed(name);
    const { headline } = diagnosisOf(desk);
    const page = await openAt(desk, 'popup.html');
    await shows(page, headline.title);
    await page.waitForSelector('[data-route]', LIMIT);
    expect(await page.$eval('.verdict', (verdict) => verdict.getAttribute('data-tone'))).toBe(headline.tone);
    expect((await page.$$('.button-main')).length).toBeLessThanOrEqual(1);
    expect(await page.evaluate(() => document.body.textContent)).not.toMatch(/PC\/SC|\bATR\b|\bJSON\b|GALSS/);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(WIDTH);
    await page.screenshot({ path: join(PICTURES, `${slug(name)}.png`) });
    await page.close();
  });
});

/** Where the code of the card is asked for next. */
const BEFORE_THE_CODE: readonly DeskName[] = [
  'everything in order',
  'a CPS4 and an old Cryptolib',
  'no Cryptolib on Windows',
  'one try left',
  'a blocked code of an ADELI holder',
  'no card in a good reader',
];

/** The size of a popup: what stands lower is seen by those who scroll. */
const POPUP = { width: 400, height: 600 } as const;

describe('in a popup of 600 px', () => {
  it.each(DESK_NAMES)('%s has its button on screen', async (name) => {
    const desk = deskNamed(name);
    const page = await openAt(desk, 'popup.html');
    await page.setViewport(POPUP);
    await shows(page, diagnosisOf(desk).headline.title);
    await page.waitForSelector('[data-details]', LIMIT);
    const lowest = await page.evaluate(() => {
      const main = [...document.querySelectorAll('.button-main')];
      const shown = main.length > 0 ? main : [...document.querySelectorAll('main :is(.button, summary)')].slice(0, 1);
      return Math.max(...shown.map((button) => button.getBoundingClientRect().bottom));
    });
    expect(lowest).toBeGreaterThan(0);
    expect(lowest).toBeLessThanOrEqual(POPUP.height);
    await page.close();
  });
});

describe('the panel at the card steps', () => {
  it.each(BEFORE_THE_CODE)('%s says the same sentence as the popup', async (name) => {
    const desk = deskNamed(name);
    const page = await openAt(desk, 'sidepanel.html#guide=activate-with-card');
    for (const step of ['A3', 'A4', 'A5']) {
      await page.waitForSelector(`[data-step=${step}]`, LIMIT);
      await page.$eval(`[data-step=${step}]`, (entry) => (entry as HTMLElement).click());
      await page.waitForSelector('[data-card-state]', LIMIT);
      await shows(page, diagnosisOf(desk).headline.title);
    }
    if (name === 'one try left')
      expect(await page.$eval('[data-tries]', (line) => line.textContent)).toContain('1 essai');
    await page.screenshot({ path: join(PICTURES, `panel-${slug(name)}.png`) });
    await page.close();
  });
});

describe('the welcome page', () => {
  it.each(['no Cryptolib on Windows', 'an expired certificate'] as const)(
    'at %s says the same sentence',
    async (name) => {
      const desk = deskNamed(name);
      const page = await openAt(desk, 'welcome.html');
      await page.waitForSelector('input[value=card-and-reader]', LIMIT);
      await page.click('input[value=card-and-reader]');
      await shows(page, diagnosisOf(desk).headline.title);
      await page.screenshot({ path: join(PICTURES, `welcome-${slug(name)}.png`) });
      await page.close();
    },
  );
});
