import browser from 'webextension-polyfill';
import { GUIDES, isGuideId } from '../../../shared/guides/guides.ts';
import { SIGHT_KEY, STORE } from '../messages/messages.ts';
import type { Sight } from '../session/looks.ts';
import { NEW_SESSION, type Session } from '../session/session.ts';

/** A stored session, or a new one when nothing usable is stored (first start, other version, damaged store). */
export function readSession(stored: unknown): Session {
  const session = stored as Partial<Session> | undefined | null;
  if (typeof session !== 'object' || session?.version !== NEW_SESSION.version) return NEW_SESSION;
  const progress = Object.fromEntries(
    Object.entries(session.progress ?? {}).filter(
      ([id, entry]) => isGuideId(id) && Array.isArray(entry?.done) && GUIDES[id].steps.some((s) => s.id === entry.step),
    ),
  );
  const running = isGuideId(session.running) && progress[session.running] !== undefined ? session.running : null;
  return { version: 1, running, progress, wait: session.wait ?? null };
}

export async function loadSession(): Promise<Session> {
  return readSession((await browser.storage.local.get(STORE.session))[STORE.session]);
}

export const saveSession = (session: Session): Promise<void> => browser.storage.local.set({ [STORE.session]: session });

/** False once the offer was refused, here or on the settings page. */
export const isOfferWanted = async (): Promise<boolean> =>
  (await browser.storage.local.get(STORE.offer))[STORE.offer] !== 'never';

/** False once reminders were switched off on the settings page. */
export const isReminderWanted = async (): Promise<boolean> =>
  (await browser.storage.local.get(STORE.reminders))[STORE.reminders] !== 'never';

export const setOfferWanted = (wanted: boolean): Promise<void> =>
  browser.storage.local.set({ [STORE.offer]: wanted ? 'ask' : 'never' });

export const saveSight = (sight: Sight): Promise<void> => browser.storage.session.set({ [SIGHT_KEY]: sight });

/** Calls back with the session now and at each change, whoever made it, until the signal ends it. */
export function watchSession(show: (session: Session) => void, signal: AbortSignal): void {
  watchStored(browser.storage.local, STORE.session, (stored) => show(readSession(stored)), signal);
}

export function watchSight(show: (sight: Sight | null) => void, signal: AbortSignal): void {
  watchStored(browser.storage.session, SIGHT_KEY, (stored) => show((stored as Sight | undefined) ?? null), signal);
}

/** Calls back with one entry of storage now and at each change, until the signal ends it. */
export function watchStored(
  area: typeof browser.storage.local | typeof browser.storage.session,
  key: string,
  show: (stored: unknown) => void,
  signal: AbortSignal,
): void {
  const listener = (changes: Record<string, { newValue?: unknown }>): void => {
    const change = changes[key];
    if (change !== undefined) show(change.newValue);
  };
  area.onChanged.addListener(listener);
  signal.addEventListener('abort', () => area.onChanged.removeListener(listener));
  void area.get(key).then((stored) => {
    if (!signal.aborted) show(stored[key]);
  });
}
