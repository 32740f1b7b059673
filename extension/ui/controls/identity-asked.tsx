import { popupText } from '../../../shared/messages/fr/popup.ts';
import { asksForIdentity } from '../facts/identity-consent.ts';

/** What the browser's own question will be for, before it comes; nothing where the browser has none. */
export const IdentityAsked = () => (asksForIdentity() ? <p class="small soft">{popupText.card.asked}</p> : null);
