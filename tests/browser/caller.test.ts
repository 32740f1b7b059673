import type { Page } from 'puppeteer';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { launchChromium } from '../support/browser/chromium.ts';
import { launchFirefox } from '../support/browser/firefox.ts';
import { type Pcscd, startPcscd } from '../support/card/pcscd.ts';
import { cardNamed } from '../virtual-card/cards.ts';
import { type InsertedCard, insertCard } from '../virtual-card/insert.ts';

const LIMIT = { timeout: 30_000 };

let pcscd: Pcscd;
let card: InsertedCard;
beforeAll(async () => {
  pcscd = await startPcscd();
  card = await insertCard({ port: 35963, card: cardNamed('cps3-pharmacist'), stayInserted: true });
});
afterAll(async () => {
  await card.remove();
  await pcscd[Symbol.asyncDispose]();
});

/** Presses the button beside the masked name, as a person does, on the real host with the real service. */
async function showsName(page: Page): Promise<void> {
  // Read to its end: a reading that goes on would take the name away again.
  await page.waitForSelector('[data-tries]', LIMIT);
  await page.waitForSelector('[data-holder] button:not([disabled])', LIMIT);
  await page.evaluate(() => document.querySelector('[data-details]')?.setAttribute('open', ''));
  await page.click('[data-holder] button');
  await page.waitForSelector('[data-national-id], [data-identity-withheld]', LIMIT);
  expect(await page.$('[data-identity-withheld]')).toBeNull();
  expect(await page.$eval('[data-national-id]', ({ textContent }) => textContent)).toMatch(/^8\d{11}$/);
}

it('Chromium is known as a browser by the host that it started: the popup shows the name', async () => {
  const chromium = await launchChromium();
  try {
    await showsName(await chromium.openExtensionPage('popup.html'));
  } finally {
    await chromium.close();
  }
});

it('Firefox is known as a browser by the host that it started: the popup shows the name', async () => {
  const firefox = await launchFirefox();
  try {
    await showsName(await firefox.openExtensionPage('popup.html'));
  } finally {
    await firefox.close();
  }
});
