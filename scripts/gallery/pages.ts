import type { Page } from 'puppeteer';
import { GUIDE_IDS } from '../../shared/guides/guide.ts';
import type { Chromium } from '../../tests/support/browser/chromium.ts';
import type { Camera } from './camera.ts';

const WINDOW = { width: 1024, height: 720 } as const;
const EVERY = ['light', 'dark', 'narrow', 'large-text', 'forced'] as const;

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
  await page.waitForSelector(`input[value="${value}"]`);
  await page.$eval(`input[value="${value}"]`, (input) => (input as HTMLInputElement).click());
};

const SITUATIONS = ['card-and-reader', 'no-card-or-reader', 'contact-details', 'unsure'] as const;

const PAGES: readonly OwnPage[] = [
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

/** The extension's own pages, in the states that one answer or unfolding brings. */
export async function takePages(chromium: Chromium, camera: Camera): Promise<void> {
  for (const { surface, state, path, reach } of PAGES) {
    const page = await chromium.openExtensionPage(path);
    await page.waitForSelector('main');
    await reach?.(page);
    const frame = surface === 'popup' ? { width: 400, height: 600 } : { ...WINDOW, whole: surface !== 'practice' };
    await camera.take(page, { surface, state, looks: EVERY }, frame);
    await page.close();
  }
}
