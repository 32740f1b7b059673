import type { Browser } from 'webextension-polyfill';
import { OFFICIAL_PAGES } from '../../../shared/official-pages.ts';
import type { IsolatedWorld } from '../../dom/isolated-world.ts';
import type {} from '../page/script-exchange/teach.ts';
import { injectTeach } from './inject.ts';

/** The structure of the official page used last, of its richest document when it is made of frames; null when none is open, '' when it is too large. */
export async function takeSnapshot(browser: Browser): Promise<string | null> {
  const tabs = await browser.tabs.query({ url: OFFICIAL_PAGES });
  const [latest] = tabs.sort((a, b) => (b.lastAccessed ?? 0) - (a.lastAccessed ?? 0));
  if (latest?.id === undefined) return null;
  await injectTeach(latest.id);
  const answers = await browser.scripting
    .executeScript({
      target: { tabId: latest.id, allFrames: true },
      func: () =>
        (globalThis as unknown as Record<symbol, Partial<IsolatedWorld> | undefined>)[
          Symbol.for('compagnon-ecps')
        ]?.teach?.snapshot() ?? null,
    })
    .catch(() => []);
  const texts = answers.flatMap(({ result }) => (typeof result === 'string' ? [result] : []));
  return texts.sort((a, b) => b.length - a.length)[0] ?? null;
}
