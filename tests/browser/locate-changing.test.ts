import type { Browser, Page } from 'puppeteer';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { launchPageBrowser } from '../support/browser/page-browser.ts';
import { bundleChangingLab, judgeScenario, scenarios } from '../support/locator/changing.ts';
import { type Show, showIn, type Verdict } from '../support/locator/strangers.ts';
import { spread } from '../support/spread.ts';

/**
 * Windows, not tabs of one: a page that is not in front is hidden, and not searched. As many as tests at one time (vitest.config.ts): these
 * pages are mostly waited for.
 */
const WINDOWS = 10;

interface Window {
  readonly tab: Page;
  readonly show: Show;
}

let browser: Browser;
const free: Window[] = [];
/** Controls found where they are, in all of them. */
let found = 0;
let lab: string;

async function openWindow(): Promise<Window> {
  const tab = await browser.newPage({ type: 'window' });
  await tab.setViewport({ width: 1280, height: 800 });
  return { tab, show: await showIn(tab) };
}

beforeAll(async () => {
  lab = await bundleChangingLab();
  browser = await launchPageBrowser();
  for (let opened = 0; opened < WINDOWS; opened += 1) free.push(await openWindow());
});
afterAll(() => browser?.close());

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
/**
 * Covered by a class alone: no node changes, and the locator presses on nothing while all stays as it was. The overlay does, and takes its
 * ring away (extension/overlay/subject/watch-sight.ts).
 */
const COVERED: readonly string[] = [
  '44-auth-blazor-circuit, circuit perdu (classe seule), le bouton reste dessous: A4',
  '45-wallet-gwt-decks, échu : un tampon le couvre (styles seuls): A8',
  '46-auth-livewire-nombre, wire:loading couvre le formulaire (classe seule): A3',
  '46-auth-livewire-nombre, wire:loading couvre le formulaire (classe seule): L1',
  '47-wallet-alpine-accueil, tiroir du menu par-dessus tout (classe seule): A2',
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

/** What is neither right nor told above. */
const told = ({ page, step }: Verdict): string => `${page} ${step}`;
const toldWhole = (one: Verdict): string => `${told(one)} ${one.at}`;
const isWrong = (one: Verdict): boolean => one.verdict === 'wrong' && ![...UNSEEN, ...COVERED].includes(told(one));
const isSilent = (one: Verdict): boolean => one.verdict === 'silent' && !KNOWN_SILENT.includes(told(one));
const isAmiss = (one: Verdict): boolean => isWrong(one) || isSilent(one);

describe.concurrent('through all that happens on pages that strangers drew', () => {
  spread(it, scenarios())('$name', async (scenario) => {
    const window = free.pop();
    if (window === undefined) throw new Error('More tests at one time than windows.');
    try {
      const verdicts = await judgeScenario(window.tab, window.show, lab, scenario, isAmiss);
      found += verdicts.filter(({ verdict }) => verdict === 'right').length;
      expect(verdicts.filter(isWrong).map(toldWhole)).toEqual([]);
      expect(verdicts.filter(isSilent).map(toldWhole)).toEqual([]);
    } finally {
      free.push(window);
    }
  });
});

it('finds what is there, all of them together', { tags: 'beyond' }, () => {
  expect(found).toBeGreaterThan(150);
});
