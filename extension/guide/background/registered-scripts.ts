import browser from 'webextension-polyfill';
import type { GuideId } from '../../../shared/guides/guide.ts';
import type { WatchedStep } from '../session/steps-to-watch.ts';
import { FILES_OF, type OnDemand, STEPS_OF } from './page-scripts.ts';

/** Content scripts for official pages, under ids that name their files. */
interface RegisteredScript {
  readonly id: string;
  readonly js: readonly string[];
  readonly allFrames: boolean;
  /** Once the page is there; where it is left out, loaded and compiled while it comes. */
  readonly isLate?: true;
}

/**
 * The content scripts of every official page that is loaded while a guide runs, so that its search need not wait for the background: the
 * locator and the guide's descriptors; in the top frame, which at least draws the words, also the overlay. No descriptors where
 * there is a teaching of a step: those come from the background alone.
 */
function scriptsFor(running: GuideId, steps: readonly WatchedStep[]): readonly RegisteredScript[] {
  const hasTeaching = steps.some(({ teaching }) => teaching !== undefined);
  return [
    // First, so that it is there when guide.js comes, which has the document say what it has: Firefox keeps the order in which scripts
    // were registered, Chromium goes by their ids.
    { id: 'drawing', js: FILES_OF['overlay.js'], allFrames: false },
    hasTeaching
      ? { id: 'guide', js: FILES_OF['guide.js'], allFrames: true }
      : {
          id: `guide-${running}`,
          js: [...STEPS_OF[running], ...FILES_OF['guide.js']],
          allFrames: true,
        },
  ];
}

/**
 * Keeps these scripts registered while a guide runs, and none while none does. The browser remembers them while the background sleeps, and
 * forgets them when it ends or the extension is updated, so they are registered again at every start. Where the browser refuses, scripts
 * are injected, as into frames that were open before (frame-port.ts).
 * @returns to be called with the running guide and its steps at each change
 */
export function createScriptRegistration(): (running: GuideId | null, steps: readonly WatchedStep[]) => void {
  let latest: Promise<void> = Promise.resolve();
  return (running, steps) => {
    const wanted = running === null ? [] : scriptsFor(running, steps);
    latest = latest.then(() => register(wanted)).catch(() => {});
  };
}

/** Registers scripts of their own beside those of the guide, under one id, for as long as they are wanted; null ends it. */
export async function registerScripts(id: string, scripts: readonly OnDemand[] | null): Promise<void> {
  const js = [...new Set((scripts ?? []).flatMap((file) => FILES_OF[file]))];
  await register(scripts === null ? [] : [{ id, js, allFrames: true, isLate: true }], (one) => one === id);
}

/** @param isOurs which of the registered ones may go */
async function register(
  wanted: readonly RegisteredScript[],
  isOurs: (id: string) => boolean = (id) => id !== 'walk',
): Promise<void> {
  const { scripting } = browser;
  const known = (await scripting.getRegisteredContentScripts()).map(({ id }) => id).filter(isOurs);
  const ids = known.filter((id) => !wanted.some((one) => one.id === id));
  if (ids.length > 0) await scripting.unregisterContentScripts({ ids });
  const missing = wanted.filter(({ id }) => !known.includes(id));
  if (missing.length === 0) return;
  // The pages of the content script, which they go with: in development builds these are more.
  const matches = browser.runtime.getManifest().content_scripts?.[0]?.matches ?? [];
  await scripting.registerContentScripts(
    missing.map(({ id, js, allFrames, isLate }) => ({
      id,
      js: [...js],
      allFrames,
      matches: [...matches],
      matchOriginAsFallback: true,
      // Compiled at once (AT_ONCE of scripts/build/modules-to-scripts.ts); the content script begins when the page is there.
      runAt: isLate === true ? 'document_idle' : 'document_start',
      persistAcrossSessions: false,
    })),
  );
}
