import type { Browser, Page } from 'puppeteer';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { StepId } from '../../shared/guides/guide.ts';
import { type Portals, startPortals } from '../portals/server.ts';
import { STRAYS, type StrayName } from '../portals/strays.ts';
import { launchPageBrowser } from '../support/browser/page-browser.ts';
import { expectedAt } from '../support/locator/found-on.ts';
import { bundleLab } from '../support/locator/locate-lab.ts';
import { goTo, judge, judgeStray, STEPS, stopsOf } from '../support/locator/locate-portals.ts';

let portals: Portals;
let browser: Browser;
let page: Page;
let lab: string;

beforeAll(async () => {
  lab = await bundleLab();
  portals = await startPortals({ lateMs: 10 });
  browser = await launchPageBrowser({ portalsPort: portals.port });
  page = await browser.newPage();
});
afterAll(async () => {
  await browser?.close();
  await portals.close();
});

describe('on every stored practice page each descriptor finds its own control once and nothing else', () => {
  it.each(stopsOf().map((stop) => [stop.name, stop] as const))('%s', async (name, stop) => {
    await goTo(page, portals, stop);
    const sure = (await judge(page, lab, stop, STEPS)).filter(({ level }) => level === 'sure');
    expect(sure.filter(({ right, via }) => !right && via !== 'opener')).toEqual([]);
    expect(sure.map(({ step, via }) => (via === 'target' ? step : `${step} ${via}`)).sort()).toEqual(
      [...expectedAt(name)].sort(),
    );
  });
});

describe('pages that look like ours and are not', () => {
  it.each(Object.keys(STRAYS) as StrayName[])('%s: nothing is pointed at', async (name) => {
    const stray = STRAYS[name];
    portals.reset();
    portals.show(name);
    await page.goto(`https://${stray.host}${stray.path}`);
    const answers = await judgeStray(page, lab, STEPS);
    const holds: readonly StepId[] = stray.holds;
    expect(answers.filter(({ level, step }) => level === 'sure' && !holds.includes(step))).toEqual([]);
    if (!stray.areaWillDo) expect(answers.filter(({ level }) => level === 'likely')).toEqual([]);
  });
});
