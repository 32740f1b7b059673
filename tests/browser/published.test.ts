import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'puppeteer';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { DOWNLOADS, type DownloadId } from '../../shared/downloads.ts';
import { feedbackText } from '../../shared/messages/fr/feedback.ts';
import { getHostText } from '../../shared/messages/fr/get-host.ts';
import type { ProjectAddresses } from '../../shared/project-addresses.ts';
import { type Portals, startPortals } from '../portals/server.ts';
import { type Chromium, EXTENSION_ID, launchChromium } from '../support/browser/chromium.ts';
import { removeBuild } from '../support/browser/open-roots.ts';
import { publishedBuild } from '../support/browser/published-build.ts';
import { spread } from '../support/spread.ts';
import { PATIENCE_MS } from '../support/until.ts';

const LIMIT = { timeout: PATIENCE_MS };
const PUBLISHED: ProjectAddresses = {
  home: 'https://compagnon.example.org/',
  downloads: 'https://compagnon.example.org/1.0.0/',
  contact: 'mailto:aide@compagnon.example.org',
  source: 'https://compagnon.example.org/source',
  privacy: 'https://compagnon.example.org/vie-privee',
};
/** Surfaces that an address of the project changes, and all others. */
const ADDRESSED = ['popup.html', 'welcome.html', 'options.html', 'sidepanel.html', 'popup.html#rapport'] as const;
const OTHERS = ['privacy.html', 'accessibility.html', 'ways.html', 'memo.html', 'call.html', 'practice.html'] as const;

/** What leads nowhere: no address, a page of ours that is not in the build, or a place on this page at which nothing is, and nothing else comes. */
async function deadLinks(page: Page, build: string): Promise<readonly string[]> {
  const links = await page.$$eval('a', (all) =>
    all.map(({ href, outerHTML }) => ({ href, outerHTML, isHere: href.startsWith(location.href.split('#')[0] ?? '') })),
  );
  const leads = (href: string): boolean => {
    const { protocol, host, pathname } = URL.parse(href) ?? { protocol: '', host: '', pathname: '' };
    if (protocol === 'https:') return host !== '';
    if (protocol === 'mailto:' || protocol === 'tel:') return pathname !== '';
    return protocol === 'chrome-extension:' && host === EXTENSION_ID && existsSync(join(build, pathname));
  };
  const dead: string[] = [];
  for (const { href, outerHTML, isHere } of links)
    if (!leads(href) || (isHere && !(await isReached(page, new URL(href).hash.slice(1))))) dead.push(outerHTML);
  return dead;
}

/** A place on the page that is open: an element of that name, or other words once one is there. */
const isReached = (page: Page, place: string): Promise<boolean> =>
  page.evaluate(async (name) => {
    if (name === '' || document.getElementById(name) !== null) return true;
    const before = document.body.textContent;
    location.hash = name;
    for (let tries = 0; tries < 40 && document.body.textContent === before; tries += 1)
      await new Promise((later) => setTimeout(later, 50));
    return document.body.textContent !== before;
  }, place);

spread<readonly [string, ProjectAddresses | null]>(describe, [
  ['once it has addresses', PUBLISHED],
  ['without addresses', null],
])('the extension %s', (_, addresses) => {
  const stack = new AsyncDisposableStack();
  let chromium: Chromium;
  let portals: Portals;
  let build: string;
  beforeAll(async () => {
    const extension = addresses === null ? undefined : publishedBuild(addresses);
    build = extension ?? '.output/chrome-mv3';
    if (extension !== undefined) stack.defer(() => removeBuild(extension));
    portals = await startPortals({ drawing: { wallet: 'late', ordre: 'plain', epop: 'table' } });
    stack.defer(() => portals.close());
    chromium = await launchChromium({
      host: null,
      portalsPort: portals.port,
      ...(extension === undefined ? {} : { extension }),
    });
    stack.defer(() => chromium.close());
  });
  afterAll(() => stack.disposeAsync());

  const open = async (path: string, userAgent?: string): Promise<Page> => {
    const page = await chromium.browser.newPage();
    if (userAgent !== undefined) await page.setUserAgent({ userAgent });
    await page.goto(`chrome-extension://${EXTENSION_ID}/${path}`);
    return page;
  };

  spread<readonly [system: string, userAgent: string, files: readonly DownloadId[]]>(it, [
    ['Windows', 'Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 Chrome/150.0.0.0', ['windows']],
    ['a Mac', 'Mozilla/5.0 (Macintosh; Intel Mac OS X 10_15_7) Chrome/150.0.0.0', ['macos-arm64', 'macos-x64']],
    ['Linux', 'Mozilla/5.0 (X11; Linux x86_64) AppleWebKit/537.36 Chrome/150.0.0.0', ['debian', 'linux']],
    ['a system it is not made for', 'Mozilla/5.0 (X11; CrOS x86_64 14541.0.0) Chrome/150.0.0.0', []],
    ['Linux on ARM', 'Mozilla/5.0 (X11; Linux aarch64; rv:153.0) Gecko/20100101 Firefox/153.0', []],
  ])('offers on %s the files that fit, or says how to come by one', async (system, userAgent, files) => {
    const page = await open('welcome.html#programme', userAgent);
    const offered = await page.waitForSelector('[data-get-host]', LIMIT);
    const text = await offered?.evaluate((element) => element.textContent ?? '');
    const links = await offered?.evaluate((element) => [...element.querySelectorAll('a')].map(({ href }) => href));
    if (addresses === null) {
      expect([text, links]).toEqual([files.length > 0 ? getHostText.noAddress(null) : getHostText.noFile, []]);
    } else {
      expect(links).toEqual(files.map((id) => `${addresses.downloads}${DOWNLOADS[id].file}`));
      for (const id of files) {
        const right = DOWNLOADS[id].admin ? getHostText.withAdmin : getHostText.withoutAdmin;
        expect(text).toContain(`(${getHostText.size(DOWNLOADS[id].megabytes)}, ${right})`);
      }
      if (files.length === 0) expect(text).toBe(getHostText.noFile);
      for (const said of [getHostText.smartScreen, getHostText.toCheck.body(DOWNLOADS.windows.file)])
        expect(text?.includes(said)).toBe(system === 'Windows');
    }
    await page.close();
  });

  /** Presses what stands under "Un problème, une idée ?" of a page, and gives what was copied. */
  const tell = async (page: Page, within: string): Promise<string> => {
    await page.evaluate(() => {
      for (const details of document.querySelectorAll('details')) details.open = true;
      // The clipboard of the machine belongs to nobody's test; nor does its mail program.
      navigator.clipboard.writeText = async (text) => void Object.assign(globalThis, { copied: text });
      addEventListener('click', (event) => {
        const link = event.target instanceof Element ? event.target.closest('a') : null;
        if (link?.protocol === 'mailto:') event.preventDefault();
      });
    });
    const way = addresses === null ? '[data-feedback="ask"] button' : '[data-feedback="write"] a';
    const press = await page.waitForSelector(`${within} ${way}`, { ...LIMIT, visible: true });
    if (addresses !== null) expect(await press?.evaluate((a) => a.getAttribute('href'))).toBe(addresses.contact);
    await press?.evaluate((element) => (element as HTMLElement).click());
    await page.waitForFunction(
      (selector, words) => document.querySelector(selector)?.textContent === words,
      LIMIT,
      `${within} [data-feedback] [role=status]`,
      addresses === null ? feedbackText.noAddress(null) : feedbackText.paste,
    );
    return page.evaluate(() => (globalThis as unknown as { copied: string }).copied);
  };

  it('takes a problem or an idea beside the report', async () => {
    const page = await open('popup.html');
    await page.waitForSelector('[data-feedback]', LIMIT);
    const tabs = (await chromium.browser.pages()).length;
    expect(await tell(page, 'main')).toContain('Compagnon e-CPS');
    expect((await chromium.browser.pages()).length, 'nothing is opened').toBe(tabs);
    await page.close();
  });

  spread(it, addresses === null ? [...ADDRESSED, ...OTHERS] : ADDRESSED)('has no dead link on %s', async (surface) => {
    const page = await open(surface);
    await page.waitForSelector('main', LIMIT);
    await page.evaluate(() => {
      for (const details of document.querySelectorAll('details')) details.open = true;
    });
    expect(await deadLinks(page, build)).toEqual([]);
    await page.close();
  });
});
