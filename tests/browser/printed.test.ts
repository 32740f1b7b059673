import type { Page } from 'puppeteer';
import { beforeEach, describe, expect, it } from 'vitest';
import { panelText } from '../../shared/messages/fr/panel.ts';
import { address } from '../portals/addresses.ts';
import { pagesOfPdf } from '../support/browser/pdf.ts';
import type { Guided } from '../support/guide/guided.ts';
import { press } from '../support/guide/panel-page.ts';
import { useContactGuide } from '../support/guide/use-guided.ts';
import { readOverlays } from '../support/overlay/overlay-probe.ts';
import { inBrowsers } from '../support/spread.ts';
import { until } from '../support/until.ts';

/** The time of day in a paper, packed. A bubble is some hundreds of bytes. */
const TIME_BYTES = 32;

inBrowsers(describe)('on paper, in %s,', (browser) => {
  let guided: Guided;
  let panel: Page;
  useContactGuide(browser, (own) => {
    guided = own.guided;
  });
  beforeEach(async () => {
    panel = await guided.startGuide('update-contact-details');
    await panel.waitForSelector('button[data-step]');
  });

  it('an official page is printed as if no guide ran', async () => {
    const page = await guided.browser.newPage();
    await page.goto(address('epop', '/loc_fr/default/donnees/fiche'));
    const isRinged = async (): Promise<boolean> => (await readOverlays(page)).some(({ ring }) => ring !== null);
    await until('the ring', isRinged);
    const guidedPaper = await page.pdf();
    await press(panel, panelText.stop);
    await until('the end of the ring', async () => !(await isRinged()));
    expect(Math.abs(guidedPaper.length - (await page.pdf()).length)).toBeLessThan(TIME_BYTES);
    await page.close();
  });

  it('the side panel is printed with its step', async () => {
    const paper = await panel.pdf();
    await panel.evaluate(() => document.body.replaceChildren());
    expect(paper.length).toBeGreaterThan(10 * (await panel.pdf()).length);
  });

  it('the report is printed under its title, on one page', async () => {
    await panel.evaluate(() => location.assign('/popup.html#rapport'));
    // Firefox does not tell WebDriver that a page of an extension has loaded: the page itself is asked.
    const isShown = (): Promise<boolean> => panel.evaluate(() => document.querySelector('.report-text') !== null);
    await until('the report', isShown);
    expect(pagesOfPdf(await panel.pdf())).toBe(1);
  });
});
