import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import type { Viewport } from 'puppeteer';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openPages, type Tabs } from '../browser/page-browser.ts';
import { spread } from '../spread.ts';
import { bundleLab } from './locate-lab.ts';
import { type Judge, judgeIn, type PageAnswers, pagesOf, rounds, type Verdict } from './strangers.ts';

/** What stays silent although it is there: told in docs/locator-figures.md, so that nobody takes the corpus for solved by chance. */
const KNOWN_SILENT: readonly string[] = [
  'round-8-ordre D4-02-news E1',
  'round-9-wallet D3-02-connexion L1',
  'round-9-wallet D3-04-identifiant A3',
  'round-9-wallet D3-06-regles-ok A7',
  'round-9-wallet D1-13-pairing-late A8',
  'round-9-wallet D4-13-conditions-cadre A6',
  'round-10-ordre D3-02-aide-pros E1',
  'round-11-wallet D3-05-signin-card A4',
  'round-11-wallet D5-03-choix L1',
  'round-11-ordre D2-09-epop-fiche E6',
  'round-11-ordre D3-07-epop-postes E5',
  'round-11-ordre D4-03-faq-epop E1',
  'round-12-ordre 068-cotisation E1',
  'round-13-wallet 12-mui-types-de-carte A3',
  'round-13-wallet 15-extjs-login A3',
  'round-13-wallet 16-apex-scan-et-code A8',
  'round-13-wallet 18-rails-accueil A2',
  'round-13-wallet 19-mantine-anneau L2',
  'round-13-wallet 48-cadres-emboites A3',
  'round-13-ordre 02-article-panneau-ouvert E1',
  'round-13-ordre 13-fiche-webdev E6',
  'round-13-ordre 43-liste-tardive E5',
  'round-14-wallet 06-deux-colonnes-webforms L1',
  'round-15-wallet 36-racine-fermee A2',
  'round-16-wallet 06-scanner-primefaces A9',
  'round-17-wallet 25-cadre-qr A8',
  'round-17-ordre 10-activites-gwt-dates E5',
  'round-19-wallet 13-scan-img-tutorial A8',
  'round-19-ordre 20-formulaire-struts E7',
  'round-19-ordre 20-formulaire-struts E8',
  'round-20-wallet 04-servicenow-cartes-radio A3',
  'round-20-wallet 04-servicenow-cartes-radio L1',
  'round-20-wallet 12-vaadin-login A3',
  'round-20-ordre 02-lightning-activites E5',
  'round-20-ordre 04-apex-region E6',
  'round-20-ordre 12-bs5-accordeon-activites E5',
  'round-21-wallet 14-quatre-chiffres-libelles-apres A10',
  'round-21-wallet 17-nombre-en-image L2',
  'round-21-ordre 10-frise-icones-sans-texte E5',
  'round-21-ordre 12-fiche-tableau-sprites E6',
  'round-21-ordre 15-fenetre-modifier E7',
  'round-21-ordre 15-fenetre-modifier E8',
];

/** Tabs at work at once: the pages mostly wait. As many as tests at one time (vitest.config.ts). */
const TABS = 10;
/** Files that the rounds are dealt out to, so that they run side by side. */
const FILES = 4;

const goldenFile = (round: string): string => `tests/golden/locator/${round}.txt`;
/** What a golden file keeps of some pages: each is a line with its name, then what its marks do not tell, indented. */
const keptOf = (round: string, names: ReadonlySet<string>): string => {
  const pages = readFileSync(goldenFile(round), 'utf8').split(/^(?=\S)/m);
  return pages.filter((page) => names.has(page.slice(0, page.indexOf('\n')))).join('');
};

/**
 * As many tabs as there are tests at one time, each of which judges a page.
 * @param draws false for pages that wait for no frame
 */
export function judges(draws: boolean, viewport?: Viewport): Judge {
  let browser: Tabs;
  const free: Judge[] = [];
  beforeAll(async () => {
    const lab = await bundleLab('tests/support/locator/strangers-lab.ts');
    ({ browser } = await openPages({ draws }));
    for (let opened = 0; opened < TABS; opened += 1) {
      const tab = await browser.newPage();
      if (viewport !== undefined) await tab.setViewport(viewport);
      free.push(await judgeIn(tab, lab));
    }
  });
  afterAll(() => browser?.close());
  return async (page) => {
    const judge = free.pop();
    if (judge === undefined) throw new Error('More tests at one time than tabs.');
    try {
      return await judge(page);
    } finally {
      free.push(judge);
    }
  };
}

/** The verdicts of a kind, each in words. */
export const told = (verdicts: readonly Verdict[], wanted: Verdict['verdict']): readonly string[] =>
  verdicts.filter(({ verdict }) => verdict === wanted).map(({ page, step, at }) => `${page} ${step} ${at}`.trim());

/** Judges every page of a fourth of the rounds, each a test: no ring on anything but what its author marked, and a ring on that. */
export function judgeStrangers(fourth: 0 | 1 | 2 | 3): void {
  const judge = judges(false);
  const mine = rounds().filter((_, index) => index % FILES === fourth);
  describe.each(mine)('%s', (round) => {
    const judged = new Map<string, PageAnswers>();

    spread(it.concurrent, pagesOf(round))('$name', async (page) => {
      const answers = await judge(page);
      judged.set(page.name, answers);
      expect(told(answers.verdicts, 'wrong')).toEqual([]);
      const silent = told(answers.verdicts, 'silent');
      expect(silent.filter((one) => !KNOWN_SILENT.includes(`${round} ${one}`))).toEqual([]);
    });

    // Once after what `npm test` judges and once after the rest.
    for (const part of [{}, { tags: 'beyond' }])
      it('answer as their golden file says', part, async () => {
        const pages = pagesOf(round).filter(({ name }) => judged.has(name));
        const entries = pages.map(({ name }) => ({ name, told: judged.get(name)?.golden ?? '' }));
        const golden = entries.flatMap(({ name, told }) => (told === '' ? [] : [`${name}\n${told}`])).join('');
        if (pages.length < pagesOf(round).length) expect(golden).toBe(keptOf(round, new Set(judged.keys())));
        // Why nothing is ringed, an opener, a step that is done: what changes one says so in the same commit.
        else await expect(golden).toMatchFileSnapshot(resolve(goldenFile(round)));
      });
  });
}
