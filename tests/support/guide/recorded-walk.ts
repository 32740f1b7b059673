import type { Page } from 'puppeteer';
import type { GuideId } from '../../../shared/guides/guide.ts';
import { firstOnPages, GUIDES } from '../../../shared/guides/guides.ts';
import { walkText } from '../../../shared/messages/fr/walk.ts';
import { until } from '../until.ts';
import type { Guided } from './guided.ts';
import { choose, press } from './panel-page.ts';

/** Begins to record the guide's walk in its panel, at the first step on a page, walks, and opens the review. */
export async function recordWalk(
  guided: Guided,
  guide: GuideId,
  route: (at: { readonly page: Page; readonly panel: Page }) => Promise<void>,
): Promise<{ readonly review: Page; readonly panel: Page }> {
  const panel = await guided.startGuide(guide);
  const first = firstOnPages(GUIDES[guide]);
  if (first === undefined) throw new Error(`${guide} is on no page`);
  await panel.waitForSelector(`button[data-step=${first.id}]`);
  await choose(panel, first.id);
  await panel.waitForSelector('[data-walk=off] button');
  await press(panel, walkText.begin);
  await panel.waitForSelector('[data-walk=on]');
  const page = await guided.browser.newPage();
  await route({ page, panel });
  // A look follows a change by a second.
  await new Promise((done) => setTimeout(done, 3_500));
  await page.close();
  const review = await guided.openPage('review.html');
  await until('the pages of the walk', () => review.evaluate(() => document.querySelector('[data-reviewed]') !== null));
  return { review, panel };
}

/** What "Enregistrer le fichier" saves. */
export async function savedFile(review: Page): Promise<string> {
  await review.evaluate(() => {
    const { createObjectURL } = URL;
    Object.assign(globalThis, { saved: null });
    URL.createObjectURL = (blob: Blob) => {
      void blob.text().then((text) => Object.assign(globalThis, { saved: text }));
      return createObjectURL.call(URL, blob);
    };
  });
  await press(review, walkText.page.save);
  return until('the file', () => review.evaluate(() => (globalThis as { saved?: string }).saved ?? null));
}
