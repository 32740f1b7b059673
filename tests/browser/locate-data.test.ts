import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { PAGE_WORDS } from '../../shared/guides/page-words.ts';
import { openPages, type Tabs } from '../support/browser/page-browser.ts';
import { bundleLab } from '../support/locator/locate-lab.ts';
import type { ReorderedAnswers } from '../support/locator/reordered-lab.ts';
import { pagesOf, showIn, stepsFor } from '../support/locator/strangers.ts';
import { EXAMPLES } from '../unit/pattern-examples/examples.ts';

// What holds of the locator's data, whatever it says: its lists may be sorted, its selectors select.

declare const reorderedAnswers: ReorderedAnswers;

let browser: Tabs;
beforeAll(async () => {
  ({ browser } = await openPages());
});
afterAll(() => browser?.close());

/** Every so many of the pages of these rounds. */
const ROUNDS = [
  'round-6-ordre',
  'round-7-wallet',
  'round-14-ordre',
  'round-15-wallet',
  'round-20-ordre',
  'round-21-wallet',
];
const EVERY = 5;

it.each(ROUNDS)('no answer rests on the order of a list: pages of %s', async (round) => {
  const lab = await bundleLab('tests/support/locator/reordered-lab.ts');
  const tab = await browser.newPage();
  const show = await showIn(tab);
  for (const page of pagesOf(round).filter((_, index) => index % EVERY === 0)) {
    await show(page);
    for (const frame of tab.frames()) {
      await frame.evaluate(lab);
      const answers = await frame.evaluate((steps) => reorderedAnswers(steps), stepsFor(page.url));
      const [[, straight] = ['', '']] = answers;
      expect(straight, page.name).toMatch(/\w/);
      for (const [order, answer] of answers) expect(answer, `${page.name} ${order}`).toBe(straight);
    }
  }
  await tab.close();
});

describe('a selector of the page words', () => {
  const selectors = [
    PAGE_WORDS.consent,
    PAGE_WORDS.breadcrumbs,
    PAGE_WORDS.refused.faultyFields,
    PAGE_WORDS.counts.running,
  ];
  it.each(selectors)('%s selects its example and not its counter-example', async (selector) => {
    const [example = '', counterExample = ''] = EXAMPLES.get(selector) ?? [];
    const tab = await browser.newPage();
    const selects = async (markup: string): Promise<boolean> => {
      await tab.setContent(markup);
      return (await tab.$(selector)) !== null;
    };
    expect(await selects(example)).toBe(true);
    expect(await selects(counterExample)).toBe(false);
    await tab.close();
  });
});
