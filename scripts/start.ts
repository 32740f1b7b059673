import { address } from '../tests/portals/addresses.ts';
import { startPortals } from '../tests/portals/server.ts';
import { launchChromium } from '../tests/support/browser/chromium.ts';
import { buildExtension } from './build/extension.ts';
import { buildHost } from './build/host.ts';
import { openCardDesk } from './start/card-desk.ts';
import { Album, checkCard, walkToThePen } from './start/tour.ts';
import { runSteps } from './steps.ts';

const DRAWING = { wallet: 'service', ordre: 'service', epop: 'service' } as const;

await runSteps([
  { name: 'Extension', run: () => buildExtension('chrome') },
  { name: 'Native host', run: buildHost },
]);

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
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, () => void end(130));

try {
  const desk = await openCardDesk();
  stack.defer(() => desk.close());
  console.log(`\nCard: ${desk.what}`);
  const portals = await startPortals({ drawing: DRAWING });
  stack.defer(() => portals.close());
  // The tour without a display looks into our shadow roots, which it opens in a copy of the build; a person gets the build itself.
  const build = hasDisplay ? { extension: '.output/chrome-mv3' } : {};
  const chromium = await launchChromium({ portalsPort: portals.port, headless: !hasDisplay, ...build });
  stack.defer(() => chromium.close());

  if (hasDisplay) {
    for (const path of [address('ordre'), address('wallet')]) await (await chromium.browser.newPage()).goto(path);
    await chromium.openExtensionPage('welcome.html');
    console.log('A window is open on the practice portals, under the official names. Nothing there is real.');
    console.log('Start a guide from the welcome page or the toolbar. Ctrl-C, or closing the window, ends everything.');
    await new Promise<void>((resolve) => chromium.browser.once('disconnected', () => resolve()));
  } else {
    console.log('No display: walking the card check and the way to the orange pen, one picture a step.');
    const album = new Album();
    const verdict = await checkCard(chromium, album);
    await walkToThePen(chromium, portals, DRAWING, album);
    console.log(`\nVerdict on reader and card: ${verdict}`);
    console.log(`${album.pictures.length} pictures in out/`);
  }
  await end(0);
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  await end(1);
}
