import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Tabs } from '../support/browser/page-browser.ts';
import { bundleLab, openDocuments } from '../support/locator/locate-lab.ts';
import type { Answer, LocateLab } from '../support/locator/locate-lab-page.ts';
import { allNames, fieldsNamed, picturesNamed } from '../support/locator/named-nodes.ts';
import { CONTACT_FIELDS, EPOP, ORANGE, PEN } from '../support/locator/page-parts.ts';
import { type BrowserName, launchForOverlay, OverlayPage } from '../support/overlay/overlay-page.ts';
import { inBrowsers, spread } from '../support/spread.ts';

// A form answers with its fields, a document with its named pictures and forms, in place of any property of their own: a field called
// "parentNode" once kept whoever climbed from it climbing for ever.

const CONTACT_FORM = (fields: string): string =>
  `<h1>Données professionnelles</h1><main><h2>Coordonnées professionnelles</h2>
    <form action="/save">${fields}${CONTACT_FIELDS}<button data-is=target>Enregistrer</button></form></main>`;
const RECORD = (pictures: string): string =>
  `${pictures}<h1>Données professionnelles</h1><section><h2>Coordonnées professionnelles</h2>
    <a href="/m" ${ORANGE} title="Modifier" data-is=target>${PEN}</a></section>`;

const SETTINGS = [
  { says: 'a field of the form', step: 'E8', page: CONTACT_FORM, named: fieldsNamed },
  { says: 'a picture or form of the page', step: 'E6', page: RECORD, named: picturesNamed },
] as const;

declare const lab: LocateLab;

inBrowsers(describe)('in %s', (name: BrowserName) => {
  let launched: Awaited<ReturnType<typeof launchForOverlay>>;
  let browser: Tabs;
  let script: string;
  beforeAll(async () => {
    script = await bundleLab();
    launched = await launchForOverlay(name);
    browser = launched.browser;
  });
  afterAll(() => launched.close());
  const namesHere = async (): Promise<readonly string[]> => {
    const tab = await browser.newPage();
    const names = await tab.evaluate(allNames);
    await tab.close();
    return names;
  };

  spread(describe, SETTINGS)('named like a property: $says', ({ step, page, named }) => {
    /** What is answered on a page with some names at a time, in one tab. */
    const answers = async (groups: readonly (readonly string[])[]): Promise<readonly (Answer & { of: string })[]> => {
      const tab = await openDocuments(browser, {
        [EPOP]: '<!doctype html><html lang="fr"><meta charset="utf-8"><title>E-POP</title><body></body></html>',
      });
      await tab.evaluate(script);
      const pages = groups.map((names) => ({ of: names.join(), html: page(named(names)) }));
      const found = await tab.evaluate(
        async (step, pages) => {
          const { body } = document;
          const answered: (Answer & { of: string })[] = [];
          for (const { of, html } of pages) {
            body.innerHTML = html;
            answered.push({ of, ...lab.answer(step) });
            await new Promise((resolve) => setTimeout(resolve));
          }
          body.textContent = '';
          return answered;
        },
        step,
        pages,
      );
      await tab.close();
      return found;
    };
    it('the right control is ringed, whatever the name is', async () => {
      const names = await namesHere();
      expect(names.length).toBeGreaterThan(127);
      const found = await answers(names.map((one) => [one]));
      expect(found.filter((one) => one.level !== 'sure' || one.at !== 'target')).toEqual([]);
      expect(found.length).toBe(names.length);
    });

    it('the right control is ringed with all names at once', async () => {
      const [found] = await answers([await namesHere()]);
      expect(found).toMatchObject({ level: 'sure', at: 'target' });
    });
  });

  describe('ring and bubble', () => {
    it.each([
      ['a control of the form', 'target', 'sure', 'ring'],
      ['the form itself', 'form', 'likely', 'area'],
    ] as const)('are drawn around %s, where form and document bear all names', async (_, subject, match, part) => {
      const names = await namesHere();
      const drawn = await OverlayPage.open(
        browser,
        '<h1>Données</h1><form id=form style="width:300px;padding:20px">E-mail <button type=button id=target>Enregistrer</button></form>',
      );
      const found = await drawn.frame.evaluate(showOnNamed, subject, match, fieldsNamed(names), picturesNamed(names));
      expect(found).toEqual({ boxes: [part, 'bubble'] });
      await drawn.page.close();
    });
  });
});

/** Shows ring and bubble on a page whose form and document bear names; what is read to see them is taken from the interfaces, too. */
async function showOnNamed(subject: string, match: string, fields: string, pictures: string): Promise<object> {
  const { body } = document;
  const query = Document.prototype.querySelectorAll;
  const { overlay } = globalThis as unknown as { overlay: { show(view: object): void } };
  const element = document.getElementById(subject);
  document.getElementById('form')?.insertAdjacentHTML('beforeend', fields);
  body.insertAdjacentHTML('beforeend', pictures);
  const bubble = {
    progress: '1',
    title: 'Titre',
    body: 'Corps',
    warning: null,
    actions: [],
    unofficial: 'Aide non officielle',
    chip: { title: 'Aide · étape 6', below: 'non officielle' },
  };
  overlay.show({ step: 'E6', match, bubble, subject: element });
  for (let frame = 0; frame < 6; frame += 1) await new Promise((resolve) => requestAnimationFrame(resolve));
  const roots = [...query.call(document, '[data-match]')].map((host) => host.shadowRoot);
  const boxes = roots.flatMap((root) => [...(root?.querySelectorAll('[part],[data-part]') ?? [])]);
  return { boxes: boxes.map((box) => box.getAttribute('data-part') ?? box.getAttribute('part')) };
}
