import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { offerText } from '../../shared/messages/fr/offer.ts';
import { isExtensionAlive, sendOffer, watchNotice } from '../guide/page/page-link.ts';
import { showOffer } from '../overlay/offer.ts';

/** Put into the top frame of an official page when help may be offered there: once in a browser session, never where refused. */
export default defineUnlistedScript(() => {
  const end = new AbortController();
  const answer = (accepted: boolean): void => {
    end.abort();
    if (isExtensionAlive()) void sendOffer({ to: 'offer', type: accepted ? 'accept' : 'refuse' });
  };
  showOffer(document, offerText, answer, end.signal);
  watchNotice(({ running, offer }) => {
    if (running !== null || !offer) end.abort();
  }, end.signal);
});
