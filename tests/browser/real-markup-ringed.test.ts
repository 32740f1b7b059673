import { beforeAll, describe, expect, it } from 'vitest';
import type { Dressing } from '../real-markup/dressing.ts';
import { DRESSINGS } from '../real-markup/dressings/index.ts';
import { codePicture, type Scene, scenes } from '../real-markup/scenes.ts';
import type { Tabs } from '../support/browser/page-browser.ts';
import { during } from '../support/during.ts';
import { bundleLab } from '../support/locator/locate-lab.ts';
import { bundleAngular, openStyled } from '../support/locator/real-markup.ts';
import type { RealMarkupLab } from '../support/locator/real-markup-lab.ts';
import { type BrowserName, launchForOverlay, OverlayPage } from '../support/overlay/overlay-page.ts';
import { inBrowsers, spread } from '../support/spread.ts';

// What takes a ring away on a hostile page must leave it on an honest one, whatever its framework paints on, over and beside a control.
/** In Firefox those that paint most over their controls: all of them at once were no other there (2026-11-29). */
const IN_FIREFOX = DRESSINGS.filter(({ name }) => ['dsfr', 'material', 'primefaces'].includes(name));
const IN: Readonly<Record<BrowserName, readonly Dressing[]>> = { chromium: DRESSINGS, firefox: IN_FIREFOX };
/** Tabs in which the scenes of a dressing are looked at side by side: nearly all their time is waiting. */
const TABS = 4;
/** Longer than everything that may cover the control takes to be looked at once. Milliseconds. */
const LOOKED_AT = 1_000;
/** Where a ring would lead astray: these links lie over each other, and a click on the lower third of one goes to the next. */
const OVERLAPPING: Readonly<Record<string, readonly string[]>> = {
  primeng: ['E4 an entry of the menu at the side: no ring'],
};

declare const realMarkup: RealMarkupLab;

let lab: string;
let angular: string;
let carriers: readonly Scene[];

beforeAll(async () => {
  lab = await bundleLab('tests/support/locator/real-markup-lab.ts');
  angular = await bundleAngular();
  carriers = scenes(await codePicture()).filter((scene) => scene.is === 'carrier');
});

/** The scenes on which a ring does not stay where it was put, before or after the pointer has come, a line each. */
async function unringedIn(dressing: Dressing, browser: Tabs): Promise<readonly string[]> {
  const parts = Array.from({ length: TABS }, (_, tab) => carriers.filter((_, index) => index % TABS === tab));
  return (await Promise.all(parts.map((part) => unringedAmong(part, dressing, browser)))).flat();
}

async function unringedAmong(some: readonly Scene[], dressing: Dressing, browser: Tabs): Promise<readonly string[]> {
  const drawn = dressing.drawnBy !== undefined;
  const tab = await openStyled(browser, lab, dressing.styles, drawn ? [angular] : []);
  const missed: string[] = [];
  for (const scene of some) {
    const name = `${scene.step} ${scene.says}`;
    const page = { html: scene.draw(dressing), path: scene.path, steps: [scene.step], drawn };
    if (!(await tab.evaluate((shown, step) => realMarkup.mark(shown, step), page, scene.step))) {
      missed.push(`${name}: not found`);
      continue;
    }
    const overlay = await OverlayPage.on(tab, tab.mainFrame());
    await overlay.show({ subject: '[data-ringed]', step: scene.step });
    const isRinged = async (): Promise<boolean> => {
      await new Promise((done) => setTimeout(done, LOOKED_AT));
      return (await overlay.part('ring')) !== null;
    };
    if (!(await isRinged())) missed.push(`${name}: no ring`);
    else {
      await tab.hover('[data-ringed]');
      if (!(await isRinged())) missed.push(`${name}: no ring under the pointer`);
    }
    await tab.mouse.move(0, 0);
    await overlay.end();
  }
  await tab.close();
  return missed;
}

inBrowsers(describe)('in %s, a ring stays', (name: BrowserName) => {
  const own = during(() => launchForOverlay(name));
  const rows = IN[name].map((dressing): [string, Dressing] => [dressing.name, dressing]);

  spread(it.concurrent, rows)('on the controls of pages made of %s', { timeout: 400_000 }, async (_, dressing) => {
    expect(await unringedIn(dressing, own.browser)).toEqual(OVERLAPPING[dressing.name] ?? []);
  });
});
