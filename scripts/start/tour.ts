import { mkdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import type { Page } from 'puppeteer';
import type { Drawings, Portals } from '../../tests/portals/server.ts';
import type { Chromium } from '../../tests/support/browser/chromium.ts';
import { untilStep } from '../../tests/support/guide/panel-page.ts';
import { walkContactDetails } from '../../tests/support/guide/walk.ts';
import { readOverlays } from '../../tests/support/overlay/overlay-probe.ts';
import { until } from '../../tests/support/until.ts';

const OUT = 'out';
/** Milliseconds that the verdict is waited for, that it must stay the same, and between two looks at it. */
const VERDICT_MS = 10_000;
const STEADY_MS = 1500;
const LOOK_MS = 300;

/** Pictures in `out/`, numbered in the order in which they are taken, each with its time. */
export class Album {
  readonly pictures: { readonly file: string; readonly seconds: number }[] = [];
  #begun = performance.now();

  constructor() {
    rmSync(OUT, { recursive: true, force: true });
    mkdirSync(OUT, { recursive: true });
  }

  async take(page: Page, name: string): Promise<void> {
    const file = join(OUT, `${String(this.pictures.length + 1).padStart(2, '0')}-${name}.png`);
    const seconds = (performance.now() - this.#begun) / 1000;
    await page.screenshot({ path: file });
    this.pictures.push({ file, seconds });
    this.#begun = performance.now();
    console.log(`  ${file}  ${seconds.toFixed(1)} s`);
  }
}

/** The card check: the popup with its live verdict. @returns the verdict as users read it */
export async function checkCard(chromium: Chromium, album: Album): Promise<string> {
  const popup = await chromium.openExtensionPage('popup.html');
  await popup.setViewport({ width: 380, height: 640 });
  // The card is recognised at once and read a moment later: the verdict is the live one that no longer changes.
  const title = 'section.verdict[data-stale="false"]:not([data-tone="unknown"]) .notice-title';
  const read = (): Promise<string | null> => popup.$eval(title, (one) => one.textContent).catch(() => null);
  let verdict: string | null = null;
  for (let kept = 0, waited = 0; kept < STEADY_MS && waited < VERDICT_MS; waited += LOOK_MS) {
    await sleep(LOOK_MS);
    const now = await read();
    kept = now !== null && now === verdict ? kept + LOOK_MS : 0;
    verdict = now;
  }
  await album.take(popup, 'popup');
  await popup.close();
  return verdict ?? 'none shown';
}

/** The way to the orange pen: the guide runs, a person clicks through E-POP, and each step is a picture with its ring. */
export async function walkToThePen(
  chromium: Chromium,
  portals: Portals,
  drawing: Drawings,
  album: Album,
): Promise<void> {
  const panel = await chromium.openExtensionPage('sidepanel.html#guide=update-contact-details');
  await panel.setViewport({ width: 400, height: 760 });
  const page = await chromium.browser.newPage();
  await page.setViewport({ width: 1100, height: 760 });
  await walkContactDetails({
    page,
    portals,
    drawing,
    async expectStep(step) {
      await until(`the ring of step ${step}`, async () =>
        (await readOverlays(page)).some((seen) => seen.step === step && seen.ring !== null),
      );
      await album.take(page, step);
    },
    expectNothing: () => album.take(page, 'E9-saved'),
  });
  // A page that was left before it was read reports nothing more.
  await untilStep(panel, 'E9');
  await panel.bringToFront();
  await album.take(panel, 'E9-panel');
}
