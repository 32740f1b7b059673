import { expect, it, onTestFinished } from 'vitest';
import { panelText } from '../../shared/messages/fr/panel.ts';
import { address } from '../portals/addresses.ts';
import { pagesOfPdf } from '../support/browser/pdf.ts';
import { guideContactDetails } from '../support/guide/guided.ts';
import { press } from '../support/guide/panel-page.ts';
import { readOverlays } from '../support/overlay/overlay-probe.ts';
import { until } from '../support/until.ts';

/** The time of day in a paper, packed. A bubble is some hundreds of bytes. */
const TIME_BYTES = 32;

it.each(['chromium', 'firefox'] as const)('an official page is printed as if no guide ran, in %s', async (browser) => {
  const { guided, panel } = await guideContactDetails(browser);
  onTestFinished(() => guided.close());
  await panel.waitForSelector('button[data-step]');
  const page = await guided.browser.newPage();
  await page.goto(address('epop', '/loc_fr/default/donnees/fiche'));
  const isRinged = async (): Promise<boolean> => (await readOverlays(page)).some(({ ring }) => ring !== null);
  await until('the ring', isRinged);
  const guidedPaper = await page.pdf();
  await press(panel, panelText.stop);
  await until('the end of the ring', async () => !(await isRinged()));
  expect(Math.abs(guidedPaper.length - (await page.pdf()).length)).toBeLessThan(TIME_BYTES);
});

it.each(['chromium', 'firefox'] as const)('the side panel is printed with its step, in %s', async (browser) => {
  const { guided, panel } = await guideContactDetails(browser);
  onTestFinished(() => guided.close());
  await panel.waitForSelector('button[data-step]');
  const paper = await panel.pdf();
  await panel.evaluate(() => document.body.replaceChildren());
  expect(paper.length).toBeGreaterThan(10 * (await panel.pdf()).length);
});

it.each(['chromium', 'firefox'] as const)(
  'the report is printed under its title, on one page, in %s',
  async (browser) => {
    const { guided, panel } = await guideContactDetails(browser);
    onTestFinished(() => guided.close());
    await panel.evaluate(() => location.assign('/popup.html#rapport'));
    // Firefox does not tell WebDriver that a page of an extension has loaded: the page itself is asked.
    const isShown = (): Promise<boolean> => panel.evaluate(() => document.querySelector('.report-text') !== null);
    await until('the report', isShown);
    expect(pagesOfPdf(await panel.pdf())).toBe(1);
  },
);
