import { rmSync } from 'node:fs';
import { setTimeout as sleep } from 'node:timers/promises';
import { untilStep } from '../../tests/support/guide/panel-page.ts';
import { take } from './camera.ts';
import { openIn, type State } from './states.ts';
import { type Studio, walk } from './studio.ts';

const OUT = 'out';
const WINDOW = { width: 1100, height: 760 } as const;

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

/** The card check and the way to the orange pen, one picture a step, in `out/`. */
export async function tour(studio: Studio): Promise<void> {
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
