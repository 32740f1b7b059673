import type { Page } from 'puppeteer';
import { beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { panelText } from '../../shared/messages/fr/panel.ts';
import { ERROR_TEXTS } from '../../shared/troubles/error-texts.ts';
import { MODES, overflows, showAs, violationsOn } from '../support/browser/accessible.ts';
import { EXTENSION_ID, launchChromium } from '../support/browser/chromium.ts';
import { during } from '../support/during.ts';
import { choose, press } from '../support/guide/panel-page.ts';
import { spread } from '../support/spread.ts';
import { until } from '../support/until.ts';

// "J'ai un message d'erreur" in the side panel, in real Chromium.
let panel: Page;
const chromium = during(() => launchChromium({ host: null }));
beforeAll(async () => {
  panel = await chromium.openExtensionPage('sidepanel.html');
});

const FINDER = '[data-error-finder]';
const FIELD = `${FINDER} input`;

async function openAt(guide: string, step: string): Promise<void> {
  await panel.goto('about:blank');
  await panel.goto(`chrome-extension://${EXTENSION_ID}/sidepanel.html#guide=${guide}`);
  await panel.waitForSelector('button[data-step]');
  await choose(panel, step);
}
/** Among the troubles of the step. */
async function toggle(): Promise<void> {
  if ((await panel.$(FINDER)) === null) await press(panel, panelText.trouble);
  await (await panel.waitForSelector(`${FINDER} > summary`))?.click();
}
const found = (): Promise<string | null> =>
  panel.evaluate(() => document.querySelector('[data-error-found]')?.getAttribute('data-error-found') ?? null);
const words = (): Promise<string> =>
  panel.$eval(FINDER, (finder) => (finder.textContent ?? '').replaceAll('\u00a0', ' '));

describe('a message of the browser, in the panel', () => {
  beforeEach(async () => {
    await openAt('activate-with-card', 'A4');
    await toggle();
    await panel.waitForSelector(FIELD);
  });

  it('is chosen from a list by keyboard, and says cause, remedies and whom to call', async () => {
    await panel.focus('[data-error-text=older-cryptolib]');
    await panel.keyboard.press('Enter');
    await until('the meaning', async () => (await found()) === 'older-cryptolib' || null);
    await until('the focus on its title', () =>
      panel.evaluate(() => document.activeElement?.textContent === 'Cause probable' || null),
    );
    const said = await words();
    expect(said).toContain('Une version plus récente de Cryptolib est déjà là');
    expect(said).toContain('gardez cette version');
    expect(said).toContain('l’assistance du logiciel qui affiche ce message');
  });

  it('is recognised when it is pasted, and told aloud', async () => {
    await panel.type(FIELD, 'Ce site est inaccessible. err_ssl_client_auth_signature_failed');
    await until('the meaning', async () => (await found()) === 'chromium-key-refused' || null);
    expect(await panel.$eval(`${FINDER} [role=status]`, (status) => status.textContent)).toContain(
      'ERR_SSL_CLIENT_AUTH_SIGNATURE_FAILED',
    );
    expect(await words()).toContain('0 825 852 000');
  });

  it('that nobody knows is said to be unknown, with what to do next', async () => {
    await panel.type(FIELD, 'Zut alors');
    await until('the answer', async () => (await found()) === 'none' || null);
    const said = await words();
    expect(said).toContain('Ce message n’est pas connu');
    expect(said).toContain('0 806 800 213');
    expect(said).toContain('Rapport pour le support');
  });

  it('that is only digits is not echoed: it may be a code', async () => {
    for (const code of ['4', '1234', '8642 1357']) {
      await panel.type(FIELD, code);
      expect(await panel.$eval(FIELD, (field) => (field as HTMLInputElement).value)).toBe('');
    }
    const said = await words();
    expect(said).toContain('un code ne s’écrit jamais ici');
    expect(said).not.toMatch(/1234|8642/);
  });

  it('is forgotten on closing, and never stored', async () => {
    await panel.type(FIELD, 'un secret que nul ne garde');
    await toggle();
    await toggle();
    await panel.waitForSelector(FIELD);
    expect(await panel.$eval(FIELD, (field) => (field as HTMLInputElement).value)).toBe('');
    const kept = await panel.evaluate(async () => {
      const { local, session } = chrome.storage;
      return JSON.stringify([
        await local.get(null),
        await session.get(null),
        { ...localStorage },
        { ...sessionStorage },
      ]);
    });
    expect(kept).not.toContain('secret');
    expect(
      await panel.$eval(FIELD, (field) => [field.getAttribute('autocomplete'), field.getAttribute('name')]),
    ).toEqual(['off', null]);
  });

  spread(it, MODES)('has nothing that axe finds wrong, %s, list and meaning, and fits 320 px', async (mode) => {
    await panel.setViewport({ width: 320, height: 800 });
    await showAs(panel, mode);
    expect(await violationsOn(panel)).toEqual([]);
    expect(await overflows(panel)).toBe(false);
    const message = await panel.waitForSelector('[data-error-text=firefox-no-certificate]');
    // The way back, which stays at the foot, may lie over what is at the edge of the window.
    await message?.evaluate((button) => button.scrollIntoView({ block: 'center' }));
    await message?.click();
    await until('the meaning', async () => (await found()) !== null || null);
    expect(await violationsOn(panel)).toEqual([]);
    expect(await overflows(panel)).toBe(false);
  });
});

it('is offered at the log-ins A4, A5 and L1, and nowhere else', async () => {
  const offered: string[] = [];
  for (const [guide, steps] of [
    ['activate-with-card', ['A3', 'A4', 'A5', 'A6']],
    ['sign-in', ['L1', 'L2']],
  ] as const) {
    for (const step of steps) {
      await openAt(guide, step);
      await press(panel, panelText.trouble);
      await panel.waitForSelector('#troubles');
      if ((await panel.$(FINDER)) !== null) offered.push(step);
    }
  }
  expect(offered).toEqual(['A4', 'A5', 'L1']);
});

it('lists as many messages as the table has', async () => {
  await openAt('sign-in', 'L1');
  await toggle();
  await panel.waitForSelector('[data-error-text]');
  expect(await panel.$$eval('[data-error-text]', (all) => all.length)).toBe(ERROR_TEXTS.length);
});
