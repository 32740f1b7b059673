import type { Page } from 'puppeteer';
import { product } from '../../shared/messages/fr/product.ts';
import { startPortals } from '../../tests/portals/server.ts';
import { launchChromium } from '../../tests/support/browser/chromium.ts';
import { deskNamed, titleOf } from '../../tests/support/desks/desks.ts';
import { steadyHost, writeFakeHost } from '../../tests/support/host/fake-hosts.ts';
import { STORES } from '../package/names.ts';
import { Camera, type Frame, settled } from './camera.ts';
import { builtAndPrivate } from './in-private-world.ts';
import { DRAWING, walkToThePen } from './pen-walk.ts';

/** `npm run screenshots`: pictures for the stores. Chrome and Edge want exactly this size; Firefox takes any up to 2400×1800. */
const SIZE = { width: 1280, height: 800 } as const;
const TILE = { width: 440, height: 280 } as const;
const OUT = `${STORES}/screenshots`;
const LIMIT = { timeout: 20_000 };

await builtAndPrivate('scripts/show/screenshots.ts', `Pictures for the stores, in ${OUT}`);
await using stack = new AsyncDisposableStack();
const camera = new Camera(OUT);
const portals = await startPortals({ drawing: DRAWING });
stack.defer(() => portals.close());
// This machine runs Linux; the picture is of a pharmacy's Windows desk.
const host = stack.use(writeFakeHost(steadyHost(deskNamed('everything in order').facts)));
const chromium = await launchChromium({ portalsPort: portals.port, host: host.path });
stack.defer(() => chromium.close());

async function open(path: string, ready: string, size: Frame = SIZE): Promise<Page> {
  const page = await chromium.openExtensionPage(path);
  await page.setViewport(size);
  await page.waitForSelector(ready, LIMIT);
  return page;
}

/** A narrow surface at its own width, in the middle of a picture of the stores' size. */
async function framed(path: string, ready: string, width: number): Promise<Page> {
  const page = await open(path, ready);
  await page.addStyleTag({
    content: `html{background:#dfe9e8!important;overflow:hidden!important}body{max-width:${width}px!important;margin:32px auto!important;
      max-height:736px;overflow:hidden;border-radius:12px;box-shadow:0 8px 40px #0003;background:Canvas}`,
  });
  return page;
}

await camera.take(await open('welcome.html', 'input[type=radio]'), '1-welcome');
const popup = await framed('popup.html', '.verdict', 400);
await popup.waitForFunction(
  (works) => document.querySelector('.verdict[data-stale="false"] .notice-title')?.textContent === works,
  LIMIT,
  titleOf('ready'),
);
await camera.take(popup, '2-card-check');

const guide = await chromium.openExtensionPage('sidepanel.html#guide=update-contact-details');
const page = await chromium.browser.newPage();
await page.setViewport(SIZE);
await walkToThePen(page, portals, async (step) => {
  if (step !== 'E6') return;
  await settled();
  await camera.take(page, '3-pen');
});
await guide.close();
await page.close();

await camera.take(await framed('sidepanel.html#guide=activate-with-card', '[data-step]', 440), '4-panel');
const tile = await open('welcome.html', 'main', TILE);
await tile.evaluate(
  (name, line) => {
    document.body.innerHTML = `<div style="position:fixed;inset:0;display:grid;place-content:center;justify-items:center;gap:10px;text-align:center;background:#0b6e6e;color:#fff;font-family:system-ui,sans-serif">
      <img src="/icon/icon.svg" alt="" style="width:96px;height:96px"><strong style="font-size:32px">${name}</strong><span style="font-size:17px;max-width:360px">${line}</span></div>`;
  },
  product.name,
  product.unofficial,
);
await camera.take(tile, 'tile-440x280');
console.log(camera.files.join('\n'));
