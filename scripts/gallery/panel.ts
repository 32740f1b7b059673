import { GUIDE_IDS } from '../../shared/guides/guide.ts';
import { GUIDES } from '../../shared/guides/guides.ts';
import { guideText } from '../../shared/messages/fr/guides.ts';
import { panelText } from '../../shared/messages/fr/panel.ts';
import type { Chromium } from '../../tests/support/browser/chromium.ts';
import { choose, press } from '../../tests/support/guide/panel-page.ts';
import type { Camera } from './camera.ts';

/** The side panel of a laptop of 1366 × 768. */
const PANEL = { width: 360, height: 560 } as const;
const POPUP = { width: 400, height: 600 } as const;
const EVERY = ['light', 'dark', 'narrow', 'large-text', 'forced'] as const;

/** The panel at every step, at its troubles, with no guide, and at each guide's end. */
export async function takePanel(chromium: Chromium, camera: Camera): Promise<void> {
  for (const id of GUIDE_IDS) {
    const panel = await chromium.openExtensionPage(`sidepanel.html#guide=${id}`);
    await panel.setViewport(PANEL);
    await panel.waitForSelector('button[data-step]');
    for (const { id: step } of GUIDES[id].steps) {
      await choose(panel, step);
      await camera.take(panel, { surface: 'panel', state: `${id}-${step}`, looks: EVERY }, PANEL);
    }
    if (id === 'update-contact-details') {
      await press(panel, panelText.wait.begin);
      await panel.waitForSelector('.choice input[type=checkbox]');
      await camera.take(panel, { surface: 'panel', state: 'the 48 h', looks: EVERY }, PANEL);
    }
    if (id === 'activate-with-card') {
      const popup = await chromium.openExtensionPage('popup.html');
      await popup.waitForSelector('[data-running]');
      await camera.take(popup, { surface: 'popup', state: 'a guide runs', looks: EVERY }, POPUP);
      await popup.close();
    }
    await press(panel, panelText.trouble);
    await camera.take(panel, { surface: 'panel', state: `${id}-trouble`, looks: EVERY }, PANEL);
    await press(panel, panelText.troubles.back);
    await press(panel, guideText[id].finished.button);
    await panel.waitForSelector('.finished');
    await camera.take(panel, { surface: 'panel', state: `${id}-end`, looks: EVERY }, PANEL);
    await panel.close();
  }
  const panel = await chromium.openExtensionPage('sidepanel.html');
  await panel.waitForSelector('main button');
  await camera.take(panel, { surface: 'panel', state: 'no-guide in the 48 h', looks: EVERY }, PANEL);
  const popup = await chromium.openExtensionPage('popup.html');
  await popup.waitForSelector('main > .notice');
  await camera.take(popup, { surface: 'popup', state: 'in the 48 h', looks: EVERY }, POPUP);
  await popup.close();
  await press(panel, panelText.wait.forget);
  await panel.waitForSelector('.notice', { hidden: true });
  await camera.take(panel, { surface: 'panel', state: 'no-guide', looks: EVERY }, PANEL);
  await panel.close();
}
