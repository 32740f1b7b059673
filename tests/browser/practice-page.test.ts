import type { Page } from 'puppeteer';
import { describe, expect, it } from 'vitest';
import { practiceText } from '../../shared/messages/fr/practice.ts';
import { EXTENSION_ID, launchChromium } from '../support/browser/chromium.ts';
import { OPEN_ROOTS } from '../support/browser/open-roots.ts';
import { during } from '../support/during.ts';
import { type Box, readOverlays } from '../support/overlay/overlay-probe.ts';
import { PATIENCE_MS, until } from '../support/until.ts';

const chromium = during(() => launchChromium({ host: null }));

/** The page with our closed roots open to the test: here the scripts of official pages run in the page's own world. */
async function openPractice(path: string): Promise<Page> {
  const page = await chromium.browser.newPage();
  await page.evaluateOnNewDocument(OPEN_ROOTS);
  await page.goto(`chrome-extension://${EXTENSION_ID}/${path}`);
  return page;
}

/** The ring of this step, when it is there. */
async function ringOf(page: Page, step: string): Promise<Box> {
  let ring: Box | null = null;
  await until(`the ring of ${step}`, async () => {
    ring = (await readOverlays(page)).find((seen) => seen.step === step)?.ring ?? null;
    return ring !== null;
  });
  return ring as unknown as Box;
}

/** Presses in the middle of what is ringed, as people do. */
async function pressRinged(page: Page, step: string): Promise<void> {
  const { x, y, width, height } = await ringOf(page, step);
  await page.mouse.click(x + width / 2, y + height / 2);
}

const ended = (page: Page) => page.waitForSelector('[data-ending]', { timeout: PATIENCE_MS });

describe('the page of practice', () => {
  it('rings the orange pen, and nothing else, until it is pressed', async () => {
    const page = await openPractice('practice.html');
    const ring = await ringOf(page, 'E6');
    const pen = await page.$eval('.register-pen', (element) => {
      const { x, y, width, height } = element.getBoundingClientRect();
      return { x, y, width, height };
    });
    expect(Math.abs(ring.x + ring.width / 2 - pen.x - pen.width / 2)).toBeLessThan(3);
    expect(Math.abs(ring.y + ring.height / 2 - pen.y - pen.height / 2)).toBeLessThan(3);
    expect(ring.width - pen.width).toBeLessThanOrEqual(17);
    await pressRinged(page, 'E6');
    await ended(page);
    await until('no overlay', async () => (await readOverlays(page)).length === 0, 5_000);
    await page.close();
  });

  it('runs the whole way of the contact details for trainers, each step ringed', async () => {
    const page = await openPractice('practice.html#formateur');
    for (const step of ['E1', 'E2', 'E3', 'E4', 'E5', 'E6', 'E7', 'E8']) {
      if (step === 'E2') {
        await ringOf(page, step);
        await page.click('form button[type=submit]');
      } else await pressRinged(page, step);
    }
    await ended(page);
    expect(await page.evaluate(() => document.body.textContent)).toContain(practiceText.finished.title);
    await page.close();
  });

  it('takes nothing that is typed, keeps nothing, and leaves a running guide where it stands', async () => {
    const page = await openPractice('practice.html#formateur');
    const kept = (): Promise<string> => page.evaluate(async () => JSON.stringify(await chrome.storage.local.get()));
    const stored = await kept();
    for (const step of ['E1', 'E2']) {
      await ringOf(page, step);
      expect(await page.$$('textarea, input[type=password]')).toEqual([]);
      for (const field of await page.$$('input')) {
        const before = await field.evaluate(({ value }) => value);
        await field.type('12345678');
        expect(await field.evaluate(({ value }) => value)).toBe(before);
      }
      if (step === 'E1') await pressRinged(page, step);
    }
    expect(await kept()).toBe(stored);
    await page.close();
  });
});
