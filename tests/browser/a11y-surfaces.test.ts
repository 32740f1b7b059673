import type { Page } from 'puppeteer';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { diagnose } from '../../shared/diagnosis/diagnose.ts';
import { askText } from '../../shared/messages/fr/ask.ts';
import { audienceText } from '../../shared/messages/fr/audience.ts';
import { popupText } from '../../shared/messages/fr/popup.ts';
import { product } from '../../shared/messages/fr/product.ts';
import { MODES, overflows, showAs, tabThrough, violationsOn } from '../support/browser/accessible.ts';
import { EXTENSION_ID, launchChromium } from '../support/browser/chromium.ts';
import { headingProblems, headingsOf } from '../support/browser/headings.ts';
import { surfacesIn } from '../support/browser/own-surfaces.ts';
import { cardWith, deskWith, EMPTY_READER, SAMPLE_READER } from '../support/desks/sample-facts.ts';
import { during } from '../support/during.ts';
import { writeDeskHost } from '../support/host/desk-host.ts';
import { spread } from '../support/spread.ts';
import { PATIENCE_MS } from '../support/until.ts';

const LIMIT = { timeout: PATIENCE_MS };

/** Desks on which surfaces look differently. */
const DESKS = {
  'a card that works': deskWith([SAMPLE_READER]),
  'a blocked card': deskWith([cardWith({ pinTriesLeft: 0 })]),
  'an empty reader': deskWith([EMPTY_READER]),
  'no reader': deskWith([]),
  'no host': null,
} as const;

const desk = during(async () => writeDeskHost(DESKS['a card that works']));
const chromium = during(() => launchChromium({ host: desk.path }));

describe.each(Object.entries(DESKS).map(([name, facts], state) => [name, facts, state] as const))(
  'with %s',
  (_, facts, state) => {
    const own = facts === null ? during(() => launchChromium({ host: null })) : chromium;
    let page: Page;
    beforeAll(async () => {
      page = await own.openExtensionPage('popup.html');
      if (facts === null) return;
      desk.show(facts);
      const { title } = diagnose(facts, new Date(), 'chrome').headline;
      await page.waitForFunction(
        (wanted) => document.querySelector('.verdict .notice-title')?.textContent === wanted,
        LIMIT,
        title,
      );
    });
    afterAll(() => page.close());

    /** The surface with what it knows, everything unfolded. */
    async function open(surface: string): Promise<void> {
      await page.setViewport({ width: 800, height: 600 });
      await page.goto('about:blank');
      await page.goto(`chrome-extension://${EXTENSION_ID}/${surface}`);
      await page.waitForSelector('main');
      if (surface.startsWith('popup.html') && !surface.includes('#'))
        await page.waitForFunction(
          (broken) =>
            document.querySelector(broken ? '[data-without-program]' : '[data-link=host][data-tone=ok]') !== null &&
            document.querySelector('[data-stale=true]') === null,
          LIMIT,
          facts === null,
        );
      await page.evaluate(() => {
        for (const details of document.querySelectorAll('details')) {
          // Of those that share a name only one may be open.
          details.removeAttribute('name');
          details.open = true;
        }
      });
    }

    it('has what the popup says first among its headings, for the heading keys of a screen reader', async () => {
      await open('popup.html');
      const headline = await page.$eval('.verdict .notice-title, #route-title', (title) => title.textContent ?? '');
      expect(headline).not.toBe('');
      expect(await headingsOf(page)).toContainEqual({ level: 2, name: headline });
    });

    // A surface is opened once for all that is asked about it: what makes it small, and its text large, comes last.
    spread(describe, surfacesIn(state))('%s', (surface) => {
      // biome-ignore lint/suspicious/noDuplicateTestHooks: spread begins a describe of its own.
      beforeAll(() => open(surface));

      it('says that it is not official', async () => {
        expect(await page.evaluate(() => document.body.textContent)).toContain(product.unofficial);
      });

      spread(it, MODES)('has nothing that axe finds: %s', async (mode) => {
        await showAs(page, mode);
        expect(await violationsOn(page)).toEqual([]);
      });

      it('has one title, and under it no level of headings is left out', async () => {
        expect(headingProblems(await headingsOf(page))).toEqual([]);
      });

      it('breaks no line inside "e-CPS" or "e-mail" at 320 px', async () => {
        await page.setViewport({ width: 320, height: 640 });
        const broken = await page.evaluate(() => {
          const found: string[] = [];
          const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
          for (let text = texts.nextNode(); text !== null; text = texts.nextNode())
            for (const { index, 0: word } of (text.textContent ?? '').matchAll(/e-(?:CPS|mail)/g)) {
              const range = document.createRange();
              range.setStart(text, index);
              range.setEnd(text, index + word.length);
              if (new Set([...range.getClientRects()].map(({ top }) => top)).size > 1)
                found.push(text.textContent ?? '');
            }
          return found;
        });
        expect(broken).toEqual([]);
      });

      it('has no target smaller than 24 px but links within a text (WCAG 2.5.8)', async () => {
        const small = await page.evaluate(() =>
          [...document.querySelectorAll<HTMLElement>('a, button, summary, select, textarea, label.tick')]
            .filter((target) => target.checkVisibility() && getComputedStyle(target).display !== 'inline')
            .map((target) => ({ target, box: target.getBoundingClientRect() }))
            .filter(({ box }) => box.width < 24 || box.height < 24)
            .map(({ target, box }) => `${target.textContent}: ${box.width} x ${box.height}`),
        );
        expect(small).toEqual([]);
      });

      it('shows all its words with lines, words and letters further apart (WCAG 1.4.12)', async () => {
        await page.setViewport({ width: 320, height: 640 });
        const cut = await page.evaluate(() => {
          const further = new CSSStyleSheet();
          further.replaceSync(
            '* { line-height: 1.5 !important; letter-spacing: .12em !important; word-spacing: .16em !important } p { margin-bottom: 2em !important }',
          );
          document.adoptedStyleSheets = [further];
          return [...document.querySelectorAll<HTMLElement>('main *')]
            .filter((one) => one.clientWidth > 1 && getComputedStyle(one).overflow !== 'visible' && !one.closest('svg'))
            .filter((one) => one.scrollWidth > one.clientWidth + 1 || one.scrollHeight > one.clientHeight + 1)
            .map(({ className, textContent }) => `${className}: ${textContent}`);
        });
        expect(cut).toEqual([]);
        expect(await overflows(page)).toBe(false);
        await page.evaluate(() => {
          document.adoptedStyleSheets = [];
        });
      });

      it('fits 320 px, and text of double size, without sideways scrolling', async () => {
        const textOf = (size: string): Promise<void> =>
          page.evaluate((wanted) => {
            document.documentElement.style.fontSize = wanted;
          }, size);
        await page.setViewport({ width: 320, height: 640 });
        await textOf('');
        expect(await overflows(page)).toBe(false);
        await textOf('200%');
        for (const width of [800, 400]) {
          await page.setViewport({ width, height: 600 });
          expect(await overflows(page), `${width} px`).toBe(false);
        }
      });
    });
  },
);

describe('by keyboard', () => {
  beforeAll(() => desk.show(DESKS['a card that works']));

  it('the popup is walked in the order it is read, with the focus always seen', async () => {
    const page = await chromium.openExtensionPage('popup.html');
    await page.waitForSelector('[data-holder] button:not([disabled])');
    await page.$eval('[data-details]', (details) => {
      (details as HTMLDetailsElement).open = true;
    });
    const stops = await tabThrough(page);
    // Of a choice its label, without all its answers.
    expect(stops.map(({ name }) => name.replace(/^(Vous êtes\s:).*$/, '$1'))).toEqual([
      'Accueil',
      'Réglages',
      'Commencer',
      audienceText.you,
      popupText.route.other,
      askText.label,
      'Détails et rapport',
      'Afficher\u00a0: Titulaire',
      'Garder la date dans mon agenda',
      'Copier le rapport',
      'Imprimer',
      'Enregistrer',
      'Inclure mon nom et mon identifiant',
      'Copier le texte',
      'Confidentialité',
    ]);
    expect(stops.filter(({ visible }) => !visible)).toEqual([]);
    await page.close();
  });

  it('the welcome page answers its question with a key, and what follows has the focus', async () => {
    const page = await chromium.openExtensionPage('welcome.html');
    await (await page.waitForSelector('[data-asks=situation] [value=no-card-or-reader]'))?.focus();
    await page.keyboard.press('Enter');
    await page.waitForSelector('.advice h2:focus');
    const stops = await tabThrough(page);
    expect(stops.map(({ name }) => name)).toContain('Commencer');
    expect(stops.filter(({ visible }) => !visible)).toEqual([]);
    await page.close();
  });

  it('the settings are changed and everything is erased', async () => {
    const page = await chromium.openExtensionPage('options.html');
    await page.waitForSelector('input[name=offers]');
    const stops = await tabThrough(page);
    expect(stops.map(({ name }) => name)).toEqual([
      'Me prévenir à la fin des 48 heures d’attente',
      'Proposer le Compagnon quand aucun guide n’est en cours',
      'Accessibilité',
      'Ouvrir un parcours reçu',
      'Tout effacer…',
      'Pour les formateurs',
      'Pour votre informaticien',
      'Confidentialité',
    ]);
    expect(stops.filter(({ visible }) => !visible)).toEqual([]);
    await page.close();
  });

  it('to erase everything is asked with the focus on the question, and leads back to the button', async () => {
    const page = await chromium.openExtensionPage('options.html');
    await page.bringToFront();
    const focused = (): Promise<string> =>
      page.evaluate(() => `${document.activeElement?.localName} ${document.activeElement?.textContent}`);
    const press = async (selector: string): Promise<void> => {
      await (await page.waitForSelector(`#tout-effacer ${selector}`))?.focus();
      await page.keyboard.press('Enter');
    };
    await press('button');
    await page.waitForSelector('#tout-effacer fieldset:focus');
    await press('.button:last-child:not(.button-danger)');
    await page.waitForSelector('#tout-effacer button:focus');
    expect(await focused()).toContain('Tout effacer');
    await press('button');
    await page.waitForSelector('#tout-effacer fieldset:focus');
    await press('fieldset .button-danger');
    await page.waitForSelector('#tout-effacer button:focus');
    await page.close();
  });
});
