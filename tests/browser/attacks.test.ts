import type { Page } from 'puppeteer';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { StepId } from '../../shared/guides/guide.ts';
import { address } from '../portals/addresses.ts';
import type { Attack } from '../portals/attack.ts';
import { ATTACKS_ON_OURS } from '../portals/attacks-on-ours.ts';
import { ATTACKS_ON_PRESSES } from '../portals/attacks-on-presses.ts';
import { truthOf } from '../portals/drawings.ts';
import { arm, attack, openUnder } from '../support/attacks.ts';
import { takePicture } from '../support/browser/pixels.ts';
import { type Guided, launchGuided } from '../support/guide/guided.ts';
import { expectBubblePainted, expectRingPainted } from '../support/overlay/overlay-expectations.ts';
import { contractProblems, readOverlays, ringProblem } from '../support/overlay/overlay-probe.ts';
import { inBrowsers, spread } from '../support/spread.ts';
import { until } from '../support/until.ts';

// The built extension on a practice page that turns against it, in both browsers (tests/portals/attacks-on-*.ts).
const DRAWING = { wallet: 'late', ordre: 'plain', epop: 'table' } as const;
const RECORD = address('epop', '/loc_fr/default/donnees/fiche');
/** What an attack may last before it is answered, how long the answer is looked at, and how often. Milliseconds. */
const SOON = 3_000;
const LASTING = 700;
/** Looking without a pause is what kept the processor busy, and the page from going on: a ring that stays where it should not is there longer. */
const BETWEEN_LOOKS = 50;

const ATTACKS: readonly Attack[] = [...ATTACKS_ON_OURS, ...ATTACKS_ON_PRESSES];

/** What is pointed at now: not the pen (nothing, or the right control of another step), the pen, or what is wrong with the ring. */
async function pointed(page: Page): Promise<'silent' | 'right' | string> {
  const overlays = await readOverlays(page);
  const [problem] = contractProblems(overlays);
  if (problem !== undefined) return problem;
  const ringed = overlays.find(({ ring }) => ring !== null);
  if (ringed?.ring == null) return overlays.some(({ area }) => area !== null) ? 'an area' : 'silent';
  const wrong = await ringProblem(page, ringed.ring, truthOf(ringed.step as StepId, DRAWING));
  return wrong ?? (ringed.step === 'E6' ? 'right' : 'silent');
}

const isAllowed = (answer: Attack['answer'], now: string): boolean =>
  answer === now || (answer === 'right-or-silent' && (now === 'right' || now === 'silent'));

/** Ring and bubble are painted where they say they are, in our colours. */
async function expectPainted(page: Page): Promise<void> {
  const [seen] = await readOverlays(page);
  const picture = await takePicture(page);
  if (seen?.ring == null || seen.bubble === null) throw new Error(`not both there: ${JSON.stringify(seen)}`);
  expectRingPainted(picture, seen.ring);
  expectBubblePainted(picture, seen.bubble);
}

// Both browsers at once, for either waits more than it works; within one, a pointer and a window for one attack at a time.
inBrowsers(describe.concurrent)('a hostile page, in %s,', (browser) => {
  let guided: Guided;
  let page: Page;
  beforeAll(async () => {
    guided = await launchGuided(browser);
    guided.portals.draw(DRAWING);
    await guided.startGuide('update-contact-details');
    page = await guided.browser.newPage();
    // All of the page in view.
    await page.setViewport({ width: 1200, height: 800 });
    await arm(page);
  });
  afterAll(() => guided?.close());

  spread(it, ATTACKS)('that $id: $answer', { concurrent: false }, async (one) => {
    const { hover = false, lasts = 0, answer } = one;
    // Where the last attack left it, it would not come over the pen.
    await page.mouse.move(0, 0);
    await openUnder(one, page, RECORD);
    const words = await until('the ring and its words before the attack', async () =>
      (await pointed(page)) === 'right' ? (await readOverlays(page))[0]?.words || null : null,
    );
    await attack(one, page);
    if (hover) await page.hover('.or');
    await new Promise((done) => setTimeout(done, lasts));
    let now = '';
    const isSo = async (): Promise<boolean> => {
      now = await pointed(page);
      return isAllowed(answer, now);
    };
    await until('the answer', isSo, SOON).catch(() => {
      throw new Error(`not ${answer} but ${now}`);
    });
    for (const end = Date.now() + LASTING; Date.now() < end; ) {
      if (!(await isSo())) throw new Error(`no longer ${answer} but ${now}`);
      await new Promise((done) => setTimeout(done, BETWEEN_LOOKS));
    }
    if (answer !== 'right') return;
    await expectPainted(page);
    expect((await readOverlays(page))[0]?.words).toBe(words);
  });
});

inBrowsers(describe)('a page that was there before the guide, in %s,', (browser) => {
  it('cannot answer for our scripts by the names of its elements', async () => {
    const guided = await launchGuided(browser);
    guided.portals.draw(DRAWING);
    const page = await guided.browser.newPage();
    await page.setViewport({ width: 1200, height: 800 });
    await page.goto(RECORD);
    const ids = [
      'compagnonGuide',
      'compagnonOverlay',
      'compagnonTeach',
      'compagnon-ecps',
      'guide',
      'overlay',
      'steps',
      'runs',
    ];
    await page.evaluate((names) => {
      for (const id of names) document.body.append(Object.assign(document.createElement('a'), { id }));
    }, ids);
    await guided.startGuide('update-contact-details');
    await page.bringToFront();
    await until('the ring', async () => (await pointed(page)) === 'right');
    await guided.close();
  });
});
