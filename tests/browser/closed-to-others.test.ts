import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'puppeteer';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { guideText } from '../../shared/messages/fr/guides.ts';
import { panelText } from '../../shared/messages/fr/panel.ts';
import { address } from '../portals/addresses.ts';
import { type Portals, startPortals } from '../portals/server.ts';
import { type Chromium, EXTENSION_ID, launchChromium } from '../support/chromium.ts';
import { currentStep } from '../support/panel-page.ts';
import { until } from '../support/portal-server.ts';

/** An extension of somebody else: it opens our panel's address, and asks our background for things, without anybody's click. */
const STRANGER = `
  self.ask = async (message) => {
    try { return { answer: await chrome.runtime.sendMessage('${EXTENSION_ID}', message) }; }
    catch (error) { return { refused: String(error) }; }
  };
  self.open = (hash) => chrome.tabs.create({ url: 'chrome-extension://${EXTENSION_ID}/sidepanel.html' + hash });
`;

function strangerFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'compagnon-stranger-'));
  const manifest = {
    manifest_version: 3,
    name: 'stranger',
    version: '1.0',
    permissions: ['tabs'],
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
  chromium = await launchChromium({ host: null, portalsPort: portals.port, others: [folder] });
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
    { timeout: 20_000 },
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

describe('another extension', () => {
  it('is answered nothing, whatever it asks', async () => {
    const event = { type: 'start', guide: 'sign-in' };
    for (const message of [{ to: 'guide', event }, { to: 'notice' }, { to: 'offer', type: 'may-i' }])
      expect(await inStranger(`self.ask(${JSON.stringify(message)})`)).toHaveProperty('refused');
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
