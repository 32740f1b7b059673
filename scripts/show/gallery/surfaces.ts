import type { Page } from 'puppeteer';
import type { LinkFailure } from '../../../extension/host-link/link-state.ts';
import { GUIDE_IDS, type GuideId } from '../../../shared/guides/guide.ts';
import { GUIDES } from '../../../shared/guides/guides.ts';
import { guideText } from '../../../shared/messages/fr/guides.ts';
import { hostLinkText } from '../../../shared/messages/fr/host-link.ts';
import { panelText } from '../../../shared/messages/fr/panel.ts';
import type { Chromium } from '../../../tests/support/browser/chromium.ts';
import { openAtDesk, openWithoutHost } from '../../../tests/support/desks/desk-page.ts';
import { DESK_NAMES, deskNamed } from '../../../tests/support/desks/desks.ts';
import { launchGuided } from '../../../tests/support/guide/guided.ts';
import { choose, press } from '../../../tests/support/guide/panel-page.ts';
import { walkActivation, walkContactDetails, walkSignIn } from '../../../tests/support/guide/walk.ts';
import { readOverlays } from '../../../tests/support/overlay/overlay-probe.ts';
import { until } from '../../../tests/support/until.ts';
import type { Camera, Frame } from '../camera.ts';
import { DRAWING } from '../pen-walk.ts';
import { PAGES } from './pages.ts';

const POPUP = { width: 400, height: 600 } as const;
/** The side panel of a laptop of 1366 × 768, and the window beside it. */
const PANEL = { width: 360, height: 560 } as const;
const BESIDE = { width: 1000, height: 620 } as const;
const PAGE = { width: 1024, height: 720 } as const;

/** The extension's own pages, in the states that one answer or unfolding brings. */
export async function takePages(chromium: Chromium, camera: Camera): Promise<void> {
  for (const { surface, state, path, reach } of PAGES) {
    const page = await chromium.openExtensionPage(path);
    await page.waitForSelector('main');
    await reach?.(page);
    const frame: Frame = surface === 'popup' ? POPUP : { ...PAGE, whole: surface !== 'practice' };
    await camera.takeLooks(page, surface, state, frame);
    await page.close();
  }
}

/** The popup at every desk that tests know, and for every reason why no helper program answers. */
export async function takePopup({ browser }: Chromium, camera: Camera): Promise<void> {
  const take = async (popup: Page, state: string): Promise<void> => {
    await popup.waitForSelector('[data-details]');
    await camera.takeLooks(popup, 'popup', state, POPUP, ['light', 'dark', 'narrow']);
    await popup.close();
  };
  for (const name of DESK_NAMES) await take(await openAtDesk(browser, deskNamed(name), 'popup.html', POPUP), name);
  for (const failure of Object.keys(hostLinkText.failures) as LinkFailure[])
    await take(await openWithoutHost(browser, failure, 'popup.html', POPUP), `helper ${failure}`);
}

/** The panel at every step, at its troubles, with no guide, in the 48 hours and at each guide's end; the popup meanwhile. */
export async function takePanel(chromium: Chromium, camera: Camera): Promise<void> {
  const take = (panel: Page, state: string): Promise<void> => camera.takeLooks(panel, 'panel', state, PANEL);
  const takePopupWith = async (selector: string, state: string): Promise<void> => {
    const popup = await chromium.openExtensionPage('popup.html');
    await popup.waitForSelector(selector);
    await camera.takeLooks(popup, 'popup', state, POPUP);
    await popup.close();
  };
  for (const id of GUIDE_IDS) {
    const panel = await chromium.openExtensionPage(`sidepanel.html#guide=${id}`);
    await panel.setViewport(PANEL);
    await panel.waitForSelector('button[data-step]');
    for (const { id: step } of GUIDES[id].steps) {
      await choose(panel, step);
      await take(panel, `${id}-${step}`);
    }
    if (id === 'update-contact-details') {
      await press(panel, panelText.wait.begin);
      await panel.waitForSelector('.panel-body input[type=checkbox]');
      await take(panel, 'the 48 h');
    }
    if (id === 'activate-with-card') await takePopupWith('[data-running]', 'a guide runs');
    await press(panel, panelText.trouble);
    await take(panel, `${id}-trouble`);
    await press(panel, panelText.troubles.back);
    await press(panel, guideText[id].finished.button);
    await panel.waitForSelector('.finished');
    await take(panel, `${id}-end`);
    await panel.close();
  }
  const panel = await chromium.openExtensionPage('sidepanel.html');
  await panel.waitForSelector('main button');
  await take(panel, 'no-guide in the 48 h');
  await takePopupWith('main > .notice', 'in the 48 h');
  await press(panel, panelText.wait.forget);
  await panel.waitForSelector('.notice', { hidden: true });
  await take(panel, 'no-guide');
  await panel.close();
}

const ROUTES = {
  'activate-with-card': walkActivation,
  'update-contact-details': walkContactDetails,
  'sign-in': walkSignIn,
} as const;

/** Ring and bubble on the practice portals, at every step that a page serves and where nothing is pointed at. */
export async function takeBubble(camera: Camera): Promise<void> {
  const guided = await launchGuided('chromium');
  try {
    guided.portals.draw(DRAWING);
    for (const [guide, route] of Object.entries(ROUTES)) {
      guided.portals.reset();
      await guided.startGuide(guide as GuideId);
      const page = await guided.browser.newPage();
      await page.setViewport(BESIDE);
      const seen = new Set<string>();
      const take = async (state: string): Promise<void> => {
        if (seen.has(state)) return;
        seen.add(state);
        await camera.takeLooks(page, 'bubble', state, BESIDE, ['light', 'dark', 'narrow', 'zoomed', 'forced']);
      };
      await route({
        page,
        portals: guided.portals,
        drawing: DRAWING,
        async expectStep(step) {
          await until(`a mark for ${step}`, async () => (await readOverlays(page)).some((mark) => mark.step === step));
          await take(step);
        },
        expectNothing: take,
      });
      await page.close();
    }
  } finally {
    await guided.close();
  }
}
