import { expect, it } from 'vitest';
import { bubbleText } from '../../shared/messages/fr/bubble.ts';
import { address } from '../portals/addresses.ts';
import { pressOurs } from '../support/browser/press.ts';
import { during } from '../support/during.ts';
import { launchGuided } from '../support/guide/guided.ts';
import { until } from '../support/until.ts';

declare const chrome: { readonly tabs: { query(which: object): Promise<readonly unknown[]> } };

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
  await pressOurs(page, '[data-compagnon-ecps]', bubbleText.trouble);
  await until('the panel', async () => panels() === 1);
  // A second press is another one only after a while, and with the panel beside it opens nothing.
  await new Promise((done) => setTimeout(done, 1_500));
  await pressOurs(page, '[data-compagnon-ecps]', bubbleText.trouble);
  await new Promise((done) => setTimeout(done, 1_000));
  expect(panels()).toBe(1);
  expect(await tabs()).toBe(before);
  expect(await page.evaluate(() => document.visibilityState)).toBe('visible');
});
