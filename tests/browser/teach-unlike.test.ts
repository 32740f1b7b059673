import type { Page } from 'puppeteer';
import { describe, expect, it } from 'vitest';
import type { StepId } from '../../shared/guides/guide.ts';
import { during } from '../support/during.ts';
import { launchLab } from '../support/locator/launch-lab.ts';
import { documentsTab } from '../support/locator/locate-lab.ts';
import type { LocateLab } from '../support/locator/locate-lab-page.ts';
import { EPOP, MAGNIFIER, ORDRE, PEN, WALLET } from '../support/locator/page-parts.ts';

// Controls for which nothing of their step speaks: only who shows them can say that they are the ones. They are asked, and believed.

interface Unlike {
  readonly step: StepId;
  readonly url: string;
  readonly body: string;
}

const IS = 'data-is=target';
const menu = (label: string): string =>
  `<nav><ul><li><a href="/accueil">Accueil</a></li><li><a href="/ordinal" ${IS}>${label}</a></li><li><a href="/aide">Aide</a></li></ul></nav>
   <main><h1>E-POP</h1><p>Bienvenue</p></main>`;
const record = (control: string): string =>
  `<main><h1>E-POP</h1><section><h2>Référencement</h2><p>Texte</p>${control}</section><section><h2>Divers</h2><button>Plier</button></section></main>`;
const form = (fields: string): string =>
  `<main><h1>Modifier mes coordonnées professionnelles</h1><form>${fields}</form></main>`;
const wallet = (control: string): string =>
  `<main><h1>Connexion</h1><p>Texte</p>${control}<button>Plus tard</button></main>`;

const CONTROLS: readonly Unlike[] = [
  { step: 'E4', url: EPOP, body: menu('Mon dossier ordinal') },
  { step: 'E4', url: EPOP, body: menu('Parcours') },
  { step: 'E4', url: EPOP, body: menu('Carnet de bord') },
  { step: 'E1', url: ORDRE, body: menu('Par ici') },
  { step: 'E3', url: `${ORDRE}services`, body: menu('Guichet ordinal') },
  { step: 'E5', url: `${EPOP}pro`, body: record(`<a href="/plus" ${IS}>Dérouler</a>`) },
  { step: 'E5', url: `${EPOP}pro`, body: record(`<button class="deplier" ${IS}>Plus</button>`) },
  { step: 'E6', url: `${EPOP}pro`, body: record(`<button class="tampon" ${IS}>Retoucher</button>`) },
  { step: 'E6', url: `${EPOP}pro`, body: record(`<a href="/retouche" ${IS}>Toiletter la rubrique</a>`) },
  {
    step: 'E8',
    url: `${EPOP}pro`,
    body: form(`<label>Rappel <input></label><button class="final" ${IS}>Bon pour moi</button>`),
  },
  { step: 'A2', url: WALLET, body: wallet(`<button class="sesame" ${IS}>Sésame</button>`) },
  { step: 'A4', url: WALLET, body: wallet(`<a href="/puce" ${IS}>Sésame à puce</a>`) },
  { step: 'A7', url: WALLET, body: wallet(`<button class="go" ${IS}>Top départ</button>`) },
  { step: 'L1', url: WALLET, body: wallet(`<label>Matricule <input name="matricule" ${IS}></label>`) },
];

/** What becomes of a page later; the control is still plainly there. */
const CHANGES = ['nothing', 'notices above', 'boxes around'] as const;

/** In the page. */
function changeTo(name: (typeof CHANGES)[number]): void {
  const shown = document.querySelector('[data-is=target]');
  const changes: Readonly<Record<typeof name, () => void>> = {
    nothing: () => {},
    'notices above': () =>
      document.querySelector('main')?.insertAdjacentHTML('afterbegin', '<p>Un avis.</p><p>Un autre.</p>'),
    'boxes around': () => {
      for (let count = 0; count < 3 && shown !== null; count += 1) {
        const box = document.createElement('div');
        shown.before(box);
        box.append(shown);
      }
    },
  };
  changes[name]();
}

declare const lab: LocateLab;

const own = during(() => launchLab());

const tab = during(() => documentsTab(own.browser));

async function open({ url, body }: Pick<Unlike, 'url' | 'body'>): Promise<Page> {
  const html = `<!doctype html><html lang="fr"><meta charset="utf-8"><title>Portail</title><body>${body}</body></html>`;
  const page = await tab.show({ [url]: html });
  await page.evaluate(own.lab);
  return page;
}

/** What is found of a control that was shown, after each change. */
async function foundAgain(one: Unlike, believed: 'here' | 'elsewhere'): Promise<readonly string[]> {
  const found: string[] = [];
  for (const change of CHANGES) {
    const page = await open(one);
    const shown = await page.evaluate(() => lab.take('target'));
    await page.evaluate(changeTo, change);
    const ask = [one.step, shown, believed] as const;
    const answer = await page.evaluate((id, seen, said) => lab.answer(id, seen, 'user', said), ...ask);
    found.push(answer.level === 'sure' ? (answer.at ?? '') : 'silent');
  }
  return found;
}

/** One after the other, in the one tab. */
async function forEach<T>(ask: (one: Unlike) => Promise<T>): Promise<readonly T[]> {
  const answers: T[] = [];
  for (const one of CONTROLS) answers.push(await ask(one));
  return answers;
}

const stand = async (one: Unlike): Promise<unknown> =>
  (await open(one)).evaluate((step) => lab.standOfShown(step, 'target'), one.step);

describe('a control for which nothing of its step speaks', () => {
  it('is asked for, and once believed here found again on four of five, and nothing in its place', {
    tags: 'beyond',
  }, async () => {
    expect(await forEach(stand)).toEqual(CONTROLS.map(() => 'unlike'));
    const found = (await forEach((one) => foundAgain(one, 'here'))).flat();
    expect(found.filter((at) => at !== 'target' && at !== 'silent')).toEqual([]);
    expect(found.filter((at) => at === 'target').length / found.length).toBeGreaterThanOrEqual(0.8);
  });

  it('is not found again where nobody on this computer said that it is the one', async () => {
    const found = await forEach((one) => foundAgain(one, 'elsewhere'));
    expect([...new Set(found.flat())]).toEqual(['silent']);
  });

  it.each(['Supprimer le dossier ordinal', 'Révoquer', 'Commander une carte', 'Payer', 'Envoyer le dossier ordinal'])(
    'is refused where it is called "%s"',
    async (name) => {
      expect(await stand({ step: 'E4', url: EPOP, body: menu(name) })).toBe('refused');
    },
  );

  it('is refused under personal data', async () => {
    const body = record(`<button title="Retoucher" ${IS}>${PEN}${MAGNIFIER}</button>`).replace(
      'Référencement',
      'Données personnelles',
    );
    expect(await stand({ step: 'E6', url: `${EPOP}pro`, body })).toBe('refused');
  });
});
