import { rmSync } from 'node:fs';
import type { Page, Target } from 'puppeteer';
import { beforeAll, describe, expect, it } from 'vitest';
import { STORE } from '../../extension/guide/messages/messages.ts';
import { NEW_SESSION } from '../../extension/guide/session/session.ts';
import { waitUntil } from '../../extension/ui/facts/wait-until.ts';
import { guideNeedsText } from '../../shared/messages/fr/guide-needs.ts';
import { guideText } from '../../shared/messages/fr/guides.ts';
import { hostLinkText } from '../../shared/messages/fr/host-link.ts';
import { panelText } from '../../shared/messages/fr/panel.ts';
import { routeText } from '../../shared/messages/fr/routes.ts';
import { caseText, wayText } from '../../shared/messages/fr/ways.ts';
import { welcomeText } from '../../shared/messages/fr/welcome.ts';
import { WAY_IDS, WAYS } from '../../shared/ways/ways.ts';
import { EXTENSION_ID, launchChromium, registerHost } from '../support/browser/chromium.ts';
import { deskWith, SAMPLE_READER } from '../support/desks/sample-facts.ts';
import { during } from '../support/during.ts';
import { press, standBeside } from '../support/guide/panel-page.ts';
import { writeFakeHost } from '../support/host/fake-hosts.ts';
import { spread } from '../support/spread.ts';
import { PATIENCE_MS } from '../support/until.ts';

const LIMIT = { timeout: PATIENCE_MS };

/** Waits until a part of the page says this. */
const says = (page: Page, selector: string, words: string) =>
  page.waitForFunction(
    (part, wanted) => document.querySelector(part)?.textContent?.includes(wanted) === true,
    LIMIT,
    selector,
    words,
  );

/** Once it stands still: what follows from an answer is scrolled into view a frame later. */
const choose = (page: Page, selector: string): Promise<void> =>
  page.locator(selector).setTimeout(LIMIT.timeout).click();

it('the welcome page opens by itself at the installation, and not again in the same profile', async () => {
  const isWelcome = (target: Target): boolean => target.url().endsWith('/welcome.html');
  const first = await launchChromium({ host: null, keepWelcome: true });
  await first.browser.waitForTarget(isWelcome, LIMIT).finally(() => first.close({ keepProfile: true }));
  // To Chromium, what is loaded from a folder is installed anew at each start.
  const again = await launchChromium({ host: null, profile: first.profile });
  try {
    await again.openExtensionPage('options.html');
    await again.serviceWorker();
    await new Promise((done) => setTimeout(done, 1_500));
    expect(again.browser.targets().filter(isWelcome)).toEqual([]);
  } finally {
    await again.close();
    rmSync(first.profile, { recursive: true, force: true, maxRetries: 5 });
  }
});

describe('the welcome page', () => {
  const chromium = during(() => launchChromium({ host: null }));
  let page: Page;
  beforeAll(async () => {
    page = await chromium.openExtensionPage('welcome.html');
  });

  /** As somebody sees it who has answered nothing yet, in one tab: those left open go on working. */
  async function welcome(): Promise<void> {
    await page.bringToFront();
    await page.evaluate(() => chrome.storage.local.clear());
    await page.goto(`chrome-extension://${EXTENSION_ID}/welcome.html`);
  }

  it.each([
    ['card-and-reader', 'activate-with-card', 'card-unverified'],
    ['no-card-or-reader', 'activate-without-card', 'no-card'],
    ['contact-details', 'update-contact-details', 'contact-details-asked'],
    ['unsure', 'activate-without-card', 'nothing-known'],
  ] as const)('answers "%s" with a route, its reason and what to prepare', async (answer, guide, reason) => {
    await welcome();
    await choose(page, `[data-asks] [value=${answer}]`);
    await says(page, '[data-route]', guideText[guide].title);
    await says(page, '[data-route]', routeText.reasons[reason]);
    for (const need of guideNeedsText[guide].needs) await says(page, 'main', need);
  });

  it('tells a screen reader what an answer leads to, in a region that was there before', async () => {
    await welcome();
    await page.waitForSelector('[data-asks=situation]', LIMIT);
    expect(await page.$eval('main > [role=status]', (status) => status.textContent)).toBe('');
    await choose(page, '[data-asks] [value=unsure]');
    await says(page, 'main > [role=status]', guideText['activate-without-card'].title);
    await says(page, 'main > [role=status]', routeText.reasons['nothing-known']);
  });

  it('says of a guide that runs beside it that it is in the panel, and has nothing of it to press', async () => {
    await welcome();
    const panel = await chromium.openExtensionPage('sidepanel.html#guide=activate-without-card');
    await panel.waitForSelector('[data-step]', LIMIT);
    await standBeside(panel);
    await page.bringToFront();
    await says(page, 'main > .notice:first-child', panelText.beside.end);
    expect(await page.$$('.qr-pair .qr'), 'a code for each store, large').toHaveLength(2);
    expect(await page.$('[data-asks], main button, main .button-main')).toBeNull();
    await press(panel, panelText.stop);
    await panel.close();
    await choose(page, '[data-act=resume]');
    // The panel has opened beside, and says so by itself.
    await says(page, 'main > .notice:first-child', panelText.beside.end);
  });

  it('shows large, beside the panel, the name of the site that a step is on', async () => {
    await welcome();
    const panel = await chromium.openExtensionPage('sidepanel.html#guide=update-contact-details');
    await panel.waitForSelector('[data-step]', LIMIT);
    await standBeside(panel);
    await says(page, '.site-address', 'ordre.pharmacien.fr');
    await panel.close();
  });

  it('in the 48 h asks nothing and offers no program, and says how to keep the icon that calls back in sight', async () => {
    await welcome();
    const readyAt = Date.now() + 20 * 3_600_000;
    const wait = { begun: readyAt - 48 * 3_600_000, readyAt, remind: false, reminded: false };
    await page.evaluate((items) => chrome.storage.local.set(items), { [STORE.session]: { ...NEW_SESSION, wait } });
    await page.reload();
    await says(page, 'main > .notice', panelText.wait.ready(waitUntil(readyAt)));
    await says(page, '[data-pin]', welcomeText.pin);
    expect(await page.$('[data-asks], #programme, .button-main')).toBeNull();
  });

  it('sends people whose e-mail the Ordre does not know there first', async () => {
    await welcome();
    await choose(page, '[data-asks] [value=no-card-or-reader]');
    await choose(page, '[data-asks=contacts] [value=no]');
    await says(page, '[data-route]', routeText.reasons['which-missing']);
    expect(await page.$('[data-route] .button-main'), 'who has the card need not wait').toBeNull();
    await choose(page, '[data-asks=missing] [value=reader]');
    await says(page, '[data-route]', routeText.reasons['reader-to-borrow']);
    await choose(page, '[data-answered=missing] button');
    await choose(page, '[data-asks=missing] [value=card]');
    await says(page, '[data-route]', routeText.reasons['contacts-first']);
    // The popup advises the same: it knows the answers.
    const popup = await chromium.openExtensionPage('popup.html');
    await says(popup, '[data-route]', routeText.reasons['contacts-first']);
    await popup.close();
  });

  it('sends people who do not know what the Ordre knows to the app, which shows it', async () => {
    await welcome();
    await choose(page, '[data-asks] [value=no-card-or-reader]');
    await choose(page, '[data-asks=contacts] [value=unsure]');
    await says(page, '[data-route]', guideText['activate-without-card'].title);
    await says(page, '[data-route]', routeText.reasons['contacts-shown']);
    await page.reload();
    await page.waitForSelector('[data-answered=contacts][data-answer=unsure]', LIMIT);
  });

  it('asks one question a screen: what was answered is a line, and what stands beside it leads away', async () => {
    await welcome();
    await page.waitForSelector('[data-asks=situation]', LIMIT);
    const choices = (): Promise<number> =>
      page.$$eval('main :is(button, a, summary)', (all) => all.filter((one) => one.checkVisibility()).length);
    const questions = (): Promise<readonly string[]> =>
      page.$$eval('legend', (all) => all.map((one) => one.textContent));
    expect(await questions()).toEqual([welcomeText.question]);
    expect(await choices()).toBeLessThanOrEqual(6);
    for (const [value, asked] of [
      ['no-card-or-reader', welcomeText.contacts.question.pharmacist],
      ['no', welcomeText.missing.question],
      ['card', undefined],
    ]) {
      await choose(page, `[data-asks] [value=${value}]`);
      await page.waitForSelector(`[data-answer=${value}]`, LIMIT);
      expect(await questions()).toEqual(asked === undefined ? [] : [asked]);
    }
    await choose(page, '[data-answered=situation] button');
    await page.waitForSelector('[data-asks=situation] [aria-pressed=true]:focus', LIMIT);
    expect(await questions()).toEqual([welcomeText.question]);
    expect(await page.evaluate(() => document.activeElement?.getAttribute('value'))).toBe('no-card-or-reader');
    await choose(page, '[data-asks] [value=unsure]');
    await page.waitForSelector('[data-answered=situation][data-answer=unsure]', LIMIT);
  });

  it('takes everybody for a pharmacist, and sends a préparateur to RPPS+ after one press', async () => {
    await welcome();
    await choose(page, '[data-asks] [value=contact-details]');
    await page.waitForSelector('[data-audience=pharmacist]', LIMIT);
    await page.select('[data-audience] select', 'staff');
    await says(page, '[data-route=contacts-elsewhere]', routeText.notes['contacts-staff']);
    expect(await page.$eval('[data-route] .button-main', (link) => (link as HTMLAnchorElement).hash)).toBe(
      '#pharmacy-staff',
    );
    const offered = await page.$eval('[data-route]', (card) => card.textContent);
    expect(offered).not.toContain(guideText['update-contact-details'].title);
    // The popup knows it too.
    const popup = await chromium.openExtensionPage('popup.html');
    await says(popup, '[data-route=contacts-elsewhere]', routeText.notes['contacts-staff']);
    await popup.close();
  });

  it('asks anew what was answered on another day, and keeps what an older version kept', async () => {
    await welcome();
    await page.evaluate(() => chrome.storage.local.set({ answers: { situation: 'unsure', day: '2020-01-01' } }));
    await page.reload();
    await page.waitForSelector('[data-asks=situation]', LIMIT);
    await new Promise((done) => setTimeout(done, 300));
    expect(await page.$('[data-answered]')).toBeNull();
    await page.evaluate(() => chrome.storage.local.set({ answers: { situation: 'unsure', desk: null, who: 7 } }));
    await page.reload();
    await page.waitForSelector('[data-answer=unsure]', LIMIT);
  });

  it('keeps an answer that comes before what was answered earlier is read, and what was answered earlier', async () => {
    await welcome();
    await page.evaluate(() => chrome.storage.local.set({ answers: { desk: true } }));
    const later = await chromium.browser.newPage();
    await later.evaluateOnNewDocument(() => {
      const { local } = chrome.storage;
      const real = local.get.bind(local);
      local.get = async (key) => {
        const items = await real(key);
        await new Promise((done) => setTimeout(done, 3_000));
        document.documentElement.dataset['read'] = '';
        return items;
      };
    });
    await later.goto(page.url());
    await later.bringToFront();
    await choose(later, '[data-asks] [value=contact-details]');
    await later.waitForSelector('html:not([data-read]) [data-answer="contact-details"]', LIMIT);
    await later.waitForSelector('html[data-read]', LIMIT);
    await says(later, '[data-route]', guideText['update-contact-details'].title);
    const { answers } = await page.evaluate(() => chrome.storage.local.get('answers'));
    expect(answers).toMatchObject({ situation: 'contact-details', desk: true });
    await later.close();
  });

  spread(it, WAY_IDS)('leads to "%s", which says what to do and what is not known', async (way) => {
    await welcome();
    await page.waitForSelector('.other-ways summary', LIMIT);
    await choose(page, '.other-ways summary');
    await choose(page, `a[href="/ways.html#${way}"]`);
    await says(page, 'h1', wayText[way].title);
    for (const { id } of WAYS[way].cases) await says(page, `[data-case="${id}"]`, caseText[id].actions[0] ?? '');
  });
});

it('the welcome page says "vu !" by itself when the helper program is installed while it is open', async () => {
  await using chromium = await launchChromium({ host: null });
  using host = writeFakeHost('steady', deskWith([SAMPLE_READER]));
  const page = await chromium.openExtensionPage('welcome.html');
  await choose(page, '[data-asks] [value=card-and-reader]');
  await page.waitForSelector('#programme [data-link=broken]', LIMIT);
  registerHost(chromium.profile, host.path);
  await says(page, '#programme', hostLinkText.seen);
});
