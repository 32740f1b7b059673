import { readFileSync } from 'node:fs';
import type { Page } from 'puppeteer';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { browserNames } from '../../shared/messages/fr/browsers.ts';
import { commonText } from '../../shared/messages/fr/common.ts';
import { findingWords } from '../../shared/messages/fr/findings.ts';
import { guideText } from '../../shared/messages/fr/guides.ts';
import { panelText } from '../../shared/messages/fr/panel.ts';
import { stepText } from '../../shared/messages/fr/steps.ts';
import { type Chromium, EXTENSION_ID, launchChromium, registerHost } from '../support/browser/chromium.ts';
import { type Pcscd, startPcscd } from '../support/card/pcscd.ts';
import { deskNamed, NOTHING_TOLD, titleOf } from '../support/desks/desks.ts';
import { cardWith, deskWith, SAMPLE_CARD, SAMPLE_READER } from '../support/desks/sample-facts.ts';
import { during } from '../support/during.ts';
import { press } from '../support/guide/panel-page.ts';
import { writeDeskHost } from '../support/host/desk-host.ts';
import { writeFakeHost } from '../support/host/fake-hosts.ts';
import { asRedHat } from '../support/system/red-hat.ts';
import { PATIENCE_MS } from '../support/until.ts';
import { cardNamed } from '../virtual-card/cards.ts';
import { insertCard } from '../virtual-card/insert.ts';

const LIMIT = { timeout: PATIENCE_MS };
const PORT = 35963;
/** What Chromium on a Red Hat says of a card that was read. */
const READ = findingWords('linux-not-firefox').title({ ...NOTHING_TOLD, browser: browserNames.chromium });

/** Waits until the popup shows this verdict as a live one. */
const showsVerdict = (page: Page, title: string) =>
  page.waitForFunction(
    (wanted) =>
      document.querySelector('.verdict .notice-title')?.textContent === wanted &&
      document.querySelector('.verdict[data-stale=true]') === null,
    LIMIT,
    title,
  );
/** What is folded is there for whoever opens it. */
const unfold = (page: Page): Promise<void> =>
  page.$eval('[data-details]', (details) => {
    (details as HTMLDetailsElement).open = true;
  });
const textOf = (page: Page, selector: string): Promise<string> =>
  page.$eval(selector, (element) => element.textContent ?? '');
/** All that the extension keeps in this browser, asked of one of its pages. */
const storeOf = (page: Page): Promise<string> =>
  page.evaluate(async () => JSON.stringify([await chrome.storage.local.get(), await chrome.storage.session.get()]));

describe('with the real host, pcscd and a virtual card', () => {
  let chromium: Chromium;
  let pcscd: Pcscd;
  let page: Page;
  let redHat: Disposable;
  beforeAll(async () => {
    redHat = asRedHat();
    pcscd = await startPcscd();
    chromium = await launchChromium();
    page = await chromium.openExtensionPage('popup.html');
  });
  afterAll(async () => {
    await chromium?.close();
    await pcscd?.[Symbol.asyncDispose]();
    redHat?.[Symbol.dispose]();
  });

  it('the popup follows a card in, out, and another in', async () => {
    await showsVerdict(page, titleOf('no-card'));
    const card = await insertCard({ port: PORT, card: cardNamed('cps3-pharmacist') });
    await showsVerdict(page, READ);
    expect(await textOf(page, '[data-route]')).toContain(guideText['activate-with-card'].title);
    expect(await textOf(page, '[data-certificate]')).toMatch(/encore \d+ jours/);
    await card.remove();
    await showsVerdict(page, titleOf('no-card'));
    expect(await page.$('[data-certificate]')).toBeNull();
    const vitale = await insertCard({ port: PORT, card: cardNamed('vitale-2') });
    await showsVerdict(page, titleOf('vitale'));
    expect(vitale.log).toEqual([]);
    await vitale.remove();
    await showsVerdict(page, titleOf('no-card'));
  });

  it('the holder is read and shown only when asked for, and stays nowhere', async () => {
    const card = await insertCard({ port: PORT, card: cardNamed('cps3-pharmacist') });
    await showsVerdict(page, READ);
    const masked = await textOf(page, 'main');
    await unfold(page);
    await page.click('[data-holder] button:not([disabled])');
    await page.waitForSelector('[data-national-id]', LIMIT);
    const nationalId = await textOf(page, '[data-national-id]');
    expect(nationalId).toMatch(/^8\d{11}$/);
    expect(masked).not.toContain(nationalId);
    expect(await storeOf(page)).not.toContain(nationalId);
    const holder = (await textOf(page, '[data-holder] span')).split(' ').at(-1) ?? '';
    expect(holder.length).toBeGreaterThan(2);
    expect(await storeOf(page)).not.toContain(holder);
    await card.remove();
    await showsVerdict(page, titleOf('no-card'));
    expect(await textOf(page, 'main')).not.toContain(nationalId);
  });

  it('a service that stops and comes back is told apart from a missing reader', async () => {
    await pcscd.stop();
    await showsVerdict(page, titleOf('service-stopped'));
    await pcscd.start();
    await showsVerdict(page, titleOf('no-card'));
  });

  it('the popup opens with the last known state, marked as such, then goes live', async () => {
    const card = await insertCard({ port: PORT, card: cardNamed('cps3-pharmacist') });
    await showsVerdict(page, READ);
    const again = await chromium.browser.newPage();
    await again.evaluateOnNewDocument(() => {
      const seen: string[] = [];
      Object.assign(globalThis, { seen });
      new MutationObserver(() => {
        const verdict = document.querySelector<HTMLElement>('.verdict');
        if (verdict !== null)
          seen.push(`${verdict.dataset['stale']} ${verdict.querySelector('.notice-title')?.textContent}`);
      }).observe(document, { subtree: true, childList: true, attributes: true, characterData: true });
    });
    await again.goto(`chrome-extension://${EXTENSION_ID}/popup.html`);
    await showsVerdict(again, READ);
    const seen = await again.evaluate(() => (globalThis as unknown as { seen: string[] }).seen);
    const old = seen.indexOf(`true ${READ}`);
    expect(old).toBeGreaterThanOrEqual(0);
    expect(seen.indexOf(`false ${READ}`)).toBeGreaterThan(old);
    await again.close();
    await card.remove();
  });

  it('the popup recovers when the background dies', async () => {
    await page.bringToFront();
    await showsVerdict(page, titleOf('no-card'));
    const session = await chromium.browser.target().createCDPSession();
    const { targetInfos } = await session.send('Target.getTargets');
    const worker = targetInfos.find(({ type, url }) => type === 'service_worker' && url.includes(EXTENSION_ID));
    await session.send('Target.closeTarget', { targetId: worker?.targetId ?? '' });
    const card = await insertCard({ port: PORT, card: cardNamed('cps3-pharmacist') });
    await showsVerdict(page, READ);
    await card.remove();
  });
});

describe('at a desk that changes', () => {
  const desk = during(async () => writeDeskHost(deskWith([])));
  const chromium = during(() => launchChromium({ host: desk.path }));
  beforeEach(() => chromium.makeNew());

  it('nothing is said of the holder of a card that another program holds, since nothing of it was read', async () => {
    const held = cardWith({ evidence: 'atr-exact', reading: 'not-attempted', problem: { code: 'busy' } });
    const { holder: _, certificate: __, pinTriesLeft: ___, pinTriesMax: ____, ...unread } = held.card ?? SAMPLE_CARD;
    desk.show(deskWith([{ ...held, state: 'busy', card: unread }]));
    const page = await chromium.openExtensionPage('popup.html');
    await showsVerdict(page, titleOf('card-busy'));
    // What would say it comes last.
    await page.waitForSelector('[data-details]', LIMIT);
    expect(await page.$('[data-holder]')).toBeNull();
  });

  it('a desk in order is its headline, the reader, the end of the card and one button; the rest is folded', async () => {
    desk.show(deskNamed('everything in order').facts);
    const page = await chromium.openExtensionPage('popup.html');
    await showsVerdict(page, titleOf('ready'));
    // What comes last is there, so all is.
    for (const part of ['[data-holder]', '.button-main']) await page.waitForSelector(part, LIMIT);
    expect(await textOf(page, '[data-reader]')).toContain(SAMPLE_READER.model ?? SAMPLE_READER.name);
    expect(await textOf(page, '[data-until]')).toMatch(/Carte valable jusqu’au .*\d{4}/);
    expect(await page.$$('.button-main')).toHaveLength(1);
    for (const folded of ['[data-holder]', '.chain'])
      expect(await page.$eval(folded, (part) => part.checkVisibility())).toBe(false);
  });

  it.each([
    ['one remedy where that is quickest', 'a Vitale', 1],
    ['what would mend it folded where another way is advised', 'no Cryptolib on Windows', 0],
  ] as const)(
    'a desk that is not in order says in its headline what is in the way, and has %s',
    async (_, name, seen) => {
      desk.show(deskNamed(name).facts);
      const page = await chromium.openExtensionPage('popup.html');
      await page.waitForSelector('.verdict [data-remedy]', LIMIT);
      const remedies = await page.$$eval('.verdict [data-remedy]', (all) => all.map((one) => one.checkVisibility()));
      expect(remedies.filter((isSeen) => isSeen)).toHaveLength(seen);
      await page.waitForSelector('.button-main', LIMIT);
      expect(await page.$$('.button-main')).toHaveLength(1);
    },
  );

  it('the report is copied without identity, and with it when asked', async () => {
    desk.show(deskWith([cardWith({ serial: '', holder: { idKind: 'rpps' } })]), deskWith([SAMPLE_READER]));
    const page = await chromium.openExtensionPage('popup.html');
    await page.evaluate(() => {
      const copied: string[] = [];
      Object.assign(globalThis, { copied });
      // The clipboard of the machine belongs to nobody's test.
      navigator.clipboard.writeText = async (text) => void copied.push(text);
    });
    const copy = async (): Promise<string> => {
      // What is folded comes when the rest is drawn.
      await page.waitForFunction(() => {
        const button = [...document.querySelectorAll('button')].find(
          ({ textContent }) => textContent === 'Copier le rapport',
        );
        button?.click();
        return button !== undefined;
      }, LIMIT);
      return page.evaluate(() => (globalThis as unknown as { copied: string[] }).copied.at(-1) ?? '');
    };
    await showsVerdict(page, titleOf('ready'));
    const report = await copy();
    expect(report).toContain(SAMPLE_READER.name);
    expect(report).not.toContain('899700218896');
    await unfold(page);
    await page.click('input[type=checkbox]');
    await page.waitForSelector('[data-national-id]', LIMIT);
    expect(await copy()).toContain('899700218896');
  });
});

describe('from the popup', () => {
  const chromium = during(() => launchChromium({ host: null }));
  beforeEach(() => chromium.makeNew());

  it('nothing is waited for but its own code and what the background has of it', async () => {
    const page = await chromium.openExtensionPage('popup.html');
    await page.waitForSelector('[data-without-program]', LIMIT);
    const files = [...readFileSync('.output/chrome-mv3/popup.html', 'utf8').matchAll(/(?:src|href)="\/([^"]+)"/g)].map(
      ([, file = '']) => file,
    );
    // Without the sum of what is in it.
    expect(files.map((file) => file.replace(/^.*\/|-[\w-]{8}(?=\.)/g, '')).sort()).toEqual([
      'common.js',
      'popup.css',
      'popup.js',
      'theme.css',
    ]);
    // What is folded is asked for once the verdict is painted.
    await page.waitForSelector('[data-details]', LIMIT);
    expect(await page.$$('img:not([loading=lazy])')).toEqual([]);
  });

  it('a guide opens beside the page, and starts', async () => {
    const page = await chromium.openExtensionPage('popup.html');
    await page.waitForSelector('[data-without-program]', LIMIT);
    await page.click('[data-guide=activate-without-card]');
    const panel = await chromium.browser.waitForTarget((target) => target.url().includes('sidepanel.html'), LIMIT);
    const shown = await panel.asPage();
    await shown.waitForFunction(
      (title) => document.body.textContent?.includes(title) === true,
      LIMIT,
      guideText['activate-without-card'].short,
    );
  });

  it('says where one stands to whoever comes back, and takes them there', async () => {
    const panel = await chromium.openExtensionPage('sidepanel.html#guide=activate-without-card');
    await panel.waitForSelector('.panel-foot .button-main', LIMIT);
    await press(panel, panelText.done);
    await panel.waitForFunction((title) => document.body.textContent.includes(title), LIMIT, stepText.B2.title);
    await panel.close();
    const page = await chromium.openExtensionPage('popup.html');
    await page.waitForSelector('[data-running="activate-without-card"]', LIMIT);
    expect(await textOf(page, '[data-running]')).toContain(stepText.B2.title);
    expect(await page.$('[data-route]'), 'the same route is not offered a second time').toBeNull();
    await page.click('[data-running] .button-main');
    const opened = await chromium.browser.waitForTarget((target) => target.url().includes('sidepanel.html'), LIMIT);
    const shown = await opened.asPage();
    await shown.waitForFunction((title) => document.body.textContent.includes(title), LIMIT, stepText.B2.title);
  });

  it('the focus stays in the popup when the program answers and the button that asked it is gone', async () => {
    using broken = writeFakeHost('crashes');
    registerHost(chromium.profile, broken.path);
    const page = await chromium.openExtensionPage('popup.html');
    const retry = await page.locator(`button ::-p-text(${commonText.retry})`).setTimeout(30_000).waitHandle();
    using host = writeFakeHost('steady', deskWith([SAMPLE_READER]));
    registerHost(chromium.profile, host.path);
    await retry.focus();
    await page.keyboard.press('Enter');
    await page.waitForFunction((button) => !button.isConnected, LIMIT, retry);
    expect(await page.evaluate(() => document.activeElement?.localName)).toBe('h1');
  });
});
