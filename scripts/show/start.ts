import { rmSync } from 'node:fs';
import { setTimeout as sleep } from 'node:timers/promises';
import { address } from '../../tests/portals/addresses.ts';
import { untilStep } from '../../tests/support/guide/panel-page.ts';
import { runSteps } from '../steps.ts';
import { take } from './camera.ts';
import { openCardDesk } from './card-desk.ts';
import { openIn, type State } from './states.ts';
import { BUILDS, openStudio, type Studio, walk } from './studio.ts';

const OUT = 'out';
const HOST = 'dist/host/compagnon-ecps';
const WINDOW = { width: 1100, height: 760 } as const;

/** With a display: a window on the practice portals, until it is closed. */
async function showWindow({ browser, openExtensionPage }: Studio): Promise<void> {
  for (const path of [address('ordre'), address('wallet')]) await (await browser.newPage()).goto(path);
  await openExtensionPage('welcome.html');
  console.log('A window is open on the practice portals, under the official names. Nothing there is real.');
  console.log('Start a guide from the welcome page or the toolbar. Ctrl-C, or closing the window, ends everything.');
  await new Promise<void>((resolve) => browser.once('disconnected', () => resolve()));
}

/** The card check, once the card is recognised and, a moment later, read. */
const CARD_CHECK: State = {
  frame: { width: 380, height: 640 },
  open: 'popup.html',
  async reach(popup) {
    const verdict = 'section.verdict[data-stale="false"]:not([data-tone="unknown"]) .notice-title';
    const title = await popup.waitForSelector(verdict);
    await sleep(2_000);
    console.log(`Verdict on reader and card: ${await title?.evaluate((one) => one.textContent)}`);
  },
};
const LAST_STEP: State = {
  frame: { width: 400, height: 760 },
  open: 'sidepanel.html',
  reach: (panel) => untilStep(panel, 'E9'),
};

/** Without: the card check and the way to the orange pen, one picture a step. */
async function tour(studio: Studio): Promise<void> {
  console.log('No display: walking the card check and the way to the orange pen, one picture a step.');
  rmSync(OUT, { recursive: true, force: true });
  const takeState = async (name: string, state: State): Promise<void> => {
    await using page = await openIn(studio, state);
    await take(page, `${OUT}/${name}`, state.frame);
  };
  await takeState('card-check', CARD_CHECK);
  await walk(studio, 'update-contact-details', WINDOW, (page, where) => take(page, `${OUT}/${where}`, WINDOW));
  await takeState('panel', LAST_STEP);
  console.log(`The pictures are in ${OUT}/`);
}

const hasDisplay = Boolean(process.env['DISPLAY'] ?? process.env['WAYLAND_DISPLAY']);
const stack = new AsyncDisposableStack();
let ending: Promise<void> | undefined;

/** Ends everything that was started, last first, then the program. */
async function end(code: number): Promise<void> {
  process.exitCode ??= code;
  ending ??= stack.disposeAsync();
  await ending;
  process.exit();
}

await runSteps(BUILDS);
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, () => void end(130));
try {
  const desk = stack.adopt(await openCardDesk(), (one) => one.close());
  console.log(`\nCard: ${desk.what}`);
  // The tour looks into our shadow roots, which it opens in a copy of the build; a person gets the build itself.
  const build = hasDisplay ? { extension: '.output/chrome-mv3' } : {};
  const studio = stack.use(await openStudio({ host: HOST, headless: !hasDisplay, ...build }));
  await (hasDisplay ? showWindow(studio) : tour(studio));
  await end(0);
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  await end(1);
}
