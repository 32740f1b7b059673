import { setTimeout as rest } from 'node:timers/promises';
import type { Page } from 'puppeteer';
import { afterEach, describe, expect, it } from 'vitest';
import { actText } from '../../shared/messages/fr/acts.ts';
import { address } from '../portals/addresses.ts';
import { pressOurs } from '../support/browser/press.ts';
import { type Guided, launchGuided } from '../support/guide/guided.ts';
import { choose, currentStep, untilStep } from '../support/guide/panel-page.ts';
import { useContactGuide } from '../support/guide/use-guided.ts';
import { readOverlays } from '../support/overlay/overlay-probe.ts';
import { inBrowsers } from '../support/spread.ts';
import { until } from '../support/until.ts';

// Only what the user does counts and presses; the page's scripts may send whatever they like.
const HOST = '[data-compagnon-ecps]';

inBrowsers(describe)('in %s,', (browser) => {
  let guided: Guided;
  let panel: Page;
  let page: Page;
  useContactGuide(browser, (own) => {
    ({ guided, panel } = own);
  });
  afterEach(() => page?.close());

  async function open(path: string, step: string, host: 'epop' | 'login' = 'epop'): Promise<void> {
    page = await guided.browser.newPage();
    await page.goto(address(host, path));
    await until(`the words of ${step}`, async () =>
      (await readOverlays(page)).some((seen) => seen.step === step && seen.words !== ''),
    );
  }

  it('clicks of a script on the control are no use of it, a click of the user is', async () => {
    await open('/applications', 'E3', 'login');
    await page.evaluate(() => {
      // The page stays: the click alone ends this step.
      document.addEventListener('click', (event) => event.preventDefault(), true);
      const tile = document.querySelector<HTMLElement>('.epop');
      for (let time = 0; time < 20; time += 1) {
        tile?.click();
        tile?.dispatchEvent(new PointerEvent('click', { bubbles: true, composed: true, cancelable: true, detail: 1 }));
      }
    });
    await rest(800);
    expect(await currentStep(panel)).toBe('E3');
    await page.click('.epop');
    await untilStep(panel, 'E4');
  });

  it('a submit and a change of a script’s making are no use of a form', async () => {
    await open('/loc_fr/default/donnees/coordonnees', 'E7');
    const told = await page.evaluate(() => {
      const form = document.querySelector('form');
      const heard: boolean[] = [];
      form?.addEventListener('submit', (event) => {
        heard.push(event.isTrusted);
        event.preventDefault();
      });
      form?.requestSubmit();
      document.querySelector('#mel')?.dispatchEvent(new Event('change', { bubbles: true }));
      return heard;
    });
    // The browser's own event, though nobody did anything.
    expect(told).toEqual([true]);
    await rest(800);
    expect(await currentStep(panel)).toBe('E7');
  });

  it('a form that a script sends after a press of the user elsewhere was not sent by the user, one sent by Enter was', async () => {
    await open('/loc_fr/default/donnees/coordonnees', 'E7');
    const isSaved = (): Promise<boolean> => page.evaluate(() => document.title.includes('Enregistré'));
    await page.click('h2');
    await page.evaluate(() => {
      const values = { '#mel': 'a.b@c.fr', '#mob': '0612345678' };
      for (const [field, value] of Object.entries(values))
        Object.assign(document.querySelector(field) ?? {}, { value });
      document.querySelector('form')?.requestSubmit();
    });
    await until('the next page', () => isSaved().catch(() => false));
    await rest(1_500);
    // Nothing was done at E8: what the page shows next, its menu, is where the guide stands.
    expect(await currentStep(panel)).toBe('E4');
    await page.close();
    await open('/loc_fr/default/donnees/coordonnees', 'E7');
    await page.type('#mel', 'a.b@c.fr');
    await page.type('#mob', '0612345678');
    await page.keyboard.press('Enter');
    await untilStep(panel, 'E9');
  });

  it('nothing that a script sends presses the bubble, and no tab opens', async () => {
    // While the 48 h run, its own pen leads nobody back.
    await choose(panel, 'E6');
    await open('/loc_fr/default/donnees/fiche', 'E6');
    const before = (await guided.browser.pages()).length;
    await page.evaluate((selector) => {
      const host = document.querySelector(selector);
      const buttons = [...(host?.shadowRoot?.querySelectorAll('button') ?? [])];
      for (let time = 0; time < 20; time += 1)
        for (const on of [host, ...buttons])
          for (const type of ['pointerdown', 'mousedown', 'pointerup', 'mouseup', 'click'])
            on?.dispatchEvent(new PointerEvent(type, { bubbles: true, composed: true, cancelable: true }));
      for (const button of buttons) button.click();
    }, HOST);
    await rest(800);
    expect((await guided.browser.pages()).length).toBe(before);
    expect(await currentStep(panel)).toBe('E6');
    expect((await readOverlays(page))[0]).toMatchObject({ step: 'E6', match: 'sure' });
  });

  it('presses of the user open one tab at most, however many there are', async () => {
    await open('/loc_fr/default/donnees/fiche', 'E6');
    const before = (await guided.browser.pages()).length;
    for (let time = 0; time < 3; time += 1) {
      await page.bringToFront();
      await pressOurs(page, HOST, actText.trouble);
      await rest(1_200);
    }
    expect((await guided.browser.pages()).length - before).toBeLessThanOrEqual(1);
  });
});

inBrowsers(describe)('as shipped, in %s,', (browser) => {
  it('the page finds no root of ours, no part and no animation', async () => {
    const guided = await launchGuided(browser, {
      extension: browser === 'chromium' ? '.output/chrome-mv3' : '.output/firefox-mv3',
    });
    guided.portals.draw({ epop: 'table' });
    await guided.startGuide('update-contact-details');
    const page = await guided.browser.newPage();
    await page.goto(address('epop', '/loc_fr/default/donnees/fiche'));
    await until('the host', () =>
      page.evaluate((selector) => document.querySelector(`${selector}[data-match=sure]`) !== null, HOST),
    );
    await rest(500);
    const found = await page.evaluate((selector) => {
      const host = document.querySelector(selector) as HTMLElement;
      return {
        root: host.shadowRoot,
        attributes: host.getAttributeNames().sort(),
        animations: [...document.getAnimations(), ...host.getAnimations({ subtree: true })].length,
        parts: document.querySelectorAll('[part], [data-part]').length,
      };
    }, HOST);
    expect(found).toEqual({
      root: null,
      attributes: ['data-compagnon-ecps', 'data-match', 'data-step', 'lang', 'popover'],
      animations: 0,
      parts: 0,
    });
    await guided.close();
  });
});
