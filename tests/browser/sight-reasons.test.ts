import type { Page } from 'puppeteer';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { REASONS, type ReasonId } from '../../extension/sight/reasons.ts';
import type { Tabs } from '../support/browser/page-browser.ts';
import { bundle } from '../support/bundle.ts';
import { type BrowserName, launchForOverlay } from '../support/overlay/overlay-page.ts';
import { inBrowsers, spread } from '../support/spread.ts';

// One page for each reason, so that none stands in the table that nothing gives.

const BUTTON = '<button id="target" style="width:160px;height:40px">Modifier</button>';
const over = (css: string, tag = 'div'): string =>
  `<${tag} style="position:absolute;left:0;top:0;width:300px;height:90px;${css}"></${tag}>`;

/** Null for those that only time tells: tested where the ring is followed. */
const PAGES: Readonly<Record<ReasonId, string | null>> = {
  'not-in-page': `${BUTTON}<script>globalThis.gone = document.querySelector('#target'); gone.replaceWith(gone.cloneNode(true))</script>`,
  'not-displayed': `<div hidden>${BUTTON}</div>`,
  'no-size': '<button id="target" style="padding:0;border:0"></button>',
  'in-transition': null,
  faded: `<div style="opacity:.2"><p style="opacity:.4">${BUTTON}</p></div>`,
  blurred: `<div style="filter:blur(4px)">${BUTTON}</div>`,
  'cut-away': `<div style="overflow:hidden;position:relative;height:90px;width:200px"><div style="position:absolute;left:400px">${BUTTON}</div></div>`,
  'scrolled-away': `<div style="overflow:auto;height:90px"><p style="height:400px"></p>${BUTTON}</div>`,
  'under-dialog': `${BUTTON}<dialog id="d">Continuer ?</dialog><div style="position:fixed;inset:0"></div>`,
  'under-bar': `${BUTTON}<div style="position:fixed;left:0;right:0;top:0;height:90px;background:#fff">Cookies</div>`,
  'under-control': BUTTON + over('', 'button'),
  'under-frame': BUTTON + over('border:0', 'iframe'),
  'under-ground': BUTTON + over('background:#fff'),
  'under-layer': `${BUTTON}<div style="position:fixed;inset:0;background:#fff;pointer-events:none;z-index:9">Chargement</div>`,
  'other-words': null,
};

const WHY = bundle('extension/sight/press.ts', { globalName: 'sight' }).then(
  (script) => `${script}; globalThis.sight = sight`,
);

declare const sight: typeof import('../../extension/sight/press.ts');
declare const window: { gone?: Element };

inBrowsers(describe)('in %s,', (name: BrowserName) => {
  let browser: Tabs;
  let page: Page;
  let close: () => Promise<void>;
  beforeAll(async () => {
    ({ browser, close } = await launchForOverlay(name));
    page = await browser.newPage();
    await page.setViewport({ width: 800, height: 600 });
  });
  afterAll(() => close());

  const why = async (html: string): Promise<unknown> => {
    await page.evaluate(() => {
      delete window.gone;
    });
    await page.setContent(`<!doctype html><style>body { margin: 0 }</style>${html}`);
    await page.evaluate(await WHY);
    return page.evaluate(() => sight.whyNoRing(window.gone ?? (document.querySelector('#target') as Element)));
  };

  it('a control in plain view has none', async () => {
    expect(await why(BUTTON)).toBeNull();
  });

  const pages = Object.entries(PAGES).filter((entry): entry is [ReasonId, string] => entry[1] !== null);
  spread(it, pages)('%s', async (reason, html) => {
    expect(await why(html), REASONS[reason].asks).toBe(reason);
  });
});
