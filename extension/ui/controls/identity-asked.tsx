import { detailsText } from '../../../shared/messages/fr/details.ts';
import { asksForIdentity } from '../facts/identity-consent.ts';

/** What the browser's own question will be for, before it comes; nothing where the browser has none. */
export const IdentityAsked = () => (asksForIdentity() ? <p class="small soft">{detailsText.card.asked}</p> : null);
