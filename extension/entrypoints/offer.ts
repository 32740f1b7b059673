import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { offerText } from '../../shared/messages/fr/offer.ts';
import { isExtensionAlive, sendOffer, watchNotice } from '../guide/page/page-link.ts';
import { showOffer } from '../overlay/offer.ts';

/** Milliseconds after which an offer of an extension that is not there any more goes. */
const ALIVE_MS = 2_000;

/** Put into the top frame of an official page when help may be offered there: once in a browser session, never where refused. */
export default defineUnlistedScript(() => {
  const end = new AbortController();
  const answer = (accepted: boolean): void => {
    end.abort();
    if (isExtensionAlive()) void sendOffer({ to: 'offer', type: accepted ? 'accept' : 'refuse' });
  };
  showOffer(document, offerText, answer, end.signal);
  // It joins no background, by whose end it would know.
  const watch = setInterval(() => isExtensionAlive() || end.abort(), ALIVE_MS);
  end.signal.addEventListener('abort', () => clearInterval(watch));
  watchNotice(({ running, offer }) => {
    if (running !== null || !offer) end.abort();
  }, end.signal);
});
