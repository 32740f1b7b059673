import type { Frame, Page } from 'puppeteer';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { overlayText } from '../../shared/messages/fr/overlay.ts';
import { MODES, showAs, violationsOn } from '../support/browser/accessible.ts';
import { OPEN_ROOTS } from '../support/browser/open-roots.ts';
import type { Tabs } from '../support/browser/page-browser.ts';
import { pressOurs } from '../support/browser/press.ts';
import { bundleLab } from '../support/locator/locate-lab.ts';
import { type BrowserName, launchForOverlay } from '../support/overlay/overlay-page.ts';
import { inBrowsers } from '../support/spread.ts';
import { until } from '../support/until.ts';

const PAGE = `<main><h1>Données</h1><p><label>Nom <input id="field"></label> <button id="target">Ouvrir</button> <button id="other">Fermer</button></p>
  <iframe title="Cadre" srcdoc="<button id=inner>Dedans</button><button id=next>Après</button>" style="width:300px;height:80px"></iframe>
  <dialog id="dialog"><p>Confirmez</p><button id="confirm">Confirmer</button></dialog></main>
  <script>document.heard = []; for (const type of ['pointerdown', 'mousedown', 'click', 'keydown'])
    document.addEventListener(type, (event) => document.heard.push(type + ' ' + event.target.id), true);</script>`;

inBrowsers(describe)('the picker, in %s', (name: BrowserName) => {
  let browser: Tabs;
  let close: () => Promise<void>;
  let script: string;
  beforeAll(async () => {
    script = `${OPEN_ROOTS};${await bundleLab('tests/support/overlay/picker-page.ts')}`;
    ({ browser, close } = await launchForOverlay(name));
  });
  afterAll(() => close());

  async function open(before = ''): Promise<{ page: Page; frame: Frame; html: string }> {
    const page = await browser.newPage();
    await page.setViewport({ width: 800, height: 700 });
    await page.setContent(`<!doctype html><html lang="fr"><title>Page</title>${PAGE}</html>`);
    const frame = await until('the frame', async () => page.frames().find((one) => one !== page.mainFrame()) ?? null);
    await until('its content', () => frame.evaluate(() => document.getElementById('inner') !== null));
    if (before !== '') await page.evaluate(before);
    const html = await page.evaluate(() => document.documentElement.outerHTML);
    for (const one of page.frames()) await one.evaluate(script);
    return { page, frame, html };
  }
  const log = (frame: Frame | Page): Promise<string[]> => frame.evaluate('pickerLog') as Promise<string[]>;
  const heard = (page: Page): Promise<string[]> => page.evaluate('document.heard') as Promise<string[]>;
  /** Goes to one of the bubble's buttons and presses it, by keyboard. */
  async function press(page: Page, frame: Frame | Page, action: string): Promise<void> {
    await until(`the button ${action}`, () =>
      frame.evaluate((key) => {
        const host = [...document.querySelectorAll('*')].find((one) => one.hasAttribute('data-compagnon-ecps-picker'));
        const button = host?.shadowRoot?.querySelector<HTMLElement>(`[data-key="action-${key}"]`);
        button?.focus();
        return button != null && host?.shadowRoot?.activeElement === button;
      }, action),
    );
    await page.keyboard.press('Enter');
  }
  async function clickOn(page: Page, css: string): Promise<void> {
    const box = await (await page.$(css))?.boundingBox();
    if (box == null) throw new Error(`no ${css}`);
    await page.mouse.move(box.x + box.width / 2, box.y + box.height / 2);
    await page.mouse.click(box.x + box.width / 2, box.y + box.height / 2);
  }

  it('takes a click that the page never hears, asks, and leaves the page as it was', async () => {
    const { page, html } = await open();
    await clickOn(page, '#target');
    expect(await log(page)).toEqual([]);
    await press(page, page, 'yes');
    expect(await log(page)).toEqual(['chosen target']);
    expect((await heard(page)).filter((one) => one.endsWith('target'))).toEqual([]);
    expect(await page.evaluate(() => document.documentElement.outerHTML)).toBe(html);
    await page.close();
  });

  it('begins all its lines at one edge: no corner is kept for a grip that it has not', async () => {
    const { page } = await open();
    const edges = await until('the picker', () =>
      page.evaluate(() => {
        const root = document.querySelector('[data-compagnon-ecps-picker]')?.shadowRoot;
        const lines = [...(root?.querySelectorAll('.progress, .title, .body') ?? [])];
        return lines.length === 0 ? null : lines.map((line) => Math.round(line.getBoundingClientRect().x));
      }),
    );
    expect(new Set(edges).size).toBe(1);
    await page.close();
  });

  it('stands where it stood whatever the style sheets of the page say, and is put right when the page writes on it', async () => {
    const { page } = await open();
    const seen = (): Promise<unknown> =>
      page.evaluate(() => {
        const host = document.querySelector<HTMLElement>('[data-compagnon-ecps-picker]');
        const bubble = host?.shadowRoot?.querySelector('[data-part=bubble]');
        const { x, y, width, height } = bubble?.getBoundingClientRect() ?? {};
        const before = host === null ? '' : getComputedStyle(host, '::before').content;
        return {
          x,
          y,
          width,
          height,
          before,
          shown: bubble?.checkVisibility({ opacityProperty: true }),
          // A style is left alone: our own sheet overrules it.
          names: host?.getAttributeNames().filter((name) => name !== 'style'),
        };
      });
    const first = await until('the picker', async () => {
      const now = await seen();
      return (now as { width?: number }).width === undefined ? null : now;
    });
    await page.evaluate(() => {
      const us = 'html > div, [data-compagnon-ecps-picker]';
      const css = `${us} { translate: 0 90px !important; opacity: 0 !important; display: none !important; transition: all 9s !important } ${us.replaceAll(',', '::before,')}::before { content: 'PIN' !important }`;
      document.head.append(Object.assign(document.createElement('style'), { textContent: css }));
      const host = document.querySelector<HTMLElement>('[data-compagnon-ecps-picker]');
      host?.setAttribute('style', 'display:none!important;translate:0 90px!important');
      host?.setAttribute('aria-label', 'Tapez votre code');
    });
    await page.evaluate(() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))));
    expect(await seen()).toEqual(first);
    await page.close();
  });

  it('is neither pressed, led nor ended by what a script sends', async () => {
    const { page } = await open();
    await page.evaluate(() => {
      const target = document.querySelector<HTMLElement>('#target');
      const host = document.querySelector('[data-compagnon-ecps-picker]');
      const { x, y } = target?.getBoundingClientRect() ?? { x: 0, y: 0 };
      const inside = [...(host?.shadowRoot?.querySelectorAll('[data-part=sheet], button') ?? [])];
      for (const on of [document.body, host, ...inside]) {
        for (const type of ['pointermove', 'pointerdown', 'pointerup', 'click'])
          on?.dispatchEvent(new PointerEvent(type, { bubbles: true, composed: true, clientX: x + 5, clientY: y + 5 }));
        on?.dispatchEvent(new KeyboardEvent('keydown', { key: 'Escape', bubbles: true, composed: true }));
      }
      target?.focus();
    });
    expect(await log(page)).toEqual([]);
    await clickOn(page, '#other');
    await press(page, page, 'yes');
    expect(await log(page)).toEqual(['chosen other']);
    await page.close();
  });

  it('is used with the keyboard alone: to the control, back to the bubble, yes', async () => {
    const { page } = await open();
    await page.focus('#target');
    await press(page, page, 'focused');
    await press(page, page, 'again');
    await page.focus('#other');
    await press(page, page, 'focused');
    await press(page, page, 'yes');
    expect(await log(page)).toEqual(['chosen other']);
    await page.close();
  });

  it('leaves room to show the control at 400 % zoom, and every button of its own in reach', async () => {
    const { page } = await open();
    // What is left of a window of 1280 by 1024.
    await page.setViewport({ width: 320, height: 256 });
    await clickOn(page, '#target');
    for (const action of ['yes', 'again', 'cancel'])
      await until(`${action} in view`, () =>
        page.evaluate((key) => {
          const root = [...document.querySelectorAll('*')].find((one) =>
            one.hasAttribute('data-compagnon-ecps-picker'),
          )?.shadowRoot;
          const button = root?.querySelector<HTMLElement>(`[data-key="action-${key}"]`);
          const bubble = root?.querySelector('[data-part~=bubble]');
          if (button == null || bubble == null) return false;
          button.focus();
          const [own, around] = [button.getBoundingClientRect(), bubble.getBoundingClientRect()];
          // Browsers leave a focused button where it is when most of it shows: 24 px are enough to press (WCAG 2.5.8).
          return Math.min(own.bottom, around.bottom, 256) - Math.max(own.top, around.top, 0) >= 24;
        }, action),
      );
    await press(page, page, 'yes');
    expect(await log(page)).toEqual(['chosen target']);
    await page.close();
  });

  it('gets its words out of the way and back', async () => {
    const { page } = await open();
    const shows = (words: string): Promise<void> => pressOurs(page, '[data-compagnon-ecps-picker]', words);
    await shows(overlayText.fold);
    await shows('data-key=unfold');
    await clickOn(page, '#target');
    await press(page, page, 'yes');
    expect(await log(page)).toEqual(['chosen target']);
    await page.close();
  });

  it('gives up on Escape wherever the focus is, and the page hears no key', async () => {
    const { page, html } = await open(`document.getElementById('dialog').showModal()`);
    await page.focus('#confirm');
    await page.keyboard.press('Escape');
    expect(await log(page)).toEqual(['cancelled']);
    expect(await heard(page)).toEqual([]);
    expect(await page.$eval('#dialog', (dialog) => (dialog as HTMLDialogElement).open)).toBe(true);
    expect(await page.evaluate(() => document.documentElement.outerHTML)).toBe(html);
    await page.close();
  });

  it('takes a control of an open modal dialog without pressing it', async () => {
    const { page, html } = await open(`document.getElementById('dialog').showModal()`);
    await clickOn(page, '#confirm');
    await press(page, page, 'yes');
    expect(await log(page)).toEqual(['chosen confirm']);
    expect((await heard(page)).filter((one) => one.endsWith('confirm'))).toEqual([]);
    expect(await page.evaluate(() => document.documentElement.outerHTML)).toBe(html);
    await page.close();
  });

  it('takes a control of a frame, by its own picker there', async () => {
    const { page, frame } = await open();
    await page.focus('iframe');
    await frame.focus('#next');
    await press(page, frame, 'focused');
    await press(page, frame, 'yes');
    expect(await log(frame)).toEqual(['chosen next']);
    expect(await log(page)).toEqual([]);
    await page.close();
  });
});

describe('the picker for everybody', () => {
  it('breaks no rule of accessibility, in any mode, and fits into a narrow window', async () => {
    const { browser, close } = await launchForOverlay('chromium');
    const page = await browser.newPage();
    await page.setContent(`<!doctype html><html lang="fr"><title>Page</title>${PAGE}</html>`);
    await page.evaluate(`${OPEN_ROOTS};${await bundleLab('tests/support/overlay/picker-page.ts')}`);
    await page.setViewport({ width: 320, height: 640 });
    for (const mode of MODES) {
      await showAs(page, mode);
      expect(await violationsOn(page)).toEqual([]);
    }
    const fits = await page.evaluate(() => {
      const bubble = document
        .querySelector('[data-compagnon-ecps-picker]')
        ?.shadowRoot?.querySelector('[data-part=bubble]');
      const box = bubble?.getBoundingClientRect();
      return box !== undefined && box.left >= 0 && box.right <= innerWidth && box.bottom <= innerHeight;
    });
    expect(fits).toBe(true);
    await close();
  });
});
