import browser, { type Runtime } from 'webextension-polyfill';
import { OFFICIAL_PAGES } from '../../../shared/official-pages.ts';
import { isOfficial } from './frame-port.ts';

/**
 * The scripts of official pages beside the content script (extension/entrypoints), each with those that must be there before it. One that
 * is there already changes nothing.
 */
const FILES_OF = {
  'page.js': ['page.js'],
  'teach.js': ['page.js', 'teach.js'],
  'walk.js': ['page.js', 'teach.js', 'walk.js'],
  'offer.js': ['offer.js'],
} as const satisfies Readonly<Record<string, readonly string[]>>;

type PageScript = keyof typeof FILES_OF;

/** A frame that neither takes a script nor refuses it is not waited for any longer; milliseconds. */
const LIMIT = 3000;

/**
 * Puts a script into frames of a tab, into all when none are named; frames that are gone or not ours are passed over.
 * @returns whether it is in
 */
export async function inject(script: PageScript, tabId: number, frameIds?: number[]): Promise<boolean> {
  const target = frameIds === undefined ? { tabId, allFrames: true } : { tabId, frameIds };
  const files = [...FILES_OF[script]];
  const put = browser.scripting.executeScript({ target, files, injectImmediately: true }).then(
    (results) => results.length > 0,
    () => false,
  );
  let timer: ReturnType<typeof setTimeout> | undefined;
  const limit = new Promise<false>((resolve) => {
    timer = setTimeout(() => resolve(false), LIMIT);
  });
  const isIn = await Promise.race([put, limit]);
  clearTimeout(timer);
  return isIn;
}

export const officialTabs = async (): Promise<readonly number[]> =>
  (await browser.tabs.query({ url: OFFICIAL_PAGES })).flatMap(({ id }) => id ?? []);

interface Uses {
  readonly isRunning: boolean;
  readonly isShown: boolean;
}

function scriptFor({ isRunning, isShown }: Uses): 'page.js' | 'teach.js' | null {
  if (!isRunning) return null;
  return isShown ? 'teach.js' : 'page.js';
}

interface PageScripts {
  /** To be told what changes; nothing is done before all is known. */
  use(change: Partial<Uses>): Promise<void>;
  /** Into a document that was there before. */
  bringTo(document: Runtime.MessageSender): Promise<void>;
}

/**
 * Keeps the scripts that official pages need registered, so that they come with every page that is loaded; those that are open ask for
 * them (entrypoints/portal.ts and page.ts). The browser remembers the registration while the background sleeps, and
 * forgets it when it ends or the extension is updated. Where it refuses, all documents ask.
 */
export function createPageScripts(): PageScripts {
  let uses: Partial<Uses> = {};
  let script: ReturnType<typeof scriptFor> = null;
  let latest: Promise<void> = Promise.resolve();
  return {
    use(change) {
      uses = { ...uses, ...change };
      const { isRunning, isShown } = uses;
      if (isRunning === undefined || isShown === undefined) return latest;
      const wanted = scriptFor({ isRunning, isShown });
      script = wanted;
      latest = latest.then(() => bring(wanted)).catch(() => {});
      return latest;
    },
    async bringTo(document) {
      const { tab, frameId } = document;
      if (script !== null && tab?.id !== undefined && frameId !== undefined && isOfficial(document))
        await inject(script, tab.id, [frameId]);
    },
  };
}

async function bring(script: ReturnType<typeof scriptFor>): Promise<void> {
  const { scripting } = browser;
  const known = (await scripting.getRegisteredContentScripts()).map(({ id }) => id);
  const isNew = script !== null && !known.includes(script);
  // Before the old one goes: no page that is loaded meanwhile is without.
  if (isNew) await scripting.registerContentScripts([registration(script)]);
  const ids = known.filter((id) => id !== script);
  if (ids.length > 0) await scripting.unregisterContentScripts({ ids });
}

const registration = (script: PageScript) => ({
  id: script,
  js: [...FILES_OF[script]],
  // The pages of the content script, which they go with: in development builds these are more.
  matches: [...(browser.runtime.getManifest().content_scripts?.[0]?.matches ?? [])],
  allFrames: true,
  matchOriginAsFallback: true,
  // Loaded and compiled while the page comes (scripts/build/page-script.ts).
  runAt: 'document_start' as const,
  persistAcrossSessions: false,
});
