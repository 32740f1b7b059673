import type { Page } from 'puppeteer';
import { afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { STORE } from '../../extension/guide/messages/messages.ts';
import { begin } from '../../extension/guide/session/progress.ts';
import { NEW_SESSION, type Session, type Wait } from '../../extension/guide/session/session.ts';
import { GUIDE_IDS, type GuideId, type StepId } from '../../shared/guides/guide.ts';
import { GUIDES } from '../../shared/guides/guides.ts';
import { outcomeText } from '../../shared/messages/fr/outcome.ts';
import { panelText } from '../../shared/messages/fr/panel.ts';
import { privacyLink } from '../../shared/messages/fr/privacy-link.ts';
import { stepText } from '../../shared/messages/fr/steps.ts';
import { address } from '../portals/addresses.ts';
import { EXTENSION_ID, launchChromium } from '../support/browser/chromium.ts';
import { surfacesIn } from '../support/browser/own-surfaces.ts';
import { during } from '../support/during.ts';
import { launchGuided } from '../support/guide/guided.ts';
import { inBubble, inSightOf, sampleVoices } from '../support/guide/in-sight.ts';
import { choose, press, standBeside, untilStep } from '../support/guide/panel-page.ts';
import { walkActivation, walkContactDetails, walkSignIn } from '../support/guide/walk.ts';
import { readOverlays } from '../support/overlay/overlay-probe.ts';
import { spread } from '../support/spread.ts';
import { until } from '../support/until.ts';

// Each moment says one thing, once: no text stands twice in bubble, panel and welcome page, nor in panel and popup, one button at most is
// filled in all of them, and nothing that is pressed stands in what a screen reader reads out by itself. A fault is what two looks in a row
// show, the whole way along. A popup lies over the page, whose bubble is not in sight then.
const DRAWING = { wallet: 'late', ordre: 'plain', epop: 'table' } as const;

const mainButtons = (page: Page): Promise<readonly string[]> =>
  page.$$eval('.button-main', (all) =>
    all.filter((one) => one.checkVisibility()).map((one) => one.textContent?.trim() ?? ''),
  );
const pressedInStatus = (page: Page): Promise<readonly string[]> =>
  page.$$eval('[role=status] :is(button, a, input, summary)', (all) => all.map((one) => one.textContent ?? ''));

describe('beside an open panel', () => {
  let panel: Page;
  let page: Page;
  let welcome: Page;
  let popup: Page;
  const guided = during(() => launchGuided('chromium'));
  beforeEach(() => {
    guided.portals.reset();
    guided.portals.draw(DRAWING);
  });
  afterEach(async () => {
    for (const one of [page, panel, welcome, popup]) await one.close();
  });

  /** The guide from its first step, in a panel that is a window beside the page's. */
  async function begin(guide: GuideId): Promise<void> {
    panel = await guided.openPage(`sidepanel.html#guide=${guide}`, 'window');
    await panel.waitForSelector('button[data-step]');
    await press(panel, panelText.restart);
    await untilStep(panel, GUIDES[guide].steps[0].id);
    await standBeside(panel);
    welcome = await guided.openPage('welcome.html', 'window');
    popup = await guided.openPage('popup.html', 'window');
    page = await guided.browser.newPage({ type: 'window' });
  }

  /**
   * The step's title, or what became of its form, by which the panel is a map, and the way to help, which has one name; the line at the foot
   * of every page; the stores, whose codes the welcome page shows large.
   */
  const MEANT_IN_BOTH = [
    panelText.trouble,
    privacyLink,
    ...Object.values(panelText.stores.names),
    ...Object.values(stepText).flatMap(({ title, gone }) => [title, gone?.title ?? '']),
    ...Object.values(outcomeText).flatMap(({ more, refused, unsure, nothing }) =>
      [more, refused, unsure, nothing].map(({ title }) => title),
    ),
  ];
  const listen = () => {
    const voices = [
      async () => [await inBubble(page), await inSightOf(panel), await inSightOf(welcome)],
      async () => [await inSightOf(panel), await inSightOf(popup)],
    ].map((look) => sampleVoices(look, MEANT_IN_BOTH));
    return {
      heard: () => Promise.all(voices.map((one) => one.heard())),
      faults: async () => (await Promise.all(voices.map((one) => one.faults()))).flat(),
    };
  };
  const isShown = (step: StepId): Promise<unknown> =>
    until(`${step} on the page`, async () => (await readOverlays(page)).some((one) => one.step === step));

  // Beside a guide that no page serves no bubble speaks at all.
  const served = GUIDE_IDS.filter((id) => GUIDES[id].steps.some(({ place }) => place === 'portal'));
  spread(it, served)('no step of %s is said twice on a page that is not its own', async (guide) => {
    await begin(guide);
    await page.goto(address('wallet', '/compte'));
    const voices = listen();
    for (const { id } of GUIDES[guide].steps) {
      await choose(panel, id);
      await isShown(id);
      await voices.heard();
      expect(await pressedInStatus(panel), id).toEqual([]);
    }
    expect(await voices.faults()).toEqual([]);
  });

  spread(it, [
    ['activate-with-card', walkActivation],
    ['update-contact-details', walkContactDetails],
    ['sign-in', walkSignIn],
  ] as const)('no step of %s is said twice where it is done, and nothing on the way there', async (guide, route) => {
    await begin(guide);
    const voices = listen();
    const met = new Set<StepId>();
    await route({
      page,
      portals: guided.portals,
      drawing: DRAWING,
      async expectStep(step) {
        await untilStep(panel, step);
        met.add(step);
        await isShown(step);
        await voices.heard();
        expect(await pressedInStatus(panel), step).toEqual([]);
      },
      expectNothing: async () => void (await voices.heard()),
    });
    expect(met.size).toBeGreaterThan(1);
    expect(await voices.faults()).toEqual([]);
  });
});

const WAIT: Wait = { begun: 0, readyAt: 4_000_000_000_000, remind: true, reminded: false };
const at = (guide: GuideId, step: StepId): Session['progress'] => ({ [guide]: { ...begin(GUIDES[guide]), step } });
const STATES: Readonly<Record<string, Partial<Session>>> = {
  'nothing known': {},
  'a guide that runs': { running: 'activate-with-card', progress: at('activate-with-card', 'A2') },
  'a guide that was stopped': { stopped: 'activate-with-card', progress: at('activate-with-card', 'A2') },
  'the 48 hours': {
    wait: WAIT,
    stopped: 'update-contact-details',
    progress: at('update-contact-details', 'E9'),
  },
  'the end of the 48 hours': { wait: { ...WAIT, readyAt: 1 } },
  'the 48 hours in a guide': {
    wait: WAIT,
    running: 'update-contact-details',
    progress: at('update-contact-details', 'E9'),
  },
};

const WITH = Object.entries(STATES).map(([name, session], state) => [name, session, state] as const);
spread(describe, WITH)('with %s', (_, session, state) => {
  let page: Page;
  const chromium = during(() => launchChromium({ host: null }));
  beforeAll(async () => {
    const keeper = await chromium.openExtensionPage('privacy.html');
    await keeper.evaluate((key, kept) => chrome.storage.local.set({ [key]: kept }), STORE.session, {
      ...NEW_SESSION,
      ...session,
    });
    page = await chromium.browser.newPage();
  });

  it.each(surfacesIn(state))(
    '%s has one filled button at most, and nothing to press in what is read out',
    async (surface) => {
      await page.goto('about:blank');
      await page.goto(`chrome-extension://${EXTENSION_ID}/${surface}`);
      await page.waitForSelector('main');
      // What comes once it is painted, or read from storage.
      await new Promise((done) => setTimeout(done, 600));
      expect((await mainButtons(page)).length, (await mainButtons(page)).join()).toBeLessThanOrEqual(1);
      expect(await pressedInStatus(page)).toEqual([]);
    },
  );
});
