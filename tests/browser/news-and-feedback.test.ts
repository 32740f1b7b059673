import type { Page } from 'puppeteer';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { feedbackText } from '../../shared/messages/fr/feedback.ts';
import { getHostText } from '../../shared/messages/fr/get-host.ts';
import { newsText } from '../../shared/messages/fr/news.ts';
import { PROJECT_ADDRESSES } from '../../shared/project-addresses.ts';
import { VERSION } from '../../shared/protocol/version.ts';
import { type Chromium, launchChromium } from '../support/browser/chromium.ts';
import { FAKE_HOSTS, writeFakeHost } from '../support/host/fake-hosts.ts';

const LIMIT = { timeout: 20_000 };
const noted = (page: Page): Promise<string> =>
  page.waitForSelector('[data-news] span', LIMIT).then((span) => span?.evaluate((e) => e.textContent ?? '') ?? '');
const keep = (page: Page, items: object): Promise<void> =>
  page.evaluate(
    (all) =>
      (
        globalThis as unknown as { chrome: { storage: { local: { set(items: object): Promise<void> } } } }
      ).chrome.storage.local.set(all),
    items,
  );

describe('news', () => {
  const stack = new AsyncDisposableStack();
  let chromium: Chromium;
  beforeAll(async () => {
    const host = writeFakeHost(FAKE_HOSTS.olderVersion);
    stack.defer(() => host[Symbol.dispose]());
    chromium = await launchChromium({ host: host.path });
    stack.defer(() => chromium.close());
  });
  afterAll(() => stack.disposeAsync());

  it('of an older helper program are told once, quietly, and then those of the update', async () => {
    const page = await chromium.openExtensionPage('popup.html');
    await keep(page, { newsSince: '0.9.0' });
    await page.reload();
    await page.waitForSelector('[data-news="older-host"]', LIMIT);
    expect(await noted(page)).toBe(newsText.olderHost('0.9.0', VERSION));
    await page.click('[data-news] button');
    await page.waitForSelector('[data-news]', { ...LIMIT, hidden: true });
    await page.reload();
    await page.waitForSelector('[data-news="updated"]', LIMIT);
    expect(await noted(page)).toBe(`${newsText.updated(VERSION)} ${newsText.line}`);
    await page.click('[data-news] button');
    await page.reload();
    await page.waitForSelector('[data-feedback]', LIMIT);
    await new Promise((done) => setTimeout(done, 1_000));
    expect(await page.$('[data-news]')).toBeNull();
  });
});

describe('without addresses', () => {
  let chromium: Chromium;
  beforeAll(async () => {
    expect(PROJECT_ADDRESSES).toMatchObject({ contact: '', downloads: '' });
    chromium = await launchChromium({ host: null });
  });
  afterAll(() => chromium?.close());

  it('the welcome page says whom to ask for the helper program, and has no link to it', async () => {
    const page = await chromium.openExtensionPage('welcome.html');
    const said = await page.waitForSelector('[data-get-host="ask"]', LIMIT);
    expect(await said?.evaluate((e) => e.textContent)).toBe(getHostText.noAddress(null));
  });

  it('the report is copied for whoever helps, and nothing is opened', async () => {
    const page = await chromium.openExtensionPage('popup.html');
    const button = await page.waitForSelector('[data-feedback="ask"] button', LIMIT);
    await page.evaluate(() => {
      for (const details of document.querySelectorAll('details')) details.open = true;
      // The clipboard of the machine belongs to nobody's test.
      navigator.clipboard.writeText = async (text) => void Object.assign(globalThis, { copied: text });
    });
    const before = (await chromium.browser.pages()).length;
    await button?.click();
    await page.waitForFunction(
      (words) => document.querySelector('[data-feedback] [role=status]')?.textContent === words,
      LIMIT,
      feedbackText.noAddress(null),
    );
    expect(await page.evaluate(() => (globalThis as unknown as { copied: string }).copied)).toContain(
      'Compagnon e-CPS',
    );
    expect((await chromium.browser.pages()).length).toBe(before);
  });
});
