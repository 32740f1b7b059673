import { mkdtempDisposableSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'puppeteer';
import { expect, it } from 'vitest';
import type { Facts } from '../../shared/diagnosis/facts.ts';
import { detailsText } from '../../shared/messages/fr/details.ts';
import { panelText } from '../../shared/messages/fr/panel.ts';
import { launchChromium } from '../support/browser/chromium.ts';
import { cardWith, deskWith, SAMPLE_READER } from '../support/desks/sample-facts.ts';
import { choose, press } from '../support/guide/panel-page.ts';
import { type FakeHost, writeFakeHost } from '../support/host/fake-hosts.ts';
import { PATIENCE_MS, until } from '../support/until.ts';

// Who holds a card is on show only for the insertion of which it was read.
const LIMIT = { timeout: PATIENCE_MS };

const deskAt = (insertion: number, holder: { readonly name: string } | null): Facts => {
  const { card } = SAMPLE_READER;
  if (card === null) throw new Error('no sample card');
  const { serial: _, ...unnamed } = card;
  const named = { ...card, holder: { ...card.holder, ...holder } };
  return deskWith([
    { ...SAMPLE_READER, insertion, card: holder === null ? { ...unnamed, holder: { idKind: 'rpps' } } : named },
  ]);
};

const FIRST = deskAt(1, { name: 'PREMIERE' });

async function withPopup(host: FakeHost, work: (page: Page) => Promise<void>): Promise<void> {
  await using chromium = await launchChromium({ host: host.path });
  const page = await chromium.openExtensionPage('popup.html');
  await page.waitForSelector('[data-holder] button:enabled', LIMIT);
  await page.evaluate(() => document.querySelector('[data-details]')?.setAttribute('open', ''));
  await page.click('[data-holder] button');
  await work(page);
}

const says = (page: Page, text: string): Promise<boolean> =>
  page.evaluate((wanted) => document.body.textContent.includes(wanted), text);

it('the holder on show is forgotten when the program that read the card ends, whatever the next one calls its card', async () => {
  using folder = mkdtempDisposableSync(join(tmpdir(), 'compagnon-swap-'));
  const swap = join(folder.path, 'swap');
  // Another card at the same number.
  using host = writeFakeHost('swapped', swap, deskAt(1, null), { first: FIRST, next: deskAt(1, { name: 'SECONDE' }) });
  await withPopup(host, async (page) => {
    await page.waitForSelector('[data-national-id]', LIMIT);
    writeFileSync(swap, '');
    await until('the holder forgotten', async () => !(await says(page, 'PREMIERE')));
    await page.waitForSelector('[data-link=host][data-tone=ok]', LIMIT);
    await page.waitForSelector('[data-holder] button:enabled', LIMIT);
    expect(await says(page, 'PREMIERE')).toBe(false);
    await page.click('[data-holder] button');
    await page.waitForSelector('[data-national-id]', LIMIT);
    expect(await says(page, 'SECONDE')).toBe(true);
  });
});

it('an answer about a card that has left its reader meanwhile names nobody', async () => {
  using host = writeFakeHost('late', deskAt(1, null), FIRST, deskAt(2, null));
  await withPopup(host, async (page) => {
    await new Promise((done) => setTimeout(done, 2_000));
    expect(await says(page, 'PREMIERE')).toBe(false);
  });
});

it('a holder without a number is shown with a sentence in its place, in the popup and where the number is asked for', async () => {
  const { card } = SAMPLE_READER;
  const { nationalId: _, ...holder } = card?.holder ?? {};
  const host = writeFakeHost('steady', deskAt(1, null), deskWith([{ ...cardWith({ holder }), insertion: 1 }]));
  const chromium = await launchChromium({ host: host.path });
  try {
    const popup = await chromium.openExtensionPage('popup.html');
    await popup.waitForSelector('[data-holder] button:enabled', LIMIT);
    await popup.evaluate(() => document.querySelector('[data-details]')?.setAttribute('open', ''));
    await popup.click('[data-holder] button');
    await popup.waitForSelector('[data-national-id]', LIMIT);
    expect(await says(popup, detailsText.card.noNumber)).toBe(true);
    expect(await says(popup, holder.name ?? '')).toBe(true);
    await popup.close();
    const panel = await chromium.openExtensionPage('sidepanel.html#guide=activate-without-card');
    await panel.waitForSelector('button[data-step]', LIMIT);
    await choose(panel, 'B2');
    await panel.waitForSelector('[data-card-identifier]', LIMIT);
    await press(panel, panelText.rpps.readCard);
    await until('a sentence', () => says(panel, panelText.rpps.noNumber));
  } finally {
    await chromium.close();
    host[Symbol.dispose]();
  }
});
