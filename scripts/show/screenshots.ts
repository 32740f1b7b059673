import { rmSync } from 'node:fs';
import type { Page } from 'puppeteer';
import { product } from '../../shared/messages/fr/product.ts';
import { STORES } from '../package/names.ts';
import { runSteps } from '../steps.ts';
import { type Frame, take } from './camera.ts';
import { openIn, stateNamed } from './states.ts';
import { BUILDS, openStudio, walk } from './studio.ts';

/** `npm run screenshots`: pictures for the stores. Chrome and Edge want exactly this size; Firefox takes any up to 2400×1800. */
const SIZE = { width: 1280, height: 800 } as const;
const TILE = { width: 440, height: 280 } as const;
const OUT = `${STORES}/screenshots`;

/** Shows a narrow surface at its own width, in the middle of a picture of the stores' size. */
const inTheMiddle = (width: number) => (page: Page) =>
  page.addStyleTag({
    content: `html{background:#dfe9e8!important;overflow:hidden!important}body{max-width:${width}px!important;margin:32px auto!important;
      max-height:736px;overflow:hidden;border-radius:12px;box-shadow:0 8px 40px #0003;background:Canvas}`,
  });

/** Puts the product's name in place of a page. */
const onlyName = (page: Page): Promise<void> =>
  page.evaluate(
    (name, line) => {
      document.body.innerHTML = `<div style="position:fixed;inset:0;display:grid;place-content:center;justify-items:center;gap:10px;text-align:center;background:#0b6e6e;color:#fff;font-family:system-ui,sans-serif">
        <img src="/icon/icon.svg" alt="" style="width:96px;height:96px"><strong style="font-size:32px">${name}</strong><span style="font-size:17px;max-width:360px">${line}</span></div>`;
    },
    product.name,
    product.unofficial,
  );

/** What each picture shows of the gallery's states, and how it is arranged. */
const PICTURES: readonly (readonly [file: string, state: string, Frame, arrange?: (page: Page) => Promise<unknown>])[] =
  [
    ['1-welcome', 'welcome~first', SIZE],
    ['2-card-check', 'popup~everything in order', SIZE, inTheMiddle(400)],
    ['4-panel', 'panel~activate-with-card-A1', SIZE, inTheMiddle(440)],
    ['tile-440x280', 'welcome~first', TILE, onlyName],
  ];

await runSteps(BUILDS);
rmSync(OUT, { recursive: true, force: true });
await using studio = await openStudio();
for (const [file, state, frame, arrange] of PICTURES) {
  await using page = await openIn(studio, { ...stateNamed(state), frame });
  await arrange?.(page);
  await take(page, `${OUT}/${file}`, frame);
}
await walk(studio, 'update-contact-details', SIZE, async (page, where) => {
  if (where === 'E6') await take(page, `${OUT}/3-pen`, SIZE);
});
