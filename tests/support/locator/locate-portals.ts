import type { Frame, Page } from 'puppeteer';
import { descriptors } from '../../../shared/guides/descriptors.ts';
import type { StepId } from '../../../shared/guides/guide.ts';
import { HOSTS } from '../../portals/addresses.ts';
import type { Truth } from '../../portals/drawing.ts';
import { EPOP, type EpopName, ORDRE, type OrdreName, WALLET, type WalletName } from '../../portals/drawings.ts';
import type { Portals } from '../../portals/server.ts';
import { find } from '../portal-page.ts';
import { PATIENCE_MS } from '../until.ts';
import type { Judgement, LocateLab } from './locate-lab-page.ts';

declare const lab: LocateLab;

/** One state of one practice page, and the steps whose control it shows. */
export interface Stop {
  readonly portal: 'wallet' | 'ordre' | 'epop';
  readonly drawing: string;
  /** e.g. "record". */
  readonly page: string;
  readonly url: string;
  /** Paths to load in the frame that holds the content, where the drawing has one. */
  readonly inFrame?: { readonly css: string; readonly url: string };
  /** A step whose control is pressed first. */
  readonly press?: StepId;
  readonly expired?: true;
  readonly shows: readonly StepId[];
}

/** Every step is asked on every page: those of one route are silent on the pages of another. */
export const STEPS: readonly StepId[] = [...descriptors.keys()];

const WALLET_STOPS: readonly (readonly [string, string, readonly StepId[], Partial<Stop>?])[] = [
  ['start', '/', ['A2']],
  ['connect', '/auth', ['A3', 'L1']],
  ['connect-card', '/auth', ['A4'], { press: 'A3' }],
  ['card-wait', '/auth/carte', []],
  ['number', '/auth/attente', ['L2']],
  ['signed-in', '/compte', []],
  ['terms', '/activation', ['A6']],
  ['terms-ticked', '/activation', ['A7'], { press: 'A6' }],
  ['qr', '/activation/qr', ['A8']],
  ['qr-expired', '/activation/qr', [], { expired: true }],
  ['code', '/activation/code', ['A9']],
  ['pin', '/activation/choix', ['A10']],
  ['done', '/activation/fin', []],
];
const ORDRE_STOPS: readonly (readonly [string, string, readonly StepId[]])[] = [
  ['home', `https://${HOSTS.ordre}/`, ['E1']],
  ['login', `https://${HOSTS.login}/`, ['E2']],
  ['apps', `https://${HOSTS.login}/applications`, ['E3']],
];
const EPOP_STOPS: readonly (readonly [string, string, readonly StepId[]])[] = [
  ['home', '', ['E4']],
  ['list', 'donnees', ['E5']],
  ['record', 'donnees/fiche', ['E6']],
  ['form', 'donnees/coordonnees', ['E7', 'E8']],
  ['saved', 'donnees/enregistre', []],
];
/** Drawings whose content is in a frame: its paths there. */
const FRAMED: Readonly<Record<string, { css: string; base: string; paths: Readonly<Record<string, string>> }>> = {
  frames: {
    css: 'frame[name=contenu]',
    base: `https://${HOSTS.epop}/loc_fr/default/`,
    paths: { list: 'liste.html', record: 'fiche.html', form: 'coordonnees.html', saved: 'donnees/enregistre' },
  },
  sprite: {
    css: '#cadre',
    base: `https://${HOSTS.frames}/loc_fr/`,
    paths: {
      list: 'cadre/donnees',
      record: 'cadre/fiche',
      form: 'cadre/coordonnees',
      saved: 'default/donnees/enregistre',
    },
  },
};

export function stopsOf(): readonly Stop[] {
  const stops: Stop[] = [];
  for (const drawing of Object.keys(WALLET)) {
    for (const [page, path, shows, more] of WALLET_STOPS)
      stops.push({
        portal: 'wallet',
        drawing,
        page,
        url: `https://${HOSTS.wallet}${path}`,
        shows,
        ...more,
      });
  }
  for (const drawing of Object.keys(ORDRE)) {
    for (const [page, url, shows] of ORDRE_STOPS) stops.push({ portal: 'ordre', drawing, page, url, shows });
  }
  for (const drawing of Object.keys(EPOP)) {
    const framed = FRAMED[drawing];
    for (const [page, path, shows] of EPOP_STOPS) {
      const inner = framed?.paths[page];
      const base = `https://${HOSTS.epop}/loc_fr/default/`;
      stops.push({
        portal: 'epop',
        drawing,
        page,
        shows,
        url: framed === undefined ? base + path : base,
        ...(framed === undefined || inner === undefined
          ? {}
          : { inFrame: { css: framed.css, url: framed.base + inner } }),
      });
    }
  }
  return stops;
}

function truthAt(stop: Stop, step: StepId): Truth | undefined {
  const drawings: Readonly<Record<string, { readonly truth: Readonly<Partial<Record<StepId, Truth>>> }>> =
    stop.portal === 'wallet' ? WALLET : stop.portal === 'ordre' ? ORDRE : EPOP;
  return drawings[stop.drawing]?.truth[step];
}

/** Brings a tab to a stop. */
export async function goTo(page: Page, portals: Portals, stop: Stop): Promise<void> {
  portals.reset();
  if (stop.portal === 'wallet') portals.draw({ wallet: stop.drawing as WalletName });
  if (stop.portal === 'ordre') portals.draw({ ordre: stop.drawing as OrdreName });
  if (stop.portal === 'epop') portals.draw({ epop: stop.drawing as EpopName });
  await page.goto('about:blank');
  await page.goto(stop.url, { waitUntil: 'load' });
  await settled(page);
  if (stop.expired === true) {
    portals.expireQr();
    await page.goto(stop.url, { waitUntil: 'load' });
    await settled(page);
  }
  if (stop.inFrame !== undefined) {
    const frame = await contentOf(page, stop.inFrame.css);
    await frame?.goto(stop.inFrame.url);
  }
  const truth = stop.press === undefined ? undefined : truthAt(stop, stop.press);
  if (truth !== undefined) {
    const path = truth.submit ?? truth.at;
    const control = await find(page, truth, path);
    // A link of a page that reloads leads away: what is there before the new page has come is not judged.
    const leaves = !path.includes('>>>') && (await control?.evaluate((one) => one.matches('a[href]'))) === true;
    const arrived = leaves ? page.waitForNavigation({ timeout: PATIENCE_MS }) : Promise.resolve();
    await control?.evaluate((one) => (one as HTMLElement).click());
    await arrived;
    await new Promise((resolve) => setTimeout(resolve, 60));
  }
}

/** Late pages show "Chargement…" until their content is there. */
const settled = (page: Page): Promise<unknown> =>
  page.waitForFunction(() => document.title !== 'Chargement…' && document.readyState === 'complete', {
    timeout: PATIENCE_MS,
  });

async function contentOf(page: Page, css: string): Promise<Frame | null> {
  const element = await page.$(css);
  return (await element?.contentFrame()) ?? null;
}

/** Asks every frame of a page for steps; at most one frame's sure answer may be right. */
export async function judge(
  page: Page,
  script: string,
  stop: Stop,
  steps: readonly StepId[],
): Promise<readonly Judgement[]> {
  const found: Judgement[] = [];
  for (const frame of page.frames()) {
    await frame.evaluate(script);
    const questions: { step: StepId; truth: Truth | null }[] = [];
    for (const step of steps) {
      const truth = truthAt(stop, step);
      const home = truth?.frame === undefined ? page.mainFrame() : await contentOf(page, truth.frame);
      questions.push({ step, truth: truth !== undefined && home === frame ? truth : null });
    }
    found.push(...(await frame.evaluate((all) => lab.judge(all), questions)));
  }
  return found;
}

/** The same on a page that holds no control of ours. */
export async function judgeStray(page: Page, script: string, steps: readonly StepId[]): Promise<readonly Judgement[]> {
  await page.evaluate(script);
  return page.evaluate((all) => lab.judge(all.map((step) => ({ step, truth: null }))), steps);
}
