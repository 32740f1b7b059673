import { runSteps } from '../steps.ts';
import { openCardDesk } from './card-desk.ts';
import { showWindow } from './first-window.ts';
import { BUILDS, openStudio } from './studio.ts';
import { tour } from './tour.ts';

const HOST = 'dist/host/compagnon-ecps';

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
