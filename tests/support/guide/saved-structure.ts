import type { Page } from 'puppeteer';
import { teachText } from '../../../shared/messages/fr/teach.ts';
import { strayCalled } from '../../portals/strays.ts';
import { until } from '../until.ts';
import type { Guided } from './guided.ts';
import { choose } from './panel-page.ts';
import { press } from './teaching.ts';

/** The page with a person everywhere, and all that it says of her. */
const PERSON = strayCalled('epop-person');
export const OF_PERSON = /marie|dupont|1010|1234567|exemple|@|0612|5678|1962|04\/05/i;

/**
 * What the settings would save of that page at step E6, whose control is not found there: as a user comes to it, in either browser.
 * The page types into its field as a user has.
 */
export async function structureFromPanel(guided: Guided): Promise<{ readonly text: string; readonly panel: Page }> {
  const panel = await guided.startGuide('update-contact-details');
  const page = await guided.browser.newPage();
  await page.goto(`https://${PERSON.host}${PERSON.path}`);
  await page.type('input', ' typed-dupont');
  await panel.bringToFront();
  await choose(panel, 'E6');
  await page.bringToFront();
  // Firefox does not tell WebDriver that a page of an extension has loaded.
  await panel.evaluate(() => location.assign('/options.html#informaticien'));
  const text = await until('the preview, with the step', async () => {
    await press(panel, teachText.snapshot.take);
    return panel.evaluate((begins) => {
      const shown = document.querySelector<HTMLTextAreaElement>('#snapshot-text')?.value ?? '';
      return shown.startsWith(begins) ? shown : null;
    }, '<!--');
  });
  return { text, panel };
}
