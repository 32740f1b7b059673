import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import puppeteer, { type Browser, type Page, type Target, type WebWorker } from 'puppeteer';
import { MANIFEST_FILE, manifestText } from '../../../native-host/registration/manifest.ts';
import { CHROMIUM_EXTENSION_IDS } from '../../../shared/protocol/extension-ids.ts';
import { PATIENCE_MS } from '../until.ts';
import { openedBuild, removeBuild } from './open-roots.ts';

export const EXTENSION_ID = CHROMIUM_EXTENSION_IDS[0];

interface ChromiumOptions {
  /** Extension folder to load; null for none; by default a copy of the build whose shadow roots a test can see into. */
  readonly extension?: string | null;
  /** Folders of extensions of others, loaded beside ours. */
  readonly others?: readonly string[];
  /** Port of the practice portals: every host name is answered there. */
  readonly portalsPort?: number;
  /** Program registered as native host; the built one by default, null for none. */
  readonly host?: string | null;
  readonly headless?: boolean;
  readonly args?: readonly string[];
  /** Leave the welcome page that opens at the installation; otherwise it is closed, since it takes the foreground. */
  readonly keepWelcome?: boolean;
  /** An existing profile to go on with (browser restart); otherwise a new one that close() removes. */
  readonly profile?: string;
}

export interface Chromium extends AsyncDisposable {
  readonly browser: Browser;
  readonly profile: string;
  /** Opens a page of the extension, e.g. `popup.html` or `sidepanel.html#guide=sign-in`, in a new tab, or in a window, in sight beside others. */
  openExtensionPage(path: string, place?: 'tab' | 'window'): Promise<Page>;
  serviceWorker(): Promise<WebWorker>;
  /** As it was installed: its pages are closed, nothing is kept, nothing under way. */
  makeNew(): Promise<void>;
  /** Ends the background as the browser does when it has been idle; a page that is open wakes it again. */
  stopServiceWorker(): Promise<void>;
  close(options?: { readonly keepProfile?: boolean }): Promise<void>;
}

/** For a browser that runs anywhere, asks for nothing and calls nobody. */
export const CHROMIUM_FLAGS = [
  '--no-sandbox',
  '--no-first-run',
  '--disable-gpu',
  '--disable-quic',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--disable-dev-shm-usage',
  '--lang=fr-FR',
  '--ignore-certificate-errors',
] as const;

/** Documents of one site share their process, as where memory is short: a sixth less work. */
const FEW_PROCESSES = '--renderer-process-limit=2';

/** A window as a person has it: pages as wide as it is, in French, and no bars about the driver and its flags. */
const forAPerson = () => ({
  headless: false,
  defaultViewport: null,
  ignoreDefaultArgs: ['--enable-automation'],
  // What Chromium takes its language from on Linux.
  env: { ...process.env, LANGUAGE: 'fr' },
});

/** Writes the native manifest where this profile's Chromium reads it. */
export function registerHost(profile: string, program: string): void {
  const folder = join(profile, 'NativeMessagingHosts');
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, MANIFEST_FILE), manifestText('chromium', resolve(program)));
}

/** Pages in background tabs are hidden and do nothing: waits for the tab that the installation opens, and closes it. */
async function closeWelcome(browser: Browser): Promise<void> {
  const target = await browser.waitForTarget((candidate) => candidate.url().endsWith('/welcome.html'), {
    timeout: PATIENCE_MS,
  });
  await (await target.page())?.close();
}

/** Real Chromium with the built extension, the native host registered in a profile of its own, and official names on local pages. */
export async function launchChromium(options: ChromiumOptions = {}): Promise<Chromium> {
  const profile = options.profile ?? mkdtempSync(join(tmpdir(), 'compagnon-chromium-'));
  const host = options.host === undefined ? 'dist/host/compagnon-ecps' : options.host;
  if (host !== null) registerHost(profile, host);
  const opened = options.extension === undefined ? openedBuild('.output/chrome-mv3') : null;
  const extension = opened ?? options.extension ?? null;
  const browser = await puppeteer.launch({
    executablePath: '/usr/bin/chromium',
    ...(options.headless === false ? forAPerson() : {}),
    pipe: true,
    userDataDir: profile,
    ...(options.headless === false
      ? {}
      : { downloadBehavior: { policy: 'allow', downloadPath: join(profile, 'Downloads') } }),
    ...(extension === null
      ? {}
      : { enableExtensions: [extension, ...(options.others ?? [])].map((folder) => resolve(folder)) }),
    acceptInsecureCerts: true,
    args: [
      ...CHROMIUM_FLAGS,
      FEW_PROCESSES,
      ...(options.headless === false ? ['--test-type'] : []),
      ...(options.portalsPort === undefined ? [] : [`--host-resolver-rules=MAP * 127.0.0.1:${options.portalsPort}`]),
      ...(options.args ?? []),
    ],
  });
  if (extension !== null && options.profile === undefined && options.keepWelcome !== true) await closeWelcome(browser);
  const isBackground = (target: Target): boolean =>
    target.type() === 'service_worker' && target.url().includes(EXTENSION_ID);

  async function serviceWorker(): Promise<WebWorker> {
    const target = await browser.waitForTarget(isBackground, { timeout: PATIENCE_MS });
    const worker = await target.worker();
    if (worker === null) throw new Error('the service worker ended while it was looked for');
    return worker;
  }

  async function openExtensionPage(path: string, place: 'tab' | 'window' = 'tab'): Promise<Page> {
    const page = await browser.newPage({ type: place });
    await page.goto(`chrome-extension://${EXTENSION_ID}/${path}`);
    return page;
  }

  async function stopServiceWorker(): Promise<void> {
    const worker = await serviceWorker();
    await worker.close().catch((error: unknown) => {
      // It may be gone before Puppeteer lets go of it, which is all that is wanted.
      if (!String(error).includes('No session with given id')) throw error;
    });
  }

  async function makeNew(): Promise<void> {
    const own = browser.targets().filter((target) => target.url().startsWith('chrome-extension:'));
    // The panel is no tab.
    for (const target of own) if (!isBackground(target)) await (await target.asPage()).close();
    const page = await openExtensionPage('privacy.html');
    await page.evaluate(async () => {
      localStorage.clear();
      await chrome.storage.local.clear();
      await chrome.storage.session.clear();
      await chrome.alarms.clearAll();
    });
    await page.close();
    if (browser.targets().some(isBackground)) await stopServiceWorker();
  }

  async function close({ keepProfile = false } = {}): Promise<void> {
    await browser.close();
    if (opened !== null) removeBuild(opened);
    if (!keepProfile && options.profile === undefined) rmSync(profile, { recursive: true, force: true, maxRetries: 5 });
  }

  return {
    browser,
    profile,
    close,
    [Symbol.asyncDispose]: close,
    openExtensionPage,
    serviceWorker,
    makeNew,
    stopServiceWorker,
  };
}
