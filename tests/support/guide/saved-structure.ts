import type { Page } from 'puppeteer';
import { feedbackText } from '../../../shared/messages/fr/feedback.ts';
import { teachText } from '../../../shared/messages/fr/teach.ts';
import { STRAYS } from '../../portals/strays.ts';
import { until } from '../until.ts';
import type { Guided } from './guided.ts';
import { choose } from './panel-page.ts';
import { press } from './teaching.ts';

/** The page with a person everywhere, and all that it says of her. */
const PERSON = STRAYS['epop-person'];
export const OF_PERSON = /marie|dupont|1010|1234567|exemple|@|0612|5678|1962|04\/05/i;

/**
 * What the panel would save of that page at step E6, whose control it does not find there: as a user comes to it, in either browser.
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
  await until('the offer of the structure', () =>
    panel.evaluate((label) => {
      const fold = document.querySelector<HTMLDetailsElement>('[data-structure]');
      if (fold !== null) fold.open = true;
      return fold?.textContent?.includes(label) ?? false;
    }, feedbackText.structure),
  );
  await press(panel, teachText.snapshot.take);
  const text = await until('the preview', () =>
    panel.evaluate(() => document.querySelector<HTMLTextAreaElement>('#snapshot-text')?.value || null),
  );
  return { text, panel };
}
