import { browser } from '../../browser.ts';
import { PAGE_STATUS_KEY, STORE } from '../messages/messages.ts';
import { NO_PAGE, type PageStatus } from '../session/page-status.ts';
import type { Session } from '../session/session.ts';
import { readSession } from './read-session.ts';
import { watchStored } from './watch-stored.ts';

/** The stored session; a new one when nothing usable is stored. */
export async function loadSession(): Promise<Session> {
  return readSession((await browser.storage.local.get(STORE.session))[STORE.session]);
}

/** Only the background may call it: a session has one writer. */
export const saveSession = (session: Session): Promise<void> => browser.storage.local.set({ [STORE.session]: session });

/** False once the offer was refused, here or on the settings page. */
export const isOfferWanted = async (): Promise<boolean> =>
  (await browser.storage.local.get(STORE.offer))[STORE.offer] !== 'never';

/** False once reminders were switched off on the settings page. */
export const isReminderWanted = async (): Promise<boolean> =>
  (await browser.storage.local.get(STORE.reminders))[STORE.reminders] !== 'never';

/** @param wanted false once the offer was refused */
export const setOfferWanted = (wanted: boolean): Promise<void> =>
  browser.storage.local.set({ [STORE.offer]: wanted ? 'ask' : 'never' });

const NOTHING = JSON.stringify(NO_PAGE);

/** For this browser session only. Where nothing is known nothing is kept. */
export const savePageStatus = (pageStatus: PageStatus): Promise<void> =>
  JSON.stringify(pageStatus) === NOTHING
    ? browser.storage.session.remove(PAGE_STATUS_KEY)
    : browser.storage.session.set({ [PAGE_STATUS_KEY]: pageStatus });

/** Calls back with the session now and at each change, until the signal aborts. */
export function watchSession(show: (session: Session) => void, signal: AbortSignal): void {
  watchStored(browser.storage.local, STORE.session, (stored) => show(readSession(stored)), signal);
}

/** Calls back with the status of the page now and at each change. */
export function watchPageStatus(show: (pageStatus: PageStatus) => void, signal: AbortSignal): void {
  watchStored(
    browser.storage.session,
    PAGE_STATUS_KEY,
    (stored) => show((stored as PageStatus | undefined) ?? NO_PAGE),
    signal,
  );
}
