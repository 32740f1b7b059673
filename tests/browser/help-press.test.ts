import type { Page } from 'puppeteer';
import { expect, it } from 'vitest';
import { GUIDES } from '../../shared/guides/guides.ts';
import { actText } from '../../shared/messages/fr/acts.ts';
import { address } from '../portals/addresses.ts';
import { EXTENSION_ID } from '../support/browser/chromium.ts';
import { pressOurs } from '../support/browser/press.ts';
import { during } from '../support/during.ts';
import { launchGuided } from '../support/guide/guided.ts';
import { inBubble, inSightOf } from '../support/guide/in-sight.ts';
import { until } from '../support/until.ts';

// In Firefox: tests/browser/panel-firefox.test.ts.
const guided = during(() => launchGuided('chromium'));

it('"Ça ne marche pas" in the bubble opens the panel beside the page, once, and no tab over it', async () => {
  const asker = await guided.startGuide('update-contact-details');
  await asker.waitForSelector('button[data-step]');
  const page = await guided.browser.newPage();
  await page.goto(address('ordre'));
  const tabs = (): Promise<number> => asker.evaluate(async () => (await chrome.tabs.query({})).length);
  const panels = (): number => guided.browser.targets().filter((one) => one.url().endsWith('/sidepanel.html')).length;
  const before = await tabs();
  await pressOurs(page, '[data-compagnon-ecps]', actText.trouble);
  await until('the panel', async () => panels() === 1);
  // A second press is another one only after a while, and with the panel beside it opens nothing.
  await new Promise((done) => setTimeout(done, 1_500));
  await pressOurs(page, '[data-compagnon-ecps]', actText.trouble);
  await new Promise((done) => setTimeout(done, 1_000));
  expect(panels()).toBe(1);
  expect(await tabs()).toBe(before);
  expect(await page.evaluate(() => document.visibilityState)).toBe('visible');
});

it('what is in sight is a fact of the window: away from the panel’s there is something to press, beside it there is not', async () => {
  const asker = await guided.startGuide('update-contact-details');
  await asker.waitForSelector('button[data-step]');
  const page = await guided.browser.newPage();
  await page.goto(address('ordre'));
  if (!guided.browser.targets().some((one) => one.url().endsWith('/sidepanel.html')))
    await pressOurs(page, '[data-compagnon-ecps]', actText.trouble);
  const filled = (surface: Page) => async (): Promise<string> => (await inSightOf(surface)).filled.join();
  const resume = actText.resume(1, GUIDES['update-contact-details'].steps.length);
  for (const path of ['popup.html', 'welcome.html']) {
    const elsewhere = await guided.openPage(path, 'window');
    await until(`something to press in ${path}`, async () => (await filled(elsewhere)()) === resume);
    // The panel's window is the page's.
    const url = `chrome-extension://${EXTENSION_ID}/${path}#beside`;
    await asker.evaluate(
      async (of, own) => {
        const [tab] = await chrome.tabs.query({ url: of });
        await chrome.tabs.create({ windowId: tab?.windowId ?? 0, url: own });
      },
      address('ordre'),
      url,
    );
    const target = await guided.browser.waitForTarget((one) => one.url() === url);
    const beside = (await target.page()) as Page;
    await until(`nothing to press in ${path} beside the panel`, async () => {
      const isDrawn = await beside.$('main :is([data-running], .notice)');
      return isDrawn !== null && (await filled(beside)()) === '';
    });
    await elsewhere.close();
    await beside.close();
  }
  // A page in another window has no panel beside it: its bubble leads on by itself, to that window.
  await asker.bringToFront();
  const other = await guided.browser.newPage({ type: 'window' });
  await other.goto(address('wallet', '/compte'));
  await until('a way on in the bubble', async () => (await inBubble(other)).filled.join() === actText['right-tab']);
  await pressOurs(other, '[data-compagnon-ecps]', actText['right-tab']);
  await until('the tab of the site in front', () =>
    asker.evaluate(async (of) => (await chrome.tabs.query({ url: of, active: true })).length === 1, address('ordre')),
  );
});
