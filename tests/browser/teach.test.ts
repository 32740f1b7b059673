import type { Page } from 'puppeteer';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { teachText } from '../../shared/messages.fr.ts';
import { type Portals, startPortals } from '../portals/server.ts';
import { STRAYS } from '../portals/strays.ts';
import { type Chromium, launchChromium } from '../support/chromium.ts';
import { readOverlays } from '../support/overlay-probe.ts';
import { until } from '../support/portal-server.ts';

// The real extension in Chromium, on a practice page whose control the descriptor of E5 does not know.
const STRAY = STRAYS['epop-no-activity'];
let portals: Portals;
let chromium: Chromium;
let panel: Page;
let page: Page;
beforeAll(async () => {
  portals = await startPortals({ lateMs: 30 });
  chromium = await launchChromium({ host: null, portalsPort: portals.port });
  panel = await chromium.openExtensionPage('sidepanel.html#guide=update-contact-details');
  await panel.waitForSelector('button[data-step="E5"]');
  page = await chromium.browser.newPage();
  await page.goto(`https://${STRAY.host}${STRAY.path}`);
});
afterAll(async () => {
  await chromium?.close();
  await portals?.close();
});

const press = (on: Page, words: string): Promise<void> =>
  until(`the button ${words}`, () =>
    on.evaluate((label) => {
      const button = [...document.querySelectorAll('button')].find((one) => one.textContent?.trim() === label);
      button?.click();
      return button !== undefined;
    }, words),
  ).then(() => {});
const says = (on: Page, words: string): Promise<boolean> =>
  until(`the words ${words}`, () =>
    on.evaluate((wanted) => document.body.textContent?.includes(wanted) ?? false, words),
  );
const pickerButton = (words: string): Promise<boolean> =>
  until(`the picker's button ${words}`, () =>
    page.evaluate((label) => {
      const root = document.querySelector('compagnon-ecps-picker')?.shadowRoot;
      const button = [...(root?.querySelectorAll('button') ?? [])].find((one) => one.textContent?.trim() === label);
      button?.click();
      return button !== undefined;
    }, words),
  );
const ringOnTarget = async (): Promise<boolean> => {
  const [seen] = (await readOverlays(page)).filter((one) => one.ring !== null);
  if (seen?.ring == null) return false;
  const target = await page.evaluate(() => {
    const box = document.querySelector('button')?.getBoundingClientRect();
    return { x: box?.x ?? 0, y: box?.y ?? 0, right: box?.right ?? 0, bottom: box?.bottom ?? 0 };
  });
  const { ring } = seen;
  return (
    ring.x <= target.x &&
    ring.y <= target.y &&
    ring.x + ring.width >= target.right &&
    ring.y + ring.height >= target.bottom &&
    ring.x > target.x - 12
  );
};
const noRing = (): Promise<true> =>
  until('no ring', async () => (await readOverlays(page)).every((one) => one.ring === null) || null).then(() => true);

describe('what the user shows once', () => {
  it('is asked for where the control is not sure, costs the page no click, and is ringed from then on', async () => {
    await panel.bringToFront();
    await panel.evaluate(() => document.querySelector<HTMLElement>('button[data-step="E5"]')?.click());
    await until('step E5', () =>
      panel.evaluate(() => document.querySelector('[data-step="E5"]')?.hasAttribute('aria-current') ?? false),
    );
    await press(panel, teachText.button);
    await until('the picker', () => page.evaluate(() => document.querySelector('compagnon-ecps-picker') !== null));
    await page.bringToFront();
    await page.evaluate(() => {
      document.querySelector('button')?.addEventListener('click', () => document.body.setAttribute('data-clicked', ''));
    });
    const target = await page.$('button');
    const box = await target?.boundingBox();
    if (box == null) throw new Error('the practice page has no button');
    await page.mouse.move(box.x + box.width / 2, box.y + box.height / 2);
    await page.mouse.click(box.x + box.width / 2, box.y + box.height / 2);
    await pickerButton(teachText.picker.actions.yes);
    await says(panel, teachText.state.saved).catch(async (error: unknown) => {
      throw new Error(`${String(error)}: ${await panel.evaluate(() => document.body.textContent)}`);
    });
    await until('the ring', ringOnTarget);
    expect(await page.evaluate(() => document.querySelector('compagnon-ecps-picker'))).toBeNull();
    expect(await page.evaluate(() => document.body.hasAttribute('data-clicked'))).toBe(false);
    await page.reload();
    await until('the ring after a reload', ringOnTarget);
  });

  it('is forgotten when asked', async () => {
    await panel.bringToFront();
    await press(panel, teachText.forget);
    await page.bringToFront();
    await noRing();
  });
});
