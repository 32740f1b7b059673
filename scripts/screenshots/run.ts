import { mkdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'puppeteer';
import { product } from '../../shared/messages/fr/product.ts';
import { startPortals } from '../../tests/portals/server.ts';
import { launchChromium } from '../../tests/support/browser/chromium.ts';
import { deskNamed, titleOf } from '../../tests/support/desks/desks.ts';
import { walkContactDetails } from '../../tests/support/guide/walk.ts';
import { steadyHost, writeFakeHost } from '../../tests/support/host/fake-hosts.ts';
import { readOverlays } from '../../tests/support/overlay/overlay-probe.ts';
import { until } from '../../tests/support/until.ts';
import { STORES } from '../package/names.ts';
import { openCardDesk } from '../start/card-desk.ts';

/** Chrome and Edge want exactly this size; Firefox takes any up to 2400×1800. */
const SIZE = { width: 1280, height: 800 } as const;
const TILE = { width: 440, height: 280 } as const;
const OUT = join(STORES, 'screenshots');
const LIMIT = { timeout: 20_000 };
/** Ring and bubble have come to rest. */
const SETTLED_MS = 800;
const DRAWING = { wallet: 'service', ordre: 'service', epop: 'service' } as const;

await using stack = new AsyncDisposableStack();
rmSync(OUT, { recursive: true, force: true });
mkdirSync(OUT, { recursive: true });
const desk = await openCardDesk();
stack.defer(() => desk.close());
const portals = await startPortals({ drawing: DRAWING });
stack.defer(() => portals.close());
const chromium = await launchChromium({ portalsPort: portals.port });
stack.defer(() => chromium.close());

async function take(page: Page, name: string): Promise<void> {
  const file = join(OUT, `${name}.png`);
  await page.screenshot({ path: file });
  console.log(file);
}

/** A narrow surface as users see it, at its own width, in the middle of a picture of the stores' size. */
async function framed(path: string, width: number, browser = chromium): Promise<Page> {
  const page = await browser.openExtensionPage(path);
  await page.setViewport(SIZE);
  await page.addStyleTag({
    content: `html{background:#dfe9e8!important;overflow:hidden!important}body{max-width:${width}px!important;margin:32px auto!important;
      max-height:736px;overflow:hidden;border-radius:12px;box-shadow:0 8px 40px #0003;background:Canvas}`,
  });
  return page;
}

const welcome = await chromium.openExtensionPage('welcome.html');
await welcome.setViewport(SIZE);
await welcome.waitForSelector('input[type=radio]', LIMIT);
await take(welcome, '1-welcome');
await welcome.close();

// This machine runs Linux; the picture is of a pharmacy's Windows desk.
using windowsHost = writeFakeHost(steadyHost(deskNamed('everything in order').facts));
const windows = await launchChromium({ host: windowsHost.path });
stack.defer(() => windows.close());
const popup = await framed('popup.html', 400, windows);
await popup.waitForFunction(
  (works) => document.querySelector('.verdict[data-stale="false"] .notice-title')?.textContent === works,
  LIMIT,
  titleOf('ready'),
);
await take(popup, '2-card-check');
await popup.close();

const starter = await chromium.openExtensionPage('sidepanel.html#guide=update-contact-details');
const page = await chromium.browser.newPage();
await page.setViewport(SIZE);
await walkContactDetails({
  page,
  portals,
  drawing: DRAWING,
  async expectStep(step) {
    await until(`the ring of step ${step}`, async () =>
      (await readOverlays(page)).some((seen) => seen.step === step && seen.ring !== null),
    );
    if (step !== 'E6') return;
    await page.evaluate((ms) => new Promise<void>((done) => setTimeout(done, ms)), SETTLED_MS);
    await take(page, '3-pen');
  },
  expectNothing: async () => {},
});
await starter.close();
await page.close();

const panel = await framed('sidepanel.html#guide=activate-with-card', 440);
await panel.waitForSelector('[data-step]', LIMIT);
await take(panel, '4-panel');

const tile = await chromium.openExtensionPage('welcome.html');
await tile.setViewport(TILE);
await tile.evaluate(
  (name, line) => {
    const picture = document.createElement('img');
    picture.src = '/icon/icon.svg';
    picture.style.cssText = 'width:96px;height:96px';
    const title = document.createElement('strong');
    title.textContent = name;
    title.style.cssText = 'font-size:32px';
    const small = document.createElement('span');
    small.textContent = line;
    small.style.cssText = 'font-size:17px;max-width:360px';
    const box = document.createElement('div');
    box.style.cssText =
      'position:fixed;inset:0;display:grid;place-content:center;justify-items:center;gap:10px;text-align:center;background:#0b6e6e;color:#fff;font-family:system-ui,sans-serif';
    box.append(picture, title, small);
    document.body.replaceChildren(box);
  },
  product.name,
  product.unofficial,
);
await take(tile, 'tile-440x280');
