import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'puppeteer';
import { addToContentScript, OPEN_ROOTS } from '../../../tests/support/browser/open-roots.ts';
import { openDesk } from './desk.ts';

interface Marks {
  started?: number;
  ringed?: number;
}

/** Runs before the content script and says when, which ours never does; opens our root, in which the ring is seen. */
const STARTER = `${OPEN_ROOTS};document.dispatchEvent(new Event('bench-start'));`;

/**
 * In the page: the time of the starter, and that of the first frame in which a ring stands in our shadow root. A frame that is
 * asked for (requestAnimationFrame) when the ring is there already is the next one: an intersection observer is told of the very frame,
 * though on a busy machine only after the next one; its record has the time.
 */
function watchRing(): void {
  const marks: Marks = {};
  Object.assign(globalThis, { marks });
  document.addEventListener('bench-start', () => {
    marks.started = performance.now();
    const inFrame = new IntersectionObserver(([record]) => {
      marks.ringed ??= record?.time ?? performance.now();
      inFrame.disconnect();
      changes.disconnect();
    });
    const changes = new MutationObserver(() => {
      const root = document.querySelector('[data-compagnon-ecps]')?.shadowRoot;
      if (root == null) return;
      changes.observe(root, { childList: true, subtree: true, attributeFilter: ['data-part'] });
      const ring = root.querySelector('[data-part=ring]');
      if (ring !== null) inFrame.observe(ring);
    });
    changes.observe(document.documentElement, { childList: true });
  });
}

async function timeOf(page: Page, url: string): Promise<number> {
  await page.goto(url);
  await page.waitForFunction(() => (globalThis as unknown as { marks: Marks }).marks.ringed !== undefined, {
    timeout: 10_000,
  });
  return page.evaluate(() => {
    const { started = Number.NaN, ringed = Number.NaN } = (globalThis as unknown as { marks: Marks }).marks;
    return ringed - started;
  });
}

/** Where each round is: one tab that is used before, or a tab of its own, which is a new process that has compiled nothing yet. */
type Tab = 'used' | 'new';

/**
 * The whole way in the built extension: from the start of the content script in a new document of a practice page, made as large as
 * asked, to the first frame that holds the ring. A guide runs, the background is awake; what searches and draws has been loaded while
 * the page came. Milliseconds, one a round, the first round (which warms the browser) left out.
 */
export async function firstRing(build: string, elements: number, rounds: number, tab: Tab): Promise<readonly number[]> {
  const folder = mkdtempSync(join(tmpdir(), 'compagnon-first-ring-'));
  try {
    cpSync(build, folder, { recursive: true });
    addToContentScript(folder, 'starter.js', STARTER);
    const desk = await openDesk(folder, elements);
    await desk.startGuide();
    const open = async (): Promise<Page> => {
      const page = await desk.openTab();
      await page.evaluateOnNewDocument(watchRing);
      return page;
    };
    const times: number[] = [];
    const used = await open();
    for (let round = 0; round <= rounds; round += 1) {
      const page = tab === 'used' ? used : await open();
      times.push(await timeOf(page, desk.url));
      if (page !== used) await page.close();
    }
    await desk.close();
    return times.slice(1);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
