import type { Page } from 'puppeteer';
import { GUIDE_IDS } from '../../../shared/guides/guide.ts';

interface OwnPage {
  readonly surface: string;
  readonly state: string;
  readonly path: string;
  /** What brings it to this state. */
  readonly reach?: (page: Page) => Promise<void>;
}

const unfold = (page: Page): Promise<void> =>
  page.evaluate(() => {
    for (const details of document.querySelectorAll('details')) {
      details.removeAttribute('name');
      details.open = true;
    }
  });

const answer = (value: string) => async (page: Page) => {
  // An answer of a picture before stands in its line, and is taken back there.
  const last = await page.waitForSelector(`input[value="${value}"], [data-answered] button`);
  await last?.evaluate((one) => one instanceof HTMLButtonElement && one.click());
  await page.waitForSelector(`input[value="${value}"]`);
  await page.$eval(`input[value="${value}"]`, (input) => (input as HTMLInputElement).click());
};

const SITUATIONS = ['card-and-reader', 'no-card-or-reader', 'contact-details', 'unsure'] as const;

export const PAGES: readonly OwnPage[] = [
  { surface: 'popup', state: 'no helper', path: 'popup.html' },
  { surface: 'welcome', state: 'first', path: 'welcome.html' },
  ...SITUATIONS.map((value) => ({ surface: 'welcome', state: value, path: 'welcome.html', reach: answer(value) })),
  ...['ecps-trouble', 'pharmacy-staff', 'replacement'].flatMap((way) => [
    { surface: 'ways', state: way, path: `ways.html#${way}` },
    { surface: 'ways', state: `${way} unfolded`, path: `ways.html#${way}`, reach: unfold },
  ]),
  { surface: 'call', state: 'empty', path: 'call.html' },
  ...GUIDE_IDS.map((id) => ({ surface: 'memo', state: id, path: `memo.html#${id}` })),
  { surface: 'practice', state: 'the pen', path: 'practice.html' },
  { surface: 'practice', state: 'for trainers', path: 'practice.html#formateur' },
  { surface: 'options', state: 'folded', path: 'options.html' },
  { surface: 'options', state: 'unfolded', path: 'options.html', reach: unfold },
  { surface: 'accessibility', state: 'statement', path: 'accessibility.html' },
  { surface: 'privacy', state: 'statement', path: 'privacy.html' },
];
