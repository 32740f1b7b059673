import type { Browser, Page } from 'puppeteer';
import { CHANNEL } from '../../extension/host-link/channel.ts';
import { EXTENSION_ID } from './chromium.ts';
import type { Desk } from './desks.ts';

const FIREFOX = 'Mozilla/5.0 (Windows NT 10.0; Win64; x64; rv:155.0) Gecko/20100101 Firefox/155.0';
const CHROME =
  'Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/153.0.0.0 Safari/537.36';

/**
 * Opens a page of the extension whose background says the facts of this desk; everything else of it is real.
 * @param path e.g. `popup.html`
 */
export async function openAtDesk(
  browser: Browser,
  { facts, browser: kind }: Desk,
  path: string,
  viewport: { readonly width: number; readonly height: number },
): Promise<Page> {
  const page = await browser.newPage();
  await page.setViewport(viewport);
  await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: 'light' }]);
  await page.setUserAgent({ userAgent: kind === 'firefox' ? FIREFOX : CHROME });
  await page.evaluateOnNewDocument(
    (channel, seen) => {
      type Listener = (word: unknown) => void;
      interface Runtime {
        connect(info: { readonly name: string }): unknown;
      }
      const { runtime } = (globalThis as unknown as { chrome: { runtime: Runtime } }).chrome;
      const real = runtime.connect.bind(runtime);
      const word = { type: 'state', link: { phase: 'live', host: { version: '1.0.0' } }, facts: seen, fresh: true };
      runtime.connect = (info) =>
        info.name === channel
          ? {
              postMessage: () => {},
              disconnect: () => {},
              onDisconnect: { addListener: () => {} },
              onMessage: { addListener: (hear: Listener) => setTimeout(() => hear(word)) },
            }
          : real(info);
    },
    CHANNEL,
    facts,
  );
  await page.goto(`chrome-extension://${EXTENSION_ID}/${path}`);
  return page;
}
