import type { Page, Realm, WebWorker } from 'puppeteer';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { PANEL_PORT, portName } from '../../extension/guide/messages/port-name.ts';
import { CHANNEL } from '../../extension/host-link/channel.ts';
import { guideText } from '../../shared/messages/fr/guides.ts';
import { panelText } from '../../shared/messages/fr/panel.ts';
import { HOST_NAME } from '../../shared/protocol/version.ts';
import { address } from '../portals/addresses.ts';
import { type Portals, startPortals } from '../portals/server.ts';
import { type Chromium, EXTENSION_ID, launchChromium } from '../support/browser/chromium.ts';
import { askOurs, HELLO, heardOn, strangerFolder } from '../support/browser/stranger.ts';
import { currentStep } from '../support/guide/panel-page.ts';
import { PATIENCE_MS, until } from '../support/until.ts';

const folder = strangerFolder({ background: { service_worker: 'stranger.js' } }, { 'stranger.js': '' });
let portals: Portals;
let chromium: Chromium;
beforeAll(async () => {
  portals = await startPortals();
  chromium = await launchChromium({ portalsPort: portals.port, others: [folder.path] });
});
afterAll(async () => {
  await chromium?.close();
  await portals?.close();
  folder[Symbol.dispose]();
});

/** The background of the extension of somebody else. */
async function stranger(): Promise<WebWorker> {
  const target = await chromium.browser.waitForTarget(
    (candidate) => candidate.type() === 'service_worker' && !candidate.url().includes(EXTENSION_ID),
    { timeout: PATIENCE_MS },
  );
  return (await target.worker()) as WebWorker;
}

/** The world of our content script on a page: what a hostile page has won when it holds its own process. */
const contentScriptOf = (page: Page): Promise<Realm> =>
  until('the world of the content script', async () => {
    const ours = page.extensionRealms().find(({ origin }) => origin === `chrome-extension://${EXTENSION_ID}`);
    return ours ?? null;
  });

describe('what is stored', () => {
  it.each(['local', 'session'] as const)('in storage.%s is closed to content scripts', async (area) => {
    const page = await chromium.browser.newPage();
    await page.goto(address('wallet', '/'));
    const script = await contentScriptOf(page);
    await expect(script.evaluate((name) => chrome.storage[name].get(), area)).rejects.toThrow(/not allowed/i);
    await page.close();
  });
});

it('a page that has won the content script’s process cannot say that a panel stands beside it', async () => {
  const page = await chromium.browser.newPage();
  await page.goto(address('wallet', '/'));
  const script = await contentScriptOf(page);
  const connected = script.evaluate(
    (name) =>
      new Promise((done) => {
        chrome.runtime.connect({ name }).onDisconnect.addListener(() => done('refused'));
        setTimeout(() => done('taken'), 5000);
      }),
    PANEL_PORT,
  );
  expect(await connected).toBe('refused');
  await page.close();
});

describe('another extension', () => {
  it('is answered nothing, whatever it asks', async () => {
    const event = { type: 'start', guide: 'sign-in' };
    for (const message of [{ to: 'guide', event }, { to: 'notice' }, { to: 'offer', type: 'may-i' }])
      expect(await askOurs(await stranger(), EXTENSION_ID, message)).toHaveProperty('refused');
  });

  it('is given no word on any port of ours, and no host', async () => {
    const ports = [CHANNEL, portName({ fresh: true, from: '' }), ''];
    const word = { type: 'with-identity' };
    for (const name of ports)
      expect(await heardOn(await stranger(), EXTENSION_ID, name, word)).toMatchObject({ heard: [] });
    const host = await heardOn(await stranger(), null, HOST_NAME, HELLO);
    expect(host).toEqual({ heard: [], refused: expect.stringContaining('forbidden') });
  });

  it('that opens a guide’s address loses nobody’s guide: the one that ran is named, and one press brings it back', async () => {
    const own = await chromium.openExtensionPage('sidepanel.html#guide=update-contact-details');
    const step = await until('the first step', () => currentStep(own));
    await own.close();
    const tabs = (await chromium.browser.pages()).length;
    const url = `chrome-extension://${EXTENSION_ID}/sidepanel.html#guide=sign-in`;
    await (await stranger()).evaluate((at) => chrome.tabs.create({ url: at }), url);
    const target = await chromium.browser.waitForTarget((candidate) => candidate.url().endsWith('#guide=sign-in'));
    const opened = await target.page();
    if (opened === null) throw new Error('no page in the tab that was opened');
    const named = panelText.replaced.title(guideText['update-contact-details'].title);
    await until('the guide that ran, by name', () =>
      opened.evaluate((text) => document.body.textContent.includes(text), named),
    );
    await (await opened.waitForSelector(`::-p-text(${panelText.replaced.back})`))?.click();
    await until('the guide that ran, where it stood', async () => (await currentStep(opened)) === step);
    expect((await chromium.browser.pages()).length).toBe(tabs + 1);
  });
});

describe('a web page', () => {
  it.each(['https://example.org/', address('wallet', '/')])(
    'at %s finds no file of ours, frames none of our pages, and has nobody to ask',
    async (where) => {
      const page = await chromium.browser.newPage();
      await page.goto(where);
      const files = ['manifest.json', 'portal.js', 'page.js', 'icon/128.png', 'sidepanel.html', 'popup.html'];
      const found = await page.evaluate(
        async (id, names) => {
          const { chrome } = globalThis as { chrome?: { runtime?: { sendMessage?: unknown } } };
          const read: string[] = [];
          for (const name of names) {
            const url = `chrome-extension://${id}/${name}`;
            if (
              await fetch(url).then(
                () => true,
                () => false,
              )
            )
              read.push(`fetched ${name}`);
            for (const [tag, at] of [
              ['img', 'src'],
              ['script', 'src'],
              ['link', 'href'],
            ] as const) {
              const node = Object.assign(document.createElement(tag), { rel: 'stylesheet' });
              const loaded = new Promise((done) => {
                node.onload = () => done(true);
                node.onerror = () => done(false);
                setTimeout(() => done(false), 500);
              });
              node.setAttribute(at, url);
              document.head.append(node);
              if (await loaded) read.push(`${tag} ${name}`);
            }
          }
          const frame = Object.assign(document.createElement('iframe'), { src: `chrome-extension://${id}/popup.html` });
          document.body.append(frame);
          return { read, mayAsk: typeof chrome?.runtime?.sendMessage };
        },
        EXTENSION_ID,
        files,
      );
      expect(found).toEqual({ read: [], mayAsk: 'undefined' });
      await new Promise((done) => setTimeout(done, 800));
      const framed = await Promise.all(
        page.frames().map((frame) => frame.evaluate(() => document.body?.childElementCount ?? 0).catch(() => 0)),
      );
      expect(page.frames().some((frame) => frame.url() === `chrome-extension://${EXTENSION_ID}/popup.html`)).toBe(
        false,
      );
      expect(framed.length).toBeGreaterThan(1);
      await page.close();
    },
  );
});
