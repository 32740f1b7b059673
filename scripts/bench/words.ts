import type { Page } from 'puppeteer';
import type { StepId } from '../../shared/guides/guide.ts';
import { panelText } from '../../shared/messages/fr/panel.ts';
import { popupText } from '../../shared/messages/fr/popup.ts';
import { truthOf } from '../../tests/portals/drawings.ts';
import { startPortals } from '../../tests/portals/server.ts';
import { type Chromium, launchChromium } from '../../tests/support/browser/chromium.ts';
import { pressByHand, untilStep } from '../../tests/support/guide/panel-page.ts';
import { readOverlays } from '../../tests/support/overlay/overlay-probe.ts';
import { clickAt } from '../../tests/support/portal-page.ts';
import { until } from '../../tests/support/until.ts';
import { Table } from './table.ts';
import { textsInView, wordsIn } from './words/in-view.ts';

// Words of ours that are in view from the welcome page to the first right press on the site: with the card the one of A3, for contacts that
// of E2, without card the end of B1. On a laptop: the page, and the side panel beside it.
const WINDOW = { width: 1366, height: 728 } as const;
const PANEL = { width: 360, height: 680 } as const;
const SITE = { width: WINDOW.width - PANEL.width, height: PANEL.height } as const;
const DRAWING = { wallet: 'service', ordre: 'service', epop: 'service' } as const;
const MOST = 200;

await using portals = await startPortals({ drawing: DRAWING });
const table = new Table('Words in view until the first right press on the site', ['words', '', '']);

/** One way, in a browser of its own: what stays in view from one screen to the next is read once. */
class Way {
  readonly #read = new Set<string>();
  #sum = 0;
  readonly chromium: Chromium;

  constructor(chromium: Chromium) {
    this.chromium = chromium;
  }

  async screen(what: string, page: Page, within: 'document' | 'bubble' = 'document'): Promise<void> {
    const fresh = (await textsInView(page, within)).filter((text) => !this.#read.has(text));
    for (const text of fresh) this.#read.add(text);
    const words = wordsIn(fresh.join(' '));
    this.#sum += words;
    table.row(`  ${what}`, [words]);
  }

  end(what: string): void {
    table.row(what, [this.#sum], MOST);
  }
}

/** Welcome page and its answer, each with what it shows; then the guide runs. @returns the panel */
async function begin(way: Way, answer: string): Promise<Page> {
  const welcome = await way.chromium.openExtensionPage('welcome.html');
  await welcome.setViewport(WINDOW);
  const choice = await welcome.waitForSelector(`[data-asks] [value=${answer}]`, { visible: true });
  await way.screen('welcome', welcome);
  await choice?.click();
  await welcome.waitForSelector('.advice .button-main');
  await way.screen('answer', welcome);
  await pressByHand(welcome, popupText.route.start, '.advice');
  return until('the guide to run', async () => {
    const panel = await way.chromium.openExtensionPage('sidepanel.html');
    await panel.setViewport(PANEL);
    const runs = await panel.waitForSelector('[data-step]', { timeout: 1_000 }).catch(() => null);
    if (runs === null) await panel.close();
    return runs === null ? null : panel;
  });
}

/** The main button of the panel where it is a link. */
async function openSite({ chromium }: Way, panel: Page): Promise<Page> {
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
async function beside(way: Way, step: StepId, panel: Page, page: Page): Promise<void> {
  await untilStep(panel, step);
  await page.bringToFront();
  await until(`the ring of ${step}`, async () =>
    (await readOverlays(page)).some((one) => one.step === step && one.ring),
  );
  await until('the panel to leave the words to the bubble', () =>
    panel.evaluate(() => document.querySelector('[data-speaks=false]') !== null),
  );
  await way.screen(`${step}: bubble`, page, 'bubble');
  await way.screen(`${step}: panel`, panel);
}

const WAYS: Readonly<Record<string, (way: Way) => Promise<void>>> = {
  async 'with the card'(way) {
    const panel = await begin(way, 'card-and-reader');
    await untilStep(panel, 'A1');
    await panel.bringToFront();
    await way.screen('A1: panel', panel);
    await pressByHand(panel, panelText.done);
    await untilStep(panel, 'A2');
    await way.screen('A2: panel, before the site is open', panel);
    const site = await openSite(way, panel);
    await beside(way, 'A2', panel, site);
    await clickAt(site, truthOf('A2', DRAWING));
    await beside(way, 'A3', panel, site);
  },
  async 'without card'(way) {
    const panel = await begin(way, 'no-card-or-reader');
    await untilStep(panel, 'B1');
    await panel.bringToFront();
    await way.screen('B1: panel', panel);
  },
  async contacts(way) {
    const panel = await begin(way, 'contact-details');
    await untilStep(panel, 'E1');
    await panel.bringToFront();
    await way.screen('E1: panel, before the site is open', panel);
    const site = await openSite(way, panel);
    await beside(way, 'E1', panel, site);
    await clickAt(site, truthOf('E1', DRAWING));
    await beside(way, 'E2', panel, site);
  },
};

for (const [name, walk] of Object.entries(WAYS)) {
  portals.reset();
  await using chromium = await launchChromium({ host: null, portalsPort: portals.port });
  const way = new Way(chromium);
  await walk(way);
  way.end(name);
}
table.end();
