import type { Browser } from 'puppeteer';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { launchPageBrowser } from '../support/browser/page-browser.ts';
import { bundleLab } from '../support/locator/locate-lab.ts';
import { judgeIn, type PageAnswers, pagesOf, rounds, type Verdict } from '../support/locator/strangers.ts';

let browser: Browser;
let lab: string;

beforeAll(async () => {
  lab = await bundleLab('tests/support/locator/strangers-lab.ts');
  browser = await launchPageBrowser({ draws: false });
});
afterAll(() => browser?.close());

/** What stays silent although it is there: told in docs/locator-figures.md, so that nobody takes the corpus for solved by chance. */
const KNOWN_SILENT: readonly string[] = [
  'round-8-ordre D4-02-news E1',
  'round-9-wallet D3-02-connexion L1',
  'round-9-wallet D3-04-identifiant A3',
  'round-9-wallet D3-06-regles-ok A7',
  'round-9-wallet D4-06-flashcode A8',
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
  'round-13-wallet 46-boite-native-cgu A6',
  'round-13-wallet 48-cadres-emboites A3',
  'round-13-ordre 02-article-panneau-ouvert E1',
  'round-13-ordre 05-auth-trois-panneaux E2',
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
  'round-20-ordre 26-cadre-fiche E6',
  'round-21-wallet 14-quatre-chiffres-libelles-apres A10',
  'round-21-wallet 17-nombre-en-image L2',
  'round-21-ordre 10-frise-icones-sans-texte E5',
  'round-21-ordre 12-fiche-tableau-sprites E6',
  'round-21-ordre 15-fenetre-modifier E7',
  'round-21-ordre 15-fenetre-modifier E8',
];

/** Tabs at work at once: the pages mostly wait. */
const TABS = 10;

async function judgeRound(round: string): Promise<readonly (readonly [page: string, answers: PageAnswers])[]> {
  const pages = pagesOf(round);
  const waiting = [...pages];
  const judged = new Map<string, PageAnswers>();
  const work = async (): Promise<void> => {
    const tab = await browser.newPage();
    const judge = await judgeIn(tab, lab);
    for (let page = waiting.shift(); page !== undefined; page = waiting.shift())
      judged.set(page.name, await judge(page));
    await tab.close();
  };
  await Promise.all(Array.from({ length: TABS }, work));
  return pages.flatMap(({ name }) => {
    const answers = judged.get(name);
    return answers === undefined ? [] : [[name, answers] as const];
  });
}

const told = (verdicts: readonly Verdict[], wanted: Verdict['verdict']): readonly string[] =>
  verdicts.filter(({ verdict }) => verdict === wanted).map(({ page, step, at }) => `${page} ${step} ${at}`.trim());

describe.each(rounds())('pages that strangers drew: %s', (round) => {
  it('have no ring on anything but what its author marked, and a ring on that', async () => {
    const judged = await judgeRound(round);
    const verdicts = judged.flatMap(([, { verdicts }]) => verdicts);
    expect(verdicts.length).toBeGreaterThan(100);
    expect(told(verdicts, 'wrong')).toEqual([]);
    expect(told(verdicts, 'silent').filter((one) => !KNOWN_SILENT.includes(`${round} ${one}`))).toEqual([]);
    // Every answer, also where nothing is to be found: what changes one says so in the same commit.
    const golden = judged.map(([page, { golden }]) => `${page}\n${golden}`).join('');
    await expect(golden).toMatchFileSnapshot(`../golden/locator/${round}.txt`);
  });
});
