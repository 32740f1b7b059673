import { join } from 'node:path';
import type { Page } from 'puppeteer';
import { beforeEach, describe, expect, it } from 'vitest';
import { frenchDate } from '../../shared/french-day.ts';
import type { Chromium } from '../support/browser/chromium.ts';
import type { Desk } from '../support/desks/desk.ts';
import { type Size, showAtDesk } from '../support/desks/desk-page.ts';
import { DESK_NAMES, type DeskName, deskNamed, diagnosisOf } from '../support/desks/desks.ts';
import { useDeskTab } from '../support/desks/use-desk-tab.ts';
import { openTroubles } from '../support/guide/panel-page.ts';
import { spread } from '../support/spread.ts';
import { PATIENCE_MS } from '../support/until.ts';

/** Pictures to look at: one a desk, as narrow as a panel gets. */
const PICTURES = 'out/desks';
const WIDTH = 320;
const SIZE = { width: WIDTH, height: 900 } as const;
const LIMIT = { timeout: PATIENCE_MS };

let chromium: Chromium;
/** One tab for all desks: to open and to close 150 was a third of the work. */
let page: Page;
useDeskTab(PICTURES, (own) => {
  ({ chromium, page } = own);
});

const showAt = (desk: Desk, path: string, size: Size = SIZE): Promise<void> => showAtDesk(page, desk, path, size);

const slug = (name: string): string => name.replaceAll(/[^a-z0-9]+/gi, '-').toLowerCase();

const says = (title: string) =>
  page.waitForFunction(
    (wanted) => [...document.querySelectorAll('.notice-title')].some(({ textContent }) => textContent === wanted),
    LIMIT,
    title,
  );

/** The size of a popup: what stands lower is seen by those who scroll. */
const POPUP = { width: 400, height: 600 } as const;

/** A reader whose driver gives it the longest name that is let through. */
const inOrder = deskNamed('everything in order');
const LONG_NAME: Desk = {
  ...inOrder,
  facts: {
    ...inOrder.facts,
    readers: inOrder.facts.readers.map((reader) => ({ ...reader, model: null, name: `Lecteur ${'x'.repeat(290)} 0` })),
  },
};

/** Where the lowest main button of a popup of that size ends; without one, its first button. */
async function endOfMainButton(): Promise<number> {
  await page.setViewport(POPUP);
  await page.waitForSelector('[data-details]', LIMIT);
  return page.evaluate(() => {
    const main = [...document.querySelectorAll('.button-main')];
    const shown = main.length > 0 ? main : [...document.querySelectorAll('main :is(.button, summary)')].slice(0, 1);
    return Math.max(...shown.map((button) => button.getBoundingClientRect().bottom));
  });
}

describe('the popup at', () => {
  spread(it, [
    ...DESK_NAMES.map((name): [string, Desk] => [name, deskNamed(name)]),
    ['a reader with a name of 300 characters', LONG_NAME] as [string, Desk],
  ])('%s says what the diagnosis says, and has at most one main button, on screen', async (name, desk) => {
    const { headline } = diagnosisOf(desk);
    await showAt(desk, 'popup.html');
    await says(headline.title);
    await page.waitForSelector('[data-route]', LIMIT);
    expect(await page.$eval('.verdict', (verdict) => verdict.getAttribute('data-tone'))).toBe(headline.tone);
    expect((await page.$$('.button-main')).length).toBeLessThanOrEqual(1);
    expect(await page.evaluate(() => document.body.textContent)).not.toMatch(/PC\/SC|\bATR\b|\bJSON\b|GALSS/);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(WIDTH);
    await page.screenshot({ path: join(PICTURES, `${slug(name)}.png`) });
    const end = await endOfMainButton();
    expect(end).toBeGreaterThan(0);
    expect(end).toBeLessThanOrEqual(POPUP.height);
  });
});

/** Where the code of the card is asked for next. */
const BEFORE_THE_CODE: readonly DeskName[] = [
  'everything in order',
  'a CPS4 and an old Cryptolib',
  'no Cryptolib on Windows',
  'one try left',
  'a blocked code of an ADELI holder',
  'no card in a good reader',
];

describe('the panel at the card steps', () => {
  spread(it, BEFORE_THE_CODE)('%s says the same sentence as the popup', async (name) => {
    const desk = deskNamed(name);
    await showAt(desk, 'sidepanel.html#guide=activate-with-card');
    for (const step of ['A3', 'A4', 'A5']) {
      await page.waitForSelector(`[data-step=${step}]`, LIMIT);
      await page.$eval(`[data-step=${step}]`, (entry) => (entry as HTMLElement).click());
      await page.waitForSelector('[data-card-state]', LIMIT);
      await says(diagnosisOf(desk).headline.title);
    }
    expect((await page.$$('.button-main')).length).toBeLessThanOrEqual(1);
    await page.screenshot({ path: join(PICTURES, `panel-${slug(name)}.png`) });
  });
});

describe('two certificates in one name', () => {
  it('are told apart by the end and the issuer that the inserted card shows', async () => {
    const desk = deskNamed('one try left');
    const certificate = desk.facts.readers.flatMap(({ card }) => card?.certificate ?? [])[0];
    await showAt(desk, 'sidepanel.html#guide=activate-with-card');
    await page.waitForSelector('[data-step=A5]', LIMIT);
    await page.$eval('[data-step=A5]', (entry) => (entry as HTMLElement).click());
    await page.waitForSelector('[data-card-state]', LIMIT);
    await openTroubles(page);
    const line = await page.waitForSelector('[data-trouble=two-certificates] [data-certificate-line]', LIMIT);
    const words = await line?.evaluate(({ textContent }) => textContent);
    expect(words).toContain(frenchDate(certificate?.notAfter ?? ''));
    expect(words).toContain(certificate?.issuer);
  });
});

describe('the panel where no card helps for now', () => {
  spread(it, ['no reader', 'the card of a service', 'a blocked code', 'no Cryptolib on Windows'] as const)(
    'at %s has the way without a card a press away',
    async (name) => {
      await showAt(deskNamed(name), 'sidepanel.html#guide=activate-with-card');
      // Also beside the stores' codes, where the foot is one line if its buttons are short.
      const main = await page.waitForSelector('.panel-foot [data-act=without-card]', LIMIT);
      expect(await main?.evaluate((button) => button.scrollWidth <= button.clientWidth)).toBe(true);
      await page.$eval('[data-step=A3]', (entry) => (entry as HTMLElement).click());
      await page.waitForSelector('[data-act=without-card]', LIMIT);
    },
  );
});

describe('the welcome page', () => {
  // Beside a guide that runs it asks nothing, and those of the panel still do.
  beforeEach(async () => {
    await showAt(inOrder, 'privacy.html');
    await page.evaluate(() => chrome.storage.local.clear());
  });

  const choose = async (answer: string): Promise<void> =>
    (await page.waitForSelector(`[data-asks] [value=${answer}]`, LIMIT))?.click();

  it.each(['no Cryptolib on Windows', 'an expired certificate'] as const)(
    'at %s says the same sentence',
    async (name) => {
      const desk = deskNamed(name);
      await showAt(desk, 'welcome.html');
      await choose('card-and-reader');
      await says(diagnosisOf(desk).headline.title);
      await page.screenshot({ path: join(PICTURES, `welcome-${slug(name)}.png`) });
    },
  );

  it('tells people without a card nothing of what a card would need here', async () => {
    await showAt(deskNamed('a Debian desk without a reader'), 'welcome.html');
    const notices = () => page.$$eval('.notice', (all) => all.length);
    await choose('unsure');
    await page.waitForSelector('.verdict', LIMIT);
    await page.click('[data-answered=situation] button');
    await choose('no-card-or-reader');
    await page.waitForSelector('[data-asks=contacts]', LIMIT);
    expect(await notices()).toBe(0);
    await choose('no');
    await page.waitForSelector('[data-route=update-contact-details]', LIMIT);
    expect(await notices()).toBe(0);
  });
});

/** A card with an end of its own, a day in Paris. */
const CARD_UNTIL = '2029-03-02';
const DATED: Desk = {
  ...inOrder,
  facts: {
    ...inOrder.facts,
    readers: inOrder.facts.readers.map((reader) =>
      reader.card === null ? reader : { ...reader, card: { ...reader.card, cardValidUntil: CARD_UNTIL } },
    ),
  },
};

spread(it, ['America/Guadeloupe', 'Indian/Reunion', 'Pacific/Noumea'])(
  'the dates of a card are the same for a pharmacist in %s',
  async (zone) => {
    await page.evaluate(() => chrome.storage.local.clear());
    const abroad = await chromium.browser.newPage();
    await abroad.emulateTimezone(zone);
    await showAtDesk(abroad, DATED, 'popup.html', SIZE);
    const certificate = DATED.facts.readers.find(({ card }) => card !== null)?.card?.certificate?.notAfter ?? '';
    // The first frame is of the last desk another tab told of, which need not be this one.
    for (const [place, date] of [
      ['[data-until]', CARD_UNTIL],
      ['[data-card-until]', CARD_UNTIL],
      ['[data-certificate]', certificate],
    ] as const)
      await abroad.waitForFunction(
        (where, words) => document.querySelector(where)?.textContent?.includes(words),
        LIMIT,
        place,
        frenchDate(date),
      );
    await abroad.close();
  },
);
