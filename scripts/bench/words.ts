import type { Page } from 'puppeteer';
import type { StepId } from '../../shared/guides/guide.ts';
import { panelText } from '../../shared/messages/fr/panel.ts';
import { popupText } from '../../shared/messages/fr/popup.ts';
import { truthOf } from '../../tests/portals/drawings.ts';
import { startPortals } from '../../tests/portals/server.ts';
import { launchChromium } from '../../tests/support/browser/chromium.ts';
import { pressByHand, untilStep } from '../../tests/support/guide/panel-page.ts';
import { readOverlays } from '../../tests/support/overlay/overlay-probe.ts';
import { clickAt } from '../../tests/support/portal-page.ts';
import { until } from '../../tests/support/until.ts';
import { Table } from './table.ts';
import { wordsInView } from './words/in-view.ts';

// Words of ours that are in view from the welcome page to the first right press on the site: with the card the one of A3, for contacts that
// of E2, without card the end of B1. On a laptop: the page, and the side panel beside it.
const WINDOW = { width: 1366, height: 728 } as const;
const PANEL = { width: 360, height: 680 } as const;
const SITE = { width: WINDOW.width - PANEL.width, height: PANEL.height } as const;
const DRAWING = { wallet: 'service', ordre: 'service', epop: 'service' } as const;
const MOST = 200;

await using portals = await startPortals({ drawing: DRAWING });
await using chromium = await launchChromium({ host: null, portalsPort: portals.port });
const table = new Table('Words in view until the first right press on the site', ['words', '', '']);
let sum = 0;

const screen = (what: string, words: number): void => {
  sum += words;
  table.row(`  ${what}`, [words]);
};

const total = (way: string): void => {
  table.row(way, [sum], MOST);
  sum = 0;
};

/** Welcome page and its answer, each with what it shows; then the guide runs. @returns the panel */
async function begin(answer: string): Promise<Page> {
  const welcome = await chromium.openExtensionPage('welcome.html');
  await welcome.setViewport(WINDOW);
  const choice = await welcome.waitForSelector(`input[value=${answer}]`, { visible: true });
  screen('welcome', await wordsInView(welcome, 'document'));
  await choice?.click();
  await welcome.waitForSelector('.advice .button-main');
  screen('answer', await wordsInView(welcome, 'document'));
  await pressByHand(welcome, popupText.route.start, '.advice');
  return until('the guide to run', async () => {
    const panel = await chromium.openExtensionPage('sidepanel.html');
    await panel.setViewport(PANEL);
    const runs = await panel.waitForSelector('[data-step]', { timeout: 1_000 }).catch(() => null);
    if (runs === null) await panel.close();
    return runs === null ? null : panel;
  });
}

/** The main button of the panel where it is a link. */
async function openSite(panel: Page): Promise<Page> {
  await panel.bringToFront();
  const before = new Set(chromium.browser.targets());
  const link = await panel.waitForSelector('.panel-foot a.button-main');
  await link?.click();
  const page = await (await chromium.browser.waitForTarget((one) => !before.has(one) && one.type() === 'page')).page();
  if (page === null) throw new Error('no tab was opened');
  await page.setViewport(SITE);
  return page;
}

/** What page and panel show together at a step of the site. */
async function beside(step: StepId, panel: Page, page: Page): Promise<void> {
  await untilStep(panel, step);
  await page.bringToFront();
  await until(`the ring of ${step}`, async () =>
    (await readOverlays(page)).some((one) => one.step === step && one.ring),
  );
  await until('the panel to leave the words to the bubble', () =>
    panel.evaluate(() => document.querySelector('[data-speaks=false]') !== null),
  );
  screen(`${step}: bubble`, await wordsInView(page, 'bubble'));
  screen(`${step}: panel`, await wordsInView(panel, 'document'));
}

let panel = await begin('card-and-reader');
await untilStep(panel, 'A1');
await panel.bringToFront();
screen('A1: panel', await wordsInView(panel, 'document'));
await pressByHand(panel, panelText.done);
await untilStep(panel, 'A2');
screen('A2: panel, before the site is open', await wordsInView(panel, 'document'));
let site = await openSite(panel);
await beside('A2', panel, site);
await clickAt(site, truthOf('A2', DRAWING));
await beside('A3', panel, site);
total('with the card');
await site.close();
await panel.close();

panel = await begin('no-card-or-reader');
await untilStep(panel, 'B1');
await panel.bringToFront();
screen('B1: panel', await wordsInView(panel, 'document'));
total('without card');
await panel.close();

panel = await begin('contact-details');
await untilStep(panel, 'E1');
await panel.bringToFront();
screen('E1: panel, before the site is open', await wordsInView(panel, 'document'));
site = await openSite(panel);
await beside('E1', panel, site);
await clickAt(site, truthOf('E1', DRAWING));
await beside('E2', panel, site);
total('contacts');
table.end();
