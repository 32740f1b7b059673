import type { Browser } from 'puppeteer';
import type { LinkFailure } from '../../extension/host-link/link-state.ts';
import { hostLinkText } from '../../shared/messages/fr/host-link.ts';
import { openAtDesk, openWithoutHost } from '../../tests/support/desks/desk-page.ts';
import { DESK_NAMES, deskNamed } from '../../tests/support/desks/desks.ts';
import type { Camera } from './camera.ts';

/** As high as a popup gets. */
const POPUP = { width: 400, height: 600 } as const;

const LOOKS = ['light', 'dark', 'narrow'] as const;
const FAILURES = Object.keys(hostLinkText.failures) as LinkFailure[];

/** The popup at every desk that tests know, and for every reason why there is no helper program to talk to. */
export async function takePopup(browser: Browser, camera: Camera): Promise<void> {
  for (const name of DESK_NAMES) {
    const popup = await openAtDesk(browser, deskNamed(name), 'popup.html', POPUP);
    await popup.waitForSelector('[data-details]');
    await camera.take(popup, { surface: 'popup', state: name, looks: LOOKS }, POPUP);
    await popup.close();
  }
  for (const failure of FAILURES) {
    const popup = await openWithoutHost(browser, failure, 'popup.html', POPUP);
    await popup.waitForSelector('[data-details]');
    await camera.take(popup, { surface: 'popup', state: `helper ${failure}`, looks: LOOKS }, POPUP);
    await popup.close();
  }
}
