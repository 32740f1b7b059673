import { existsSync } from 'node:fs';
import puppeteer, { type Browser, type BrowserContext } from 'puppeteer';

/**
 * For pages that are judged one after the other in the same two processes, which keep the compiled locator. A process for each page and each
 * frame of another origin was two thirds of the work there (10.5 s of processor for 26 pages, 4.4 so); what a document may read of another
 * stays the same.
 */
const FEW_PROCESSES: readonly string[] = [
  '--renderer-process-limit=2',
  '--disable-site-isolation-trials',
  '--disable-back-forward-cache',
  '--disable-features=site-per-process,IsolateOrigins,ProactivelySwapBrowsingInstance,SpareRendererForSitePerProcess',
];

/**
 * The same engine of the same version without a browser around it: no tabs, no address bar, no history to be kept true for each page. 40 pages
 * judged are 4.6 s of processor there and 8.5 in Chromium, the answers the same.
 */
const ENGINE = '/usr/lib/chromium/chromium-headless-shell';

/** Where a test opens its tabs. */
export type Tabs = Browser | BrowserContext;

/** Tabs for pages alone. */
export interface Pages extends AsyncDisposable {
  readonly browser: BrowserContext;
  close(): Promise<void>;
}

interface PageBrowserOptions {
  /** Port of the practice portals: every host name is answered there. */
  readonly portalsPort?: number;
  /**
   * False for documents that wait for no frame: they are laid out when they are asked, and their picture, which nobody looks at, is not made. That
   * is a quarter of the work (16 to 18 s of processor for 87 pages, 12 to 13 so). What waits for a frame, or for a pressed key, waits for ever.
   */
  readonly draws?: boolean;
}

/** The engine without the extension, for many pages that a test asks the locator about; Chromium itself on a system that has no such package. */
export const launchPageBrowser = ({ portalsPort, draws = true }: PageBrowserOptions = {}): Promise<Browser> => {
  const isThere = existsSync(ENGINE);
  return puppeteer.launch({
    executablePath: isThere ? ENGINE : '/usr/bin/chromium',
    headless: isThere ? 'shell' : true,
    pipe: true,
    acceptInsecureCerts: portalsPort !== undefined,
    args: [
      '--no-sandbox',
      '--disable-gpu',
      ...(portalsPort === undefined ? [] : [`--host-resolver-rules=MAP * 127.0.0.1:${portalsPort}`]),
      ...(draws || !isThere ? [] : ['--disable-threaded-compositing']),
      ...FEW_PROCESSES,
    ],
  });
};

const engines = new Map<string, Promise<Browser>>();

/** The same engine for all files of a run, a context of its own for each that asks; it ends with the process. */
export async function openPages(options: PageBrowserOptions = {}): Promise<Pages> {
  const key = JSON.stringify(options);
  const engine = engines.get(key) ?? launchPageBrowser(options);
  engines.set(key, engine);
  const browser = await (await engine).createBrowserContext();
  const close = (): Promise<void> => browser.close();
  return { browser, close, [Symbol.asyncDispose]: close };
}
