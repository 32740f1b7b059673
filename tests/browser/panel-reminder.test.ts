import { cpSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import type { Session } from '../../extension/guide/session/session.ts';
import { waitUntil } from '../../extension/ui/facts/wait-until.ts';
import type { GuideId } from '../../shared/guides/guide.ts';
import { GUIDES } from '../../shared/guides/guides.ts';
import { actText } from '../../shared/messages/fr/acts.ts';
import { panelText } from '../../shared/messages/fr/panel.ts';
import { type Chromium, launchChromium } from '../support/browser/chromium.ts';
import { press, pressByHand } from '../support/guide/panel-page.ts';
import { until } from '../support/until.ts';

// Real alarms and notifications; only the clock of the background is moved, for 48 h cannot be waited for.
const extension = join(tmpdir(), 'compagnon-may-notify');
let chromium: Chromium;
beforeAll(async () => {
  // Nobody is there to answer Chromium's own question: here it has been answered.
  cpSync('.output/chrome-mv3', extension, { recursive: true });
  const manifest = JSON.parse(readFileSync(join(extension, 'manifest.json'), 'utf8'));
  manifest.permissions.push(...manifest.optional_permissions.splice(0));
  writeFileSync(join(extension, 'manifest.json'), JSON.stringify(manifest));
  chromium = await launchChromium({ host: null, extension });
});
afterAll(async () => {
  await chromium?.close();
  rmSync(extension, { recursive: true, force: true });
});

it('notifications are asked for at the reminder alone, and a refusal is said, and the count goes on', async () => {
  await using asked = await launchChromium({ host: null });
  const panel = await asked.openExtensionPage('sidepanel.html#guide=update-contact-details');
  await panel.evaluate(() => {
    const { permissions } = chrome;
    permissions.request = async (wanted) => {
      document.documentElement.dataset['asked'] = JSON.stringify(wanted);
      return false;
    };
  });
  await panel.waitForSelector('button[data-step=E8]');
  await panel.click('button[data-step=E8]');
  await panel.waitForSelector('button[data-step=E8][aria-current]');
  await press(panel, actText.saved);
  await panel.waitForSelector('[data-reminder=false]');
  expect(await panel.$('html[data-asked]')).toBeNull();
  await pressByHand(panel, panelText.wait.remind);
  await until('the refusal', () =>
    panel.evaluate((said) => document.body.textContent.includes(said), panelText.wait.remindRefused),
  );
  expect(await panel.$eval('html', (root) => root.dataset['asked'])).toBe('{"permissions":["notifications"]}');
  expect(await panel.$('[data-reminder=false]')).not.toBeNull();
  const { 'guide-session': kept } = await panel.evaluate(() => chrome.storage.local.get('guide-session'));
  expect(kept).toMatchObject({ wait: { remind: false } });
});

it('the 48 h reminder is set by one press, and comes once the time has passed', async () => {
  const panel = await chromium.openExtensionPage('sidepanel.html#guide=update-contact-details');
  await panel.waitForSelector('button[data-step=E8]');
  await panel.click('button[data-step=E8]');
  await panel.waitForSelector('button[data-step=E8][aria-current]');
  await press(panel, actText.saved);
  await panel.waitForSelector('[data-reminder=false]');
  await pressByHand(panel, panelText.wait.remind);
  await panel.waitForSelector('[data-reminder=true]');
  const worker = await chromium.serviceWorker();
  const wait = await until('the wish kept', async () => {
    const { 'guide-session': kept } = await worker.evaluate(() => chrome.storage.local.get());
    const asked = (kept as Session | undefined)?.wait;
    return asked?.remind === true ? asked : null;
  });
  const alarm = await until(
    'the alarm',
    async () => (await worker.evaluate(() => chrome.alarms.get('guide-wait'))) ?? null,
  );
  expect(alarm.scheduledTime).toBe(wait.readyAt);
  const popupSaysWhen = async (): Promise<boolean> => {
    const popup = await chromium.openExtensionPage('popup.html');
    await popup.waitForSelector('.notice + *');
    const said = await popup.evaluate(() => document.body.textContent);
    await popup.close();
    return said.includes(panelText.wait.ready(waitUntil(wait.readyAt)));
  };
  expect(await popupSaysWhen(), 'at the step that waits').toBe(true);
  const saysWhen = async (guide: GuideId): Promise<boolean> => {
    const other = await chromium.openExtensionPage(`sidepanel.html#guide=${guide}`);
    await other.waitForSelector(`button[data-step=${GUIDES[guide].steps[0].id}]`);
    const said = await other.evaluate(() => document.body.textContent);
    await other.close();
    return said.includes(panelText.wait.ready(waitUntil(wait.readyAt)));
  };
  expect(await saysWhen('activate-without-card')).toBe(true);
  expect(await popupSaysWhen(), 'at the guide that comes next').toBe(true);
  expect(await saysWhen('sign-in')).toBe(false);
  await worker.evaluate(() => {
    const real = Date.now;
    Date.now = () => real() + 49 * 3_600_000;
    chrome.alarms.create('guide-wait', { when: real() + 50 });
  });
  const shown = await until(
    'the notification',
    () => worker.evaluate(async () => 'guide-wait' in (await chrome.notifications.getAll())),
    60_000,
  );
  expect(shown).toBe(true);
});
