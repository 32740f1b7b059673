import type { Page } from 'puppeteer';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { GuideId } from '../../shared/guides/guide.ts';
import { address } from '../portals/addresses.ts';
import { type Guided, launchGuided } from '../support/guide/guided.ts';
import { currentStep, untilStep } from '../support/guide/panel-page.ts';
import { readOverlays } from '../support/overlay/overlay-probe.ts';
import { until } from '../support/until.ts';

/** Time enough for a page in the background to do what it must not. Milliseconds. */
const A_WHILE = 1_500;

let guided: Guided;
let page: Page;
beforeEach(async () => {
  guided = await launchGuided('chromium');
  guided.portals.draw({ wallet: 'late', ordre: 'plain', epop: 'table' });
});
afterEach(() => guided?.close());

async function begin(guide: GuideId, at: string): Promise<Page> {
  const panel = await guided.startGuide(guide);
  await panel.waitForSelector('button[data-step]');
  page = await guided.browser.newPage();
  await page.goto(at);
  return panel;
}

/** Has the browser render a page before it is asked for, as speculation rules and the address bar do (Chromium alone). */
async function prerender(next: string): Promise<void> {
  const { length } = guided.portals.requests;
  await page.evaluate((url) => {
    const rules = Object.assign(document.createElement('script'), { type: 'speculationrules' });
    rules.textContent = JSON.stringify({ prerender: [{ source: 'list', urls: [url], eagerness: 'immediate' }] });
    document.head.append(rules);
  }, next);
  await until('the page to be asked for', async () => guided.portals.requests.length > length);
  await new Promise((done) => setTimeout(done, A_WHILE));
}

async function goTo(next: string): Promise<void> {
  await page.evaluate((url) => location.assign(url), next);
  await until('the page that was rendered before', () =>
    page.evaluate(() => {
      const [entry] = performance.getEntriesByType('navigation') as (PerformanceEntry & { activationStart?: number })[];
      return (entry?.activationStart ?? 0) > 0;
    }),
  );
}

describe('a page that is rendered before it is asked for', () => {
  it('changes no step, and has its ring when it is shown', async () => {
    const record = address('epop', '/loc_fr/default/donnees/fiche');
    const panel = await begin('update-contact-details', new URL('/loc_fr/default/', record).href);
    await untilStep(panel, 'E4');
    await prerender(record);
    expect(await currentStep(panel)).toBe('E4');
    await goTo(record);
    await until('the ring', async () => (await readOverlays(page)).some(({ step, ring }) => step === 'E6' && ring));
    await untilStep(panel, 'E6');
  });

  it('says the words of a step that it has nothing to point at for', async () => {
    const wallet = address('wallet');
    await begin('update-contact-details', new URL('/?avant', wallet).href);
    await prerender(wallet);
    await goTo(wallet);
    await until('the words', async () =>
      (await readOverlays(page)).some(({ step, bubble }) => step === 'E1' && bubble),
    );
  });
});
