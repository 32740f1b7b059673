import type { Page } from 'puppeteer';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { StepId } from '../../shared/guides/guide.ts';
import { actText } from '../../shared/messages/fr/acts.ts';
import { guideText } from '../../shared/messages/fr/guides.ts';
import { popupText } from '../../shared/messages/fr/popup.ts';
import { stepText } from '../../shared/messages/fr/steps.ts';
import { welcomeText } from '../../shared/messages/fr/welcome.ts';
import { truthOf } from '../portals/drawings.ts';
import { type Portals, startPortals } from '../portals/server.ts';
import { APP_CODE } from '../portals/session.ts';
import { type Chromium, launchChromium } from '../support/browser/chromium.ts';
import { pressByHand, untilStep } from '../support/guide/panel-page.ts';
import { readOverlays } from '../support/overlay/overlay-probe.ts';
import { clickAt, typeAt } from '../support/portal-page.ts';
import { PATIENCE_MS, until } from '../support/until.ts';

// A new user, from the welcome page to the end of each route, who makes no mistake: how often they press something of ours, and
// something of the sites, and how often they have to scroll to what they press of ours. The seconds are what browser and pages take; people
// read, type and look at their phone besides.
const DRAWING = { wallet: 'service', ordre: 'service', epop: 'service' } as const;
/** Chrome's page and side panel on a laptop of 1366 by 768. */
const WINDOW = { width: 1366, height: 660 } as const;
const PANEL = { width: 360, height: 560 } as const;

let portals: Portals;
let chromium: Chromium;
let panel: Page;
let begun: number;
let pressed: { ours: number; theirs: number; scrolled: number };
beforeEach(async () => {
  portals = await startPortals({ drawing: DRAWING });
  chromium = await launchChromium({ host: null, portalsPort: portals.port });
  pressed = { ours: 0, theirs: 0, scrolled: 0 };
});
afterEach(async ({ task }) => {
  const seconds = ((performance.now() - begun) / 1000).toFixed(1);
  const { ours, theirs, scrolled } = pressed;
  console.log(
    `${task.name}: ${ours} by hand on ours, ${scrolled} of them after scrolling, ${theirs} on the sites, ${seconds} s`,
  );
  await chromium?.close();
  await portals?.close();
});

/** Counts a press of ours, and whether what is pressed is out of the window: what a surface brings there by itself has a second. */
async function count(page: Page, words: string, within: string): Promise<void> {
  pressed.ours += 1;
  const isSeen = (): Promise<boolean> =>
    page.evaluate(
      (label, holder) => {
        const plain = (text: string | null): string => (text ?? '').replace(/[\u00a0\u202f]/g, ' ').trim();
        const all = [...(document.querySelector(holder)?.querySelectorAll('a, button, input') ?? [])];
        const box = all.find((one) => plain(one.textContent).startsWith(plain(label)))?.getBoundingClientRect();
        return box !== undefined && box.top >= 0 && box.bottom <= innerHeight;
      },
      words,
      within,
    );
  // A panel in a tab speaks once the page has been out of sight for a second.
  await until(`"${words}" in the window`, isSeen, 3_000).catch(() => {
    pressed.scrolled += 1;
  });
}

/**
 * Answers the question of the welcome page and presses what begins the guide; then the panel is open.
 * @param answer null where no question is asked first
 */
async function begin(answer: string | null, words: string, within: string): Promise<void> {
  const welcome = await chromium.openExtensionPage('welcome.html');
  await welcome.setViewport(WINDOW);
  begun = performance.now();
  if (answer !== null) {
    await (await welcome.waitForSelector(`[data-asks] [value=${answer}]`, { visible: true }))?.click();
    pressed.ours += 1;
  }
  await count(welcome, words, within);
  await pressByHand(welcome, words, within);
  await until('the guide to run', async () => {
    panel = await chromium.openExtensionPage('sidepanel.html');
    await panel.setViewport(PANEL);
    const runs = await panel.waitForSelector('[data-step]', { timeout: 1_000 }).catch(() => null);
    if (runs === null) await panel.close();
    return runs;
  });
}

const byWords = async (words: string): Promise<void> => {
  await panel.bringToFront();
  await count(panel, words, 'main');
  await pressByHand(panel, words);
};

/** The main button where it is a link. @returns the tab that it opens */
async function openSite(): Promise<Page> {
  await panel.bringToFront();
  const before = new Set(chromium.browser.targets());
  const link = await panel.waitForSelector('.panel-foot a.button-main');
  await count(panel, '', '.panel-foot');
  await link?.click();
  const target = await chromium.browser.waitForTarget((one) => !before.has(one) && one.type() === 'page');
  const page = await target.page();
  if (page === null) throw new Error('no tab was opened');
  return page;
}

const truth = (step: StepId) => truthOf(step, DRAWING);
async function click(page: Page, step: StepId): Promise<void> {
  await clickAt(page, truth(step));
  pressed.theirs += 1;
}
async function type(page: Page, step: StepId, ...texts: readonly string[]): Promise<void> {
  const [first = '', ...more] = texts;
  await typeAt(page, truth(step), first);
  for (const text of more) {
    await page.keyboard.press('Tab');
    await page.keyboard.type(text);
  }
  pressed.theirs += 1;
}
async function send(page: Page, step: StepId): Promise<void> {
  const { submit, at } = truth(step);
  await clickAt(page, truth(step), submit ?? at);
  pressed.theirs += 1;
}

/** Words that stand between the installation and the first press on a site: titles, the answer, danger and help of the steps until then. */
const MOST_WORDS = 80;

/** @returns presses of ours until now, and whether the words until now are few enough */
function toFirstPress(
  answer: keyof typeof welcomeText.situations,
  steps: readonly StepId[],
): readonly [number, boolean] {
  const texts = steps.flatMap((id) => [stepText[id].title, stepText[id].danger ?? '', stepText[id].help].flat());
  const words = [welcomeText.intro, welcomeText.situations[answer], ...texts]
    .join(' ')
    .match(/[\p{L}\d][\p{L}\d’-]*/gu);
  console.log(`${answer}: ${pressed.ours} presses and ${words?.length} words to the first press on a site`);
  return [pressed.ours, (words?.length ?? 0) <= MOST_WORDS];
}

/** The guide is over, and what it offers is not that guide again. */
async function ended(guide: string): Promise<void> {
  await panel.waitForSelector(`[data-finished=${guide}]`, { timeout: PATIENCE_MS });
  const offered = await panel.$$eval('[data-guide]', (all) => all.map((one) => one.getAttribute('data-guide')));
  expect(offered).not.toContain(guide);
}

/** The test service, in another tab, and what it must have said. */
async function seeBravo(guide: 'activate-with-card' | 'activate-without-card'): Promise<void> {
  await untilStep(panel, 'A11');
  await (await openSite()).close();
  await byWords(guideText[guide].finished.button);
  await ended(guide);
}

describe('from the welcome page to the end', () => {
  it('with a card: 6 presses of ours', async () => {
    await begin('card-and-reader', popupText.route.start, '.advice');
    await byWords(actText.done);
    await untilStep(panel, 'A2');
    const page = await openSite();
    expect(toFirstPress('card-and-reader', ['A1', 'A2'])).toEqual([4, true]);
    for (const step of ['A2', 'A3', 'A4'] as const) await click(page, step);
    await untilStep(panel, 'A5');
    // The guide goes on with the click, maybe before the site has it, which then waits for a card anew.
    await until('the page that waits for the card', async () => /carte|lecture/i.test(await page.title()));
    portals.acceptCard();
    for (const step of ['A6', 'A7'] as const) await click(page, step);
    await untilStep(panel, 'A8');
    portals.scan();
    await type(page, 'A9', APP_CODE);
    await send(page, 'A9');
    await type(page, 'A10', '2580', '2580');
    await send(page, 'A10');
    await seeBravo('activate-with-card');
    expect(pressed).toEqual({ ours: 6, theirs: 9, scrolled: 0 });
  });

  it('without a card: 11 presses of ours', { tags: 'beyond' }, async () => {
    await begin('no-card-or-reader', popupText.route.start, '.advice');
    for (const step of ['B1', 'B2', 'B3', 'B4', 'B5', 'B6', 'B7']) {
      await untilStep(panel, step);
      await byWords(step === 'B3' ? actText['contacts-right'] : actText.done);
    }
    await seeBravo('activate-without-card');
    expect(pressed).toEqual({ ours: 11, theirs: 0, scrolled: 0 });
  });

  it('contact details: 4 presses of ours', async () => {
    await begin('contact-details', popupText.route.start, '.advice');
    const page = await openSite();
    expect(toFirstPress('contact-details', ['E1'])).toEqual([3, true]);
    await click(page, 'E1');
    await type(page, 'E2', 'pratique', 'pratique');
    await send(page, 'E2');
    for (const step of ['E3', 'E4', 'E5', 'E6'] as const) await click(page, step);
    await type(page, 'E7', 'pratique@example.org', '0601020304');
    await click(page, 'E8');
    await untilStep(panel, 'E9');
    await byWords(guideText['update-contact-details'].finished.button);
    await ended('update-contact-details');
    expect(pressed).toEqual({ ours: 4, theirs: 9, scrolled: 0 });
  });

  it('signing in: 3 presses of ours', { tags: 'beyond' }, async () => {
    await begin(null, welcomeText.others.signIn, '.other-ways');
    const page = await openSite();
    await click(page, 'A2');
    await type(page, 'L1', '899700218896');
    await send(page, 'L1');
    await untilStep(panel, 'L2');
    // Who has approved looks at the site.
    await page.bringToFront();
    portals.approve();
    await until('the end in the bubble', async () =>
      (await readOverlays(page)).some(({ words }) => words.includes(guideText['sign-in'].finished.button)),
    );
    await byWords(guideText['sign-in'].finished.button);
    await ended('sign-in');
    expect(pressed).toEqual({ ours: 3, theirs: 3, scrolled: 0 });
  });
});
