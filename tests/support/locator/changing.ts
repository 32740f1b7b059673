import type { Frame, Page } from 'puppeteer';
import type { ChangingLab } from './changing-lab.ts';
import { bundleLab } from './locate-lab.ts';
import type { FrameAnswer } from './marks-lab.ts';
import { pagesOf, type Show, type StrangersPage, stepsFor, type Verdict, verdictOf } from './strangers.ts';

declare const changing: ChangingLab;
declare const moments: readonly { readonly name: string; readonly run: () => void }[];

/**
 * Pages that change, drawn by somebody who had not read the locator's rules. Each has `window.moments`, what happens one after the other;
 * the page's own script keeps the marks right.
 */
export const scenarios = (): readonly StrangersPage[] => pagesOf('', 'tests/portals/changing');

/** The locator as one script, its timers told from those of the page. */
export const bundleChangingLab = (): Promise<string> =>
  bundleLab('tests/support/locator/changing-lab.ts', {
    setTimeout: 'locatorTimers.set',
    clearTimeout: 'locatorTimers.clear',
  });

/** What the page does itself in a moment takes 400 ms; what a class alone changes is looked at once a second. */
const SETTLED = 1200;
/**
 * A search comes within 150 ms of a change, its second look two frames later: a page that makes its code anew all the time is asked when it
 * has been left alone for so long. One that never is, is asked all the same.
 */
const REST = 300;
const NO_REST = 900;
/** What is amiss is asked again so often, after so long: what is wrong stays so. */
const LOOKS_AGAIN = 2;
const AGAIN = 1500;
/** New frames are looked for when the page has had time to make them. */
const FRAMES = 350;

const wait = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms));

/** In the page: ends when nothing of the document has changed for `rest` milliseconds, at the latest after `most`. */
const untilRest = (rest: number, most: number): Promise<void> =>
  new Promise((resolve) => {
    let timer = setTimeout(resolve, rest);
    const observer = new MutationObserver(() => {
      clearTimeout(timer);
      timer = setTimeout(resolve, rest);
    });
    observer.observe(document, { subtree: true, childList: true, attributes: true, characterData: true });
    setTimeout(() => {
      observer.disconnect();
      resolve();
    }, most);
  });

/**
 * Follows all steps of its portal through all moments of a scenario.
 * @param isAmiss what is looked at again, since it may be late
 */
export async function judgeScenario(
  tab: Page,
  show: Show,
  lab: string,
  scenario: StrangersPage,
  isAmiss: (verdict: Verdict) => boolean,
): Promise<readonly Verdict[]> {
  await show(scenario);
  const verdicts: Verdict[] = [];
  const names = await tab.evaluate(() => moments.map(({ name }) => name));
  for (const [index, moment] of ['first', ...names].entries()) {
    if (index > 0) await tab.evaluate((at) => moments[at]?.run(), index - 1);
    await wait(FRAMES);
    await follow(tab, lab, scenario.url);
    await wait(SETTLED - REST - FRAMES);
    await tab.evaluate(untilRest, REST, NO_REST);
    const judged = async (): Promise<readonly Verdict[]> => {
      const answers = await answersOf(tab, lab, scenario.url);
      return stepsFor(scenario.url).map((step) => {
        const mine = answers.filter((answer) => answer.step === step);
        const verdict = verdictOf({ name: `${scenario.name}, ${moment}:`, group: '' }, step, mine);
        return verdict.verdict === 'silent'
          ? { ...verdict, at: mine.map(({ answer }) => answer).join(' | ') }
          : verdict;
      });
    };
    let seen = await judged();
    for (let look = 0; look < LOOKS_AGAIN && seen.some(isAmiss); look += 1) {
      await wait(AGAIN);
      seen = await judged();
    }
    verdicts.push(...seen);
  }
  return verdicts;
}

/** What is asked in a frame; null when the frame has gone, or is on its way to another document. */
async function inFrame<T>(frame: Frame, ask: () => Promise<T>): Promise<T | null> {
  try {
    return await ask();
  } catch (error) {
    if (frame.detached || /context was destroyed|Cannot find context/.test(String(error))) return null;
    throw error;
  }
}

/** Every frame is followed by its own script, from when it is there. */
async function follow(tab: Page, lab: string, url: string): Promise<void> {
  for (const frame of tab.frames())
    await inFrame(frame, async () => {
      if (await frame.evaluate(() => 'changing' in globalThis)) return;
      await frame.evaluate(lab);
      // Another document may have come in between: it is followed the next time.
      await frame.evaluate((steps) => 'changing' in globalThis && changing.follow(steps), stepsFor(url));
    });
}

/**
 * However late searches come, the page is asked after them. They take a share of the time (follow.ts), so that on a busy machine the first one
 * on a page, which takes long, puts the next one off by up to half a minute. A frame may come that late too: it is followed first.
 */
async function answersOf(tab: Page, lab: string, url: string): Promise<readonly FrameAnswer[]> {
  for (;;) {
    await follow(tab, lab, url);
    const answers = await Promise.all(
      tab
        .frames()
        .map((frame) =>
          inFrame(frame, () =>
            frame.evaluate(() => ('changing' in globalThis ? changing.searched().then(changing.answers) : null)),
          ),
        ),
    );
    const told = answers.filter((one) => one !== null);
    if (told.length === answers.length) return told.flat();
    await wait(20);
  }
}
