import { launchGuided } from '../../tests/support/guide/guided.ts';
import { walkContactDetails } from '../../tests/support/guide/walk.ts';
import { readOverlays } from '../../tests/support/overlay/overlay-probe.ts';
import { until } from '../../tests/support/until.ts';
import { Film } from './film.ts';
import { drawHand, takeHandAway } from './hand.ts';

const WINDOW = { width: 980, height: 600 } as const;
const DRAWING = { wallet: 'service', ordre: 'service', epop: 'service' } as const;
/** Ring and bubble have come to rest. */
const SETTLED_MS = 700;
const READ_MS = 2_200;
const PRESS_MS = 900;

/** The way to the orange pen on the practice portals, as a film and as one still. */
export async function takeWayToThePen(folder: string): Promise<void> {
  const guided = await launchGuided('chromium');
  const film = new Film();
  try {
    guided.portals.draw(DRAWING);
    await guided.startGuide('update-contact-details');
    const page = await guided.browser.newPage();
    await page.setViewport(WINDOW);
    await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: 'light' }]);
    const seen = new Set<string>();
    await walkContactDetails({
      page,
      portals: guided.portals,
      drawing: DRAWING,
      async expectStep(step) {
        const ring = await until(
          `the ring of step ${step}`,
          async () => (await readOverlays(page)).find((mark) => mark.step === step)?.ring ?? null,
        );
        if (seen.has(step) || step > 'E6') return;
        seen.add(step);
        await new Promise((done) => setTimeout(done, SETTLED_MS));
        if (step === 'E6') await page.screenshot({ path: `${folder}/pen.png` });
        await film.take(page, READ_MS);
        await drawHand(page, { x: ring.x + ring.width * 0.6, y: ring.y + ring.height * 0.55 });
        await film.take(page, step === 'E6' ? 2 * PRESS_MS : PRESS_MS);
        await takeHandAway(page);
      },
      expectNothing: async () => {},
    });
  } finally {
    await guided.close();
  }
  film.write(`${folder}/way-to-the-pen.webp`);
}
