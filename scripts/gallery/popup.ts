import type { Browser } from 'puppeteer';
import { openAtDesk } from '../../tests/support/desk-page.ts';
import { DESK_NAMES, deskNamed } from '../../tests/support/desks.ts';
import type { Camera } from './camera.ts';

/** As high as a popup gets. */
const POPUP = { width: 400, height: 600 } as const;

/** The popup at every desk that tests know. */
export async function takePopup(browser: Browser, camera: Camera): Promise<void> {
  for (const name of DESK_NAMES) {
    const popup = await openAtDesk(browser, deskNamed(name), 'popup.html', POPUP);
    await popup.waitForSelector('[data-details]');
    await camera.take(popup, { surface: 'popup', state: name, looks: ['light', 'dark', 'narrow'] }, POPUP);
    await popup.close();
  }
}
