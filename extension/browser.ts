import type { Browser } from 'webextension-polyfill';

/**
 * The browser's own interface, which answers with promises in every browser that the manifest allows. Where a listener answers a message
 * with a promise, and there alone, webextension-polyfill is needed: it would be a twelfth of all that a popup loads.
 */
const { browser: own, chrome } = globalThis as { readonly browser?: Browser; readonly chrome?: Browser };
export const browser = (own?.runtime === undefined ? chrome : own) as Browser;
