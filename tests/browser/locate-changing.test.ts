import puppeteer, { type Browser } from 'puppeteer';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { judgeScenario, scenarios } from '../support/changing.ts';
import { bundleLab } from '../support/locate-lab.ts';
import type { Verdict } from '../support/strangers.ts';

/**
 * Several browsers, not tabs of one: a page that is not in front is hidden, and not searched. As many as tests at one time
 * (vitest.config.ts). These pages are mostly waited for, but with eight the searches of some came after the moment they are asked.
 */
const BROWSERS = 3;

let browsers: readonly Browser[] = [];
const free: Browser[] = [];
/** Controls found where they are, in all of them. */
let found = 0;
let lab: string;

beforeAll(async () => {
  lab = await bundleLab('tests/support/changing-lab.ts');
  const launch = (): Promise<Browser> =>
    puppeteer.launch({ executablePath: '/usr/bin/chromium', args: ['--no-sandbox', '--disable-gpu'] });
  browsers = await Promise.all(Array.from({ length: BROWSERS }, launch));
  free.push(...browsers);
});
afterAll(() => Promise.all(browsers.map((browser) => browser.close())));

/** In frames of another origin, which cannot know that the page around has laid something over them, or folded them away: nobody sees the ring. */
const UNSEEN: readonly string[] = [
  '10-login-iframe, frame covered by a loader of the page: A3',
  '10-login-iframe, frame covered by a loader of the page: A4',
  '10-login-iframe, frame folded away: A8',
  '34-wallet-cadres, avertissement par-dessus le cadre: A3',
  '34-wallet-cadres, avertissement par-dessus le cadre: A4',
  '49-auth-react-cadres, voile du parent sur le cadre: A4',
  '49-auth-react-cadres, cadre caché par le parent (style seul): A3',
  '49-auth-react-cadres, cadre caché par le parent (style seul): L1',
  '61-frames-portal, loader of the outer page laid over the frame: A3',
  '61-frames-portal, loader of the outer page laid over the frame: A4',
  '61-frames-portal, dialog of the outer page over the frame: L2',
];
/** What stays silent although it is there, told in docs/locator-figures.md. */
const KNOWN_SILENT: readonly string[] = [
  '03-mat-stepper, scanned: code step: A9',
  '03-mat-stepper, wrong code: A9',
  '04-devices-dashboard, session over, PSC button: A2',
  '07-vuetify-qr-polling, scanned: code field, grey QR: A9',
  '09-bs3-terms-modal, scrolled to the end: J accepte enabled: A6',
  '13-numbers, enabled: A2',
  '22-vaadin, tab chosen; grid upgraded late: E5',
  '24-article-directory, first: E1',
  '24-article-directory, directory: rows with loupes and pens: E1',
  '24-article-directory, contact form: e-mail, mobile, Valider: E1',
  '24-article-directory, article again, a second login link in the text: E1',
  '24-article-directory, compact header, icon only: E1',
  '24-article-directory, closed, login failed toast, full header: E1',
  '24-article-directory, signed in: my space: E3',
  '25-frames, list in the content frame: E5',
  '26-many-saves, recap page: E8',
  '26-many-saves, screen again: E8',
  '30-wallet-closed-roots, retour : composant neuf: A8',
  '37-onp-applications-jquery, ajouté aux favoris: E3',
  '53-epop-extjs-grille, fenêtre fermée, onglet Messagerie: E4',
  '57-react-login, language English: A3',
  '57-react-login, help dialog closed: A3',
  '62-jquery-keycloak, language English, words rewritten in the same nodes: A4',
  '62-jquery-keycloak, zoom 130 %: A4',
  '62-jquery-keycloak, accordion: e-CPS opened: A3',
  '65-primefaces-epop, menu folded by a class alone: E4',
  '66-gwt-epop, loader gone, English: E4',
  '66-gwt-epop, record with the section folded: its opener: E6',
  '66-gwt-epop, form in a dialog box over the page: E7',
  '66-gwt-epop, form in a dialog box over the page: E8',
  '66-gwt-epop, e-mail refused: save dead: E7',
  '66-gwt-epop, e-mail corrected: save alive: E7',
  '66-gwt-epop, e-mail corrected: save alive: E8',
  '68-webcomponents-fiche, record re-rendered, shadow root of the pen after 250 ms: E6',
  '68-webcomponents-fiche, language English: E6',
  '76-ordre-old-classes, panel of applications folded: E3',
];

const told = (verdicts: readonly Verdict[], wanted: Verdict['verdict']): readonly string[] =>
  verdicts.filter(({ verdict }) => verdict === wanted).map(({ page, step }) => `${page} ${step}`);

describe.concurrent('through all that happens on pages that strangers drew', () => {
  it.each(scenarios().map((scenario) => [scenario.name, scenario] as const))('%s', async (_, scenario) => {
    const browser = free.pop();
    if (browser === undefined) throw new Error('More tests at one time than browsers.');
    try {
      const verdicts = await judgeScenario(browser, lab, scenario);
      found += told(verdicts, 'right').length;
      expect(told(verdicts, 'wrong').filter((one) => !UNSEEN.includes(one))).toEqual([]);
      expect(told(verdicts, 'silent').filter((one) => !KNOWN_SILENT.includes(one))).toEqual([]);
    } finally {
      free.push(browser);
    }
  });
});

it('finds what is there, all of them together', () => {
  expect(found).toBeGreaterThan(150);
});
