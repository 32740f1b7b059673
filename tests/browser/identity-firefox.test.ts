import { expect, it } from 'vitest';
import { detailsText } from '../../shared/messages/fr/details.ts';
import { launchFirefox } from '../support/browser/firefox.ts';
import { cardWith, deskWith, SAMPLE_READER } from '../support/desks/sample-facts.ts';
import { writeFakeHost } from '../support/host/fake-hosts.ts';
import { PATIENCE_MS } from '../support/until.ts';

declare const browser: typeof chrome;

const LIMIT = { timeout: PATIENCE_MS };

it('in Firefox the identity comes after a click, once Firefox was asked for that kind of data', async () => {
  using host = writeFakeHost(
    'steady',
    deskWith([cardWith({ serial: '', holder: { idKind: 'rpps' } })]),
    deskWith([SAMPLE_READER]),
  );
  await using firefox = await launchFirefox({ host: host.path });
  const page = await firefox.openExtensionPage('popup.html');
  const granted = (): Promise<readonly string[]> =>
    page.evaluate(async () => {
      const { permissions } = browser;
      return ((await permissions.getAll()) as { data_collection?: readonly string[] }).data_collection ?? [];
    });
  await page.waitForSelector('.verdict', LIMIT);
  expect(await granted()).toEqual([]);
  await page.waitForSelector('input[type=checkbox]', LIMIT);
  await page.evaluate(() => document.querySelector('[data-details]')?.setAttribute('open', ''));
  // What the question of Firefox is for, before it comes.
  expect(await page.evaluate(() => document.body.textContent)).toContain(detailsText.card.asked);
  await page.evaluate(() => {
    const { permissions } = browser;
    const { request } = permissions;
    permissions.request = () => {
      permissions.request = request;
      return Promise.resolve(false);
    };
  });
  await page.click('input[type=checkbox]');
  await page.waitForSelector('input[type=checkbox]:not(:checked)', LIMIT);
  expect(await page.$('[data-national-id]'), 'refused').toBeNull();
  await page.click('input[type=checkbox]');
  await page.waitForSelector('[data-national-id]', LIMIT);
  expect(await granted()).toEqual(['personallyIdentifyingInfo']);
});
