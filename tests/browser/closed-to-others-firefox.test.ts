import type { Page } from 'puppeteer';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { portName } from '../../extension/guide/messages/port-name.ts';
import { CHANNEL } from '../../extension/host-link/channel.ts';
import { panelText } from '../../shared/messages/fr/panel.ts';
import { FIREFOX_EXTENSION_ID } from '../../shared/protocol/extension-ids.ts';
import { HOST_NAME } from '../../shared/protocol/version.ts';
import { address } from '../portals/addresses.ts';
import { scriptOf } from '../portals/script-of.ts';
import { type Portals, startPortals } from '../portals/server.ts';
import { type Firefox, launchFirefox } from '../support/browser/firefox.ts';
import { askOurs, HELLO, heardOn, strangerFolder } from '../support/browser/stranger.ts';
import { currentStep, untilStep } from '../support/guide/panel-page.ts';
import { readOverlays } from '../support/overlay/overlay-probe.ts';
import { until } from '../support/until.ts';

/** In official pages, beside our content script: it looks for what our scripts leave, and speaks as they do. */
function strangerInPage(): void {
  const left = Object.getOwnPropertySymbols(globalThis).flatMap((one) => one.description?.match(/.*compagnon.*/) ?? []);
  const heard: unknown[] = [];
  chrome.runtime.onMessage.addListener((word: unknown) => {
    heard.push(word);
  });
  for (const message of [{ to: 'notice' }, { to: 'offer', type: 'accept' }, { to: 'guide', event: { type: 'stop' } }])
    chrome.runtime.sendMessage(message).then(
      (answer) => answer !== undefined && heard.push(answer),
      () => {},
    );
  setInterval(() => {
    document.documentElement.dataset['stranger'] = JSON.stringify({ left, heard });
  }, 100);
}

const MANIFEST = {
  background: { scripts: ['background.js'] },
  content_scripts: [{ matches: ['https://*.ordre.pharmacien.fr/*'], js: ['in-page.js'] }],
  host_permissions: ['https://*.ordre.pharmacien.fr/*'],
  browser_specific_settings: { gecko: { id: 'stranger@example.org' } },
} as const;

describe('another extension, in Firefox,', () => {
  const folder = strangerFolder(MANIFEST, {
    'background.js': scriptOf(() => void chrome.tabs.create({ url: 'stranger.html' })),
    'stranger.html': '<!doctype html>',
    'in-page.js': scriptOf(strangerInPage),
  });
  let portals: Portals;
  let firefox: Firefox;
  let panel: Page;
  let stranger: Page;
  beforeAll(async () => {
    portals = await startPortals({ port: 443 });
    portals.draw({ epop: 'table' });
    firefox = await launchFirefox();
    panel = await firefox.openExtensionPage('sidepanel.html#guide=update-contact-details');
    await until('the first step', () => currentStep(panel));
    await firefox.browser.installExtension(folder.path);
    stranger = await pageWhere((page) => page.evaluate(() => location.pathname === '/stranger.html'));
  });
  afterAll(async () => {
    await firefox?.close();
    await portals?.close();
    folder[Symbol.dispose]();
  });

  const pageWhere = (isWanted: (page: Page) => Promise<boolean>): Promise<Page> =>
    until('a page', async () => {
      // A tab on its way to another process answers nothing.
      for (const page of await firefox.browser.pages()) if (await isWanted(page).catch(() => false)) return page;
      return null;
    });

  it('is answered nothing, whatever it asks', async () => {
    const step = await currentStep(panel);
    const event = { type: 'start', guide: 'sign-in' };
    for (const message of [{ to: 'guide', event }, { to: 'notice' }, { to: 'offer', type: 'may-i' }])
      expect(await askOurs(stranger, FIREFOX_EXTENSION_ID, message)).toHaveProperty('refused');
    expect(await currentStep(panel)).toBe(step);
  });

  it('is given no word on any port of ours, and no host', async () => {
    for (const name of [CHANNEL, portName({ fresh: true, from: '' }), ''])
      expect(await heardOn(stranger, FIREFOX_EXTENSION_ID, name, HELLO)).toMatchObject({ heard: [] });
    expect(await heardOn(stranger, null, HOST_NAME, HELLO)).toMatchObject({
      heard: [],
      refused: expect.not.stringMatching('silence'),
    });
  });

  it('reads no file of ours, and loses nobody’s guide when it opens another: one press brings it back', async () => {
    const step = await currentStep(panel);
    const own = await panel.evaluate(() => location.origin);
    const fetched = stranger.evaluate((file) => fetch(file).then(({ url }) => url), `${own}/manifest.json`);
    await expect(fetched).rejects.toThrow('NetworkError');
    // An address that Firefox makes up for each profile: it would have to know it.
    const url = `${own}/sidepanel.html#guide=sign-in`;
    await stranger.evaluate((at) => chrome.tabs.create({ url: at }).then(String, String), url);
    const opened = await pageWhere((page) => page.evaluate(() => location.hash === '#guide=sign-in'));
    await (await opened.waitForSelector(`::-p-text(${panelText.replaced.back})`))?.click();
    await until('the guide that ran, where it stood', async () => (await currentStep(opened)) === step);
    await opened.close();
  });

  it('in the same page finds nothing of our scripts, and neither hears nor commands our background', async () => {
    const step = await currentStep(panel);
    const page = await firefox.browser.newPage();
    await page.goto(address('epop', '/loc_fr/default/donnees/fiche'));
    await until('the ring', async () => (await readOverlays(page)).some(({ ring }) => ring !== null));
    const told = await until('what it found', () =>
      page.evaluate(() => document.documentElement.dataset.stranger ?? null),
    );
    expect(JSON.parse(told)).toEqual({ left: [], heard: [] });
    // Where the page is says which step it is; the guide runs on.
    expect(step).not.toBeNull();
    await untilStep(panel, 'E6');
    await page.close();
  });
});
