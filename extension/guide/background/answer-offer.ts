import browser, { type Runtime } from 'webextension-polyfill';
import type { OfferMessage } from '../messages/messages.ts';
import type { Session } from '../session/session.ts';
import { isOfferWanted, setOfferWanted } from '../storage/store.ts';
import { openPanelForPage } from './open-panel-for-page.ts';
import { inject } from './page-scripts.ts';

/** The offer is made once in a browser session, and never again once refused. */
const OFFERED = 'guide-offered';

/** Who has just stopped a guide knows where to find help. */
export const endOffers = (): Promise<void> => browser.storage.session.set({ [OFFERED]: true });

/** Answers what an official page, or the offer on it, says; only the first page of a browser session gets one. */
export async function answerOffer(
  message: OfferMessage,
  sender: Runtime.MessageSender,
  current: () => Promise<Session>,
): Promise<void> {
  const tabId = sender.tab?.id;
  switch (message.type) {
    case 'accept':
      // First of all: the browser opens a panel only while the click is fresh.
      if (tabId !== undefined) openPanelForPage(tabId);
      break;
    case 'refuse':
      await setOfferWanted(false);
      break;
    case 'may-i': {
      const offered = (await browser.storage.session.get(OFFERED))[OFFERED] === true;
      if (tabId === undefined || offered || !(await isOfferWanted()) || (await current()).running !== null) return;
      await browser.storage.session.set({ [OFFERED]: true });
      await inject('offer.js', tabId, [0]);
      break;
    }
  }
}
