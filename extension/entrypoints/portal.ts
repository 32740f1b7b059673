import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { world } from '../dom/isolated-world.ts';
import { isFramedByStrangers } from '../guide/page/framed-by-strangers.ts';
import { askForScripts, sendOffer, watchNotice } from '../guide/page/page-link.ts';
import { sayMade, whenShown } from '../guide/page/when-made.ts';

/** Pauses before page.js is asked for again, in milliseconds: a frame that is navigating takes no script, and a busy browser is late. */
const AGAIN = [200, 1000, 3000, 10_000] as const;

/**
 * The content script: every frame of the official pages (wxt.config.ts). While no guide runs it asks once whether one does, and waits: no
 * search, no listener on the page. When one begins it asks for page.js.
 */
export default defineUnlistedScript(() => {
  if (!isFramedByStrangers()) whenShown(start);
});

function start(): void {
  sayMade();
  // It hears by itself whether a guide runs.
  if (world.page !== undefined) return;
  let isRunning = false;
  let isAsking = false;
  // No offer to a user who has just stopped a guide: they know where to find help.
  let isOfferDue = window === window.top;
  const askFor = (pauses: readonly number[]): void => {
    isAsking = isRunning && world.page === undefined;
    if (!isAsking) return;
    const [pause, ...later] = pauses;
    const again = (): void => {
      if (pause === undefined) isAsking = false;
      else setTimeout(askFor, pause, later);
    };
    askForScripts().then(again, again);
  };
  watchNotice(({ running, offer }) => {
    isRunning = running !== null;
    if (isRunning) {
      isOfferDue = false;
      if (!isAsking) askFor(AGAIN);
    } else if (isOfferDue && offer) {
      isOfferDue = false;
      void sendOffer({ to: 'offer', type: 'may-i' }).catch(() => {});
    }
  }, new AbortController().signal);
}
