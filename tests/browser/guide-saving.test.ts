import type { Page } from 'puppeteer';
import { describe, expect, it } from 'vitest';
import { outcomeText } from '../../shared/messages/fr/outcome.ts';
import { stepText } from '../../shared/messages/fr/steps.ts';
import { during } from '../support/during.ts';
import { launchGuided } from '../support/guide/guided.ts';
import { SAVING_PAGES, UNSAVED_PAGES } from '../support/guide/saving-pages.ts';
import { openDocuments } from '../support/locator/locate-lab.ts';
import { readOverlays } from '../support/overlay/overlay-probe.ts';
import { inBrowsers, spread } from '../support/spread.ts';
import { until } from '../support/until.ts';

const HOST = 'https://e-pop.ordre.pharmacien.fr';
/** Milliseconds for which what is said must stand: toasts go, and what came late is there. */
const STAYS = 3500;
/** Milliseconds before a question of the page is answered, longer than a control must be away to count as gone. */
const THINKS = 1200;

const pageWith = (main: string, title = 'E-POP'): string =>
  `<!doctype html><html lang="fr"><meta charset="utf-8"><title>${title}</title>
  <nav><ul><li><a href="/">Accueil</a></li><li><a href="/pro">Données professionnelles</a></li></ul></nav><main>${main}</main>`;

const stepIn = (panel: Page): Promise<string | null | undefined> =>
  panel.evaluate(() => document.querySelector('[data-step][aria-current]')?.getAttribute('data-step'));

const saidIn = (panel: Page): Promise<string | null | undefined> =>
  panel.evaluate(() => document.querySelector('#current-step')?.textContent);

const isWaiting = (panel: Page): Promise<boolean> =>
  panel.evaluate(async () => JSON.stringify(await chrome.storage.local.get()).includes('"readyAt"'));

const pause = (ms: number): Promise<void> => new Promise((done) => setTimeout(done, ms));

/** What panel and bubble say first. */
const SAID = {
  saved: stepText.E9.title,
  more: outcomeText.details.more.title,
  refused: outcomeText.details.refused.title,
  unsure: outcomeText.details.unsure.title,
  nothing: outcomeText.details.nothing.title,
} as const;

inBrowsers(describe)('in %s, a form that is sent:', (kind) => {
  const guided = during(() => launchGuided(kind));

  spread(it, Object.entries({ ...UNSAVED_PAGES, ...SAVING_PAGES }))(
    '%s',
    async (_, { form, answer = '', title, answered, became }) => {
      const before = await guided.startGuide('update-contact-details');
      await before.evaluate(() => chrome.runtime.sendMessage({ to: 'guide', event: { type: 'forget' } }));
      const panel = await guided.startGuide('update-contact-details');
      const page = await openDocuments(guided.browser, {
        [`${HOST}/pro`]: pageWith(form),
        [`${HOST}/enregistre`]: pageWith(answer, title),
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
        expect(await saidIn(panel)).toBe(SAID.more);
        await page.click(answered);
      }
      await until(SAID[became], async () => (await saidIn(panel)) === SAID[became]);
      await pause(STAYS);
      expect(await saidIn(panel)).toBe(SAID[became]);
      expect((await readOverlays(page)).map(({ words }) => words).join()).toContain(SAID[became]);
      expect(await stepIn(panel)).toBe(became === 'saved' ? 'E9' : 'E8');
      expect(await isWaiting(panel)).toBe(became === 'saved');
      await page.close();
    },
  );
});
