import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Portals, startPortals } from '../portals/server.ts';
import { type Chromium, launchChromium } from '../support/browser/chromium.ts';
import { type Firefox, launchFirefox } from '../support/browser/firefox.ts';
import { inBrowsers, spread } from '../support/spread.ts';

// Whatever a page of the extension tried to send, the browser refuses it: every host name is answered by the practice portals, which
// note each request. The proof that they would: the same page may be opened as a tab.
const PAGES = [
  'popup.html',
  'sidepanel.html',
  'welcome.html',
  'options.html',
  'privacy.html',
  'ways.html',
  'memo.html',
  'call.html',
  'practice.html',
] as const;
const TARGET = 'https://www.ordre.pharmacien.fr/fuite';

/** Every way to send something that a script has; says of each what became of it. Runs in the page. */
async function tryToSend(target: string): Promise<Record<string, string>> {
  const tries: Readonly<Record<string, () => Promise<unknown> | unknown>> = {
    fetch: () => fetch(`${target}/fetch`, { mode: 'no-cors' }),
    xhr: () =>
      new Promise((resolve, reject) => {
        const request = new XMLHttpRequest();
        request.onload = resolve;
        request.onerror = reject;
        request.open('GET', `${target}/xhr`);
        request.send();
      }),
    image: () =>
      new Promise((resolve, reject) => {
        Object.assign(new Image(), { onload: resolve, onerror: reject, src: `${target}/image` });
      }),
    socket: () =>
      new Promise((resolve, reject) => {
        Object.assign(new WebSocket(target.replace('https', 'wss')), { onopen: resolve, onerror: reject });
      }),
    script: () =>
      new Promise((resolve, reject) => {
        const script = Object.assign(document.createElement('script'), { onload: resolve, onerror: reject });
        script.src = `${target}/script`;
        document.head.append(script);
      }),
    style: () =>
      new Promise((resolve, reject) => {
        const link = Object.assign(document.createElement('link'), { onload: resolve, onerror: reject });
        Object.assign(link, { rel: 'stylesheet', href: `${target}/style` });
        document.head.append(link);
      }),
    frame: () => {
      document.body.append(Object.assign(document.createElement('iframe'), { src: `${target}/frame` }));
      return Promise.reject();
    },
    beacon: () => {
      navigator.sendBeacon(`${target}/beacon`, 'x');
      return Promise.reject();
    },
    font: () => new FontFace('fuite', `url(${target}/font)`).load(),
    form: () => {
      const form = Object.assign(document.createElement('form'), { action: `${target}/form`, method: 'post' });
      document.body.append(form);
      form.submit();
      // What it sends leaves the browser some time after this.
      return new Promise((_, reject) => setTimeout(reject, 500));
    },
  };
  const said: Record<string, string> = {};
  for (const [name, send] of Object.entries(tries)) {
    const limit = new Promise((_, reject) => setTimeout(reject, 1500));
    said[name] = await Promise.race([Promise.resolve().then(send), limit]).then(
      () => 'sent',
      () => 'refused',
    );
  }
  return said;
}

inBrowsers(describe)('no page of the extension can send anything, in %s', (name) => {
  let portals: Portals;
  let browser: Chromium | Firefox;
  beforeAll(async () => {
    portals = await startPortals(name === 'firefox' ? { port: 443 } : {});
    browser =
      name === 'firefox'
        ? await launchFirefox({ host: null })
        : await launchChromium({ host: null, portalsPort: portals.port });
  });
  afterAll(async () => {
    await browser?.close();
    await portals?.close();
  });

  spread(it, PAGES)('%s', async (path) => {
    portals.reset();
    const page = await browser.openExtensionPage(path);
    const said = await page.evaluate(tryToSend, TARGET);
    expect(Object.entries(said).filter(([, what]) => what !== 'refused')).toEqual([]);
    expect(portals.requests).toEqual([]);
    // It is still itself: the page had what it needs, and no form took it elsewhere.
    expect(await page.evaluate(() => [location.pathname.slice(1), document.querySelector('main') !== null])).toEqual([
      path,
      true,
    ]);
    await page.close();
  });

  it('though the same address opens in a tab', async () => {
    portals.reset();
    const page = await browser.browser.newPage();
    await page.goto(TARGET);
    expect(portals.requests).toEqual([`GET ${TARGET}`]);
    await page.close();
  });
});

it('nor can the background worker of Chromium', async () => {
  const portals = await startPortals();
  const chromium = await launchChromium({ host: null, portalsPort: portals.port });
  try {
    const worker = await chromium.serviceWorker();
    const said = await worker.evaluate((url) => fetch(url, { mode: 'no-cors' }).then(String, () => 'refused'), TARGET);
    expect([said, portals.requests]).toEqual(['refused', []]);
  } finally {
    await chromium.close();
    await portals.close();
  }
});
