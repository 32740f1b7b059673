import type { Browser, Page } from 'puppeteer';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Portals, startPortals } from '../portals/server.ts';
import { STRAYS } from '../portals/strays.ts';
import { launchPageBrowser } from '../support/browser/page-browser.ts';
import { expectedAt } from '../support/locator/found-on.ts';
import { bundleLab } from '../support/locator/locate-lab.ts';
import { goTo, judge, judgeStray, STEPS, stopsOf } from '../support/locator/locate-portals.ts';
import { spread } from '../support/spread.ts';

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
  spread(it, stopsOf())('$portal/$drawing/$page', async (stop) => {
    await goTo(page, portals, stop);
    const sure = (await judge(page, lab, stop, STEPS)).filter(({ level }) => level === 'sure');
    expect(sure.filter(({ right, via }) => !right && via !== 'opener')).toEqual([]);
    expect(sure.map(({ step, via }) => (via === 'target' ? step : `${step} ${via}`)).sort()).toEqual(
      [...expectedAt(stop)].sort(),
    );
  });
});

describe('pages that look like ours and are not', () => {
  spread(it, STRAYS)('$name: nothing is pointed at', async ({ host, path, holds, areaWillDo }) => {
    portals.reset();
    await page.goto(`https://${host}${path}`);
    const answers = await judgeStray(page, lab, STEPS);
    expect(answers.filter(({ level, step }) => level === 'sure' && !holds.includes(step))).toEqual([]);
    if (!areaWillDo) expect(answers.filter(({ level }) => level === 'likely')).toEqual([]);
  });
});
