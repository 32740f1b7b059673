import { setTimeout as rest } from 'node:timers/promises';
import type { Page } from 'puppeteer';
import { afterEach, describe, expect, it } from 'vitest';
import { overlayText } from '../../shared/messages/fr/overlay.ts';
import { address } from '../portals/addresses.ts';
import { arm } from '../support/attacks.ts';
import { pressOurs } from '../support/browser/press.ts';
import type { Guided } from '../support/guide/guided.ts';
import { currentStep } from '../support/guide/panel-page.ts';
import { useContactGuide } from '../support/guide/use-guided.ts';
import { readOverlays } from '../support/overlay/overlay-probe.ts';
import { inBrowsers } from '../support/spread.ts';
import { until } from '../support/until.ts';

// Presses that a page lures onto our buttons, and presses that it makes up, in the built extension. "Reduce" is pressed: what comes of it
// is seen in the bubble itself.
const HOST = '[data-compagnon-ecps]';

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
  const middleOf = (label: string) =>
    page.evaluate(
      (selector, text) => {
        const buttons = document.querySelector(selector)?.shadowRoot?.querySelectorAll('button') ?? [];
        const button = [...buttons].find((one) => (one.getAttribute('aria-label') ?? one.textContent).trim() === text);
        const box = button?.getBoundingClientRect();
        return box === undefined ? null : { x: box.x + box.width / 2, y: box.y + box.height / 2 };
      },
      HOST,
      label,
    );
  const isFolded = async (): Promise<boolean> => (await middleOf(overlayText.fold)) === null;

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
});
