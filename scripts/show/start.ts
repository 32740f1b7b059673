import { setTimeout as sleep } from 'node:timers/promises';
import { address } from '../../tests/portals/addresses.ts';
import { type Portals, startPortals } from '../../tests/portals/server.ts';
import { type Chromium, launchChromium } from '../../tests/support/browser/chromium.ts';
import { untilStep } from '../../tests/support/guide/panel-page.ts';
import { buildExtension } from '../build/extension.ts';
import { buildHost } from '../build/host.ts';
import { runSteps } from '../steps.ts';
import { Camera } from './camera.ts';
import { openCardDesk } from './card-desk.ts';
import { DRAWING, walkToThePen } from './pen-walk.ts';

const OUT = 'out';
const READ_MS = 2_000;

const hasDisplay = Boolean(process.env['DISPLAY'] ?? process.env['WAYLAND_DISPLAY']);
const stack = new AsyncDisposableStack();
let ending = false;

/** Ends everything that was started, last first, then the program. */
async function end(code: number): Promise<void> {
  if (ending) return;
  ending = true;
  await stack.disposeAsync();
  process.exit(code);
}

/** With a display: a window on the practice portals, until it is closed. */
async function showWindow(chromium: Chromium): Promise<void> {
  for (const path of [address('ordre'), address('wallet')]) await (await chromium.browser.newPage()).goto(path);
  await chromium.openExtensionPage('welcome.html');
  console.log('A window is open on the practice portals, under the official names. Nothing there is real.');
  console.log('Start a guide from the welcome page or the toolbar. Ctrl-C, or closing the window, ends everything.');
  await new Promise<void>((resolve) => chromium.browser.once('disconnected', () => resolve()));
}

/** Without: the card check and the way to the orange pen, one picture a step. */
async function tour(chromium: Chromium, portals: Portals): Promise<void> {
  console.log('No display: walking the card check and the way to the orange pen, one picture a step.');
  const camera = new Camera(OUT);
  const take = (page: Parameters<Camera['take']>[0], name: string): Promise<void> =>
    camera.take(page, `${String(camera.files.length + 1).padStart(2, '0')}-${name}`);
  const popup = await chromium.openExtensionPage('popup.html');
  await popup.setViewport({ width: 380, height: 640 });
  const title = await popup.waitForSelector(
    'section.verdict[data-stale="false"]:not([data-tone="unknown"]) .notice-title',
  );
  // The card is recognised at once and read a moment later.
  await sleep(READ_MS);
  const verdict = await title?.evaluate((one) => one.textContent);
  await take(popup, 'popup');
  await popup.close();

  const panel = await chromium.openExtensionPage('sidepanel.html#guide=update-contact-details');
  await panel.setViewport({ width: 400, height: 760 });
  const page = await chromium.browser.newPage();
  await page.setViewport({ width: 1100, height: 760 });
  await walkToThePen(page, portals, (where) => take(page, where === 'end' ? 'E9-saved' : where));
  // A page that was left before it was read reports nothing more.
  await untilStep(panel, 'E9');
  await panel.bringToFront();
  await take(panel, 'E9-panel');
  console.log(`\nVerdict on reader and card: ${verdict ?? 'none shown'}`);
  console.log(`${camera.files.length} pictures in ${OUT}/`);
}

await runSteps([
  { name: 'Extension', run: () => buildExtension('chrome') },
  { name: 'Native host', run: buildHost },
]);
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, () => void end(130));
try {
  const desk = await openCardDesk();
  stack.defer(() => desk.close());
  console.log(`\nCard: ${desk.what}`);
  const portals = await startPortals({ drawing: DRAWING });
  stack.defer(() => portals.close());
  // The tour looks into our shadow roots, which it opens in a copy of the build; a person gets the build itself.
  const build = hasDisplay ? { extension: '.output/chrome-mv3' } : {};
  const chromium = await launchChromium({ portalsPort: portals.port, headless: !hasDisplay, ...build });
  stack.defer(() => chromium.close());
  if (hasDisplay) await showWindow(chromium);
  else await tour(chromium, portals);
  await end(0);
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  await end(1);
}
