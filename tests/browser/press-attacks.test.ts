import { setTimeout as rest } from 'node:timers/promises';
import type { Page } from 'puppeteer';
import { afterEach, describe, expect, it } from 'vitest';
import { offerText } from '../../shared/messages/fr/offer.ts';
import { overlayText } from '../../shared/messages/fr/overlay.ts';
import { address } from '../portals/addresses.ts';
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
interface Extension {
  readonly runtime: { sendMessage(message: unknown): Promise<unknown> };
  readonly storage: { readonly session: { clear(): Promise<void> } };
}
declare const chrome: Extension;

const BOX = `pointer-events:none;position:fixed;inset:0;width:100vw;height:100vh;margin:0;border:0;`;
/** A popover of these styles, somewhere, shown. */
const popover = (css: string, home = 'document.body', more = ''): string =>
  `const p = document.createElement('div'); p.id = 'cover'; p.popover = 'manual'; p.style.cssText = ${JSON.stringify(css)}; ${more}; ${home}.append(p); p.showPopover();`;
const closed = (host: string): string =>
  `document.body.appendChild(document.createElement('${host}')).attachShadow({ mode: 'closed' })`;

/** Something opaque over all of the window that lets the press through to what lies below. */
const COVERS: Readonly<Record<string, string>> = {
  'a popover that comes again in every frame': `${popover(`${BOX}background:#fff`)} const again = () => { p.hidePopover(); p.showPopover(); requestAnimationFrame(again); }; again();`,
  'a popover whose opening it keeps from everybody': `window.addEventListener('toggle', (event) => event.stopImmediatePropagation(), true); ${popover(`${BOX}background:#fff`)}`,
  'a popover that was closed, and which a transition keeps where it was': `window.addEventListener('toggle', (event) => event.stopImmediatePropagation(), true); ${popover(`${BOX}background:#fff;transition:overlay 99s allow-discrete, display 99s allow-discrete`)} if (getComputedStyle(p).overlay === 'auto') p.hidePopover();`,
  'a picture behind a thousand elements of its own popover': popover(
    `${BOX}background:none`,
    'document.body',
    `p.innerHTML = '<i hidden></i>'.repeat(1000) + '<div style="pointer-events:none;position:fixed;inset:0;background:#fff"></div>'`,
  ),
  'a popover behind a hundred thousand elements': `document.body.insertAdjacentHTML('afterbegin', '<i hidden></i>'.repeat(100000)); ${popover(`${BOX}background:#fff`)}`,
  'a popover in a closed root': popover(`${BOX}background:#fff`, closed('section')),
  'a picture in a popover of no size in a closed root': `${popover('pointer-events:none;border:0;padding:0;width:0;height:0;overflow:visible', closed('section'), `p.innerHTML = '<svg style="position:fixed;inset:0;width:100vw;height:100vh;pointer-events:none;background:#fff"></svg>'`)}`,
  'the backdrop of a popover in a closed root': `${closed('section')}.innerHTML = ''; const r = ${closed('section')}; r.innerHTML = '<style>::backdrop { background: #fff !important }</style>'; ${popover('width:1px;height:1px;border:0', 'r')}`,
};

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

  spread(it, Object.entries(COVERS))('a press on %s presses no button of ours below it', async (_, act) => {
    await open();
    await page.evaluate(`{ ${act} }`);
    await rest(1_500);
    const at = await middleOf(overlayText.fold);
    if (at === null) throw new Error('no button to be lured onto');
    await page.mouse.click(at.x, at.y);
    await rest(400);
    expect(await isFolded()).toBe(false);
  });

  it.each([
    ['a list of its own that takes clicks', popover('position:fixed;inset:auto 0 0 auto;width:200px;height:60px')],
    ['a pane over all of it through which one sees and clicks', popover(`${BOX}background:none`)],
  ])('%s keeps nobody from pressing', async (_, act) => {
    await open();
    await page.evaluate(`{ ${act} }`);
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
    await pressOurs(page, HOST, overlayText.fold);
    await until('the bubble folded', isFolded, 3_000);
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
    await page.goto(address('epop', '/loc_fr/default/donnees/fiche'));
    const at = await until('the offer', () => middleOf(offerText.accept, OFFER));
    await page.evaluate(`{ ${popover(`${BOX}background:#fff`)} }`);
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
