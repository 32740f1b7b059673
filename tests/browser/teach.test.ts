import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { ElementHandle, Page } from 'puppeteer';
import { beforeAll, describe, expect, it } from 'vitest';
import { readTeachings, writeCalibration } from '../../extension/guide/storage/calibration.ts';
import { frenchDate } from '../../shared/french-day.ts';
import { teachText } from '../../shared/messages/fr/teach.ts';
import { startPortals } from '../portals/server.ts';
import { strayCalled } from '../portals/strays.ts';
import { launchChromium } from '../support/browser/chromium.ts';
import { during } from '../support/during.ts';
import { leaveWhileShowing, noRing, press, ringOnButton, says, showButton } from '../support/guide/teaching.ts';
import { until } from '../support/until.ts';

// The real extension in Chromium, on a practice page whose control the descriptor of E5 does not know.
const STRAY = strayCalled('epop-no-activity');
/** Where it is another day than in UTC now. */
const ELSEWHERE = new Date().getUTCHours() < 12 ? 'Etc/GMT+12' : 'Pacific/Kiritimati';
let panel: Page;
let page: Page;
const portals = during(() => startPortals({ lateMs: 30 }));
const chromium = during(() => launchChromium({ host: null, portalsPort: portals.port }));
beforeAll(async () => {
  panel = await chromium.openExtensionPage('sidepanel.html#guide=update-contact-details');
  await panel.waitForSelector('button[data-step="E5"]');
  page = await chromium.browser.newPage();
  await page.emulateTimezone(ELSEWHERE);
  await page.goto(`https://${STRAY.host}${STRAY.path}`);
});

describe('what the user shows once', () => {
  it('is asked for where the control is not sure, costs the page no click, and is ringed from then on', async () => {
    await panel.bringToFront();
    await panel.evaluate(() => document.querySelector<HTMLElement>('button[data-step="E5"]')?.click());
    await until('step E5', () =>
      panel.evaluate(() => document.querySelector('[data-step="E5"]')?.hasAttribute('aria-current') ?? false),
    );
    await showButton(panel, page);
    await says(panel, teachText.state.saved).catch(async (error: unknown) => {
      throw new Error(`${String(error)}: ${await panel.evaluate(() => document.body.textContent)}`);
    });
    await until('the ring', () => ringOnButton(page));
    const today = new Date().toLocaleDateString('sv-SE', { timeZone: ELSEWHERE });
    await says(panel, teachText.shown(STRAY.host, frenchDate(today)));
    expect(await page.evaluate(() => document.querySelector('[data-compagnon-ecps-picker]'))).toBeNull();
    expect(await page.evaluate(() => document.body.hasAttribute('data-clicked'))).toBe(false);
    await page.reload();
    await until('the ring after a reload', () => ringOnButton(page));
  });

  it('goes into a file without anything of the person, and comes back from it after everything was erased', async () => {
    const worker = await chromium.serviceWorker();
    const stored = (...keys: string[]): Promise<Record<string, unknown>> =>
      worker.evaluate((all) => chrome.storage.local.get(all), keys);
    const kept = await stored('taught');
    const teachings = readTeachings(kept['taught']);
    expect(Object.keys(teachings)).toEqual(['E5']);
    const text = writeCalibration(teachings);
    expect(text).not.toMatch(/aucune activité|value|\d{6}/i);
    const folder = mkdtempSync(join(tmpdir(), 'compagnon-teach-'));
    const file = join(folder, 'reglage.json');
    const options = await chromium.openExtensionPage('options.html#formateurs');
    await says(options, STRAY.host);
    const session = await options.createCDPSession();
    await session.send('Browser.setDownloadBehavior', { behavior: 'allow', downloadPath: folder });
    await press(options, teachText.calibration.export);
    const saved = await until('the saved file', async () => {
      const [name] = readdirSync(folder).filter((one) => one.endsWith('.json'));
      return name === undefined ? null : readFileSync(join(folder, name), 'utf8') || null;
    });
    expect(saved).toBe(text);
    writeFileSync(file, saved);
    await worker.evaluate(() => chrome.storage.local.remove('taught'));
    await page.bringToFront();
    await noRing(page);
    await options.bringToFront();
    const chooser = (await options.$('input[type=file]')) as ElementHandle<HTMLInputElement> | null;
    await chooser?.uploadFile(file);
    await says(options, teachText.calibration.ask);
    expect(await options.$eval('[data-found=E5]', ({ textContent }) => textContent)).toContain(
      teachText.calibration.control('le detail'),
    );
    // Until it is taken nothing of it holds.
    expect(await stored('taught', 'group-file')).toEqual({});
    await press(options, teachText.calibration.leave);
    await says(options, teachText.calibration.left);
    await chooser?.uploadFile(file);
    await press(options, teachText.calibration.take);
    await says(options, teachText.calibration.imported);
    expect(await stored('taught', 'group-file')).toEqual({ 'group-file': text });
    await press(options, teachText.calibration.undo);
    await says(options, teachText.calibration.undone);
    expect(await stored('taught', 'group-file')).toEqual({});
    await chooser?.uploadFile(file);
    await press(options, teachText.calibration.take);
    await says(options, teachText.calibration.imported);
    writeFileSync(file, '{}');
    await chooser?.uploadFile(file);
    await says(options, teachText.calibration.problems['other-file']);
    // What Chromium says of a file that is gone, or was written again, since it was chosen.
    await options.evaluate(() => {
      Blob.prototype.text = () => Promise.reject(new DOMException('gone', 'NotReadableError'));
    });
    await chooser?.uploadFile(file);
    await says(options, teachText.calibration.problems.damaged);
    await options.close();
    rmSync(folder, { recursive: true });
    await page.bringToFront();
    await until('the ring after the import', () => ringOnButton(page));
    // What is forgotten next is the user's own again.
    await worker.evaluate((items) => chrome.storage.local.set(items), kept);
    await worker.evaluate(() => chrome.storage.local.remove('group-file'));
  });

  it('is forgotten when asked', async () => {
    await panel.bringToFront();
    await press(panel, teachText.forget);
    await page.bringToFront();
    await noRing(page);
  });

  it('is cancelled on the page alone, and with the page', async () => {
    await leaveWhileShowing(panel, page);
    expect(await panel.evaluate(() => document.body.textContent)).not.toContain(teachText.picker.actions.cancel);
  });
});
