import type { Page } from 'puppeteer';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { address } from '../portals/addresses.ts';
import { ATTACKS_ON_OURS } from '../portals/attacks-on-ours.ts';
import { ATTACKS_ON_PRESSES } from '../portals/attacks-on-presses.ts';
import { type Portals, startPortals } from '../portals/server.ts';
import { launchChromium } from '../support/browser/chromium.ts';
import { spread } from '../support/spread.ts';
import { until } from '../support/until.ts';

// The scenes themselves, played without the extension: what a page can do to its own control without us is none of ours to defend.

const RECORD = address('epop', '/loc_fr/default/donnees/fiche');
const EIGHTHS = [1 / 8, 1 / 2, 7 / 8];
/** So many of nine presses that reach the control make a scene none. */
const MOST_REACHING = 6;

/** Presses the place of the control nine times, as a hand does. @returns how many reached it; none where it is no more */
async function pressesReaching(page: Page): Promise<number> {
  const box = await page.evaluate(() => {
    const pen = document.querySelector('.or');
    if (pen === null) return null;
    addEventListener(
      'click',
      (event) => {
        event.preventDefault();
        if (event.composedPath().includes(pen)) document.documentElement.toggleAttribute(`reached-${event.timeStamp}`);
      },
      { capture: true },
    );
    const { x, y, width, height } = pen.getBoundingClientRect();
    return { x, y, width, height };
  });
  if (box === null) return 0;
  for (const down of EIGHTHS)
    for (const across of EIGHTHS) await page.mouse.click(box.x + across * box.width, box.y + down * box.height);
  return page.evaluate(
    () => document.documentElement.getAttributeNames().filter((name) => name.startsWith('reached-')).length,
  );
}

describe('an attack', () => {
  let portals: Portals;
  let page: Page;
  let close: () => Promise<void>;
  beforeAll(async () => {
    portals = await startPortals();
    portals.draw({ wallet: 'late', ordre: 'plain', epop: 'table' });
    const launched = await launchChromium({ extension: null, host: null, portalsPort: portals.port });
    close = () => launched.close();
    page = await launched.browser.newPage();
    await page.setViewport({ width: 1200, height: 800 });
  });
  afterAll(async () => {
    await close();
    await portals.close();
  });

  spread(it, ATTACKS_ON_PRESSES)('that $id diverts the press', async ({ act = '', hover = false, lasts = 0 }) => {
    await page.mouse.move(0, 0);
    await page.goto(RECORD);
    await until('the pen', async () => (await page.$('.or')) !== null);
    await page.evaluate(`{ ${act} }`);
    if (hover) await page.hover('.or');
    await new Promise((done) => setTimeout(done, lasts));
    expect(await pressesReaching(page)).toBeLessThanOrEqual(MOST_REACHING);
  });

  it.each(ATTACKS_ON_OURS)('that $id touches what is ours', ({ before = '', act = '' }) => {
    // Our node by its name, every node, or what stands around ours and is inherited by it.
    expect(before + act).toMatch(/compagnon|\*|\bhtml\b|documentElement|startViewTransition/);
  });
});
