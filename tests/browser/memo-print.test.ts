import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { NO_ANSWERS } from '../../shared/diagnosis/answers.ts';
import { GUIDE_IDS } from '../../shared/guides/guide.ts';
import { GUIDES } from '../../shared/guides/guides.ts';
import { AUDIENCES } from '../../shared/identity/audience.ts';
import { dayOf } from '../../shared/local-day.ts';
import { memoText } from '../../shared/messages/fr/memo.ts';
import { stepsKnownText } from '../../shared/messages/fr/rests-on.ts';
import { stepText } from '../../shared/messages/fr/steps.ts';
import { troubleText } from '../../shared/messages/fr/troubles.ts';
import { type Chromium, launchChromium } from '../support/browser/chromium.ts';
import { pagesOfPdf, titlesInPdf } from '../support/browser/pdf.ts';
import { spread } from '../support/spread.ts';

/** To look at. */
const PICTURES = 'out/memo';
/** A trainer who writes as much as the box takes. */
const LONG_NOTE = 'Appelez Claire au poste 12. '.repeat(21);

const unbroken = (text: string): string => text.replaceAll(/\s/g, '');

let chromium: Chromium;
beforeAll(async () => {
  mkdirSync(PICTURES, { recursive: true });
  chromium = await launchChromium({ host: null });
});
afterAll(() => chromium?.close());

describe('the memo on paper', () => {
  spread(it, GUIDE_IDS)('of %s is a page of steps and one or two of troubles, also with a long note', async (id) => {
    const page = await chromium.openExtensionPage(`memo.html#${id}`);
    await page.type('textarea', LONG_NOTE);
    const pdf = await page.pdf({ format: 'A4', preferCSSPageSize: true, outline: true });
    writeFileSync(join(PICTURES, `${id}.pdf`), pdf);
    expect([2, 3]).toContain(pagesOfPdf(pdf));
    const titles = unbroken(titlesInPdf(pdf).join('\n'));
    // With their numbers, which a style sheet would give to the eye alone.
    for (const [index, step] of GUIDES[id].steps.entries())
      expect(titles).toContain(unbroken(`${index + 1}. ${stepText[step.id].title}`));
    await page.close();
  });

  spread(it, GUIDE_IDS)(
    'of %s holds the same sentences and drawings as the panel, codes to scan, and what it was written from',
    async (id) => {
      const page = await chromium.openExtensionPage(`memo.html#${id}`);
      await page.emulateMediaType('print');
      for (const { id: step, drawing } of GUIDES[id].steps) {
        const said = await page.$eval(`[data-step="${step}"]`, (entry) => entry.textContent ?? '');
        for (const words of [...[stepText[step].help].flat(), stepText[step].danger ?? '', stepText[step].note ?? ''])
          expect(said).toContain(words);
        expect((await page.$(`[data-step="${step}"] .drawing`)) !== null).toBe(drawing !== undefined);
      }
      const codes = await page.$$eval('.qr', (all) => all.map((one) => one.getBoundingClientRect().width));
      expect(codes.length).toBeGreaterThan(0);
      // 15 mm: smaller ones ask for a steady hand.
      expect(Math.min(...codes)).toBeGreaterThan((15 / 25.4) * 96);
      expect(await page.$eval('[data-rests-on]', (foot) => foot.textContent)).toContain(stepsKnownText(GUIDES[id]));
      expect(await page.$$eval('.no-print', (all) => all.some((one) => one.checkVisibility()))).toBe(false);
      await page.close();
    },
  );

  spread(it, GUIDE_IDS)('of %s names each trouble of its steps once, with every remedy', async (id) => {
    const page = await chromium.openExtensionPage(`memo.html#${id}`);
    const said = await page.$$eval('[data-trouble]', (all) => all.map((one) => one.textContent ?? ''));
    const troubles = new Set(GUIDES[id].steps.flatMap((step) => step.troubles));
    // Whom to call stands above them, and paper has no panel that might not be seen.
    troubles.delete('support');
    troubles.delete('login-not-recognised');
    expect(said).toHaveLength(troubles.size);
    for (const trouble of troubles) {
      const { symptom, remedies } = troubleText[trouble];
      const whole = (text: string): boolean => remedies.every((remedy) => text.includes(remedy));
      expect(
        said.filter((text) => text.includes(symptom) && whole(text)),
        trouble,
      ).toHaveLength(1);
    }
    await page.close();
  });

  it('has the addresses of its steps in words and to scan', async () => {
    const page = await chromium.openExtensionPage('memo.html#activate-with-card');
    const addresses = await page.$$eval('.memo-addresses li', (all) =>
      all.map((one) => [one.textContent ?? '', one.querySelector('.qr') !== null] as const),
    );
    expect(addresses.some(([words]) => words.includes('wallet.esw.esante.gouv.fr'))).toBe(true);
    expect(addresses.every(([, code]) => code)).toBe(true);
    await page.close();
  });

  it.each(['update-contact-details', 'activate-without-card'])(
    'of %s says to everybody who corrects contacts where, for paper is handed on',
    async (id) => {
      const page = await chromium.openExtensionPage(`memo.html#${id}`);
      const said = await page.$eval('[data-contacts=all]', (note) => note.textContent ?? '');
      for (const audience of AUDIENCES) expect(said).toContain(memoText.contactsOf[audience]);
      const addresses = await page.$$eval('.memo-addresses li', (all) => all.map((one) => one.textContent ?? ''));
      expect(addresses.some((words) => words.includes('esante.gouv.fr/guides/guides-rpps'))).toBe(true);
      await page.close();
    },
  );

  it('names E-POP nowhere to a préparateur, and leads to RPPS+ in its place', async () => {
    const page = await chromium.openExtensionPage('memo.html');
    const staff = { ...NO_ANSWERS, audience: 'staff', day: dayOf(new Date()) };
    await page.evaluate((answers) => chrome.storage.local.set({ answers }), staff);
    for (const id of GUIDE_IDS) {
      await page.goto(page.url().replace(/memo\.html.*/, `memo.html?of=${id}#${id}`));
      await page.waitForSelector('.links');
      await page.waitForFunction(
        () => document.querySelectorAll('.links a[href="#update-contact-details"]').length === 0,
      );
      expect(await page.evaluate(() => document.body.textContent), id).not.toMatch(/dans E-POP|« E-POP »/);
      expect(await page.$('[data-contacts=all]')).toBeNull();
    }
    await page.goto(page.url().replace(/memo\.html.*/, 'memo.html?again#update-contact-details'));
    await page.waitForSelector('[data-contacts=staff] a[href="/ways.html#pharmacy-staff"]');
    await page.evaluate(() => chrome.storage.local.clear());
    await page.close();
  });

  it('is black and white: no colour is left in it, in a dark window either', async () => {
    const page = await chromium.openExtensionPage('memo.html#update-contact-details');
    await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: 'dark' }]);
    await page.emulateMediaType('print');
    const colours = await page.$$eval('.sheet, .sheet *', (all) =>
      all.flatMap((one) => {
        const { color, fill, stroke, backgroundColor } = getComputedStyle(one);
        return [color, fill, stroke, backgroundColor].filter((colour) => {
          const [red, green, blue] = [...colour.matchAll(/[\d.]+/g)].map(([part]) => Number(part));
          return red !== undefined && (red !== green || green !== blue);
        });
      }),
    );
    expect([...new Set(colours)]).toEqual([]);
    await page.close();
  });

  it('carries what the trainer typed, and keeps none of it', async () => {
    const page = await chromium.openExtensionPage('memo.html');
    await page.type('textarea', 'Salle 2, jeudi.');
    expect(await page.$eval('[data-note]', (note) => note.textContent)).toBe('Salle 2, jeudi.');
    await page.reload();
    await page.waitForSelector('[data-note]');
    expect(await page.$eval('[data-note]', (note) => note.textContent)).toBe('');
    expect(await page.evaluate(() => document.body.textContent)).toContain(memoText.noteHint);
    await page.close();
  });
});
