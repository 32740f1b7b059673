import type { Browser } from 'webextension-polyfill';
import type { Descriptor } from '../../../shared/guides/descriptor.ts';
import { descriptors } from '../../../shared/guides/descriptors.ts';
import type { StepId } from '../../../shared/guides/guide.ts';
import { OFFICIAL_PAGES } from '../../../shared/official-pages.ts';
import { onlyOne } from '../../../shared/only-one.ts';
import type { IsolatedWorld } from '../../dom/isolated-world.ts';
import type { PageCopy, TeachTools, WhyNot } from '../page/script-exchange/teach.ts';
import { inject, injectTeach } from './inject.ts';

/**
 * The structure of the official page used last, of its richest document when it is made of frames.
 * @param step whose search on that page is added; null for none
 * @returns null when none is open, 'too-large' when none could be copied
 */
export async function takeSnapshot(browser: Browser, step: StepId | null): Promise<PageCopy | 'too-large' | null> {
  const tab = await pageUsedLast(browser);
  if (tab === null) return null;
  await injectTeach(tab);
  const answers = await askFrames(browser, tab, 'snapshot', step);
  const copies = answers.filter((answer) => answer !== null).sort((a, b) => b.html.length - a.html.length);
  return copies[0] ?? (answers.length === 0 ? null : 'too-large');
}

/** Why nothing is ringed for a step on that page: nothing against a control that was found, nor one that is like it, where none of its frames says so. */
export async function askWhy(browser: Browser, step: StepId): Promise<WhyNot> {
  const tab = await pageUsedLast(browser);
  if (tab === null) return { unseen: null, alike: null };
  await inject('teach.js', tab);
  const answers = (await askFrames(browser, tab, 'why', step)).filter((answer) => answer !== null);
  return {
    unseen: answers.find(({ unseen }) => unseen !== null)?.unseen ?? null,
    // Of two that are alike neither is asked for.
    alike: onlyOne(answers.flatMap(({ alike }) => alike ?? [])),
  };
}

/** The tab of the official page used last; null when none is open. */
async function pageUsedLast(browser: Browser): Promise<number | null> {
  const tabs = await browser.tabs.query({ url: OFFICIAL_PAGES });
  const [latest] = tabs.sort((a, b) => (b.lastAccessed ?? 0) - (a.lastAccessed ?? 0));
  return latest?.id ?? null;
}

type Questions = Pick<TeachTools, 'snapshot' | 'why'>;

/** What the frames of a tab answer; none where the browser lets nobody ask. */
async function askFrames<Q extends keyof Questions>(
  browser: Browser,
  tab: number,
  question: Q,
  step: StepId | null,
): Promise<readonly (ReturnType<Questions[Q]> | null)[]> {
  const answers = await browser.scripting
    .executeScript({
      target: { tabId: tab, allFrames: true },
      args: [question, step === null ? null : (descriptors.get(step) ?? null)],
      func: (asked: keyof Questions, target: Descriptor | null) =>
        (globalThis as unknown as Record<symbol, Partial<IsolatedWorld> | undefined>)[
          Symbol.for('compagnon-ecps')
        ]?.teach?.[asked](target) ?? null,
    })
    .catch(() => []);
  // Our own script has answered, in its own world.
  return answers.map(({ result }) => (result ?? null) as ReturnType<Questions[Q]> | null);
}
