import type { Browser, Page } from 'puppeteer';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { FOREIGN_PAGE } from '../portals/foreign-page.ts';
import { type Portals, startPortals } from '../portals/server.ts';
import { launchPageBrowser } from '../support/browser/page-browser.ts';
import { bundleLab, openDocuments } from '../support/locator/locate-lab.ts';
import type { LocateLab } from '../support/locator/locate-lab-page.ts';
import { goTo, STEPS, stopsOf } from '../support/locator/locate-portals.ts';
import { markedPage, readAgain } from '../support/locator/walk-replay.ts';
import { spread } from '../support/spread.ts';

declare const lab: LocateLab;

// What a walk keeps of a page is answered as the page is: no word by which the locator decides is masked, no icon that it reads left out.
let portals: Portals;
let browser: Browser;
let page: Page;
let script: string;

beforeAll(async () => {
  script = await bundleLab();
  portals = await startPortals({ lateMs: 10 });
  browser = await launchPageBrowser({ portalsPort: portals.port });
  page = await browser.newPage();
});
afterAll(async () => {
  await browser?.close();
  await portals.close();
});

describe('at every step of every drawing, the copy of a walk is answered as the page', () => {
  spread(it, stopsOf())('$portal/$drawing/$page', async (stop) => {
    await goTo(page, portals, stop);
    const others: string[] = [];
    for (const frame of page.frames().filter((one) => one.url().startsWith('http'))) {
      await frame.evaluate(script);
      for (const step of STEPS) {
        const copy = await frame.evaluate((id) => lab.walked(id), step);
        if (copy?.press === undefined) continue;
        const moments = [{ step, at: 0, trace: copy.trace, press: { ...copy.press, was: 'right' as const } }];
        const host = new URL(frame.url()).host;
        const html = markedPage(readAgain({ host, isFrame: false, html: copy.html, moments }));
        const tab = await openDocuments(browser, { [`https://${host}/`]: html }, FOREIGN_PAGE);
        await tab.evaluate(script);
        const now = await tab.evaluate((id) => lab.replay(id), step);
        await tab.close();
        if (!now.on.includes('right')) others.push(`${step}: ${now.level} ${now.reason}`);
      }
    }
    expect(others).toEqual([]);
  });
});
