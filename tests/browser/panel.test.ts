import type { Page } from 'puppeteer';
import { beforeAll, describe, expect, it } from 'vitest';
import type { GuideId } from '../../shared/guides/guide.ts';
import { bubbleText } from '../../shared/messages/fr/bubble.ts';
import { offerText } from '../../shared/messages/fr/offer.ts';
import { address } from '../portals/addresses.ts';
import { startPortals } from '../portals/server.ts';
import { MODES, showAs, violationsOn } from '../support/browser/accessible.ts';
import { EXTENSION_ID, launchChromium } from '../support/browser/chromium.ts';
import { pressOurs } from '../support/browser/press.ts';
import { during } from '../support/during.ts';
import {
  choose as chooseIn,
  currentStep,
  press as pressIn,
  untilGuide,
  untilStep as untilStepOf,
} from '../support/guide/panel-page.ts';
import { walkContactDetails } from '../support/guide/walk.ts';
import { readOverlays } from '../support/overlay/overlay-probe.ts';
import { spread } from '../support/spread.ts';
import { until } from '../support/until.ts';

// The side panel in a tab of real Chromium, without the native host, with the practice portals under the official names.
let panel: Page;
const portals = during(() => startPortals({ lateMs: 30 }));
const chromium = during(() => launchChromium({ host: null, portalsPort: portals.port }));
beforeAll(async () => {
  panel = await chromium.openExtensionPage('sidepanel.html');
});

async function start(guide: GuideId): Promise<void> {
  await panel.goto('about:blank');
  await panel.goto(`chrome-extension://${EXTENSION_ID}/sidepanel.html#guide=${guide}`);
  await untilGuide(panel, guide);
}
const untilStep = (step: string): Promise<void> => untilStepOf(panel, step);
const choose = (step: string): Promise<void> => chooseIn(panel, step);
const press = (words: string): Promise<void> => pressIn(panel, words);

describe('the side panel', () => {
  it('starts the guide of its address at once, and resumes it where it stood', async () => {
    await start('update-contact-details');
    expect(await currentStep(panel)).toBe('E1');
    await choose('E5');
    await start('update-contact-details');
    expect(await currentStep(panel)).toBe('E5');
    await press('Recommencer ce guide');
    await untilStep('E1');
  });

  it('moves on with "C’est fait", takes the focus to the step, and back', async () => {
    await start('activate-without-card');
    await press('C’est fait');
    await untilStep('B2');
    await until('the focus on the step', () => panel.evaluate(() => document.activeElement?.id === 'current-step'));
    await press('Retour');
    await untilStep('B1');
  });

  it('makes the 12 digits of an RPPS number, warns of a doubtful key and never blocks', async () => {
    await start('activate-without-card');
    await choose('B2');
    // Folded: it is not the field of the application.
    expect(await panel.$eval('input.field', (field) => field.checkVisibility())).toBe(false);
    await panel.click('[data-rpps] summary');
    await panel.type('input.field', '99700218896');
    expect(await panel.$eval('output.identifier', (e) => e.textContent)).toBe('8 99700218896');
    await panel.keyboard.press('Backspace');
    await panel.type('input.field', '7');
    expect(await panel.$eval('output.identifier', (e) => e.textContent)).toBe('8 99700218897');
    expect(await panel.evaluate(() => document.body.textContent)).toContain('une faute de frappe');
    const stored = await panel.evaluate(() => chrome.storage.local.get());
    expect(JSON.stringify(stored)).not.toContain('99700218');
  });

  spread(it, MODES)('has no accessibility violation in %s', async (mode) => {
    await start('activate-with-card');
    await showAs(panel, mode);
    for (const step of ['A1', 'A4', 'A8']) {
      await choose(step);
      expect(await violationsOn(panel), step).toEqual([]);
    }
    await press('Ça ne marche pas');
    expect(await violationsOn(panel)).toEqual([]);
    await press('Arrêter le guide');
    await panel.waitForSelector('[data-guide]');
    expect(await violationsOn(panel)).toEqual([]);
  });
});

/** What the panel tells a screen reader: of another step, and of how the page looks; and what it shows of the latter. */
type Heard = Record<'steps' | 'sights' | 'shown', string[]>;

/** Hears the panel from now on. */
async function listen(page: Page): Promise<() => Promise<Heard>> {
  await page.evaluate(() => {
    const heard: Heard = { steps: [], sights: [], shown: [] };
    const last = { steps: '', sights: '', shown: '' };
    const places = {
      steps: '.panel-body > [role=status]',
      sights: '.sight:not([aria-live=off])',
      shown: '.sight',
    } as const;
    const hear = (isFirst: boolean): void => {
      for (const kind of ['steps', 'sights', 'shown'] as const) {
        const text = document.querySelector(places[kind])?.textContent ?? '';
        if (text !== last[kind] && text !== '' && !isFirst) heard[kind].push(text);
        last[kind] = text;
      }
    };
    hear(true);
    new MutationObserver(() => hear(false)).observe(document, { subtree: true, childList: true, characterData: true });
    Object.assign(globalThis, { heard });
  });
  return () => page.evaluate(() => (globalThis as unknown as { heard: Heard }).heard);
}

describe('panel and page together', () => {
  it('walk the change of contact details to the 48 h, without a click in the panel', async () => {
    portals.reset();
    portals.draw({ wallet: 'late', ordre: 'plain', epop: 'table' });
    await start('update-contact-details');
    await press('Recommencer ce guide');
    const told = await listen(panel);
    const page = await chromium.browser.newPage();
    await walkContactDetails({
      page,
      portals,
      drawing: { wallet: 'late', ordre: 'plain', epop: 'table' },
      expectStep: async (step) => void (await untilStep(step)),
      expectNothing: async () => {},
    });
    await untilStep('E9');
    expect(await panel.evaluate(() => document.body.textContent)).toMatch(/Réessayez/);
    // The panel lets the bubble of the last page come first, and waits for it no longer than this.
    await new Promise((done) => setTimeout(done, 3_500));
    const { steps, sights, shown } = await told();
    expect(steps, 'the bubble on the page tells of each step, the panel not once more').toEqual([]);
    expect(sights, 'nor of how the page looks, least of all that the site is closed between two pages').toEqual([]);
    expect(shown, 'while a page is still made').not.toContain(bubbleText.noRing.absent);
    await page.close();
  });

  it('unfold what can go wrong when the bubble is asked, with the focus on its title, though the panel is open', async () => {
    portals.reset();
    await start('update-contact-details');
    await press('Recommencer ce guide');
    const page = await chromium.browser.newPage();
    await page.goto(address('ordre'));
    await untilStep('E1');
    await pressOurs(page, '[data-compagnon-ecps]', 'Ça ne marche pas');
    await until('the list, with the focus', () => panel.evaluate(() => document.activeElement?.id === 'troubles'));
    expect(await panel.$('[data-trouble=ordre-password]')).not.toBeNull();
    await page.close();
  });

  it('have the main button that comes next: open the site, go to the right page, follow the ring', async () => {
    portals.reset();
    await start('update-contact-details');
    await press('Recommencer ce guide');
    const foot = (): Promise<string> => panel.$eval('.panel-foot', (one) => one.textContent.replaceAll('\u00a0', ' '));
    await until('the way to the site', async () => (await foot()).includes('Ouvrir le site de l’Ordre'));
    const page = await chromium.browser.newPage();
    await page.goto(address('ordre'));
    await until('the page alone', async () => (await panel.$('.panel-foot .button-main')) === null);
    await page.goto(address('wallet'));
    await until('the way to the right page', async () => (await foot()).includes('Aller à la bonne page'));
    await page.close();
  });

  it('keep a step chosen by hand until the next page', async () => {
    portals.reset();
    await start('update-contact-details');
    const page = await chromium.browser.newPage();
    await page.goto(address('ordre'));
    // The guide begins at E1 before the page is there, and a page that comes is the next one.
    await until('the page to show its own step', async () => (await readOverlays(page))[0]?.step === 'E1' || null);
    await choose('E5');
    await until('the page to show the chosen step', async () => (await readOverlays(page))[0]?.step === 'E5' || null);
    await page.reload();
    await untilStep('E1');
    await press('Arrêter le guide');
    await until('nothing on the page', async () => (await readOverlays(page)).length === 0 || null);
    await page.close();
  });
});

describe('the discreet offer', () => {
  it('is not made to who has just stopped a guide; else while none runs, and never again once refused', async () => {
    // Its address would start the guide again.
    await panel.goto('about:blank');
    const worker = await chromium.serviceWorker();
    const page = await chromium.browser.newPage();
    await page.goto(address('ordre'));
    const offered = (): Promise<boolean> =>
      page.evaluate(() => document.querySelector('[data-compagnon-ecps-offer]') !== null);
    await new Promise((done) => setTimeout(done, 800));
    expect(await offered()).toBe(false);
    // The next time that the browser is started.
    await worker.evaluate(() => chrome.storage.session.clear());
    await page.reload();
    await until('the offer', offered);
    await pressOurs(page, '[data-compagnon-ecps-offer]', offerText.refuse);
    expect(await offered()).toBe(false);
    await until('the refusal kept', () =>
      worker.evaluate(async () => (await chrome.storage.local.get())['guide-offer'] === 'never'),
    );
    await worker.evaluate(() => chrome.storage.session.clear());
    await page.reload();
    await new Promise((done) => setTimeout(done, 800));
    expect(await offered()).toBe(false);
    await page.close();
  });
});
