import type { Page } from 'puppeteer';
import { afterAll, beforeAll, expect, it } from 'vitest';
import type { ExclusionId } from '../../extension/locate/rules/exclusions.ts';
import type { StepId } from '../../shared/guides/guide.ts';
import { openPages, type Tabs } from '../support/browser/page-browser.ts';
import { bundleLab } from '../support/locator/locate-lab.ts';
import { NEEDED_BY } from '../support/locator/needed-by.ts';
import type { SwitchOff } from '../support/locator/rule-off-lab.ts';
import { pagesOf, showIn } from '../support/locator/strangers.ts';
import type { StrangersLab } from '../support/locator/strangers-lab.ts';
import { spread } from '../support/spread.ts';

declare const strangers: StrangersLab;
declare const switchOff: SwitchOff;

let browser: Tabs;
let lab: string;

beforeAll(async () => {
  lab = await bundleLab('tests/support/locator/rule-off-lab.ts');
  ({ browser } = await openPages());
});
afterAll(() => browser?.close());

/** Pages that build themselves take up to 300 ms. */
const SETTLED = 600;

/** What is answered in all frames, with a rule and without it. */
async function answered(tab: Page, id: ExclusionId, step: StepId): Promise<readonly [string, string]> {
  const both: [string, string] = ['', ''];
  for (const frame of tab.frames()) {
    await frame.evaluate(lab);
    const ask = async (): Promise<string> =>
      JSON.stringify(await frame.evaluate((one) => strangers.answers([one]), step));
    both[0] += await ask();
    await frame.evaluate((one) => switchOff(one), id);
    both[1] += await ask();
  }
  return both;
}

const needs = (Object.entries(NEEDED_BY) as [ExclusionId, (typeof NEEDED_BY)[ExclusionId]][]).flatMap(([id, need]) =>
  typeof need === 'string' ? [] : [{ id, round: need[0], name: need[1], step: need[2] }],
);

spread(it.concurrent, needs)('$id is needed by a page that strangers drew', async ({ id, round, name, step }) => {
  const stranger = pagesOf(round).find((one) => one.name === name);
  if (stranger === undefined) throw new Error(`no page ${name} in ${round}`);
  const tab = await browser.newPage();
  try {
    await tab.setViewport({ width: 1280, height: 900 });
    const show = await showIn(tab);
    await show(stranger);
    await new Promise((resolve) => setTimeout(resolve, SETTLED));
    const [on, off] = await answered(tab, id, step);
    expect(off).not.toBe(on);
  } finally {
    await tab.close();
  }
});
