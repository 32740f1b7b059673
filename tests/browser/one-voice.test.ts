import type { Page } from 'puppeteer';
import { beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { STORE } from '../../extension/guide/messages/messages.ts';
import { PANEL_PORT } from '../../extension/guide/messages/port-name.ts';
import { begin } from '../../extension/guide/session/progress.ts';
import { NEW_SESSION, type Session, type Wait } from '../../extension/guide/session/session.ts';
import { GUIDE_IDS, type GuideId, type StepId } from '../../shared/guides/guide.ts';
import { GUIDES } from '../../shared/guides/guides.ts';
import { panelText } from '../../shared/messages/fr/panel.ts';
import { stepText } from '../../shared/messages/fr/steps.ts';
import { address } from '../portals/addresses.ts';
import { EXTENSION_ID, launchChromium } from '../support/browser/chromium.ts';
import { surfacesIn } from '../support/browser/own-surfaces.ts';
import { during } from '../support/during.ts';
import { launchGuided } from '../support/guide/guided.ts';
import { choose, press, untilStep } from '../support/guide/panel-page.ts';
import { walkActivation, walkContactDetails, walkSignIn } from '../support/guide/walk.ts';
import { readOverlays } from '../support/overlay/overlay-probe.ts';
import { spread } from '../support/spread.ts';
import { until } from '../support/until.ts';

// Each moment says one thing, once: no text stands in panel and bubble, no surface has two filled buttons, and nothing that is pressed
// stands in what a screen reader reads out by itself.
const DRAWING = { wallet: 'late', ordre: 'plain', epop: 'table' } as const;

declare const chrome: {
  readonly runtime: { connect(info: { name: string }): { onDisconnect: { addListener(act: () => void): void } } };
  readonly storage: { readonly local: { clear(): Promise<void>; set(items: object): Promise<void> } };
};

/** Sentences, labels and titles that are seen, without what is folded or for screen readers alone. Runs in the page. */
function saidIn(root: ParentNode | null | undefined): readonly string[] {
  const isSeen = (element: Element): boolean =>
    element.checkVisibility({ visibilityProperty: true }) &&
    element.closest('.visually-hidden, .announcer') === null &&
    element.getBoundingClientRect().width > 1;
  const blocks = [...(root?.querySelectorAll('p, li, h1, h2, h3, button, a, summary, label, strong, small') ?? [])];
  const leaves = blocks.filter((one) => isSeen(one) && !blocks.some((other) => other !== one && one.contains(other)));
  return leaves
    .flatMap((one) => (one.textContent ?? '').split(/(?<=[.!?])\s+|\n/))
    .map((text) => text.replaceAll(/\s+/g, ' ').trim())
    .filter((text) => text !== '');
}

const inBubble = (page: Page): Promise<readonly string[]> =>
  page.evaluate(
    `(${saidIn.toString()})(document.querySelector('[data-compagnon-ecps]')?.shadowRoot?.querySelector('.bubble'))`,
  ) as Promise<readonly string[]>;
const inPanel = (panel: Page): Promise<readonly string[]> =>
  panel.evaluate(`(${saidIn.toString()})(document.querySelector('.panel'))`) as Promise<readonly string[]>;

const mainButtons = (page: Page): Promise<readonly string[]> =>
  page.$$eval('.button-main', (all) =>
    all.filter((one) => one.checkVisibility()).map((one) => one.textContent?.trim() ?? ''),
  );
const pressedInStatus = (page: Page): Promise<readonly string[]> =>
  page.$$eval('[role=status] :is(button, a, input, summary)', (all) => all.map((one) => one.textContent ?? ''));

describe('beside an open panel', () => {
  let panel: Page;
  let page: Page;
  const guided = during(() => launchGuided('chromium'));
  beforeEach(() => {
    guided.portals.reset();
    guided.portals.draw(DRAWING);
  });

  async function begin(guide: GuideId): Promise<void> {
    panel = await guided.startGuide(guide);
    await panel.waitForSelector('button[data-step]');
    await press(panel, 'Recommencer ce guide');
    await untilStep(panel, GUIDES[guide].steps[0].id);
    // The side panel says so by itself; in a tab it stands beside no page.
    await panel.evaluate((name) => {
      const join = (): void => {
        const port = chrome.runtime.connect({ name });
        port.onDisconnect.addListener(join);
        Object.assign(globalThis, { port });
      };
      join();
    }, PANEL_PORT);
    page = await guided.browser.newPage();
  }

  /** Neither says what the other does; both have the step's title, by which the panel is a map, and the way to help, which has one name. */
  async function isSaidOnce(step: StepId): Promise<void> {
    let twice: readonly string[] = [];
    const isOnce = async (): Promise<boolean> => {
      const [bubble, beside] = [await inBubble(page), await inPanel(panel)];
      const plain = (text = ''): string => text.replaceAll(/\s+/g, ' ');
      const titles = [plain(stepText[step].title), plain(stepText[step].gone?.title), plain(panelText.trouble)];
      twice = bubble.filter((text) => beside.includes(text) && !titles.includes(text));
      return bubble.length > 0 && beside.length > 0 && twice.length === 0;
    };
    await until(`${step} said once`, isOnce).catch((error: unknown) => {
      throw new Error(`${String(error)}: ${JSON.stringify(twice)}`);
    });
    expect((await mainButtons(panel)).length, step).toBeLessThanOrEqual(1);
    const filled = await page.evaluate(
      () => document.querySelector('[data-compagnon-ecps]')?.shadowRoot?.querySelectorAll('button.main').length ?? 0,
    );
    expect(filled, step).toBeLessThanOrEqual(1);
    expect(await pressedInStatus(panel), step).toEqual([]);
  }

  // Beside a guide that no page serves no bubble speaks at all.
  const served = GUIDE_IDS.filter((id) => GUIDES[id].steps.some(({ place }) => place === 'portal'));
  spread(it, served)(
    'no step of %s is said twice on a page that is not its own',
    { timeout: 120_000 },
    async (guide) => {
      await begin(guide);
      await page.goto(address('wallet', '/compte'));
      for (const { id } of GUIDES[guide].steps) {
        await choose(panel, id);
        await until(`${id} on the page`, async () => (await readOverlays(page)).some(({ step }) => step === id));
        await isSaidOnce(id);
      }
      await page.close();
    },
  );

  spread(it, [
    ['activate-with-card', walkActivation],
    ['update-contact-details', walkContactDetails],
    ['sign-in', walkSignIn],
  ] as const)('no step of %s is said twice where it is done', async (guide, route) => {
    await begin(guide);
    const met = new Set<StepId>();
    await route({
      page,
      portals: guided.portals,
      drawing: DRAWING,
      async expectStep(step) {
        await untilStep(panel, step);
        met.add(step);
        await until(`${step} on the page`, async () => (await readOverlays(page)).some((one) => one.step === step));
        await isSaidOnce(step);
      },
      expectNothing: async () => {},
    });
    expect(met.size).toBeGreaterThan(1);
    await page.close();
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
