import type { Page } from 'puppeteer';
import { showAs } from '../../tests/support/browser/accessible.ts';
import { type Chromium, launchChromium } from '../../tests/support/browser/chromium.ts';
import { openAtDesk } from '../../tests/support/desks/desk-page.ts';
import { type DeskName, deskNamed } from '../../tests/support/desks/desks.ts';
import { choose } from '../../tests/support/guide/panel-page.ts';
import { Film } from './film.ts';

const POPUP = { width: 400, height: 500 } as const;
const PANEL = { width: 360, height: 560 } as const;

/** What happens at the reader, and for how long the popup is shown then. */
const SCENES: readonly (readonly [DeskName, number])[] = [
  ['no card in a good reader', 2_600],
  ['a Vitale', 3_200],
  ['no card in a good reader', 1_200],
  ['a card that is being read', 1_200],
  ['everything in order', 3_600],
];

/** The popup while cards come and go, as a film and as one still; and the panel. */
export async function takeOwnPages(folder: string): Promise<void> {
  const chromium = await launchChromium({ host: null });
  try {
    await takePopup(chromium, folder);
    const panel = await chromium.openExtensionPage('sidepanel.html#guide=activate-with-card');
    await panel.setViewport(PANEL);
    await showAs(panel, 'light');
    await panel.waitForSelector('button[data-step]');
    await choose(panel, 'A3');
    await blur(panel);
    await panel.screenshot({ path: `${folder}/panel.png` });
  } finally {
    await chromium.close();
  }
}

async function takePopup(chromium: Chromium, folder: string): Promise<void> {
  const film = new Film();
  for (const [desk, ms] of SCENES) {
    const popup = await openAtDesk(chromium.browser, deskNamed(desk), 'popup.html', POPUP);
    await popup.waitForSelector('[data-details]');
    await showAs(popup, 'light');
    await film.take(popup, ms);
    if (desk === 'everything in order') await popup.screenshot({ path: `${folder}/popup.png` });
    await popup.close();
  }
  film.write(`${folder}/popup-follows-the-card.webp`);
}

const blur = (page: Page): Promise<void> => page.evaluate(() => (document.activeElement as HTMLElement | null)?.blur());
