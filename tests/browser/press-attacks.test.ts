import { setTimeout as rest } from 'node:timers/promises';
import type { Page } from 'puppeteer';
import { afterEach, describe, expect, it } from 'vitest';
import { offerText } from '../../shared/messages/fr/offer.ts';
import { overlayText } from '../../shared/messages/fr/overlay.ts';
import { address } from '../portals/addresses.ts';
import { A_COVER, COVERS, HARMLESS } from '../portals/covers.ts';
import { arm, attack } from '../support/attacks.ts';
import { pressOurs } from '../support/browser/press.ts';
import type { Guided } from '../support/guide/guided.ts';
import { currentStep } from '../support/guide/panel-page.ts';
import { useContactGuide } from '../support/guide/use-guided.ts';
import { readOverlays } from '../support/overlay/overlay-probe.ts';
import { inBrowsers, spread } from '../support/spread.ts';
import { until } from '../support/until.ts';

// Presses that a page lures onto our buttons, and presses that it makes up, in the built extension. "Reduce" is pressed: what comes of it
// is seen in the bubble itself.
const HOST = '[data-compagnon-ecps]';
const OFFER = '[data-compagnon-ecps-offer]';

inBrowsers(describe)('in %s,', (browser) => {
  let guided: Guided;
  let panel: Page;
  let page: Page;
  useContactGuide(browser, (own) => {
    ({ guided, panel } = own);
  });
  afterEach(() => page?.close());

  async function open(): Promise<void> {
    page = await guided.browser.newPage();
    await page.setViewport({ width: 1200, height: 800 });
    await arm(page);
    await page.goto(address('epop', '/loc_fr/default/donnees/fiche'));
    await until('the words', async () =>
      (await readOverlays(page)).some((seen) => seen.step === 'E6' && seen.words !== ''),
    );
  }

  /** The middle of a button of ours by its label; null while it is not there. */
  const middleOf = (label: string, host = HOST) =>
    page.evaluate(
      (selector, text) => {
        const buttons = document.querySelector(selector)?.shadowRoot?.querySelectorAll('button') ?? [];
        const button = [...buttons].find((one) => (one.getAttribute('aria-label') ?? one.textContent).trim() === text);
        const box = button?.getBoundingClientRect();
        return box === undefined ? null : { x: box.x + box.width / 2, y: box.y + box.height / 2 };
      },
      host,
      label,
    );
  const isFolded = async (): Promise<boolean> => (await middleOf(overlayText.fold)) === null;

  spread(it, COVERS)('a press on $id presses no button of ours below it', async (cover) => {
    await open();
    await attack(cover, page);
    await rest(1_500);
    const at = await middleOf(overlayText.fold);
    if (at === null) throw new Error('no button to be lured onto');
    await page.mouse.click(at.x, at.y);
    await rest(400);
    expect(await isFolded()).toBe(false);
  });

  it.each(HARMLESS)('$id keeps nobody from pressing', async (pane) => {
    await open();
    await attack(pane, page);
    await pressOurs(page, HOST, overlayText.fold);
    await until('the bubble folded', isFolded, 3_000);
  });

  it('a page that fills the screen, whose backdrop takes clicks, keeps nobody from pressing', async () => {
    await open();
    await page.evaluate(() => {
      document.addEventListener('click', () => void document.documentElement.requestFullscreen(), { once: true });
    });
    await page.mouse.click(4, 300);
    await until('the page over the whole screen', () => page.evaluate(() => document.fullscreenElement !== null));
    // A press while the window still grows counts for nothing, and a person presses again.
    await until('the bubble folded', async () => {
      await pressOurs(page, HOST, overlayText.fold);
      await rest(400);
      return isFolded();
    });
  });

  it('a press on a button of ours that the page has just brought there counts for nothing, a later one does', async () => {
    await open();
    const before = await until('the button', () => middleOf(overlayText.fold));
    await rest(700);
    // The bubble stands beside what it points at.
    await page.evaluate(() => {
      const pen = document.querySelector<HTMLElement>('.or');
      if (pen !== null) pen.style.cssText += ';position:fixed;left:80px;top:640px';
    });
    const there = await until('the button elsewhere', async () => {
      const now = await middleOf(overlayText.fold);
      return now !== null && Math.hypot(now.x - before.x, now.y - before.y) > 60 ? now : null;
    });
    await page.mouse.click(there.x, there.y);
    await rest(100);
    expect(await isFolded()).toBe(false);
    await pressOurs(page, HOST, overlayText.fold);
    await until('the bubble folded', isFolded, 3_000);
  });

  it('thousands of made-up events a second press nothing, and hold up neither ring nor hand', async () => {
    await open();
    const tabs = (await guided.browser.pages()).length;
    await page.evaluate((selector) => {
      // The page stays: a made-up click on a link follows it.
      document.addEventListener('click', (event) => event.preventDefault(), true);
      const host = document.querySelector(selector);
      const on = [host, ...(host?.shadowRoot?.querySelectorAll('button') ?? []), document.querySelector('.or'), window];
      const types = [
        'pointerdown',
        'pointerup',
        'click',
        'pointerover',
        'toggle',
        'focusin',
        'change',
        'submit',
        'scroll',
      ];
      setInterval(() => {
        for (let time = 0; time < 200; time += 1)
          for (const target of on.slice(0, 2))
            for (const type of types.slice(0, 3))
              target?.dispatchEvent(
                new PointerEvent(type, { bubbles: true, composed: true, cancelable: true, detail: 1 }),
              );
        for (const target of on)
          for (const type of types)
            target?.dispatchEvent(new PointerEvent(type, { bubbles: true, composed: true, cancelable: true }));
      }, 100);
    }, HOST);
    await rest(2_000);
    expect(await isFolded()).toBe(false);
    expect((await guided.browser.pages()).length).toBe(tabs);
    expect(await currentStep(panel)).toBe('E6');
    expect((await readOverlays(page))[0]).toMatchObject({ step: 'E6', match: 'sure' });
    await pressOurs(page, HOST, overlayText.fold);
    await until('the bubble folded by hand', isFolded, 3_000);
  });

  it('a press on a picture over the offer of a guide begins none, a press on the offer does', async () => {
    await panel.evaluate(async () => {
      await chrome.runtime.sendMessage({ to: 'guide', event: { type: 'stop' } });
      // Who has just stopped one is offered none until the browser is started again.
      await chrome.storage.session.clear();
    });
    page = await guided.browser.newPage();
    await page.setViewport({ width: 1200, height: 800 });
    await arm(page);
    await page.goto(address('epop', '/loc_fr/default/donnees/fiche'));
    const at = await until('the offer', () => middleOf(offerText.accept, OFFER));
    await attack(A_COVER, page);
    await rest(1_000);
    await page.mouse.click(at.x, at.y);
    await rest(400);
    expect(await middleOf(offerText.accept, OFFER)).toEqual(at);
    await page.evaluate(() =>
      document.querySelector<HTMLElement>(':popover-open:not([data-compagnon-ecps-offer])')?.remove(),
    );
    await pressOurs(page, OFFER, offerText.accept);
    await until('the offer gone', async () => (await middleOf(offerText.accept, OFFER)) === null, 3_000);
  });
});
