import type { Page } from 'puppeteer';
import { expect, it } from 'vitest';
import { during } from '../support/during.ts';
import { launchGuided } from '../support/guide/guided.ts';
import { SAVING_PAGES } from '../support/guide/saving-pages.ts';
import { openDocuments } from '../support/locator/locate-lab.ts';
import { readOverlays } from '../support/overlay/overlay-probe.ts';
import { spread } from '../support/spread.ts';
import { until } from '../support/until.ts';

const HOST = 'https://e-pop.ordre.pharmacien.fr';
/** Milliseconds for which the guide must stay where it has come to: toasts go, and what came late is there. */
const STAYS = 3500;
/** Milliseconds before a question of the page is answered, longer than a control must be away to count as gone. */
const THINKS = 1200;

const guided = during(() => launchGuided('chromium'));

const pageWith = (main: string): string =>
  `<!doctype html><html lang="fr"><meta charset="utf-8"><title>E-POP</title>
  <nav><ul><li><a href="/">Accueil</a></li><li><a href="/pro">Données professionnelles</a></li></ul></nav><main>${main}</main>`;

const stepIn = (panel: Page): Promise<string | null | undefined> =>
  panel.evaluate(() => document.querySelector('[data-step][aria-current]')?.getAttribute('data-step'));

const isWaiting = (panel: Page): Promise<boolean> =>
  panel.evaluate(async () => JSON.stringify(await chrome.storage.local.get()).includes('"readyAt"'));

const pause = (ms: number): Promise<void> => new Promise((done) => setTimeout(done, ms));

spread(it, Object.entries(SAVING_PAGES))('%s', async (_, { form, answer = '', answered, leadsTo }) => {
  const before = await guided.startGuide('update-contact-details');
  await before.evaluate(() => chrome.runtime.sendMessage({ to: 'guide', event: { type: 'forget' } }));
  const panel = await guided.startGuide('update-contact-details');
  const page = await openDocuments(guided.browser, {
    [`${HOST}/pro`]: pageWith(form),
    [`${HOST}/enregistre`]: pageWith(answer),
  });
  page.on('dialog', (dialog) => void dialog.accept());
  const untilShown = (step: string): Promise<unknown> =>
    until(`${step} on the page`, async () =>
      (await readOverlays(page)).some((seen) => seen.step === step && seen.ring !== null),
    );
  await untilShown('E7');
  await page.click('[name=mail]', { count: 3 });
  await page.keyboard.type('b@example.org');
  await page.keyboard.press('Tab');
  await untilShown('E8');
  await page.click('#save');
  if (answered !== undefined) {
    await pause(THINKS);
    expect(await stepIn(panel)).toBe('E8');
    await page.click(answered);
  }
  await until(leadsTo, async () => (await stepIn(panel)) === leadsTo);
  await pause(STAYS);
  expect(await stepIn(panel)).toBe(leadsTo);
  expect(await isWaiting(panel)).toBe(leadsTo === 'E9');
  await page.close();
});
