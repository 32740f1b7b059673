import { writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Page } from 'puppeteer';
import { expect, it } from 'vitest';
import type { Facts } from '../../shared/diagnosis/facts.ts';
import { detailsText } from '../../shared/messages/fr/details.ts';
import { panelText } from '../../shared/messages/fr/panel.ts';
import { launchChromium } from '../support/browser/chromium.ts';
import { cardWith, deskWith, SAMPLE_READER } from '../support/desks/sample-facts.ts';
import { choose, press } from '../support/guide/panel-page.ts';
import { steadyHost, writeFakeHost } from '../support/host/fake-hosts.ts';
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

/** A host that ends once the file `swap` stands beside it, and whose next start has another card at the same number. */
const endsAtSwap = `
const { existsSync } = require('node:fs');
const { join } = require('node:path');
const isSwapped = () => existsSync(join(__dirname, 'swap'));
if (isSwapped()) {
  ${steadyHost(deskAt(1, null), deskAt(1, { name: 'SECONDE' }))}
} else {
  ${steadyHost(deskAt(1, null), FIRST)}
  setInterval(() => { if (isSwapped()) process.exit(1); }, 20);
}`;

/** A host whose answer with the holder of the first card comes after that another card was seen in its reader. */
const answersLate = steadyHost(deskAt(1, null), FIRST).replace(
  "if (message.type === 'diagnose')",
  `if (message.identity) frame(JSON.stringify({ type: 'snapshot', seq: 2, facts: ${JSON.stringify(deskAt(2, null))} }));
  $&`,
);

async function withPopup(source: string, work: (page: Page, folder: string) => Promise<void>): Promise<void> {
  using host = writeFakeHost(source);
  await using chromium = await launchChromium({ host: host.path });
  const page = await chromium.openExtensionPage('popup.html');
  await page.waitForSelector('[data-holder] button:enabled', LIMIT);
  await page.evaluate(() => document.querySelector('[data-details]')?.setAttribute('open', ''));
  await page.click('[data-holder] button');
  await work(page, dirname(host.path));
}

const says = (page: Page, text: string): Promise<boolean> =>
  page.evaluate((wanted) => document.body.textContent.includes(wanted), text);

it('the holder on show is forgotten when the program that read the card ends, whatever the next one calls its card', async () => {
  await withPopup(endsAtSwap, async (page, folder) => {
    await page.waitForSelector('[data-national-id]', LIMIT);
    writeFileSync(join(folder, 'swap'), '');
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
  await withPopup(answersLate, async (page) => {
    await new Promise((done) => setTimeout(done, 2_000));
    expect(await says(page, 'PREMIERE')).toBe(false);
  });
});

it('a holder without a number is shown with a sentence in its place, in the popup and where the number is asked for', async () => {
  const { card } = SAMPLE_READER;
  const { nationalId: _, ...holder } = card?.holder ?? {};
  const host = writeFakeHost(steadyHost(deskAt(1, null), deskWith([{ ...cardWith({ holder }), insertion: 1 }])));
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
