import browser from 'webextension-polyfill';
import type { Facts } from '../../shared/diagnosis/facts.ts';
import { withoutIdentity } from '../../shared/diagnosis/without-identity.ts';
import { VERSION } from '../../shared/protocol/version.ts';

/** The last facts seen, so that a popup has something to show at once. Never with identity. */
interface LastKnown {
  /** Version of the extension that wrote it; another version's shape is not trusted. */
  readonly version: string;
  /** ISO 8601. */
  readonly at: string;
  readonly facts: Facts;
}

const LAST_KNOWN_KEY = 'last-known';

/** Keeps facts, without identity, for every later page of this profile. */
export async function saveLastKnown(facts: Facts): Promise<void> {
  const entry: LastKnown = { version: VERSION, at: new Date().toISOString(), facts: withoutIdentity(facts) };
  await browser.storage.local.set({ [LAST_KNOWN_KEY]: entry });
}

/** The same for the next page of this browser, in the one store that a page reads before its first frame. */
export function keepForNextPage(facts: Facts): void {
  const entry: LastKnown = { version: VERSION, at: new Date().toISOString(), facts: withoutIdentity(facts) };
  localStorage.setItem(LAST_KNOWN_KEY, JSON.stringify(entry));
}

/** What an earlier page kept, at once; null when nothing usable is there. */
export function lastKnownAtOnce(): LastKnown | null {
  try {
    const entry = JSON.parse(localStorage.getItem(LAST_KNOWN_KEY) ?? 'null') as LastKnown | null;
    return entry?.version === VERSION ? entry : null;
  } catch {
    return null;
  }
}

/** Whether any version of ours has kept something here. */
export const hasLastKnown = async (): Promise<boolean> =>
  (await browser.storage.local.get(LAST_KNOWN_KEY))[LAST_KNOWN_KEY] !== undefined;

/** What the last connection saw, or null when there was none or another version wrote it. */
export async function loadLastKnown(): Promise<LastKnown | null> {
  const entry = (await browser.storage.local.get(LAST_KNOWN_KEY))[LAST_KNOWN_KEY] as LastKnown | undefined;
  return entry?.version === VERSION ? entry : null;
}
