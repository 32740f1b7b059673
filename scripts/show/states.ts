import type { Browser, Page } from 'puppeteer';
import type { LinkFailure } from '../../extension/host-link/link-state.ts';
import { GUIDE_IDS, type GuideId, type StepId } from '../../shared/guides/guide.ts';
import { GUIDES } from '../../shared/guides/guides.ts';
import { answerText } from '../../shared/messages/fr/acts.ts';
import { guideText } from '../../shared/messages/fr/guides.ts';
import { hostLinkText } from '../../shared/messages/fr/host-link.ts';
import { panelText } from '../../shared/messages/fr/panel.ts';
import type { Chromium } from '../../tests/support/browser/chromium.ts';
import { openAtDesk, openWithoutHost } from '../../tests/support/desks/desk-page.ts';
import { DESK_NAMES, deskNamed } from '../../tests/support/desks/desks.ts';
import { choose, press } from '../../tests/support/guide/panel-page.ts';
import { until } from '../../tests/support/until.ts';
import type { Frame } from './camera.ts';

const POPUP = { width: 400, height: 600 } as const;
const WINDOW = { width: 1024, height: 720 } as const;
/** By surface; the side panel is that of a laptop of 1366 × 768. Other pages are taken at their whole length. */
const FRAMES: Readonly<Record<string, Frame>> = { popup: POPUP, panel: { width: 360, height: 560 }, practice: WINDOW };
const WHOLE: Frame = { ...WINDOW, whole: true };

/** A page of the extension in one state. */
export interface State {
  /** The path of the page, or what opens it otherwise. */
  readonly open: string | ((browser: Browser) => Promise<Page>);
  /** What brings it to the state. */
  readonly reach: (page: Page) => Promise<unknown>;
  readonly frame: Frame;
}
type Row = readonly [name: `${string}~${string}`, State['open'], State['reach']?, State['frame']?];

const shows = (selector: string) => (page: Page) => page.waitForSelector(selector);
const TOLD = shows('[data-details]');

const unfold = (page: Page): Promise<void> =>
  page.evaluate(() => {
    for (const details of document.querySelectorAll('details')) {
      details.removeAttribute('name');
      details.open = true;
    }
  });

const answer = (value: string) => async (page: Page) => {
  const choice = `[data-asks] [value="${value}"]`;
  // An answer of a picture before stands in its line, and is taken back there.
  await (await page.waitForSelector(`${choice}, [data-answered=situation] button`))?.click();
  await (await page.$(choice))?.click();
};

const choosing = (step: StepId) => async (page: Page) => {
  await page.waitForSelector('button[data-step]');
  await choose(page, step);
  await page.evaluate(() => (document.activeElement as HTMLElement | null)?.blur());
};

/** Presses a button once it is there, and waits until a selector is there, or with `hidden` is not. */
const pressing = (words: string, selector: string, hidden = false) => {
  return async (page: Page): Promise<void> => {
    await until(`the button "${words}"`, () => press(page, words).then(() => true));
    await page.waitForSelector(selector, { hidden });
  };
};

/** The panel at every step of a guide, what else is seen while the guide stands at the last, its troubles and its end. */
function statesOfGuide(id: GuideId): readonly Row[] {
  const path = `sidepanel.html#guide=${id}`;
  const meanwhile: Partial<Readonly<Record<GuideId, Row>>> = {
    'activate-with-card': ['panel~popup while a guide runs', 'popup.html', shows('[data-running]'), POPUP],
    'update-contact-details': ['panel~the 48 h', path, pressing(answerText.details.yes, '[data-reminder]')],
  };
  const also = meanwhile[id];
  return [
    ...GUIDES[id].steps.map((step): Row => [`panel~${id}-${step.id}`, path, choosing(step.id)]),
    ...(also === undefined ? [] : [also]),
    [`panel~${id}-trouble`, path, pressing(panelText.trouble, '[data-trouble]')],
    [`panel~${id}-end`, path, pressing(guideText[id].finished.button, '.finished')],
  ];
}

/** In this order: what one state leaves in the browser, the next begins with. */
const ROWS: readonly Row[] = [
  ['welcome~first', 'welcome.html'],
  ...['card-and-reader', 'no-card-or-reader', 'contact-details', 'unsure'].map(
    (value): Row => [`welcome~${value}`, 'welcome.html', answer(value)],
  ),
  ...['ecps-trouble', 'pharmacy-staff', 'replacement'].flatMap((way): readonly Row[] => [
    [`ways~${way}`, `ways.html#${way}`],
    [`ways~${way} unfolded`, `ways.html#${way}`, unfold],
  ]),
  ['call~empty', 'call.html'],
  ...GUIDE_IDS.map((id): Row => [`memo~${id}`, `memo.html#${id}`]),
  ['practice~the pen', 'practice.html'],
  ['practice~for trainers', 'practice.html#formateur'],
  ['options~folded', 'options.html'],
  ['options~unfolded', 'options.html', unfold],
  ['accessibility~statement', 'accessibility.html'],
  ['privacy~statement', 'privacy.html'],
  ...GUIDE_IDS.flatMap(statesOfGuide),
  ['panel~no-guide in the 48 h', 'sidepanel.html', shows('main button')],
  ['panel~popup in the 48 h', 'popup.html', shows('main > .notice'), POPUP],
  ['panel~no-guide', 'sidepanel.html', pressing(panelText.wait.forget, '.notice', true)],
  ['popup~no helper', 'popup.html'],
  ...DESK_NAMES.map(
    (name): Row => [`popup~${name}`, (browser) => openAtDesk(browser, deskNamed(name), 'popup.html', POPUP), TOLD],
  ),
  ...(Object.keys(hostLinkText.failures) as LinkFailure[]).map(
    (why): Row => [`popup~helper ${why}`, (browser) => openWithoutHost(browser, why, 'popup.html', POPUP), TOLD],
  ),
];

export const surfaceOf = (name: string): string => name.split('~', 1)[0] ?? '';

/** Every surface in every state, by surface~state. */
export const STATES: ReadonlyMap<string, State> = new Map(
  ROWS.map(([name, open, reach = shows('main'), frame = FRAMES[surfaceOf(name)] ?? WHOLE]) => [
    name,
    { open, reach, frame },
  ]),
);

export function stateNamed(name: string): State {
  const state = STATES.get(name);
  if (state === undefined) throw new Error(`the gallery has no state "${name}"`);
  return state;
}

/** A page of the extension in a state, in its frame. */
export async function openIn({ browser, openExtensionPage }: Chromium, { open, reach, frame }: State): Promise<Page> {
  const page = await (typeof open === 'string' ? openExtensionPage(open) : open(browser));
  await page.setViewport(frame);
  await reach(page);
  return page;
}
