import type { Page } from 'puppeteer';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { GuideId, StepId } from '../../shared/guides/guide.ts';
import { GUIDES } from '../../shared/guides/guides.ts';
import { panelText } from '../../shared/messages/fr/panel.ts';
import { type Chromium, launchChromium } from '../support/chromium.ts';
import { choose, press } from '../support/panel-page.ts';

// From the title of a step, where the focus goes with it, to what is to be pressed next.
const WINDOW = { width: 360, height: 560 } as const;
const LIMIT = { timeout: 120_000 };

let chromium: Chromium;
beforeAll(async () => {
  chromium = await launchChromium({ host: null });
});
afterAll(() => chromium?.close());

/** Looks at the panel at each step of each guide. */
async function atEachStep(look: (panel: Page, guide: GuideId, step: StepId) => Promise<void>): Promise<void> {
  for (const { id, steps } of Object.values(GUIDES)) {
    const panel = await chromium.openExtensionPage(`sidepanel.html#guide=${id}`);
    await panel.setViewport(WINDOW);
    await panel.waitForSelector('button[data-step]');
    for (const { id: step } of steps) {
      await choose(panel, step);
      await panel.waitForFunction(() => document.activeElement?.id === 'current-step');
      await look(panel, id, step);
    }
    await press(panel, panelText.stop);
    await panel.close();
  }
}

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
  it('what to press next is one Tab from the title of each step', LIMIT, async () => {
    const far: string[] = [];
    await atEachStep(async (panel, guide, step) => {
      const presses = await tabsToFoot(panel);
      if (presses > (WITH_STORES.includes(step) ? 3 : 1)) far.push(`${guide} ${step}: ${presses}`);
    });
    expect(far).toEqual([]);
  });

  it.each(['', '200%'])(
    'nothing that gets the focus is under the foot that stays, with text of %s',
    LIMIT,
    async (size) => {
      const hidden: string[] = [];
      await atEachStep(async (panel, guide, step) => {
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
          if (under !== null) hidden.push(`${guide} ${step}: ${under}`);
        }
      });
      expect(hidden).toEqual([]);
    },
  );
});
