// @module-tag beyond
import type { Page } from 'puppeteer';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { Session } from '../../extension/guide/session/session.ts';
import { actText } from '../../shared/messages/fr/acts.ts';
import { panelText } from '../../shared/messages/fr/panel.ts';
import { reminderText } from '../../shared/messages/fr/reminder.ts';
import { address } from '../portals/addresses.ts';
import { type Portals, startPortals } from '../portals/server.ts';
import { type Firefox, launchFirefox } from '../support/browser/firefox.ts';
import { pressOurs } from '../support/browser/press.ts';
import { choose, currentStep, press, pressByHand, untilStep } from '../support/guide/panel-page.ts';
import { type Walk, walkContactDetails } from '../support/guide/walk.ts';
import { PATIENCE_MS, until } from '../support/until.ts';

// What happens to browsers while a guide runs, in Firefox, whose background is a page that ends when it is idle.
const DRAWING = { wallet: 'late', ordre: 'plain', epop: 'table' } as const;
/** Short enough to end the background at every step, long enough for it to open the welcome page first. */
const IDLE_MS = 800;
let portals: Portals;
let firefox: Firefox;
let panel: Page;
beforeEach(async () => {
  portals = await startPortals({ drawing: DRAWING, port: 443 });
});
afterEach(() => portals?.close());

interface Background {
  readonly setTimeout: typeof setTimeout;
  life?: number;
  /** Titles of the notifications asked for since a test listens. */
  asked?: string[];
  /** Makes scripts come into pages as they do without a test. */
  mend?: () => void;
  readonly Date: { now: () => number };
  readonly browser: typeof chrome;
}
declare const browser: { readonly runtime: { getBackgroundPage(): Promise<Background> } } & typeof chrome;

/** Marks this life of the background; true when it is another than the one marked before. Wakes it. */
const isNewLife = (): Promise<boolean> =>
  panel.evaluate(async () => {
    const background = await browser.runtime.getBackgroundPage();
    const isNew = background.life === undefined;
    background.life = 1;
    return isNew;
  });

const walk = (page: Page, expectStep: Walk['expectStep'] = (step) => untilStep(panel, step)): Walk => ({
  page,
  portals,
  drawing: DRAWING,
  expectStep,
  expectNothing: async () => {},
});

describe('in a browser of its own, a guide', () => {
  afterEach(() => firefox?.close());

  it('goes on over the ends of an idle background', async () => {
    firefox = await launchFirefox({ host: null, idleMs: IDLE_MS });
    panel = await firefox.openExtensionPage('sidepanel.html#guide=update-contact-details');
    await untilStep(panel, 'E1');
    let lives = 0;
    await walkContactDetails(
      walk(await firefox.browser.newPage(), async (step) => {
        await untilStep(panel, step);
        await new Promise((done) => setTimeout(done, 1.5 * IDLE_MS));
        if (await isNewLife()) lives += 1;
        expect(await currentStep(panel)).toBe(step);
      }),
    );
    await untilStep(panel, 'E9');
    expect(lives).toBeGreaterThanOrEqual(3);
  });

  it('goes on after the browser was closed in the middle, at the step where it was', async () => {
    firefox = await launchFirefox({ host: null });
    panel = await firefox.openExtensionPage('sidepanel.html#guide=update-contact-details');
    await untilStep(panel, 'E1');
    await choose(panel, 'E4');
    const { home } = firefox;
    await firefox.close({ keepHome: true });
    firefox = await launchFirefox({ host: null, home });
    panel = await firefox.openExtensionPage('sidepanel.html');
    await untilStep(panel, 'E4');
    await walkContactDetails(walk(await firefox.browser.newPage()));
    await untilStep(panel, 'E9');
  });
});

describe('in a browser that goes on', () => {
  beforeAll(async () => {
    firefox = await launchFirefox({ host: null });
  });
  afterEach(() => panel?.close());
  afterAll(() => firefox?.close());

  it.each([
    ['late', { delayMs: 4000, refused: 0 }],
    ['only when asked for again', { delayMs: 0, refused: 2 }],
  ])('a page follows although its scripts come into it %s', async (_when, trouble) => {
    panel = await firefox.openExtensionPage('sidepanel.html#guide=update-contact-details');
    await untilStep(panel, 'E1');
    await choose(panel, 'E4');
    await panel.evaluate(async ({ delayMs, refused }) => {
      const background = await browser.runtime.getBackgroundPage();
      const { scripting } = background.browser;
      // As on a page that was open before the guide ran: nothing has come with it.
      await scripting.unregisterContentScripts();
      const real = scripting.executeScript;
      let left = refused;
      scripting.executeScript = async (injection) => {
        if (delayMs > 0) await new Promise((done) => background.setTimeout(done, delayMs));
        if (left === 0) return real(injection);
        left -= 1;
        throw new Error('the frame takes no script now');
      };
      background.mend = () => {
        scripting.executeScript = real;
      };
    }, trouble);
    const page = await firefox.browser.newPage();
    await page.goto(address('ordre'));
    await untilStep(panel, 'E1');
    await page.close();
    await panel.evaluate(async () => {
      (await browser.runtime.getBackgroundPage()).mend?.();
    });
  });

  it.each([
    ['while the sidebar is open: it has heard it', true],
    ['while it is closed: the popup opens, from which it does', false],
  ])('"Ça ne marche pas" on a page opens no tab over it, %s', async (_when, isOpen) => {
    panel = await firefox.openExtensionPage('sidepanel.html#guide=update-contact-details');
    await untilStep(panel, 'E1');
    const page = await firefox.browser.newPage();
    await page.goto(address('ordre'));
    const tabs = (await firefox.browser.pages()).length;
    const popups = (): Promise<number> => panel.evaluate(() => browser.extension.getViews({ type: 'popup' }).length);
    await panel.evaluate(async (open) => {
      const { sidebarAction } = (await browser.runtime.getBackgroundPage()).browser;
      sidebarAction.isOpen = async () => open;
    }, isOpen);
    await pressOurs(page, '[data-compagnon-ecps][data-step=E1]', 'data-key=action-trouble');
    await panel.waitForSelector('[data-trouble]', { timeout: PATIENCE_MS });
    if (!isOpen) await until('the popup', async () => (await popups()) === 1);
    await new Promise((done) => setTimeout(done, 500));
    expect((await firefox.browser.pages()).length).toBe(tabs);
    expect(await popups()).toBe(isOpen ? 0 : 1);
    await page.close();
  });

  it('hosts that were taken back are told in a sentence, and given again by its one button', async () => {
    panel = await firefox.openExtensionPage('sidepanel.html#guide=update-contact-details');
    await panel.waitForSelector('button[data-step=E1]');
    await choose(panel, 'E1');
    const missing = (): Promise<boolean> =>
      panel.evaluate(
        (words) => document.querySelector('main')?.textContent?.includes(words) ?? false,
        panelText.access.missing,
      );
    expect(await missing()).toBe(false);
    await panel.evaluate(async () => {
      await browser.permissions.remove({ origins: browser.runtime.getManifest().host_permissions ?? [] });
    });
    await until('the sentence', missing);
    const filled = await panel.$$eval('.button-main', (all) => all.map((one) => one.textContent));
    expect(filled).toEqual([panelText.access.ask]);
    await panel.bringToFront();
    await panel.click('.panel-foot .button-main');
    await until('the sentence gone', async () => !(await missing()));
  });

  it('the 48 h reminder is set by one press, after Firefox was asked, and comes once the time has passed', async () => {
    panel = await firefox.openExtensionPage('sidepanel.html#guide=update-contact-details');
    await panel.waitForSelector('button[data-step=E8]');
    await choose(panel, 'E8');
    await press(panel, actText.saved);
    await panel.waitForSelector('[data-reminder=false]');
    await panel.bringToFront();
    await pressByHand(panel, panelText.wait.remind);
    await panel.waitForSelector('[data-reminder=true]');
    const times = await until('the alarm', () =>
      panel.evaluate(async () => {
        const alarm = await browser.alarms.get('guide-wait');
        const session = (await browser.storage.local.get('guide-session'))['guide-session'] as Session | undefined;
        return alarm === undefined ? null : { alarm: alarm.scheduledTime, readyAt: session?.wait?.readyAt };
      }),
    );
    expect(times.alarm).toBe(times.readyAt);
    await panel.evaluate(async () => {
      const background = await browser.runtime.getBackgroundPage();
      const real = background.Date.now;
      background.Date.now = () => real() + 49 * 3_600_000;
      const asked: string[] = [];
      background.asked = asked;
      // Without a display Firefox shows none: what it is asked for is all there is to see.
      Object.assign(background.browser.notifications, {
        create: async (id: string, { title }: { readonly title: string }) => {
          asked.push(title);
          return id;
        },
      });
      browser.alarms.create('guide-wait', { when: Date.now() + 50 });
    });
    const asked = (): Promise<readonly string[]> =>
      panel.evaluate(async () => (await browser.runtime.getBackgroundPage()).asked ?? []);
    await until('the notification', async () => (await asked()).length > 0);
    expect(await asked()).toEqual([reminderText.title]);
  });
});
