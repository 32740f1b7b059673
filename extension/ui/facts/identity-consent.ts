import browser from 'webextension-polyfill';
import { thisBrowser } from '../../host-link/this-browser.ts';

/** Firefox 142 and later; the polyfill's types do not know it. */
type RequestDataCollection = (wanted: { readonly data_collection: readonly string[] }) => Promise<boolean>;

/** Whether the browser asks before the identity comes: the user is to know what for. */
export const asksForIdentity = (): boolean => thisBrowser() === 'firefox';

/**
 * Whether the card holder's identity may come from the host. Firefox counts an exchange with a native application as data that is
 * handled outside the browser, and asks once with a question of its own; Chromium has no such question. Called from a click;
 * false where the user refuses.
 * docs/sources/portals.md 5.4.
 */
export function mayReceiveIdentity(): Promise<boolean> {
  if (!asksForIdentity()) return Promise.resolve(true);
  const request = browser.permissions.request as unknown as RequestDataCollection;
  return request({ data_collection: ['personallyIdentifyingInfo'] }).catch(() => false);
}
