import type { Browser, Page } from 'puppeteer';
import { CHANNEL } from '../../../extension/host-link/channel.ts';
import type { LinkFailure, LinkState } from '../../../extension/host-link/link-state.ts';
import type { Facts } from '../../../shared/diagnosis/facts.ts';
import { EXTENSION_ID } from '../browser/chromium.ts';
import type { Desk } from './desk.ts';

const FIREFOX = 'Mozilla/5.0 (Windows NT 10.0; Win64; x64; rv:155.0) Gecko/20100101 Firefox/155.0';
const CHROME =
  'Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/153.0.0.0 Safari/537.36';

export interface Size {
  readonly width: number;
  readonly height: number;
}

/**
 * Shows a page of the extension whose background says the facts of this desk; everything else of it is real.
 * @param page a tab, which may have been at another desk
 * @param path e.g. `popup.html`
 */
export function showAtDesk(page: Page, { facts, browser: kind }: Desk, path: string, size: Size): Promise<void> {
  const link: LinkState = { phase: 'live', host: { version: '1.0.0', countsTries: true } };
  return show(page, { link, facts, fresh: true }, { kind, path, size });
}

/** Opens a page of the extension whose background says that there is no helper program to talk to, and why. */
export async function openWithoutHost(browser: Browser, failure: LinkFailure, path: string, size: Size): Promise<Page> {
  const page = await browser.newPage();
  const link: LinkState = { phase: 'broken', failure, raw: 'said by the browser', retrying: false };
  await show(page, { link, facts: null, fresh: false }, { kind: 'chrome', path, size });
  return page;
}

interface Told {
  readonly link: LinkState;
  readonly facts: Facts | null;
  readonly fresh: boolean;
}

interface Where {
  readonly kind: Desk['browser'];
  readonly path: string;
  readonly size: Size;
}

async function show(page: Page, told: Told, { kind, path, size }: Where): Promise<void> {
  await page.setViewport(size);
  await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: 'light' }]);
  await page.setUserAgent({ userAgent: kind === 'firefox' ? FIREFOX : CHROME });
  const early = await page.evaluateOnNewDocument(
    (channel, word) => {
      type Listener = (word: unknown) => void;
      const runtime: { connect(info: { readonly name: string }): unknown } = chrome.runtime;
      const real = runtime.connect.bind(runtime);
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
    { type: 'state', ...told },
  );
  // With nothing but another fragment the page would stay the one of the desk before.
  await page.goto('about:blank');
  await page.goto(`chrome-extension://${EXTENSION_ID}/${path}`);
  await page.removeScriptToEvaluateOnNewDocument(early.identifier);
}

/** The same in a tab of its own. */
export async function openAtDesk(browser: Browser, desk: Desk, path: string, viewport: Size): Promise<Page> {
  const page = await browser.newPage();
  await showAtDesk(page, desk, path, viewport);
  return page;
}
