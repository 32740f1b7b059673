import browser from 'webextension-polyfill';
import type { PageNotice } from '../messages/messages.ts';
import type { Session } from '../session/session.ts';
import { isOfferWanted } from '../storage/store.ts';

/** What content scripts of official pages may know while nothing is drawn. */
export const noticeOf = async ({ running }: Session): Promise<PageNotice> => ({
  running,
  offer: await isOfferWanted(),
});

/**
 * Sends the notice to the content scripts of all tabs when it differs from the last one. To every tab: only the tab itself knows whether it
 * holds an official page, in a frame or a window without an address; the others do not hear it.
 */
export function createNoticeBroadcast(current: () => Promise<Session>): () => Promise<void> {
  let lastSent = '';
  return async () => {
    const notice = await noticeOf(await current());
    const text = JSON.stringify(notice);
    if (text === lastSent) return;
    lastSent = text;
    const tabs = await browser.tabs.query({});
    for (const { id } of tabs) if (id !== undefined) void browser.tabs.sendMessage(id, { notice }).catch(() => {});
  };
}
