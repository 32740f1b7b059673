import { showAs } from '../../tests/support/browser/accessible.ts';
import { launchChromium } from '../../tests/support/browser/chromium.ts';
import { openAtDesk } from '../../tests/support/desks/desk-page.ts';
import { type DeskName, deskNamed } from '../../tests/support/desks/desks.ts';
import { launchGuided } from '../../tests/support/guide/guided.ts';
import { choose } from '../../tests/support/guide/panel-page.ts';
import { settled } from './camera.ts';
import { Film } from './film.ts';
import { builtAndPrivate } from './in-private-world.ts';
import { DRAWING, walkToThePen } from './pen-walk.ts';

/** `npm run pictures`: stills and films of README and of the guide for users. */
const OUT = 'docs/pictures';
const POPUP = { width: 400, height: 500 } as const;
const PANEL = { width: 360, height: 560 } as const;
const WINDOW = { width: 980, height: 600 } as const;
const READ_MS = 2_600;

/** What happens at the reader, and for how long the popup is shown then. */
const SCENES: readonly (readonly [DeskName, number])[] = [
  ['no card in a good reader', 2_600],
  ['a Vitale', 3_200],
  ['no card in a good reader', 1_200],
  ['a card that is being read', 1_200],
  ['everything in order', 3_600],
];

async function takeOwnPages(): Promise<void> {
  await using stack = new AsyncDisposableStack();
  const chromium = await launchChromium({ host: null });
  stack.defer(() => chromium.close());
  const film = new Film();
  for (const [desk, ms] of SCENES) {
    const popup = await openAtDesk(chromium.browser, deskNamed(desk), 'popup.html', POPUP);
    await popup.waitForSelector('[data-details]');
    await showAs(popup, 'light');
    await film.take(popup, ms);
    if (desk === 'everything in order') await popup.screenshot({ path: `${OUT}/popup.png` });
    await popup.close();
  }
  film.write(`${OUT}/popup-follows-the-card.webp`);
  const panel = await chromium.openExtensionPage('sidepanel.html#guide=activate-with-card');
  await panel.setViewport(PANEL);
  await showAs(panel, 'light');
  await panel.waitForSelector('button[data-step]');
  await choose(panel, 'A3');
  await panel.evaluate(() => (document.activeElement as HTMLElement | null)?.blur());
  await panel.screenshot({ path: `${OUT}/panel.png` });
}

async function takeWayToThePen(): Promise<void> {
  const guided = await launchGuided('chromium');
  const film = new Film();
  try {
    guided.portals.draw(DRAWING);
    await guided.startGuide('update-contact-details');
    const page = await guided.browser.newPage();
    await page.setViewport(WINDOW);
    await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: 'light' }]);
    const seen = new Set<string>();
    await walkToThePen(page, guided.portals, async (where) => {
      if (seen.has(where) || where > 'E6') return;
      seen.add(where);
      await settled();
      if (where === 'E6') await page.screenshot({ path: `${OUT}/pen.png` });
      await film.take(page, where === 'E6' ? 2 * READ_MS : READ_MS);
    });
  } finally {
    await guided.close();
  }
  film.write(`${OUT}/way-to-the-pen.webp`);
}

await builtAndPrivate('scripts/show/pictures.ts', `Pictures of README and the guide for users, in ${OUT}`);
await takeOwnPages();
await takeWayToThePen();
