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
 * Tells the content scripts of all tabs what they may know, when it is another than what was told last. To every tab, for which of them
 * have official pages in them, in frames or windows without an address, is not known without asking; those without do not hear it.
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
