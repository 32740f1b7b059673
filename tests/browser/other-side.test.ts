import type { Page } from 'puppeteer';
import { expect, it } from 'vitest';
import { address } from '../portals/addresses.ts';
import { OTHER_SIDE_HOST } from '../portals/other-side.ts';
import { startPortals } from '../portals/server.ts';
import { launchChromium } from '../support/browser/chromium.ts';
import { during } from '../support/during.ts';
import { walkActivation } from '../support/guide/walk.ts';
import { readOverlays } from '../support/overlay/overlay-probe.ts';
import { until } from '../support/until.ts';

const DRAWING = { wallet: 'service', ordre: 'service', epop: 'service' } as const;
const portals = during(() => startPortals({ drawing: DRAWING, hasOtherSide: true }));
const chromium = during(() => launchChromium({ portalsPort: portals.port, host: null }));

async function play(page: Page, id: string): Promise<void> {
  const frame = await page.waitForFrame((one) => one.url().includes(OTHER_SIDE_HOST));
  await (await frame.waitForSelector(`button[value=${id}]`))?.click();
  await frame.waitForFunction(() => document.querySelector('[role=status]')?.textContent !== '');
}
const untilAt = (page: Page, path: string): Promise<boolean> =>
  until(`the page ${path}`, async () => new URL(page.url()).pathname === path);

it('a person plays the code window and the phone by buttons on the practice pages', async () => {
  const page = await chromium.browser.newPage();
  await page.goto(address('wallet', '/auth/carte'));
  await play(page, 'tromper');
  expect(new URL(page.url()).pathname).toBe('/auth/carte');
  await play(page, 'annuler');
  await untilAt(page, '/auth');
  await page.goto(address('wallet', '/auth/carte'));
  await play(page, 'valider');
  await untilAt(page, '/activation');
  await page.goto(address('wallet', '/activation/qr'));
  await play(page, 'telephone');
  await untilAt(page, '/activation/code');
  await page.close();
});

it('the buttons take the ring from no step', async () => {
  portals.reset();
  const panel = await chromium.openExtensionPage('sidepanel.html#guide=activate-with-card');
  const page = await chromium.browser.newPage();
  await page.setViewport({ width: 1100, height: 760 });
  await walkActivation({
    page,
    portals,
    drawing: DRAWING,
    async expectStep(step) {
      await until(`a mark for ${step}`, async () => (await readOverlays(page)).some((mark) => mark.step === step));
    },
    expectNothing: async () => {},
  });
  await page.close();
  await panel.close();
}, 60_000);
