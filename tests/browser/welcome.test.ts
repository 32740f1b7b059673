import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'puppeteer';
import { afterEach, describe, expect, it } from 'vitest';
import { guideText } from '../../shared/messages/fr/guides.ts';
import { hostLinkText } from '../../shared/messages/fr/host-link.ts';
import { routeText } from '../../shared/messages/fr/routes.ts';
import { caseText, wayText } from '../../shared/messages/fr/ways.ts';
import { welcomeText } from '../../shared/messages/fr/welcome.ts';
import { HOST_NAME } from '../../shared/protocol/version.ts';
import { WAY_IDS, WAYS, wayChecked } from '../../shared/ways/ways.ts';
import { type Chromium, EXTENSION_ID, launchChromium } from '../support/chromium.ts';
import { steadyHost, writeFakeHost } from '../support/fake-hosts.ts';
import { deskWith, SAMPLE_READER } from '../support/sample-facts.ts';

const LIMIT = { timeout: 30_000 };
let chromium: Chromium;
afterEach(() => chromium?.close());

/** Waits until a part of the page says this. */
const says = (page: Page, selector: string, words: string) =>
  page.waitForFunction(
    (part, wanted) => document.querySelector(part)?.textContent?.includes(wanted) === true,
    LIMIT,
    selector,
    words,
  );

describe('the welcome page', () => {
  it('opens by itself at the installation, once', async () => {
    chromium = await launchChromium({ host: null, keepWelcome: true });
    const isWelcome = (url: string): boolean => url.endsWith('/welcome.html');
    await chromium.browser.waitForTarget((target) => isWelcome(target.url()), LIMIT);
    const page = await chromium.openExtensionPage('options.html');
    await page.evaluate(() => {
      const { runtime } = (globalThis as unknown as { chrome: { runtime: { reload(): void } } }).chrome;
      setTimeout(() => runtime.reload(), 50);
    });
    await new Promise((done) => setTimeout(done, 2_000));
    expect(chromium.browser.targets().filter((target) => isWelcome(target.url())).length).toBeLessThanOrEqual(1);
  });

  it.each([
    ['card-and-reader', 'activate-with-card', 'card-unverified'],
    ['no-card-or-reader', 'activate-without-card', 'no-card'],
    ['contact-details', 'update-contact-details', 'contact-details-asked'],
    ['unsure', 'activate-without-card', 'nothing-known'],
  ] as const)('answers "%s" with a route, its reason and what to prepare', async (answer, guide, reason) => {
    chromium = await launchChromium({ host: null });
    const page = await chromium.openExtensionPage('welcome.html');
    await (await page.waitForSelector(`input[value="${answer}"]`, LIMIT))?.click();
    await says(page, '[data-route]', guideText[guide].title);
    await says(page, '[data-route]', routeText.reasons[reason]);
    for (const need of guideText[guide].needs) await says(page, 'main', need);
  });

  it('sends people whose e-mail the Ordre does not know there first', async () => {
    chromium = await launchChromium({ host: null });
    const page = await chromium.openExtensionPage('welcome.html');
    await (await page.waitForSelector('input[value="no-card-or-reader"]', LIMIT))?.click();
    await (await page.waitForSelector('input[name=contacts][value=no]', LIMIT))?.click();
    await says(page, '[data-route]', routeText.reasons['contacts-first']);
    // The popup advises the same: it knows the answers.
    const popup = await chromium.openExtensionPage('popup.html');
    await says(popup, '[data-route]', routeText.reasons['contacts-first']);
  });

  it('sends people who do not know what the Ordre knows to the app, which shows it', async () => {
    chromium = await launchChromium({ host: null });
    const page = await chromium.openExtensionPage('welcome.html');
    await (await page.waitForSelector('input[value="no-card-or-reader"]', LIMIT))?.click();
    await (await page.waitForSelector('input[name=contacts][value=unsure]', LIMIT))?.click();
    await says(page, '[data-route]', guideText['activate-without-card'].title);
    await says(page, '[data-route]', routeText.reasons['contacts-shown']);
    await page.reload();
    await page.waitForSelector('input[name=contacts][value=unsure]:checked', LIMIT);
  });

  it('shows ring and bubble in a picture, and how to pin the icon in this browser', async () => {
    chromium = await launchChromium({ host: null });
    const page = await chromium.openExtensionPage('welcome.html');
    await page.waitForSelector(`svg[aria-label="${welcomeText.picture.alt}"]`, LIMIT);
    await says(page, '[data-pin=chromium]', welcomeText.pin.how.chromium);
  });

  it.each(WAY_IDS)('leads to "%s", which says what to do, what is not known and when it was checked', async (way) => {
    chromium = await launchChromium({ host: null });
    const page = await chromium.openExtensionPage('welcome.html');
    await (await page.waitForSelector(`a[href="/ways.html#${way}"]`, LIMIT))?.click();
    await says(page, 'h1', wayText[way].title);
    for (const { id } of WAYS[way].cases) await says(page, `[data-case="${id}"]`, caseText[id].actions[0] ?? '');
    expect(await page.$eval('[data-checked]', (note) => note.getAttribute('data-checked'))).toBe(wayChecked(WAYS[way]));
  });

  it('says "vu !" by itself when the helper program is installed while it is open', async () => {
    chromium = await launchChromium({ host: null });
    using host = writeFakeHost(steadyHost(deskWith([SAMPLE_READER])));
    const page = await chromium.openExtensionPage('welcome.html');
    await says(page, '#programme', hostLinkText.failures.not_installed.title);
    const folder = join(chromium.profile, 'NativeMessagingHosts');
    mkdirSync(folder, { recursive: true });
    writeFileSync(
      join(folder, `${HOST_NAME}.json`),
      JSON.stringify({
        name: HOST_NAME,
        description: 'test',
        path: host.path,
        type: 'stdio',
        allowed_origins: [`chrome-extension://${EXTENSION_ID}/`],
      }),
    );
    await says(page, '#programme', hostLinkText.seen);
  });
});
