import type { Browser } from 'webextension-polyfill';
import type { Descriptor } from '../../../shared/guides/descriptor.ts';
import { descriptors } from '../../../shared/guides/descriptors.ts';
import type { StepId } from '../../../shared/guides/guide.ts';
import { OFFICIAL_PAGES } from '../../../shared/official-pages.ts';
import type { IsolatedWorld } from '../../dom/isolated-world.ts';
import type { WhyNot } from '../page/script-exchange/teach.ts';
import { inject } from './page-scripts.ts';

/** Why nothing is ringed for a step on the official page used last: nothing against a control that was found where none of its frames says so. */
export async function askWhy(browser: Browser, step: StepId): Promise<WhyNot> {
  const tab = await pageUsedLast(browser);
  if (tab === null) return { unseen: null };
  await inject('teach.js', tab);
  const answers = (await askFrames(browser, tab, step)).filter((answer) => answer !== null);
  return { unseen: answers.find(({ unseen }) => unseen !== null)?.unseen ?? null };
}

/** The tab of the official page used last; null when none is open. */
async function pageUsedLast(browser: Browser): Promise<number | null> {
  const tabs = await browser.tabs.query({ url: OFFICIAL_PAGES });
  const [latest] = tabs.sort((a, b) => (b.lastAccessed ?? 0) - (a.lastAccessed ?? 0));
  return latest?.id ?? null;
}

/** What the frames of a tab answer; none where the browser lets nobody ask. */
async function askFrames(browser: Browser, tab: number, step: StepId): Promise<readonly (WhyNot | null)[]> {
  const answers = await browser.scripting
    .executeScript({
      target: { tabId: tab, allFrames: true },
      args: [descriptors.get(step) ?? null],
      func: (target: Descriptor | null) =>
        (globalThis as unknown as Record<symbol, Partial<IsolatedWorld> | undefined>)[
          Symbol.for('compagnon-ecps')
        ]?.teach?.why(target) ?? null,
    })
    .catch(() => []);
  // Our own script has answered, in its own world.
  return answers.map(({ result }) => (result ?? null) as WhyNot | null);
}
