import type { Browser } from 'webextension-polyfill';
import type { Descriptor } from '../../../shared/guides/descriptor.ts';
import { OFFICIAL_PAGES } from '../../../shared/official-pages.ts';
import type { Left } from '../../dom/our-world.ts';
import type { ExplainedSnapshot } from '../../locate/explained-snapshot.ts';
import type {} from '../page/script-exchange/structure.ts';
import { inject } from './inject.ts';

/**
 * The structure of the official page used last, of its richest document when it is made of frames, and what each of them says about a
 * step; null when none is open, '' for the structure when it is too large.
 */
export async function takeSnapshot(browser: Browser, step: Descriptor | null): Promise<ExplainedSnapshot | null> {
  const tabs = await browser.tabs.query({ url: OFFICIAL_PAGES });
  const [latest] = tabs.sort((a, b) => (b.lastAccessed ?? 0) - (a.lastAccessed ?? 0));
  if (latest?.id === undefined) return null;
  await inject('vocabulary.js', latest.id);
  await inject('structure.js', latest.id);
  const answers = await browser.scripting
    .executeScript({
      target: { tabId: latest.id, allFrames: true },
      func: (asked: Descriptor | null) =>
        (globalThis as unknown as Record<symbol, Partial<Left> | undefined>)[
          Symbol.for('compagnon-ecps')
        ]?.structure?.snapshot(asked) ?? null,
      args: [step],
    })
    .catch(() => []);
  const taken = answers.flatMap(({ result }) => (result == null ? [] : [result as ExplainedSnapshot]));
  const [richest] = taken.toSorted((a, b) => b.html.length - a.html.length);
  return richest === undefined ? null : { html: richest.html, why: taken.flatMap(({ why }) => why) };
}
