import type { Page, WebWorker } from 'puppeteer';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { address } from '../portals/addresses.ts';
import { type Portals, startPortals } from '../portals/server.ts';
import { type Chromium, launchChromium } from '../support/browser/chromium.ts';
import { type Firefox, launchFirefox } from '../support/browser/firefox.ts';
import { readOverlays } from '../support/overlay/overlay-probe.ts';
import { inBrowsers } from '../support/spread.ts';
import { until } from '../support/until.ts';

// While a guide runs its scripts come with official pages; pages that were open before are brought them, and no page twice.
const RECORD = address('epop', '/loc_fr/default/donnees/fiche');
const GUIDES = ['update-contact-details', 'sign-in'] as const;

let portals: Portals;
let launched: Chromium | Firefox;
let panel: Page;

const startGuide = async (guide: (typeof GUIDES)[number]): Promise<void> => {
  await panel?.close();
  panel = await launched.openExtensionPage(`sidepanel.html#guide=${guide}`);
  await panel.waitForSelector('button[data-step]');
};

const stopGuide = (): Promise<unknown> =>
  panel.evaluate(() => chrome.runtime.sendMessage({ to: 'guide', event: { type: 'stop' } }));

const registered = async (): Promise<string> => {
  const files = await panel.evaluate(async () =>
    (await chrome.scripting.getRegisteredContentScripts()).flatMap(({ js = [] }) => js),
  );
  return [...new Set(files.map((file) => file.split('/').at(-1)))].sort().join(' ');
};
const untilRegistered = (files: string): Promise<unknown> =>
  until(`registered: ${files}`, async () => (await registered()) === files);

/** Where the scripts are noted that the background puts into frames: there, or in a page of ours that Firefox lets reach it. */
let noting: Page | WebWorker;
declare const put: readonly string[];

async function notePut(): Promise<void> {
  noting = await ('serviceWorker' in launched ? launched.serviceWorker() : launched.openExtensionPage('options.html'));
  await noting.evaluate(async () => {
    const background = 'document' in globalThis ? await chrome.runtime.getBackgroundPage() : globalThis;
    const { browser: own = chrome } = background as unknown as { readonly browser?: typeof chrome };
    const real = own.scripting.executeScript.bind(own.scripting);
    const put: string[] = [];
    Object.assign(globalThis, { put });
    own.scripting.executeScript = (injection) => {
      put.push(...(injection.files ?? []).filter((file) => file !== 'offer.js'));
      return real(injection);
    };
  });
}
const noted = (): Promise<readonly string[]> => noting.evaluate(() => put);

const ring = (page: Page): Promise<unknown> =>
  until('the ring', async () =>
    (await readOverlays(page)).some(({ step, ring: box }) => step === 'E6' && box !== null),
  );

inBrowsers(describe)('in %s, the scripts of a guide', (kind) => {
  beforeAll(async () => {
    portals = await startPortals({ drawing: { epop: 'table' }, ...(kind === 'firefox' ? { port: 443 } : {}) });
    launched =
      kind === 'firefox'
        ? await launchFirefox({ host: null })
        : await launchChromium({ host: null, portalsPort: portals.port });
    panel = await launched.openExtensionPage('sidepanel.html');
  });
  afterAll(async () => {
    await launched?.close();
    await portals?.close();
  });

  it('come with no page before one runs', async () => {
    expect(await registered()).toBe('');
  });

  it('come with pages while it runs, and none once it is stopped', async () => {
    for (const guide of GUIDES) {
      await startGuide(guide);
      await untilRegistered('page.js');
    }
    await stopGuide();
    await untilRegistered('');
  });

  it('are brought to a page that was open before, and not to one with which they came', async () => {
    const before = await launched.browser.newPage();
    await before.goto(RECORD);
    await notePut();
    await startGuide('update-contact-details');
    await untilRegistered('page.js');
    await before.bringToFront();
    await ring(before);
    const brought = await noted();
    expect([...new Set(brought)]).toEqual(['page.js']);
    const later = await launched.browser.newPage();
    await later.goto(RECORD);
    await ring(later);
    await later.reload();
    await ring(later);
    expect(await noted()).toEqual(brought);
    await before.close();
    await later.close();
  });

  it('are more where a walk shows a step: what weighs it', async () => {
    const walk = {
      name: 'parcours.json',
      day: '2026-11-25',
      showings: { E6: { host: 'e-pop.ordre.pharmacien.fr', fingerprint: FINGERPRINT } },
    };
    await panel.evaluate((used) => chrome.storage.local.set({ 'used-walk': used }), walk);
    await untilRegistered('page.js teach.js');
    await panel.evaluate(() => chrome.storage.local.remove('used-walk'));
    await untilRegistered('page.js');
  });
});

const FINGERPRINT = { tag: 'button', text: 'modifier', xpath: '/html', idXpath: '/html', x: 0, y: 0, w: 9, h: 9 };

it('after Chromium was closed and opened again, they come again', async () => {
  await using stack = new AsyncDisposableStack();
  const pages = await startPortals({ drawing: { epop: 'table' } });
  stack.defer(() => pages.close());
  launched = await launchChromium({ host: null, portalsPort: pages.port });
  panel = await launched.openExtensionPage('sidepanel.html');
  await startGuide('update-contact-details');
  await untilRegistered('page.js');
  const { profile } = launched;
  await launched.close({ keepProfile: true });
  launched = await launchChromium({ host: null, portalsPort: pages.port, profile });
  stack.defer(() => launched.close());
  panel = await launched.openExtensionPage('sidepanel.html');
  await untilRegistered('page.js');
  const page = await launched.browser.newPage();
  await page.goto(RECORD);
  await ring(page);
});
