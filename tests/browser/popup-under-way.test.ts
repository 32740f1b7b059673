import type { Page } from 'puppeteer';
import { describe, expect, it } from 'vitest';
import { STORE } from '../../extension/guide/messages/messages.ts';
import { NEW_SESSION, type Progress, type Session } from '../../extension/guide/session/session.ts';
import { waitUntil } from '../../extension/ui/facts/wait-until.ts';
import { panelText } from '../../shared/messages/fr/panel.ts';
import type { Chromium } from '../support/browser/chromium.ts';
import { useChromium } from '../support/browser/use-chromium.ts';
import { openAtDesk, openWithoutHost } from '../support/desks/desk-page.ts';
import { type DeskName, deskNamed } from '../support/desks/desks.ts';
import { choose, press } from '../support/guide/panel-page.ts';

// What whoever presses the icon while something is under way is told first, and what there is to press.
const SIZE = { width: 400, height: 600 } as const;
const HOUR = 3_600_000;

const AT_B3: Progress = {
  step: 'B3',
  done: ['B1', 'B2'],
  hold: null,
  used: null,
  onScreen: [],
  since: null,
  code: null,
  finished: false,
  cameFrom: null,
};

let chromium: Chromium;
useChromium((launched) => {
  chromium = launched;
});

/** The popup at a desk, or without the helper program, where something is under way. */
async function popupWith(desk: DeskName | null, session: Partial<Session>): Promise<Page> {
  const stored: Session = { ...NEW_SESSION, ...session };
  const worker = await chromium.serviceWorker();
  await worker.evaluate(`chrome.storage.local.set(${JSON.stringify({ [STORE.session]: stored })})`);
  const popup =
    desk === null
      ? await openWithoutHost(chromium.browser, 'not_installed', 'popup.html', SIZE)
      : await openAtDesk(chromium.browser, deskNamed(desk), 'popup.html', SIZE);
  await popup.waitForSelector('[data-details]');
  return popup;
}

/** The same with the 48 h over in so many hours. */
async function popupAt(desk: DeskName | null, hours: number, session: Partial<Session> = {}): Promise<Page> {
  const readyAt = Date.now() + hours * HOUR;
  const wait = { begun: readyAt - 48 * HOUR, readyAt, remind: true, reminded: hours < 0 };
  const popup = await popupWith(desk, { ...session, wait });
  await popup.waitForFunction(
    (title) => document.querySelector('main .notice-title')?.textContent === title,
    { timeout: 20_000 },
    hours > 0 ? panelText.wait.ready(waitUntil(readyAt)) : panelText.wait.readyNow,
  );
  return popup;
}

const mainButtons = (popup: Page): Promise<readonly string[]> =>
  popup.$$eval('.button-main', (all) => all.map((one) => one.textContent.replaceAll('\u00a0', ' ')));

describe('within the 48 h', () => {
  it.each([null, 'no reader', 'a Vitale'] as const)(
    'until when to be patient comes first, and what is waited for is not to be pressed (at: %s)',
    async (desk) => {
      const popup = await popupAt(desk, 20);
      expect(await mainButtons(popup)).toEqual([panelText.wait.close]);
      expect(await popup.$('[data-route=activate-without-card]')).toBeNull();
      await popup.close();
    },
  );

  it('the way with a card stays open, for it waits for nothing', async () => {
    const popup = await popupAt('everything in order', 20);
    expect(await popup.$('[data-route=activate-with-card] .button')).not.toBeNull();
    expect(await mainButtons(popup)).toEqual([panelText.wait.close]);
    await popup.close();
  });

  it('the guide that waits is not offered before its day', async () => {
    const popup = await popupAt(null, 20, {
      running: 'activate-without-card',
      progress: { 'activate-without-card': AT_B3 },
    });
    expect(await mainButtons(popup)).toEqual([panelText.wait.close]);
    expect(await popup.$('[data-running]')).toBeNull();
    await popup.close();
  });
});

describe('after the 48 h', () => {
  it('one button goes on with the activation', async () => {
    const popup = await popupAt('no reader', -1);
    expect(await mainButtons(popup)).toEqual([panelText.wait.resume]);
    expect(await popup.$('[data-route=activate-without-card]')).toBeNull();
    await popup.close();
  });
});

describe('while a guide runs', () => {
  const running = { running: 'activate-without-card', progress: { 'activate-without-card': AT_B3 } } as const;

  it('to go on with it is the one thing to do, whatever card is in the reader', async () => {
    const popup = await popupWith('a Vitale', running);
    await popup.waitForSelector('[data-running] .button');
    expect(await mainButtons(popup)).toEqual([panelText.choose.resume(3, 8).replaceAll('\u00a0', ' ')]);
    await popup.close();
  });

  it('a remedy of the card comes after it', async () => {
    const popup = await popupWith('no Cryptolib on Windows', running);
    await popup.waitForSelector('[data-running] .button-main');
    expect(await popup.$('[data-remedy] .button:not(.button-main)')).not.toBeNull();
    await popup.close();
  });

  it('it is stopped by one press, and stays there to be resumed', async () => {
    const panel = await chromium.openExtensionPage('sidepanel.html#guide=activate-without-card');
    await panel.waitForSelector('button[data-step]');
    await choose(panel, 'B3');
    await panel.close();
    const popup = await openWithoutHost(chromium.browser, 'not_installed', 'popup.html', SIZE);
    await popup.waitForSelector('[data-running] .plain-link');
    await press(popup, panelText.stop);
    await popup.waitForFunction(() => document.querySelector('[data-running] .plain-link') === null);
    expect(await mainButtons(popup)).toEqual([panelText.choose.resume(3, 8).replaceAll('\u00a0', ' ')]);
    await popup.reload();
    await popup.waitForSelector('[data-running] .button-main');
    await popup.close();
  });

  it('nobody is called away from it where nothing is known of the computer', async () => {
    const popup = await popupWith(null, {
      running: 'activate-with-card',
      progress: { 'activate-with-card': { ...AT_B3, step: 'A2', done: ['A1'] } },
    });
    await popup.waitForSelector('[data-running=activate-with-card]');
    expect(await popup.$('[data-route]')).toBeNull();
    await popup.close();
  });
});
