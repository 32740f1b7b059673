import browser from 'webextension-polyfill';
import { OFFICIAL_PAGES } from '../../../shared/official-pages.ts';
import { useWatched } from './use-watched.ts';

const WANTED = { origins: [...OFFICIAL_PAGES] };

/** Whether the browser lets us help on the official pages: true until it says otherwise. A user may take it back; hosts of an update wait. */
export const useSiteAccess = (): boolean =>
  useWatched(true, (show, signal) => {
    const read = (): void => void browser.permissions.contains(WANTED).then(show);
    for (const change of [browser.permissions.onAdded, browser.permissions.onRemoved]) {
      change.addListener(read);
      signal.addEventListener('abort', () => change.removeListener(read));
    }
    read();
  });

/** Has the browser ask. To be called straight from a click. */
export const askForSites = (): void => void browser.permissions.request(WANTED).catch(() => {});
