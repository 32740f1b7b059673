import { join } from 'node:path';
import type { Page } from 'puppeteer';
import { afterEach, expect, it } from 'vitest';
import { OBSERVED_KEY } from '../../extension/guide/messages/messages.ts';
import type { Observed } from '../../extension/guide/session/observed.ts';
import { guideText } from '../../shared/messages/fr/guides.ts';
import { actionText } from '../../shared/messages/fr/remedies.ts';
import { routeText } from '../../shared/messages/fr/routes.ts';
import type { Desk } from '../support/desks/desk.ts';
import { showAtDesk } from '../support/desks/desk-page.ts';
import { deskNamed } from '../support/desks/desks.ts';
import { useDeskTab } from '../support/desks/use-desk-tab.ts';
import { PATIENCE_MS } from '../support/until.ts';

const PICTURES = 'out/counter';
const SIZE = { width: 400, height: 600 } as const;
const LIMIT = { timeout: PATIENCE_MS };

let page: Page;
useDeskTab(PICTURES, (own) => {
  ({ page } = own);
});
afterEach(() => page.evaluate(() => Promise.all([chrome.storage.local.clear(), chrome.storage.session.clear()])));

const show = (desk: Desk, path = 'popup.html'): Promise<void> => showAtDesk(page, desk, path, SIZE);
const shot = (name: string) => page.screenshot({ path: join(PICTURES, `${name}.png`) });

/** The desk of that name, with this number of the card's insertion and this profession on the card. */
function inserted(
  insertion: number,
  profession = '21',
  name: Parameters<typeof deskNamed>[0] = 'everything in order',
): Desk {
  const desk = deskNamed(name);
  const readers = desk.facts.readers.map((reader) => ({
    ...reader,
    insertion,
    card: reader.card && { ...reader.card, holder: { ...reader.card.holder, profession } },
  }));
  return { ...desk, facts: { ...desk.facts, readers } };
}

it('what the hand can do at once is the filled button, and gives way once it did not help', async () => {
  await show(deskNamed('a mute card'));
  await page.waitForSelector('[data-remedy] .button-main', LIMIT);
  expect(await page.$$eval('.button-main', (all) => all.map(({ textContent }) => textContent))).toEqual([
    actionText.lookAgain,
  ]);
  await shot('mute-first');
  await page.click('[data-remedy] .button-main');
  await page.waitForSelector('[data-route=activate-without-card] .button-main', LIMIT);
  expect(await page.$eval('[data-route]', ({ textContent }) => textContent)).toContain(
    routeText.reasons['card-resists'],
  );
  expect(await page.$$('.button-main')).toHaveLength(1);
  await shot('mute-again');
  // A popup closes at each look elsewhere: what was tried is known when it opens again.
  await show(deskNamed('a mute card'));
  await page.waitForSelector('[data-route=activate-without-card] .button-main', LIMIT);
});

it('with one try left and wrong contacts both ways are said, and neither is filled', async () => {
  await show(deskNamed('one try left'));
  await page.evaluate(() => chrome.storage.local.set({ answers: { situation: 'unsure', contactsKnown: false } }));
  await show(deskNamed('one try left'));
  await page.waitForSelector('[data-act=follow]', LIMIT);
  expect(await page.$$eval('[data-act]', (all) => all.map((one) => one.getAttribute('data-act')))).toEqual([
    'start',
    'follow',
  ]);
  expect(await page.$$('.button-main')).toHaveLength(0);
  await shot('one-try-left');
});

it('another card takes no answer away: it may be somebody else’s', async () => {
  await show(inserted(1), 'welcome.html');
  await (await page.waitForSelector('[data-asks] [value=unsure]', LIMIT))?.click();
  await page.waitForSelector('.advice', LIMIT);
  await show(inserted(2, '21', 'a Vitale'), 'welcome.html');
  await page.waitForSelector('[data-answer=unsure]', LIMIT);
  await show(inserted(3), 'welcome.html');
  await page.waitForSelector('[data-answer=unsure]', LIMIT);
});

it('the card of a préparateur says who asks: E-POP is offered nowhere, RPPS+ is', async () => {
  await show(inserted(1, '39'));
  await page.waitForSelector('[data-audience=staff]', LIMIT);
  await shot('preparateur');
  // The panel looks at no reader where nothing needs a card: the background remembers what it read.
  const observed: Partial<Observed> = { cards: [{ key: 'run/1', tries: 3, whose: 'staff', at: Date.now() }] };
  await page.evaluate((key, seen) => chrome.storage.session.set({ [key]: seen }), OBSERVED_KEY, observed);
  await show(inserted(1, '39'), 'sidepanel.html');
  await page.waitForSelector('[data-contacts=staff] a[href="/ways.html#pharmacy-staff"]', LIMIT);
  const offered = await page.$$eval('[data-guide]', (all) => all.map((one) => one.getAttribute('data-guide')));
  expect(offered).not.toContain('update-contact-details');
  expect(offered).toContain('activate-without-card');
  await shot('preparateur-panel');
  await show(inserted(1, '39'), 'call.html');
  await page.waitForSelector('.choices [value=ecps]', LIMIT);
  await page.waitForFunction(() => document.querySelector('.choices [value=ordre]') === null, LIMIT);
  await show(inserted(1, '39'), 'ways.html');
  await page.waitForSelector('[data-contacts=staff]', LIMIT);
  const buttons = await page.$$eval('button', (all) => all.map(({ textContent }) => textContent));
  expect(buttons).toContain(guideText['activate-without-card'].title);
  expect(buttons).not.toContain(guideText['update-contact-details'].title);
});

it('a profession that nobody knows is said in a sentence, and the guide with the card is there all the same', async () => {
  await show(inserted(1, '97'));
  await page.waitForSelector('[data-route=activate-with-card] .button-main', LIMIT);
  const said = await page.$eval('[data-route]', ({ textContent }) => textContent);
  expect(said).toContain(routeText.notes['unknown-profession']);
  expect(said).toContain(guideText['activate-with-card'].title);
});
