import type { Page } from 'puppeteer';
import { describe, expect, it } from 'vitest';
import { GUIDE_IDS, type GuideId, type StepId } from '../../shared/guides/guide.ts';
import { GUIDES } from '../../shared/guides/guides.ts';
import { actText } from '../../shared/messages/fr/acts.ts';
import { guideText } from '../../shared/messages/fr/guides.ts';
import { panelText } from '../../shared/messages/fr/panel.ts';
import { stepText } from '../../shared/messages/fr/steps.ts';
import { launchChromium } from '../support/browser/chromium.ts';
import { during } from '../support/during.ts';
import { launchGuided } from '../support/guide/guided.ts';
import { atEachStep, choose, untilStep } from '../support/guide/panel-page.ts';
import { inBrowsers, spread } from '../support/spread.ts';
import { until } from '../support/until.ts';

// From the title of a step, where the focus goes with it, to what is to be pressed next.
const WINDOW = { width: 360, height: 560 } as const;

const chromium = during(() => launchChromium({ host: null }));

/** The focus went there with the step that was chosen: Tab pressed at once leads on from it. */
const isOnTitle = (panel: Page): Promise<boolean> =>
  panel.evaluate(() => document.activeElement?.id === 'current-step');

/** How many times Tab is pressed until the foot has the focus. */
async function tabsToFoot(panel: Page): Promise<number> {
  for (let presses = 1; presses <= 20; presses += 1) {
    await panel.keyboard.press('Tab');
    if (await panel.evaluate(() => document.activeElement?.closest('.panel-foot') !== null)) return presses;
  }
  return Number.POSITIVE_INFINITY;
}

/** The codes of both stores are the step: each is a link too. */
const WITH_STORES: readonly StepId[] = ['A1', 'B1'];

describe('by keyboard', () => {
  spread(it, GUIDE_IDS)('what to press next is one Tab from the title of each step of %s', async (guide) => {
    const far: string[] = [];
    await atEachStep(chromium, guide, WINDOW, async (panel, step) => {
      if (!(await isOnTitle(panel))) far.push(`${step}: not on its title`);
      const presses = await tabsToFoot(panel);
      if (presses > (WITH_STORES.includes(step) ? 3 : 1)) far.push(`${step}: ${presses}`);
    });
    expect(far).toEqual([]);
  });

  const sizes = GUIDE_IDS.flatMap((guide) => ['', '200%'].map((size): [GuideId, string] => [guide, size]));
  spread(it, sizes)(
    'in %s nothing that gets the focus is under the foot that stays, with text of %s',
    async (guide, size) => {
      const hidden: string[] = [];
      await atEachStep(chromium, guide, WINDOW, async (panel, step) => {
        await panel.evaluate((text) => {
          document.documentElement.style.fontSize = text;
        }, size);
        for (let presses = 0; presses < 12; presses += 1) {
          await panel.keyboard.press('Tab');
          const under = await panel.evaluate(() => {
            const at = document.activeElement;
            const foot = document.querySelector('.panel-foot');
            if (at === null || foot === null || foot.contains(at) || at.contains(foot)) return null;
            const [one, over] = [at.getBoundingClientRect(), foot.getBoundingClientRect()];
            return one.bottom > over.top + 1 && one.top < over.bottom - 1 ? at.textContent : null;
          });
          if (under !== null) hidden.push(`${step}: ${under}`);
        }
      });
      expect(hidden).toEqual([]);
    },
  );
});

inBrowsers(describe)('by keyboard alone in %s', (kind) => {
  const guided = during(() => launchGuided(kind));

  const untilFocusOn = (panel: Page, title: string): Promise<unknown> =>
    until(`the focus on "${title}"`, () =>
      panel.evaluate((words) => document.activeElement?.textContent === words, title),
    );

  /** Presses Tab until a button with these words has the focus, then Enter. */
  async function press(panel: Page, words: string): Promise<void> {
    for (let presses = 0; presses < 10; presses += 1) {
      await panel.keyboard.press('Tab');
      const at = await panel.evaluate(() => document.activeElement?.textContent?.replaceAll('\u00a0', ' '));
      if (at === words.replaceAll('\u00a0', ' ')) return panel.keyboard.press('Enter');
    }
    throw new Error(`"${words}" not reached by Tab`);
  }

  it.each([700, 400])('a panel of %i px stops at controls alone, not at what scrolls', async (height) => {
    const panel = await guided.startGuide('activate-with-card');
    await panel.setViewport({ width: 360, height });
    await panel.bringToFront();
    await panel.waitForSelector('button[data-step]');
    await choose(panel, 'A5');
    await panel.keyboard.down('Shift');
    const stops: string[] = [];
    for (let presses = 0; presses < 3; presses += 1) {
      await panel.keyboard.press('Tab');
      stops.push(await panel.evaluate(() => document.activeElement?.localName ?? ''));
    }
    await panel.keyboard.up('Shift');
    expect(stops[0]).toBe('button');
    expect(stops).not.toContain('main');
    expect(stops).not.toContain('div');
  });

  it('the way without a card is walked from its first step to the good news', async () => {
    const { steps } = GUIDES['activate-without-card'];
    const { finished } = guideText['activate-without-card'];
    const panel = await guided.startGuide('activate-without-card');
    await panel.bringToFront();
    for (const { id } of steps) {
      await untilStep(panel, id);
      // From the second on the focus is on the title, which is read; the first is where the panel begins.
      if (id !== 'B1') await untilFocusOn(panel, stepText[id].title);
      const done = id === 'B3' ? actText['contacts-right'] : panelText.done;
      await press(panel, id === steps.at(-1)?.id ? finished.button : done);
    }
    await untilFocusOn(panel, finished.title);
  });
});
