import type { Page } from 'puppeteer';
import { describe, expect, it } from 'vitest';
import { GUIDE_IDS, type Guide, type GuideId, type Step, type StepId } from '../../shared/guides/guide.ts';
import { GUIDES } from '../../shared/guides/guides.ts';
import { type TroubleId, troublesAt } from '../../shared/guides/troubles.ts';
import { guideText } from '../../shared/messages/fr/guides.ts';
import { outcomeText } from '../../shared/messages/fr/outcome.ts';
import { panelText } from '../../shared/messages/fr/panel.ts';
import { stepText } from '../../shared/messages/fr/steps.ts';
import { troubleText } from '../../shared/messages/fr/troubles.ts';
import { launchChromium } from '../support/browser/chromium.ts';
import { headingProblems, headingsOf } from '../support/browser/headings.ts';
import { during } from '../support/during.ts';
import { choose, currentStep, press, untilStep } from '../support/guide/panel-page.ts';
import { spread } from '../support/spread.ts';
import { until } from '../support/until.ts';

// Every trouble of every step, key by key, in a panel as wide and high as it is on a laptop.
const WINDOW = { width: 360, height: 700 } as const;
/** The longest way is past an open list of error messages. */
const MOST_TABS = 40;
/** Troubles at once: one reads six, not fifteen. */
const MOST_SHOWN = 6;

const chromium = during(() => launchChromium({ host: null }));

/** Without white space, in which the page differs from the words by its layout. */
const bare = (text: string): string => text.replace(/\s/g, '');
const plain = (text: string): string => text.replaceAll('\u00a0', ' ');

const focused = (panel: Page): Promise<string> =>
  panel.evaluate(() => (document.activeElement?.textContent ?? '').replaceAll('\u00a0', ' ').trim());

const untilFocusOn = (panel: Page, words: string): Promise<unknown> =>
  until(`the focus on "${words}"`, async () => (await focused(panel)) === plain(words));

/** Presses Tab, or Tab with Shift, until what begins with these words has the focus, then Enter. */
async function enter(panel: Page, words: string, { backwards = false } = {}): Promise<void> {
  if (backwards) await panel.keyboard.down('Shift');
  let isReached = false;
  for (let presses = 0; presses < MOST_TABS && !isReached; presses += 1) {
    await panel.keyboard.press('Tab');
    isReached = (await focused(panel)).startsWith(plain(words));
  }
  if (backwards) await panel.keyboard.up('Shift');
  if (!isReached) throw new Error(`"${words}" not reached by Tab`);
  await panel.keyboard.press('Enter');
}

/** What is wrong with a trouble that was just opened: remedies not shown, or under the foot though there is room for them. */
const wrongWith = (panel: Page, id: string): Promise<string | null> =>
  panel.evaluate((trouble) => {
    const details = document.querySelector<HTMLDetailsElement>(`details[data-trouble="${trouble}"]`);
    const foot = document.querySelector('.panel-foot');
    if (details === null || foot === null) return 'it is not there';
    if (!details.open) return 'it is closed';
    const summary = details.querySelector('summary');
    if (summary === null || document.activeElement !== summary) return 'it has lost the focus';
    // Its name on paper is of its words, not under the sign before them.
    const [words, name] = [summary, summary.querySelector('.small')].map(
      (one) => one?.getBoundingClientRect().left ?? 0,
    );
    if ((name ?? 0) - (words ?? 0) < 12) return 'its name stands under its sign';
    const [box, over] = [details.getBoundingClientRect(), foot.getBoundingClientRect()];
    const isWhole = box.top >= 0 && box.bottom <= over.top + 1;
    return isWhole ? null : `it ends at ${box.bottom}, the foot begins at ${over.top}`;
  }, id);

/** @returns what is wrong once it is open and at rest */
async function wrongOnceOpen(panel: Page, id: string): Promise<string | null> {
  let wrong: string | null = 'not looked at';
  await until(
    'the trouble in sight',
    async () => {
      wrong = await wrongWith(panel, id);
      return wrong === null;
    },
    2_000,
  ).catch(() => {});
  return wrong;
}

/** To the guide that the trouble, which is open, leads to, and back to the step by the choice of guides. */
async function followToOtherGuide(panel: Page, guide: Guide, step: Step, goTo: GuideId): Promise<void> {
  await enter(panel, panelText.troubles.goTo(guideText[goTo].title));
  await until(`the guide ${goTo}`, () =>
    panel.evaluate(
      (name) => document.querySelector('h1')?.textContent?.startsWith(name) ?? false,
      guideText[goTo].short,
    ),
  );
  const shown = (await currentStep(panel)) as StepId;
  await untilFocusOn(panel, stepText[shown].title);
  await enter(panel, panelText.stop, { backwards: true });
  await untilFocusOn(panel, panelText.choose.title);
  await enter(panel, guideText[guide.id].title);
  await untilStep(panel, step.id);
}

const listed = (panel: Page, where: string): Promise<readonly (string | null)[]> =>
  panel.$$eval(where, (all) => all.map((one) => one.getAttribute('data-trouble')));

/** Among those that are not shown at once, which are opened first where they are closed. */
async function lookFor(panel: Page, id: TroubleId): Promise<void> {
  if (await panel.$eval('[data-other-troubles]', (one) => !(one as HTMLDetailsElement).open))
    await enter(panel, panelText.troubles.others);
  expect(await listed(panel, '[data-other-troubles] [data-trouble]')).toContain(id);
}

async function walkTroubles(panel: Page, guide: Guide, step: Step): Promise<readonly string[]> {
  const wrong: string[] = [];
  // Where nothing is counted the question is the title.
  const { title } = step.id === 'E9' ? outcomeText.details.nothing : stepText[step.id];
  const open = async (): Promise<void> => {
    await untilFocusOn(panel, title);
    await enter(panel, panelText.trouble);
    await untilFocusOn(panel, panelText.troubles.title);
  };
  await open();
  wrong.push(...headingProblems(await headingsOf(panel)));
  expect(await listed(panel, '[data-trouble]:not([data-other-troubles] *)')).toEqual(
    step.troubles.slice(0, MOST_SHOWN),
  );
  for (const trouble of troublesAt(guide.id, step.troubles)) {
    if (step.troubles.indexOf(trouble.id) >= MOST_SHOWN) await lookFor(panel, trouble.id);
    await enter(panel, troubleText[trouble.id].symptom);
    const problem = await wrongOnceOpen(panel, trouble.id);
    if (problem !== null) wrong.push(`${step.id} ${trouble.id}: ${problem}`);
    const shown = await panel.$eval(`[data-trouble="${trouble.id}"]`, (one) => one.textContent);
    const missing = troubleText[trouble.id].remedies.filter((words) => !bare(shown).includes(bare(words)));
    wrong.push(...missing.map((words) => `${step.id} ${trouble.id}: no "${words}"`));
    if (trouble.goTo === undefined) continue;
    await followToOtherGuide(panel, guide, step, trouble.goTo);
    await open();
    if (step.troubles.indexOf(trouble.id) >= MOST_SHOWN) await lookFor(panel, trouble.id);
    // On from where one was.
    await panel.focus(`details[data-trouble="${trouble.id}"] summary`);
  }
  await enter(panel, panelText.troubles.back);
  await untilFocusOn(panel, title);
  return wrong;
}

describe('every trouble by keyboard alone', () => {
  const steps = GUIDE_IDS.flatMap((guide) => GUIDES[guide].steps.map((step) => ({ guide, step })));
  spread(it, steps)(
    'of $guide $step.id is reached, opened, read whole and left, and leads where it says',
    async ({ guide, step }) => {
      const panel = await chromium.openExtensionPage(`sidepanel.html#guide=${guide}`);
      await panel.setViewport(WINDOW);
      await panel.bringToFront();
      await panel.waitForSelector('button[data-step]');
      await choose(panel, step.id);
      const wrong = [...headingProblems(await headingsOf(panel)), ...(await walkTroubles(panel, GUIDES[guide], step))];
      expect(wrong).toEqual([]);
      await press(panel, panelText.stop);
      await panel.close();
    },
  );

  it('is left by Escape from anywhere among them, to the title of the step', async () => {
    const panel = await chromium.openExtensionPage('sidepanel.html#guide=activate-with-card');
    await panel.bringToFront();
    await panel.waitForSelector('button[data-step]');
    await choose(panel, 'A5');
    await enter(panel, panelText.trouble);
    await untilFocusOn(panel, panelText.troubles.title);
    await enter(panel, troubleText['two-certificates'].symptom);
    await panel.keyboard.press('Escape');
    await untilFocusOn(panel, stepText.A5.title);
    // As soon as they are drawn, before any frame of them.
    await panel.evaluate(() =>
      new MutationObserver((_, watch) => {
        if (document.getElementById('troubles') === null) return;
        watch.disconnect();
        dispatchEvent(new KeyboardEvent('keydown', { key: 'Escape' }));
      }).observe(document.body, { childList: true, subtree: true }),
    );
    await enter(panel, panelText.trouble);
    await untilFocusOn(panel, stepText.A5.title);
    await press(panel, panelText.stop);
    await panel.close();
  });
});
