import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import puppeteer, { type Browser, type Page } from 'puppeteer';
import { MANIFEST_FILE, manifestText } from '../../../native-host/registration/manifest.ts';
import { FIREFOX_EXTENSION_ID } from '../../../shared/protocol/extension-ids.ts';
import { until } from '../until.ts';
import { keepCompiled, putCompiled } from './firefox-compiled.ts';
import { openedBuild, removeBuild } from './open-roots.ts';

/** The internal id under which this Firefox serves the add-on's pages; fixed so that tests can open them. */
const INTERNAL_ID = '6f3f0a52-6e0c-4a3f-9a55-1c5f6b0e2d11';

interface FirefoxOptions {
  /** Add-on folder to install; null for none; by default a copy of the build whose shadow roots a test can see into. */
  readonly extension?: string | null;
  /** Program registered as native host; the built one by default, null for none. */
  readonly host?: string | null;
  readonly headless?: boolean;
  /** The home of an earlier run to go on with (browser restart); otherwise a new one that close() removes. */
  readonly home?: string;
  /** How long the background may be idle before the browser ends it, ms; 30 s by default. */
  readonly idleMs?: number;
}

export interface Firefox extends AsyncDisposable {
  readonly browser: Browser;
  /** Its throw-away home folder, where it reads native manifests. */
  readonly home: string;
  /** Opens a page of the extension in a new tab, or in a window, in sight beside others. */
  openExtensionPage(path: string, place?: 'tab' | 'window'): Promise<Page>;
  close(options?: { readonly keepHome?: boolean }): Promise<void>;
}

/** Firefox reads native manifests in the home folder: this one's is thrown away with it. */
function registerHost(home: string, program: string): void {
  const folder = join(home, '.mozilla', 'native-messaging-hosts');
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, MANIFEST_FILE), manifestText('firefox', resolve(program)));
}

/**
 * Pages in background tabs are hidden and do nothing: waits for the tab that the installation opens, and closes it.
 * @param before what was open before the installation
 */
async function closeWelcome(browser: Browser, before: readonly Page[]): Promise<void> {
  await until('the welcome page of the installation', async () => {
    const opened = (await browser.pages()).filter((page) => !before.includes(page));
    for (const page of opened) {
      // Asked of the page itself, for the same reason as below. A tab that answers nothing is one that the driver has lost: it goes too.
      if (!(await page.evaluate(() => location.pathname === '/welcome.html').catch(() => true))) continue;
      await page.close();
      return true;
    }
    throw new Error(`opened since: ${opened.map((page) => page.url()).join(' ') || 'nothing'}`);
  });
}

/**
 * Real Firefox ESR with the built add-on and a throw-away home. It asks for the official names at 127.0.0.1 but always on their
 * own port, so the practice portals must listen on 443: only in the private world of scripts/private-world.ts.
 */
export async function launchFirefox(options: FirefoxOptions = {}): Promise<Firefox> {
  const home = options.home ?? mkdtempSync(join(tmpdir(), 'compagnon-firefox-'));
  const profile = join(home, 'profile');
  mkdirSync(profile, { recursive: true });
  if (options.home === undefined) putCompiled(profile);
  const host = options.host === undefined ? 'dist/host/compagnon-ecps' : options.host;
  if (host !== null) registerHost(home, host);
  const browser = await puppeteer.launch({
    browser: 'firefox',
    executablePath: '/usr/bin/firefox-esr',
    headless: options.headless ?? true,
    acceptInsecureCerts: true,
    userDataDir: profile,
    // Without it WebDriver may not open pages of an add-on.
    args: ['--remote-allow-system-access'],
    env: { ...process.env, HOME: home },
    extraPrefsFirefox: {
      'network.dns.forceResolve': '127.0.0.1',
      'network.captive-portal-service.enabled': false,
      'network.connectivity-service.enabled': false,
      'extensions.webextensions.uuids': JSON.stringify({ [FIREFOX_EXTENSION_ID]: INTERNAL_ID }),
      'xpinstall.signatures.required': false,
      // Firefox's own question before identity comes from the host is a window of its own, out of a test's reach.
      'extensions.webextOptionalPermissionPrompts': false,
      'intl.accept_languages': 'fr-FR,fr',
      'dom.disable_open_during_load': false,
      // A folder's add-on is temporary: it goes at the end and comes again, which a user's does not.
      'extensions.webextensions.keepStorageOnUninstall': true,
      'extensions.webextensions.keepUuidOnUninstall': true,
      ...(options.idleMs === undefined ? {} : { 'extensions.background.idle.timeout': options.idleMs }),
    },
  });
  const opened = options.extension === undefined ? openedBuild('.output/firefox-mv3') : null;
  const extension = opened ?? options.extension ?? null;
  if (extension !== null) {
    const before = await browser.pages();
    await browser.installExtension(resolve(extension));
    if (options.home === undefined) await closeWelcome(browser, before);
  }
  async function close({ keepHome = false } = {}): Promise<void> {
    await browser.close();
    keepCompiled(profile);
    if (opened !== null) removeBuild(opened);
    if (!keepHome) rmSync(home, { recursive: true, force: true, maxRetries: 5 });
  }
  return {
    browser,
    home,
    close,
    [Symbol.asyncDispose]: close,
    async openExtensionPage(path, place = 'tab') {
      const page = await browser.newPage({ type: place });
      const address = `moz-extension://${INTERNAL_ID}/${path}`;
      // Firefox opens the page but never tells WebDriver that it has loaded: ask the page itself.
      page.goto(address, { timeout: 2_000 }).catch(() => {});
      await until(`${path} in Firefox`, () =>
        page.evaluate((wanted) => location.href === wanted && document.readyState === 'complete', address),
      );
      return page;
    },
  };
}
