import browser from 'webextension-polyfill';
import { VERSION } from '../../../shared/protocol/version.ts';
import { isOlder } from '../../../shared/protocol/version-order.ts';

/** Versions whose news was shown and closed; nothing else is kept. */
const KEYS = { news: 'newsSince', olderHost: 'olderHostTold' } as const;

export type Note =
  | { readonly type: 'updated' }
  /** The installed host is older than the one that was shipped with this extension. */
  | { readonly type: 'older-host'; readonly installed: string };

/** Remembers from which version an update came, for one line in the popup. To be called when the background starts. */
export function mountNews(): void {
  browser.runtime.onInstalled.addListener(({ reason, previousVersion }) => {
    if (reason === 'update' && previousVersion !== undefined && isOlder(previousVersion, VERSION))
      void browser.storage.local.set({ [KEYS.news]: previousVersion });
  });
}

/**
 * News shown once; at most one note at a time, the host's first, for it asks for an action.
 * @param kept what browser.storage.local has
 * @param host version of the host that answers, null while none does
 */
export function noteOf(stored: Readonly<Record<string, unknown>>, host: string | null): Note | null {
  if (host !== null && isOlder(host, VERSION) && stored[KEYS.olderHost] === undefined)
    return { type: 'older-host', installed: host };
  const since = stored[KEYS.news];
  return typeof since === 'string' && isOlder(since, VERSION) ? { type: 'updated' } : null;
}

/** Never again: of an older host, whichever version comes after it; what it lacks stands in the details. */
export async function closeNote(note: Note): Promise<void> {
  if (note.type === 'updated') await browser.storage.local.remove(KEYS.news);
  else await browser.storage.local.set({ [KEYS.olderHost]: VERSION });
}
