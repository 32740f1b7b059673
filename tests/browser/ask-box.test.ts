import type { Page } from 'puppeteer';
import { beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { panelText } from '../../shared/messages/fr/panel.ts';
import { MODES, overflows, showAs, violationsOn } from '../support/browser/accessible.ts';
import { EXTENSION_ID, launchChromium } from '../support/browser/chromium.ts';
import { during } from '../support/during.ts';
import { choose, press } from '../support/guide/panel-page.ts';
import { spread } from '../support/spread.ts';
import { until } from '../support/until.ts';

// A question in one's own words, on every surface, in real Chromium.
let page: Page;
const chromium = during(() => launchChromium({ host: null }));
beforeAll(async () => {
  page = await chromium.openExtensionPage('sidepanel.html');
});

const FIELD = '[data-ask] input';

const SURFACES = ['panel', 'popup', 'welcome'] as const;

async function open(surface: (typeof SURFACES)[number]): Promise<void> {
  await page.goto('about:blank');
  const address = surface === 'panel' ? 'sidepanel.html#guide=activate-with-card' : `${surface}.html`;
  await page.goto(`chrome-extension://${EXTENSION_ID}/${address}`);
  if (surface === 'panel') {
    await page.waitForSelector('button[data-step]');
    await choose(page, 'A4');
    await press(page, panelText.trouble);
  }
  await page.waitForSelector(FIELD);
}
const answers = (): Promise<readonly (string | null)[]> =>
  page.$$eval('[data-ask] [role=option]', (all) => all.map((one) => one.getAttribute('data-answer')));
const answered = (id: string): Promise<true> =>
  until(`the answer ${id}`, () =>
    page.evaluate((wanted) => document.querySelector(`[data-answered="${wanted}"]`) !== null || null, id),
  );
const words = (): Promise<string> =>
  page.$eval('[data-ask]', (box) => (box.textContent ?? '').replaceAll('\u00a0', ' '));
const active = (): Promise<string | null> =>
  page.$eval(FIELD, (field) => {
    const id = field.getAttribute('aria-activedescendant');
    return id === null ? null : (document.getElementById(id)?.getAttribute('data-answer') ?? null);
  });
async function ask(question: string): Promise<void> {
  await page.focus(FIELD);
  await page.type(FIELD, question);
}

describe.each(SURFACES)('a question in the %s', (surface) => {
  beforeEach(() => open(surface));

  it('is answered by keyboard, as a combobox is', async () => {
    await ask('jai pa recu le mèl');
    await until('answers', async () => (await answers()).includes('mail-missing') || null);
    expect(await page.$eval(FIELD, (field) => field.getAttribute('aria-expanded'))).toBe('true');
    expect(await active()).toBeNull();
    await page.keyboard.press('ArrowDown');
    expect(await active()).toBe('mail-missing');
    await page.keyboard.press('Enter');
    await answered('mail-missing');
    await until('the focus on its title', () =>
      page.evaluate(() => document.activeElement?.textContent?.startsWith('Le courriel n’arrive pas') || null),
    );
    expect(await words()).toContain('Regardez dans les courriers indésirables.');
  });

  it('is left by Escape, with the surface still there', async () => {
    await ask('ma carte est bloquée');
    await until('answers', async () => (await answers())[0] === 'pin-blocked' || null);
    await page.keyboard.press('Escape');
    expect(await page.$eval(FIELD, (field) => (field as HTMLInputElement).value)).toBe('');
    expect(await answers()).toEqual([]);
    expect(await page.$(FIELD)).not.toBeNull();
  });

  it('about something else is said to be unknown, with whom to ask and what to tell them', async () => {
    await ask('quel temps fera-t-il samedi');
    await answered('none');
    const said = await words();
    expect(said).toContain('Je ne sais pas répondre à cela');
    expect(said).toContain('0 806 800 213');
    expect(said).toContain('monserviceclient.e-cps@esante.gouv.fr');
    expect(said).toContain('Ce que vous pouvez leur dire');
    expect(await page.$eval('[data-ask] [role=status]', (status) => status.textContent)).not.toBe('');
  });

  it('of digits alone is not echoed: it may be a code', async () => {
    for (const code of ['4', '1234', '8642 1357']) {
      await ask(code);
      expect(await page.$eval(FIELD, (field) => (field as HTMLInputElement).value)).toBe('');
    }
    expect(await words()).toContain('un code ne s’écrit jamais ici');
  });

  it('is kept nowhere and leaves nowhere', async () => {
    const asked: string[] = [];
    const listen = (request: { url(): string }): void => void asked.push(request.url());
    page.on('request', listen);
    const told = await page.evaluateHandle(() => {
      const messages: string[] = [];
      chrome.runtime.onMessage.addListener((message: unknown) => void messages.push(JSON.stringify(message)));
      return messages;
    });
    const before = await page.evaluate(() => history.length);
    await ask('un secret que nul ne garde, la carte est bloquée');
    await page.keyboard.press('Enter');
    await page.waitForSelector('[data-answered]');
    page.off('request', listen);
    expect(asked.filter((url) => !url.startsWith(`chrome-extension://${EXTENSION_ID}/`))).toEqual([]);
    const kept = await page.evaluate(async () => {
      const { local, session } = chrome.storage;
      return JSON.stringify([
        await local.get(null),
        await session.get(null),
        { ...localStorage },
        { ...sessionStorage },
        location.href,
        document.cookie,
      ]);
    });
    expect(kept + JSON.stringify(await told.jsonValue()) + asked.join(' ')).not.toContain('secret');
    expect(await page.evaluate(() => history.length)).toBe(before);
    expect(
      await page.$eval(FIELD, (field) => [field.getAttribute('autocomplete'), field.getAttribute('name')]),
    ).toEqual(['off', null]);
  });

  spread(it, MODES)('has nothing that axe finds wrong, %s, list and answer, and fits 320 px', async (mode) => {
    await page.setViewport({ width: 320, height: 800 });
    await showAs(page, mode);
    await ask('mon lecteur ne lit pas la carte');
    await until('answers', async () => (await answers()).length > 1 || null);
    await page.keyboard.press('ArrowDown');
    expect(await violationsOn(page)).toEqual([]);
    expect(await overflows(page)).toBe(false);
    await page.keyboard.press('Enter');
    await page.waitForSelector('[data-answered]');
    expect(await violationsOn(page)).toEqual([]);
    expect(await overflows(page)).toBe(false);
  });
});

it('of an error that is pasted in the panel is recognised', async () => {
  await open('panel');
  await ask('Ce site est inaccessible. err_ssl_client_auth_signature_failed');
  await until('the meaning', async () => (await answers())[0] === 'chromium-key-refused' || null);
  await page.keyboard.press('Enter');
  await answered('chromium-key-refused');
  expect(await words()).toContain('0 825 852 000');
});
