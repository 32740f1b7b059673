import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { address } from '../portals/addresses.ts';
import { type Portals, startPortals } from '../portals/server.ts';
import { type Chromium, EXTENSION_ID, launchChromium } from '../support/browser/chromium.ts';
import { polyfilledBuild } from '../support/browser/forced-polyfill.ts';
import { removeBuild } from '../support/browser/open-roots.ts';
import { deskNamed, titleOf } from '../support/desks/desks.ts';
import { writeFakeHost } from '../support/host/fake-hosts.ts';
import { readOverlays } from '../support/overlay/overlay-probe.ts';
import { PATIENCE_MS, until } from '../support/until.ts';

const LIMIT = { timeout: PATIENCE_MS };

/**
 * The built bundles where `browser` is not the browser's own: what Chrome 126, the oldest that the manifest lets in, to those of 2026 run,
 * and no Chromium here does by itself.
 */
describe('with webextension-polyfill at work', () => {
  const stack = new AsyncDisposableStack();
  let chromium: Chromium;
  let portals: Portals;
  beforeAll(async () => {
    const extension = polyfilledBuild('.output/chrome-mv3');
    stack.defer(() => removeBuild(extension));
    const host = writeFakeHost('steady', deskNamed('everything in order').facts);
    stack.defer(() => host[Symbol.dispose]());
    portals = await startPortals({ drawing: { wallet: 'late', ordre: 'plain', epop: 'table' } });
    stack.defer(() => portals.close());
    chromium = await launchChromium({ extension, host: host.path, portalsPort: portals.port });
    stack.defer(() => chromium.close());
  });
  afterAll(() => stack.disposeAsync());

  it('the browser has no promises of its own to give, in pages or in the background', async () => {
    const page = await chromium.openExtensionPage('popup.html');
    await page.waitForSelector('main', LIMIT);
    expect(await page.evaluate(() => typeof Reflect.get(globalThis, 'browser'))).toBe('undefined');
    const worker = await chromium.serviceWorker();
    expect(await worker.evaluate(() => typeof Reflect.get(globalThis, 'browser'))).toBe('undefined');
    await page.close();
  });

  it('the popup hears the helper program and shows its verdict', async () => {
    const page = await chromium.openExtensionPage('popup.html');
    await page.waitForFunction(
      (title) => document.querySelector('.verdict .notice-title')?.textContent === title,
      LIMIT,
      titleOf('ready'),
    );
    await page.close();
  });

  it('a guide that the panel starts rings the control on the page, and the settings are kept', async () => {
    const panel = await chromium.openExtensionPage('sidepanel.html#guide=update-contact-details');
    await panel.waitForSelector('[data-step][aria-current]', LIMIT);
    const page = await chromium.browser.newPage();
    await page.goto(address('epop', '/loc_fr/default/donnees/fiche'));
    await until('the ring around the pen', async () =>
      (await readOverlays(page)).some(({ step, ring }) => step === 'E6' && ring !== null),
    );
    await page.close();
    await panel.goto(`chrome-extension://${EXTENSION_ID}/options.html`);
    await panel.click('input[name=offers]');
    await panel.reload();
    await panel.waitForSelector('input[name=offers]:not(:checked)', LIMIT);
  });
});
