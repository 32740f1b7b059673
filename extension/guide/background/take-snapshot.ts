import type { Browser } from 'webextension-polyfill';
import type { Descriptor } from '../../../shared/guides/descriptor.ts';
import { descriptors } from '../../../shared/guides/descriptors.ts';
import type { StepId } from '../../../shared/guides/guide.ts';
import { OFFICIAL_PAGES } from '../../../shared/official-pages.ts';
import type { IsolatedWorld } from '../../dom/isolated-world.ts';
import type { PageCopy } from '../page/script-exchange/teach.ts';
import { injectTeach } from './inject.ts';

/**
 * The structure of the official page used last, of its richest document when it is made of frames.
 * @param step whose search on that page is added; null for none
 * @returns null when none is open, 'too-large' when none could be copied
 */
export async function takeSnapshot(browser: Browser, step: StepId | null): Promise<PageCopy | 'too-large' | null> {
  const tabs = await browser.tabs.query({ url: OFFICIAL_PAGES });
  const [latest] = tabs.sort((a, b) => (b.lastAccessed ?? 0) - (a.lastAccessed ?? 0));
  if (latest?.id === undefined) return null;
  await injectTeach(latest.id);
  const answers = await browser.scripting
    .executeScript({
      target: { tabId: latest.id, allFrames: true },
      args: [step === null ? null : (descriptors.get(step) ?? null)],
      func: (target: Descriptor | null) =>
        (globalThis as unknown as Record<symbol, Partial<IsolatedWorld> | undefined>)[
          Symbol.for('compagnon-ecps')
        ]?.teach?.snapshot(target) ?? null,
    })
    .catch(() => []);
  const copies = answers.flatMap(({ result }) => (isCopy(result) ? [result] : []));
  return copies.sort((a, b) => b.html.length - a.html.length)[0] ?? (answers.length === 0 ? null : 'too-large');
}

const isCopy = (result: unknown): result is PageCopy =>
  typeof result === 'object' && result !== null && 'html' in result && 'trace' in result;
