import { spawnSync } from 'node:child_process';
import { mkdtempDisposableSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import type { Page } from 'puppeteer';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { MANIFEST_FILE, manifestText } from '../../native-host/registration/manifest.ts';
import { hostLinkText } from '../../shared/messages/fr/host-link.ts';
import { optionsText } from '../../shared/messages/fr/options.ts';
import { FIREFOX_EXTENSION_ID } from '../../shared/protocol/extension-ids.ts';
import { type Chromium, launchChromium } from '../support/browser/chromium.ts';
import { launchFirefox } from '../support/browser/firefox.ts';
import { cardWith, deskWith, SAMPLE_READER } from '../support/desks/sample-facts.ts';
import { currentStep, openTroubles } from '../support/guide/panel-page.ts';
import { type FakeHost, writeFakeHost } from '../support/host/fake-hosts.ts';
import { spread } from '../support/spread.ts';
import { withMachineFiles } from '../support/system/machine-files.ts';
import { until } from '../support/until.ts';

const CHROMIUM_POLICY = '/etc/chromium/policies/managed/compagnon.json';
const CHROMIUM_MANIFEST = `/etc/chromium/native-messaging-hosts/${MANIFEST_FILE}`;
const NO_POLICY = '/etc/chromium/policies/managed/none.json';
const FIREFOX_POLICY = '/etc/firefox/policies/policies.json';

/** The example that an IT provider copies, less what needs a store: here the extension is loaded from its folder. */
function example(file: 'chrome.json' | 'firefox.json'): string {
  const whole = JSON.parse(readFileSync(`docs/policies/${file}`, 'utf8'));
  delete whole.policies?.ExtensionSettings;
  delete whole.ExtensionInstallForcelist;
  return JSON.stringify(whole);
}

interface ManagedBrowser extends Pick<Chromium, 'openExtensionPage'> {
  close(): Promise<void>;
}

/** A browser for the tests of a block, on a machine that has these files. */
function launchedWith(
  files: Readonly<Record<string, string>>,
  launch: () => Promise<ManagedBrowser>,
): () => ManagedBrowser {
  const stack = new AsyncDisposableStack();
  let browser: ManagedBrowser;
  beforeAll(async () => {
    stack.use(withMachineFiles(files));
    browser = await launch();
    stack.defer(() => browser.close());
  });
  afterAll(() => stack.disposeAsync());
  return () => browser;
}

/** Whether a selector matches on a page, asked until it does. */
const shows = (page: Page, selector: string): Promise<unknown> =>
  until(selector, () => page.evaluate((wanted) => document.querySelector(wanted) !== null, selector));

/** Whether the organisation's word has come to the extension. */
const policyHidesIdentity = async (): Promise<boolean> => (await chrome.storage.managed.get())['hideIdentity'] === true;

/** What the background answers a page that asks for the identity, button or no button. */
const identityAskedFor = (page: Page): Promise<unknown> =>
  page.evaluate(
    () =>
      new Promise((resolve) => {
        const port = chrome.runtime.connect({ name: 'host-link' });
        port.onMessage.addListener((word) => {
          const { type, facts } = word as { readonly type: string; readonly facts?: unknown };
          if (type === 'identity') resolve(facts);
        });
        port.postMessage({ type: 'with-identity' });
      }),
  );

spread(describe, [
  ['Chromium', { [CHROMIUM_POLICY]: example('chrome.json') }, () => launchChromium({ host: null })],
  ['Firefox', { [FIREFOX_POLICY]: example('firefox.json') }, () => launchFirefox({ host: null })],
] as const)('a %s that an organisation manages with our example', (_, files, launch) => {
  const browser = launchedWith(files, launch);

  it('shows what is fixed, and does not let it be changed', async () => {
    const page = await browser().openExtensionPage('options.html');
    await shows(page, 'input[name=offers]:disabled:not(:checked)');
    await shows(page, 'input[name=reminders]:disabled:checked');
    expect(await page.evaluate(() => document.body.textContent)).toContain(optionsText.managed);
    await page.close();
  });

  it('names the organisation’s own support', async () => {
    const page = await browser().openExtensionPage('sidepanel.html#guide=sign-in');
    await until('the first step', async () => (await currentStep(page)) !== null);
    await openTroubles(page);
    await shows(page, '[data-own-support] a[href="tel:0123456789"]');
    await page.close();
  });
});

/** What an organisation may set, each of a wrong kind, without end or meant to steer. */
const HOSTILE = {
  reminders: 'false',
  offers: [true],
  supportName: `\u202eSupport <img src=x onerror=alert(1)>${'x'.repeat(200_000)}`,
  supportPhone: 'javascript:alert(1)',
  hideIdentity: { toString: 'true' },
  memoNote: `<script>alert(1)</script>\u2066${'y'.repeat(200_000)}`,
  calibration: '{"format":"compagnon-ecps-calibration","version":1,"steps":{"__proto__":{}}}'.padEnd(300_000),
  unknown: { deep: 'x'.repeat(100_000) },
};
const hostile = (file: 'chrome.json' | 'firefox.json'): string => {
  const whole = JSON.parse(example(file));
  const all = whole['3rdparty']?.extensions ?? whole.policies['3rdparty'].Extensions;
  for (const id of Object.keys(all)) all[id] = HOSTILE;
  return JSON.stringify(whole);
};

spread(describe, [
  ['Chromium', { [CHROMIUM_POLICY]: hostile('chrome.json') }, () => launchChromium({ host: null })],
  ['Firefox', { [FIREFOX_POLICY]: hostile('firefox.json') }, () => launchFirefox({ host: null })],
] as const)('a %s whose policy is of wrong kinds, without end and meant to steer', (_, files, launch) => {
  const browser = launchedWith(files, launch);

  it('leaves the user’s settings to the user, guides all the same, and shows a name that steers nothing', async () => {
    const settings = await browser().openExtensionPage('options.html');
    await shows(settings, 'input[name=offers]:enabled:checked');
    await shows(settings, 'input[name=reminders]:enabled:checked');
    await settings.close();
    const page = await browser().openExtensionPage('sidepanel.html#guide=sign-in');
    await until('the first step', async () => (await currentStep(page)) !== null);
    await openTroubles(page);
    await shows(page, '[data-own-support]');
    const seen = await page.evaluate(() => ({
      support: document.querySelector('[data-own-support]')?.textContent ?? null,
      links: [...document.querySelectorAll('[data-own-support] a')].map((link) => link.getAttribute('href')),
      steering: /[\u202a-\u202e\u2066-\u2069\u200e\u200f]/.test(document.body.textContent),
      pictures: document.querySelectorAll('img[src=x]').length,
    }));
    expect(seen).toMatchObject({ links: [], steering: false, pictures: 0 });
    expect(seen.support).toContain('·Support <img');
    expect(seen.support?.length).toBeLessThan(400);
    await page.close();
  });
});

/** Opens the popup and waits for a sentence of its verdict. @returns the whole verdict */
async function verdictWith(browser: Pick<Chromium, 'openExtensionPage'>, wanted: string): Promise<string> {
  const page = await browser.openExtensionPage('popup.html');
  const verdict = (): Promise<string> => page.evaluate(() => document.querySelector('.verdict')?.textContent ?? '');
  await until(wanted, async () => (await verdict()).includes(wanted));
  return verdict();
}

/** What `doctor` says of a browser on this machine, once `register` has linked it for this user. */
function doctorSays(browser: 'Chromium' | 'Firefox'): string {
  using home = mkdtempDisposableSync(join(tmpdir(), 'compagnon-doctor-'));
  const run = (verb: string) =>
    spawnSync('dist/host/compagnon-ecps', [verb], { encoding: 'utf8', env: { HOME: home.path } }).stdout;
  expect(run('register')).toContain(run('doctor').match(/interdit par l’administrateur.*/)?.[0]);
  return (
    run('doctor')
      .split('\n')
      .find((line) => line.includes(browser)) ?? ''
  );
}

const blocked = JSON.stringify({ NativeMessagingBlocklist: ['*'] });
const systemOnly = JSON.stringify({ NativeMessagingUserLevelHosts: false });
const { failures } = hostLinkText;

describe('a Chromium whose administrator limits native messaging', () => {
  const stack = new AsyncDisposableStack();
  let host: FakeHost;
  beforeAll(() => {
    host = stack.use(writeFakeHost('steady', deskWith([SAMPLE_READER])));
  });
  afterAll(() => stack.disposeAsync());

  it('says that the host is forbidden, by which policy, and offers no installation', async () => {
    using _machine = withMachineFiles({ [CHROMIUM_POLICY]: blocked });
    await using chromium = await launchChromium({ host: host.path });
    const verdict = await verdictWith(chromium, failures.forbidden_by_policy.title);
    expect(verdict).toContain(failures.forbidden_by_policy.remedy);
    expect(verdict).not.toContain('NativeMessaging');
    expect(verdict).not.toContain(hostLinkText.install);
    expect(doctorSays('Chromium')).toContain(`✘ Chromium\u00a0: interdit par l’administrateur`);
    expect(doctorSays('Chromium')).toContain('NativeMessagingBlocklist');
  });

  it('takes the last of its files that has a policy', { tags: 'beyond' }, async () => {
    const last = CHROMIUM_POLICY.replace('compagnon', 'more');
    const allowed = JSON.stringify({ NativeMessagingBlocklist: ['org.example'] });
    using _machine = withMachineFiles({ [CHROMIUM_POLICY]: blocked, [last]: allowed });
    const chromium = await launchChromium({ host: host.path });
    const page = await chromium.openExtensionPage('popup.html');
    await shows(page, '[data-link=host][data-tone=ok]');
    await chromium.close();
  });

  it('names the policy that refuses a host of this user alone, once more where it answered before', {
    tags: 'beyond',
  }, async () => {
    const before = await launchChromium({ host: host.path });
    const page = await before.openExtensionPage('popup.html');
    await shows(page, '[data-link=host][data-tone=ok]');
    // The page hears it before it is kept.
    await until('what is kept of it', () =>
      page.evaluate(async () => 'last-known' in (await chrome.storage.local.get())),
    );
    await before.close({ keepProfile: true });

    using _machine = withMachineFiles({ [CHROMIUM_POLICY]: systemOnly });
    using profile = {
      path: before.profile,
      [Symbol.dispose]: () => rmSync(before.profile, { recursive: true, force: true }),
    };
    const after = await launchChromium({ profile: profile.path, host: host.path });
    expect(await verdictWith(after, failures.no_longer_found.title)).toContain(failures.no_longer_found.remedy);
    await after.close();
    const never = await launchChromium({ host: host.path });
    const popup = await never.openExtensionPage('popup.html');
    await shows(popup, '[data-remedy=not_installed]');
    expect(await popup.$eval('[data-remedy]', (one) => one.textContent)).toBe(failures.not_installed.remedy);
    await never.close();
    expect(doctorSays('Chromium')).toContain('NativeMessagingUserLevelHosts');
  });

  it('starts the one that the machine has, and never offers to show the holder', async () => {
    const strict = JSON.stringify({ ...JSON.parse(example('chrome.json')), NativeMessagingUserLevelHosts: false });
    const manifest = manifestText('chromium', host.path);
    using _machine = withMachineFiles({ [CHROMIUM_POLICY]: strict, [CHROMIUM_MANIFEST]: manifest });
    const chromium = await launchChromium({ host: null });
    const page = await chromium.openExtensionPage('popup.html');
    await shows(page, '[data-link=host][data-tone=ok]');
    // Chromium gives an extension its policy only a second or two after it has loaded it.
    await until('the policy', () => page.evaluate(policyHidesIdentity));
    await shows(page, '[data-holder]');
    await until('no offer', () => page.evaluate(() => document.querySelector('[data-holder] button') === null));
    expect(await identityAskedFor(page)).toBeNull();
    await chromium.close();
  });
});

/** Firefox has no policy for native messaging: an administrator forbids the extension, or lets it in with all it asks for. */
describe('a Firefox whose administrator forbids extensions', { tags: 'beyond' }, () => {
  const settings = (own: object): string =>
    JSON.stringify({ policies: { ExtensionSettings: { '*': { installation_mode: 'blocked' }, ...own } } });

  it('runs ours with its host when it is let in by name', async () => {
    using host = writeFakeHost('steady', deskWith([SAMPLE_READER]));
    const own = { [FIREFOX_EXTENSION_ID]: { installation_mode: 'allowed' } };
    using _machine = withMachineFiles({ [FIREFOX_POLICY]: settings(own) });
    const firefox = await launchFirefox({ host: host.path });
    const page = await firefox.openExtensionPage('popup.html');
    await shows(page, '[data-link=host][data-tone=ok]');
    await firefox.close();
  });

  it('does not take it in otherwise, and `doctor` says by which policy', async () => {
    using _machine = withMachineFiles({ [FIREFOX_POLICY]: settings({}) });
    const firefox = await launchFirefox({ host: null, extension: null });
    await expect(firefox.browser.installExtension(resolve('.output/firefox-mv3'))).rejects.toThrow();
    await firefox.close();
    expect(doctorSays('Firefox')).toContain('✘ Firefox\u00a0: interdit par l’administrateur\u00a0: ExtensionSettings');
  });
});

describe('a Chromium whose policy arrives while the popup is open', () => {
  it('forgets the holder that is already shown, and offers to show them no more', async () => {
    const unnamed = deskWith([cardWith({ serial: '', holder: { idKind: 'rpps' } })]);
    using host = writeFakeHost('steady', unnamed, deskWith([SAMPLE_READER]));
    using _machine = withMachineFiles({ [CHROMIUM_MANIFEST]: manifestText('chromium', host.path), [NO_POLICY]: '{}' });
    await using chromium = await launchChromium({ host: null });
    const page = await chromium.openExtensionPage('popup.html');
    await shows(page, '[data-holder] button:enabled');
    await page.evaluate(() => document.querySelector('[data-details]')?.setAttribute('open', ''));
    await page.click('[data-holder] button');
    await shows(page, '[data-national-id]');
    expect(JSON.stringify(await identityAskedFor(page))).toContain('EXEMPLE');
    writeFileSync(CHROMIUM_POLICY, example('chrome.json'));
    // Chromium lets its folder of policies rest for some seconds before it reads it again.
    const isForgotten = (): Promise<boolean> =>
      page.evaluate(() => document.querySelector('[data-national-id], [data-holder] button') === null);
    await until('the holder forgotten', isForgotten, 40_000);
    expect(await page.evaluate(() => document.body.textContent)).not.toContain('EXEMPLE');
    expect(await identityAskedFor(page)).toBeNull();
  });
});
