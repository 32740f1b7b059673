import type { Page } from 'puppeteer';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { GuideId } from '../../shared/guides/guide.ts';
import { panelText } from '../../shared/messages/fr/panel.ts';
import { address } from '../portals/addresses.ts';
import { startPortals } from '../portals/server.ts';
import { type Chromium, launchChromium } from '../support/browser/chromium.ts';
import { pressOurs } from '../support/browser/press.ts';
import { during } from '../support/during.ts';
import { choose, currentStep, untilStep } from '../support/guide/panel-page.ts';
import { type Walk, walkContactDetails } from '../support/guide/walk.ts';
import { openDocuments } from '../support/locator/locate-lab.ts';
import { readOverlays } from '../support/overlay/overlay-probe.ts';
import { until } from '../support/until.ts';

// Routes walked by a person on the practice portals, followed in the panel, through what happens to browsers meanwhile.
const DRAWING = { wallet: 'late', ordre: 'plain', epop: 'table' } as const;
const LOG_IN = `<!doctype html><html lang="fr"><meta charset="utf-8"><title>Authentification Ordre des Pharmaciens Applications ONP</title>
  <main style="padding:40px"><h1>Authentification Ordre des Pharmaciens Applications ONP</h1>
    <form method="post"><p><label>Identifiant <input autocomplete="username"></label></p>
  <p><label>Mot de passe <input type="password"></label></p><button>Se connecter</button></form></main></html>`;
const portals = during(() => startPortals({ drawing: DRAWING }));
let chromium: Chromium;
let panel: Page;
beforeAll(async () => {
  chromium = await launchChromium({ portalsPort: portals.port, host: null });
});
afterAll(() => chromium?.close());
beforeEach(() => portals.reset());

async function begin(guide: GuideId): Promise<Page> {
  for (const page of await chromium.browser.pages()) if (page.url().startsWith('https:')) await page.close();
  await chromium.makeNew();
  panel = await chromium.openExtensionPage(`sidepanel.html#guide=${guide}`);
  await panel.waitForSelector('button[data-step]');
  return chromium.browser.newPage();
}

const walk = (page: Page, expectStep: Walk['expectStep'] = (step) => untilStep(panel, step)): Walk => ({
  page,
  portals,
  drawing: DRAWING,
  expectStep,
  expectNothing: async () => {},
});

describe('a guide goes on', () => {
  it('after the background has died at every step', async () => {
    const page = await begin('update-contact-details');
    let deaths = 0;
    await walkContactDetails(
      walk(page, async (step) => {
        await untilStep(panel, step);
        await chromium.stopServiceWorker();
        deaths += 1;
        // Long enough for the page to join the next one.
        await new Promise((done) => setTimeout(done, 800));
        expect(await currentStep(panel)).toBe(step);
      }),
    );
    await untilStep(panel, 'E9');
    expect(deaths).toBeGreaterThanOrEqual(8);
  });

  it('on the log-in of the Ordre, whose host nobody knows, when the background died between two of its pages', {
    tags: 'beyond',
    timeout: 60_000,
  }, async () => {
    const home = 'https://www.ordre.pharmacien.fr/';
    const logIn = 'https://connexion-du-site.ordre.pharmacien.fr/';
    const empty = await begin('update-contact-details');
    await empty.close();
    const page = await openDocuments(chromium.browser, {
      [home]: `<!doctype html><html lang="fr"><title>Ordre</title><a href="${logIn}">Suite</a></html>`,
      [logIn]: LOG_IN,
    });
    const ringed = (): Promise<unknown> =>
      until('the ring', async () =>
        (await readOverlays(page)).find(({ step, ring }) => step === 'E2' && ring !== null),
      );
    await Promise.all([page.waitForNavigation(), page.click('a')]);
    await ringed();
    for (const wrong of ['a first password', 'a second one']) {
      await Promise.all([page.waitForNavigation(), page.click('button')]);
      await ringed();
      await chromium.stopServiceWorker();
      // Long enough for the page to join the next one.
      await new Promise((done) => setTimeout(done, 1500));
      expect(await readOverlays(page), wrong).toMatchObject([{ step: 'E2', match: 'sure' }]);
    }
  });

  it('with a press in the panel that came as the background died, once and in order', async () => {
    await begin('update-contact-details');
    await chromium.stopServiceWorker();
    await panel.evaluate((label) => {
      document.querySelector<HTMLElement>('button[data-step=E5]')?.click();
      document.querySelector<HTMLElement>('button[data-step=E3]')?.click();
      const done = [...document.querySelectorAll('button')].find((button) => button.textContent === label);
      // The panel still shows E1: this press is not about E3.
      done?.click();
    }, panelText.done);
    await untilStep(panel, 'E3');
    await chromium.stopServiceWorker();
    await panel.evaluate((label) => {
      const done = [...document.querySelectorAll('button')].find((button) => button.textContent === label);
      // In one go: a press after the background's answer would be about E4.
      done?.click();
      done?.click();
    }, panelText.done);
    await untilStep(panel, 'E4');
    await new Promise((done) => setTimeout(done, 500));
    expect(await currentStep(panel)).toBe('E4');
  });

  it('with a press in the bubble that came as the background died, once', async () => {
    const page = await begin('update-contact-details');
    await page.goto(address('ordre'));
    await until('the ring', () =>
      page.evaluate(() => document.querySelector('[data-compagnon-ecps][data-match=sure]') !== null),
    );
    await choose(panel, 'E5');
    await chromium.stopServiceWorker();
    await pressOurs(page, '[data-compagnon-ecps][data-step=E5]', 'data-key=action-done');
    await untilStep(panel, 'E6');
    await new Promise((done) => setTimeout(done, 500));
    expect(await currentStep(panel)).toBe('E6');
  });

  it('after the browser was closed in the middle, at the step where it was', {
    timeout: 90_000,
    tags: 'beyond',
  }, async () => {
    let page = await begin('update-contact-details');
    await page.goto(address('epop', '/loc_fr/default/donnees/fiche'));
    const reached = await until('a step of the record', async () => {
      const step = await currentStep(panel);
      return step === 'E1' ? null : step;
    });
    const { profile } = chromium;
    await chromium.close({ keepProfile: true });
    chromium = await launchChromium({ host: null, portalsPort: portals.port, profile });
    panel = await chromium.openExtensionPage('sidepanel.html');
    await untilStep(panel, reached);
    page = await chromium.browser.newPage();
    portals.reset();
    await walkContactDetails(walk(page));
    await untilStep(panel, 'E9');
  });

  it('on the tab that one turns to', async () => {
    const one = await begin('update-contact-details');
    await one.goto(address('ordre'));
    await untilStep(panel, 'E1');
    const two = await chromium.browser.newPage();
    await two.goto(address('epop', '/loc_fr/default/donnees/fiche'));
    const there = await until('the step of the other tab', async () => {
      const step = await currentStep(panel);
      return step === 'E1' ? null : step;
    });
    await one.bringToFront();
    await untilStep(panel, 'E1');
    await two.bringToFront();
    await untilStep(panel, there ?? '');
  });
});
