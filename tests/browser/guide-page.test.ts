import type { Page } from 'puppeteer';
import { beforeEach, describe, expect, it } from 'vitest';
import type { GuideId } from '../../shared/guides/guide.ts';
import { address } from '../portals/addresses.ts';
import { startPortals } from '../portals/server.ts';
import { launchChromium } from '../support/browser/chromium.ts';
import { giveFocusCommand } from '../support/browser/press.ts';
import { during } from '../support/during.ts';
import { untilStep as untilStepOf } from '../support/guide/panel-page.ts';
import { walkContactDetails } from '../support/guide/walk.ts';
import { readOverlays } from '../support/overlay/overlay-probe.ts';
import { until } from '../support/until.ts';

// What page, background and panel do together in real Chromium when a person is quick, turns away, or asks by keyboard.
const DRAWING = { wallet: 'late', ordre: 'plain', epop: 'table' } as const;
const portals = during(() => startPortals({ drawing: DRAWING }));
const chromium = during(() => launchChromium({ host: null, portalsPort: portals.port }));
declare const isInField: () => boolean;
let panel: Page;
let page: Page;
beforeEach(async () => {
  portals.reset();
  portals.draw(DRAWING);
  await panel?.close();
  await page?.close();
});

async function begin(guide: GuideId): Promise<void> {
  panel = await chromium.openExtensionPage(`sidepanel.html#guide=${guide}`);
  await panel.waitForSelector('button[data-step]');
  page = await chromium.browser.newPage();
}
const untilStep = (step: string): Promise<void> => untilStepOf(panel, step);
const untilShown = (step: string): Promise<unknown> =>
  until(`${step} on the page`, async () => (await readOverlays(page)).some((seen) => seen.step === step));

/** A card is read and the terms are accepted. */
async function acceptTerms(): Promise<void> {
  await begin('activate-with-card');
  await page.goto(address('wallet', '/auth'));
  portals.acceptCard();
  await page.goto(address('wallet', '/activation'));
  await page.waitForSelector('#cgu');
  await page.click('#cgu');
}

describe('on the page', () => {
  it('a click that comes before its control is pointed at counts', async () => {
    await begin('activate-with-card');
    await page.goto(address('wallet', '/auth'));
    await untilStep('A3');
    await page.click('#t2');
    await page.click('.carte-go');
    await untilStep('A5');
  });

  it('a control that is an image button counts as used when it is pressed, though the page stays', async () => {
    await begin('activate-with-card');
    await page.goto(address('wallet', '/auth'));
    await untilStep('A3');
    await page.click('#t2');
    await untilStep('A4');
    await page.$eval('.carte-go', (button) => {
      const form = document.createElement('form');
      form.addEventListener('submit', (event) => event.preventDefault());
      const image = Object.assign(document.createElement('input'), { type: 'image', alt: button.textContent.trim() });
      image.className = 'image-go';
      image.style.cssText = 'width:260px;height:40px';
      form.append(image);
      button.replaceWith(form);
    });
    await until('the ring around the picture', async () => {
      const [box, ring] = [await (await page.$('.image-go'))?.boundingBox(), (await readOverlays(page))[0]?.ring];
      return box != null && ring != null && Math.abs(box.x - ring.x) < 10 && Math.abs(box.y - ring.y) < 10;
    });
    await page.click('.image-go');
    await untilStep('A5');
  });

  it('terms that are refused after all are the step again', async () => {
    await acceptTerms();
    await untilStep('A7');
    await page.click('#cgu');
    await untilStep('A6');
  });

  it('a QR code that has expired is told with what to do, and is not what "C’est fait" is pressed for', async () => {
    await acceptTerms();
    await page.click('.demarrer');
    await untilStep('A8');
    portals.expireQr();
    await until('the expired QR code', async () => (await page.title()).includes('expir'));
    await until('the words', () =>
      page.evaluate(() => {
        const bubble = document.querySelector('[data-compagnon-ecps]')?.shadowRoot?.querySelector('[data-part=bubble]');
        return bubble?.textContent?.includes('demandez un nouveau QR code sur la page') ?? false;
      }),
    );
    // The bubble says what to do, the panel beside what has happened.
    await until('its title in the panel', () =>
      panel.$eval('#current-step', (title) => title.textContent.includes('Le QR code n’est plus affiché')),
    );
    expect(await panel.$('.panel-foot .button-main')).toBeNull();
  });

  it('details saved by someone who turns to the panel at once are at the 48 h', async () => {
    await begin('update-contact-details');
    await walkContactDetails({
      page,
      portals,
      drawing: DRAWING,
      expectStep: untilStep as (step: string) => Promise<void>,
      expectNothing: () => untilShown('E9').then(() => panel.bringToFront()),
    });
    await untilStep('E9');
    expect(await panel.$eval('main', (e) => e.textContent)).toMatch(/Réessayez /);
    expect(await panel.$('[data-reminder=false]')).not.toBeNull();
  });

  describe('the keyboard command of the manifest', () => {
    const inBubble = (): Promise<boolean> =>
      page.evaluate(() => document.activeElement?.hasAttribute('data-compagnon-ecps') === true);
    const press = async (): Promise<void> => giveFocusCommand(await chromium.serviceWorker());
    beforeEach(async () => {
      await begin('update-contact-details');
      await page.goto(address('ordre'));
      await untilShown('E1');
      await page.bringToFront();
    });

    it('reaches the bubble, and leaves it', async () => {
      const worker = await chromium.serviceWorker();
      const commands = await worker.evaluate(() => chrome.commands.getAll());
      expect(commands.map(({ name }) => name)).toContain('focus-bubble');
      expect(await inBubble()).toBe(false);
      await press();
      await until('the focus in the bubble', inBubble);
      await press();
      await until('the focus back', async () => !(await inBubble()));
    });

    it('gives the focus back to a field in a closed root of the page', async () => {
      await page.evaluate(() => {
        const root = document.body.appendChild(document.createElement('div')).attachShadow({ mode: 'closed' });
        const field = root.appendChild(document.createElement('input'));
        field.focus();
        Object.assign(globalThis, { isInField: () => root.activeElement === field });
      });
      const hasFocus = (): Promise<boolean> => page.evaluate(() => isInField());
      expect(await hasFocus()).toBe(true);
      await press();
      await until('the focus in the bubble', inBubble);
      await press();
      await until('the focus back', hasFocus);
    });
  });
});
