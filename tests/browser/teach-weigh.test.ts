import type { Page } from 'puppeteer';
import { expect, it } from 'vitest';
import type { Fingerprint } from '../../extension/locate/teach/fingerprint.ts';
import type { StepId } from '../../shared/guides/guide.ts';
import { during } from '../support/during.ts';
import { launchLab } from '../support/locator/launch-lab.ts';
import { documentsTab } from '../support/locator/locate-lab.ts';
import type { Answer, LocateLab } from '../support/locator/locate-lab-page.ts';

declare const lab: LocateLab;

const own = during(() => launchLab());

const URL = 'https://e-pop.ordre.pharmacien.fr/loc_fr/default/fiche';
const WALLET_PAGE = 'https://wallet.esw.esante.gouv.fr/x';
const html = (body: string): string =>
  `<!doctype html><html lang="fr"><meta charset="utf-8"><title>E-POP</title><body><h1>Données professionnelles</h1>${body}</body></html>`;

const tab = during(() => documentsTab(own.browser));
async function open(body: string, url = URL): Promise<Page> {
  const page = await tab.show({ [url]: html(body) });
  await page.evaluate(own.lab);
  return page;
}
const taken = async (body: string, name = 'target'): Promise<Fingerprint | undefined> =>
  (await open(body)).evaluate((is) => lab.take(is), name);
const asked = async (body: string, step: StepId, shown?: Fingerprint): Promise<Answer> =>
  (await open(body)).evaluate((...all) => lab.answer(...all), step, shown);

const SECTION = '<h2>Coordonnées professionnelles</h2>';
/** A page where the descriptor of E6 is not sure: the words of the button are none of its names. */
const UNKNOWN = `${SECTION}<div><button data-is="target">Ouvrir la fiche contact</button><button data-is="other">Archiver</button></div>`;
/** A page where it is. */
const KNOWN = `${SECTION}<div><button data-is="known" title="Modifier les coordonnées professionnelles"><i class="icon-pencil"></i></button>
  <button data-is="target">Ouvrir la fiche contact</button></div>`;

it('what was shown is found where the descriptor alone is not sure', async () => {
  expect((await asked(UNKNOWN, 'E6')).level).not.toBe('sure');
  expect(await asked(UNKNOWN, 'E6', await taken(UNKNOWN))).toEqual({ level: 'sure', via: 'target', at: 'target' });
});

it('descriptor and fingerprint that agree stay sure', async () => {
  expect(await asked(KNOWN, 'E6', await taken(KNOWN, 'known'))).toEqual({ level: 'sure', via: 'target', at: 'known' });
});

it('a fingerprint that fails leaves the answer to the descriptor', async () => {
  const shown = await taken(UNKNOWN);
  const gone = `${SECTION}<button data-is="other">Archiver</button>`;
  expect(await asked(gone, 'E6', shown)).toEqual(await asked(gone, 'E6'));
  expect(await asked(KNOWN.replace('Ouvrir la fiche contact', 'Fermer'), 'E6', shown)).toMatchObject({ at: 'known' });
});

it('a page that is not the step’s holds no answer, whatever was shown', async () => {
  const maintenance = `<h1>Maintenance en cours</h1><h1>Erreur</h1>${UNKNOWN}`;
  const shown = await taken(UNKNOWN);
  const page = await open(maintenance, WALLET_PAGE);
  expect(await page.evaluate((one) => lab.answer('E6', one), shown)).toEqual({ level: 'none', reason: 'wrong-page' });
});

it('a disabled control that was shown gets words, no ring', async () => {
  const shown = await taken(UNKNOWN);
  expect(
    await asked(UNKNOWN.replace('<button data-is="target">', '<button disabled data-is="target">'), 'E6', shown),
  ).toEqual({
    level: 'none',
    reason: 'disabled',
  });
});

it.each([
  ['Révoquer mon e-CPS', 'A7'],
  ['Révoquer mon e-CPS', 'A2'],
  ['Supprimer mon compte', 'A7'],
  ['Annuler l’activation', 'A7'],
  ['Désactiver mon e-CPS', 'A7'],
  ['Se déconnecter', 'A2'],
  ['Imprimer', 'A7'],
] as const)('%s is never sure for %s, whoever showed it', async (words, step) => {
  const page = `<main><p>Votre e-CPS</p><button data-is="target">${words}</button></main>`;
  const shown = await tab.show({ [WALLET_PAGE]: html(page).replace('Données professionnelles', 'e-CPS') });
  await shown.evaluate(own.lab);
  const { level } = await shown.evaluate((id) => lab.answer(id, lab.take('target')), step);
  expect(level).not.toBe('sure');
});

it('a control of which nothing is the step’s is not believed, though its kind fits', async () => {
  const page = '<section><h2>Autre chose</h2><button data-is="target">Actualiser</button></section>';
  expect((await asked(page, 'E6', await taken(page))).level).not.toBe('sure');
});

it('what a walk shows never silences or moves a sure answer', async () => {
  const known = { level: 'sure', via: 'target', at: 'known' };
  expect(await asked(KNOWN, 'E6', await taken(KNOWN))).toEqual(known);
  const target = { level: 'sure', at: 'target' };
  expect(await asked(UNKNOWN, 'E6', await taken(UNKNOWN))).toMatchObject(target);
});

it('a name the step must never point at is not believed', async () => {
  const page = `${SECTION}<button data-is="target">Modifier le mot de passe</button><button>Supprimer</button>`;
  expect((await asked(page, 'E6', await taken(page))).level).not.toBe('sure');
});

it('of two alike under one heading none is believed; under two headings, the one under the heading that was shown', async () => {
  const rows = `${SECTION}<div>Officine <button data-is="target">Ouvrir</button></div><div>Hôpital <button data-is="second">Ouvrir</button></div>`;
  expect((await asked(rows, 'E6', await taken(rows))).level).not.toBe('sure');
  const block = (title: string, is: string): string =>
    `<section><h2>${title}</h2><button data-is="${is}">Ouvrir</button></section>`;
  const here = block('Coordonnées professionnelles', 'target');
  const there = block('Titres et diplômes obtenus', 'other');
  const shown = await taken(here + there);
  expect(await asked(there + here, 'E6', shown)).toMatchObject({ level: 'sure', at: 'target' });
  expect((await asked(there, 'E6', shown)).level).not.toBe('sure');
});

/** A picture that is no pen to the locator, in a button without a name. */
const SIGN = '<svg width="18" height="18"><path d="M2 2h14v14H2z"/></svg>';
const nameless = (title: string, is: string, more = ''): string =>
  `<section><h2>${title}</h2><p>Texte</p><button class="rond vif" data-is="${is}">${SIGN}</button>${more}</section>`;

it('a control without a name is found again by its headings, classes and place, also where another section has one like it', async () => {
  const here = nameless('Coordonnées professionnelles', 'target');
  const there = nameless('Titres et diplômes obtenus', 'other');
  expect((await asked(there + here, 'E6')).level).not.toBe('sure');
  const shown = await taken(there + here);
  expect(shown?.text).toBeUndefined();
  expect(await asked(here + there, 'E6', shown)).toMatchObject({ level: 'sure', at: 'target' });
  expect((await asked(there, 'E6', shown)).level).not.toBe('sure');
});

it('a control without a name is not believed beside its twin, under no heading, or when it got a name', async () => {
  const here = nameless('Coordonnées professionnelles', 'target');
  const shown = await taken(here);
  const twin = nameless('Coordonnées professionnelles', 'target', `<button class="rond vif">${SIGN}</button>`);
  expect((await asked(twin, 'E6', shown)).level).not.toBe('sure');
  expect((await asked(here.replace(/<h2>.*<\/h2>/, ''), 'E6', shown)).level).not.toBe('sure');
  expect((await asked(here.replace(SIGN, `${SIGN}Supprimer`), 'E6', shown)).level).not.toBe('sure');
});

it('a fingerprint holds nothing of the person: no value, digit, address or name', async () => {
  const body = `${SECTION}<h3>Dr DUPONT Marie</h3><p>marie.dupont@exemple.fr 0612345678 rue Haute</p>
    <form id="f10101234567"><label>Courriel <input data-is="field" name="mail" value="initial-secret" placeholder="x@exemple.fr"></label>
    <a data-is="account" class="user-10101234567 lien" href="/fiche/10101234567?jeton=c0ffee#ancre">Dr DUPONT Marie</a>
    <button data-is="target" aria-label="Messages de marie.dupont@exemple.fr (3)">3</button></form>`;
  const page = await tab.show({ [URL]: html(body) });
  await page.type('input', 'typed-secret');
  await page.evaluate(own.lab);
  for (const name of ['field', 'account', 'target']) {
    const kept = JSON.stringify(await page.evaluate((is) => lab.take(is), name));
    for (const secret of ['secret', '10101234567', '0612', 'exemple', 'dupont', 'marie', 'c0ffee', 'ancre', 'Haute'])
      expect(kept.toLowerCase()).not.toContain(secret.toLowerCase());
  }
});
