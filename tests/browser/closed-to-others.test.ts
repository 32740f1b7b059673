import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'puppeteer';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { PANEL_PORT, portName } from '../../extension/guide/messages/port-name.ts';
import { CHANNEL } from '../../extension/host-link/channel.ts';
import { guideText } from '../../shared/messages/fr/guides.ts';
import { panelText } from '../../shared/messages/fr/panel.ts';
import { HOST_NAME } from '../../shared/protocol/version.ts';
import { address } from '../portals/addresses.ts';
import { type Portals, startPortals } from '../portals/server.ts';
import { type Chromium, EXTENSION_ID, launchChromium } from '../support/browser/chromium.ts';
import { STRANGER_MANIFEST } from '../support/browser/stranger.ts';
import { currentStep } from '../support/guide/panel-page.ts';
import { PATIENCE_MS, until } from '../support/until.ts';

/** An extension of somebody else: it opens our panel's address, and asks our background for things, without anybody's click. */
const STRANGER = `
  self.ask = async (message) => {
    try { return { answer: await chrome.runtime.sendMessage('${EXTENSION_ID}', message) }; }
    catch (error) { return { refused: String(error) }; }
  };
  self.connect = (name) => new Promise((done) => {
    const heard = [];
    const port = chrome.runtime.connect('${EXTENSION_ID}', { name });
    port.onMessage.addListener((word) => heard.push(word));
    port.onDisconnect.addListener(() => done({ heard, refused: chrome.runtime.lastError?.message ?? 'closed' }));
    port.postMessage({ type: 'with-identity' });
    setTimeout(() => done({ heard, refused: 'silence' }), 1500);
  });
  self.host = () => new Promise((done) => {
    const heard = [];
    const port = chrome.runtime.connectNative('${HOST_NAME}');
    port.onMessage.addListener((word) => heard.push(word));
    port.onDisconnect.addListener(() => done({ heard, refused: chrome.runtime.lastError?.message }));
    port.postMessage({ id: 1, type: 'hello', protocol: { min: 1, max: 99 }, client: { version: '1.0.0' } });
    setTimeout(() => done({ heard, refused: 'silence' }), 3000);
  });
  self.open = (hash) => chrome.tabs.create({ url: 'chrome-extension://${EXTENSION_ID}/sidepanel.html' + hash });
`;

function strangerFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'compagnon-stranger-'));
  const manifest = {
    ...STRANGER_MANIFEST,
    background: { service_worker: 'stranger.js' },
  };
  writeFileSync(join(folder, 'manifest.json'), JSON.stringify(manifest));
  writeFileSync(join(folder, 'stranger.js'), STRANGER);
  return folder;
}

const folder = strangerFolder();
let portals: Portals;
let chromium: Chromium;
beforeAll(async () => {
  portals = await startPortals();
  chromium = await launchChromium({ portalsPort: portals.port, others: [folder] });
});
afterAll(async () => {
  await chromium?.close();
  await portals?.close();
  rmSync(folder, { recursive: true, force: true });
});

/** Runs an expression in the extension of somebody else. */
async function inStranger(expression: string): Promise<unknown> {
  const target = await chromium.browser.waitForTarget(
    (candidate) => candidate.type() === 'service_worker' && !candidate.url().includes(EXTENSION_ID),
    { timeout: PATIENCE_MS },
  );
  return (await target.worker())?.evaluate(expression);
}

/** Runs an expression in the world of our content script on a page: what a hostile page has won when it holds its own process. */
async function inContentScript(page: Page, expression: string): Promise<unknown> {
  const devtools = await page.createCDPSession();
  const worlds: number[] = [];
  devtools.on('Runtime.executionContextCreated', ({ context }) => {
    if (context.origin === `chrome-extension://${EXTENSION_ID}`) worlds.push(context.id);
  });
  await devtools.send('Runtime.enable');
  const contextId = await until('the world of the content script', () => Promise.resolve(worlds[0] ?? null));
  const { result } = await devtools.send('Runtime.evaluate', { contextId, expression, awaitPromise: true });
  return result.value;
}

describe('what is stored', () => {
  it.each(['local', 'session'])('in storage.%s is closed to content scripts', async (area) => {
    const page = await chromium.browser.newPage();
    await page.goto(address('wallet', '/'));
    const read = `chrome.storage.${area}.get(null).then((all) => 'read ' + JSON.stringify(all), (error) => 'refused ' + error)`;
    expect(await inContentScript(page, read)).toMatch(/^refused .*not allowed/i);
    await page.close();
  });
});

it('a page that has won the content script’s process cannot say that a panel stands beside it', async () => {
  const page = await chromium.browser.newPage();
  await page.goto(address('wallet', '/'));
  const connect = `new Promise((done) => {
    chrome.runtime.connect({ name: ${JSON.stringify(PANEL_PORT)} }).onDisconnect.addListener(() => done('refused'));
    setTimeout(() => done('taken'), 5000);
  })`;
  expect(await inContentScript(page, connect)).toBe('refused');
  await page.close();
});

describe('another extension', () => {
  it('is answered nothing, whatever it asks', async () => {
    const event = { type: 'start', guide: 'sign-in' };
    for (const message of [{ to: 'guide', event }, { to: 'notice' }, { to: 'offer', type: 'may-i' }])
      expect(await inStranger(`self.ask(${JSON.stringify(message)})`)).toHaveProperty('refused');
  });

  it('is given no word on any port of ours, and no host', async () => {
    const ports = [CHANNEL, portName({ fresh: true, from: '' }), ''];
    for (const name of ports)
      expect(await inStranger(`self.connect(${JSON.stringify(name)})`)).toMatchObject({ heard: [] });
    expect(await inStranger('self.host()')).toEqual({ heard: [], refused: expect.stringContaining('forbidden') });
  });

  it('that opens a guide’s address loses nobody’s guide: the one that ran is named, and one press brings it back', async () => {
    const own = await chromium.openExtensionPage('sidepanel.html#guide=update-contact-details');
    const step = await until('the first step', () => currentStep(own));
    await own.close();
    const tabs = (await chromium.browser.pages()).length;
    await inStranger(`self.open('#guide=sign-in')`);
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
