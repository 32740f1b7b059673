import { useEffect, useState } from 'preact/hooks';
import browser from 'webextension-polyfill';
import { OFFICIAL_PAGES } from '../../../shared/official-pages.ts';

const WANTED = { origins: [...OFFICIAL_PAGES] };

interface SiteAccess {
  /** Whether the browser lets us help on the official pages: true until it says otherwise. A user may take it back; hosts of an update wait. */
  readonly isGiven: boolean;
  /** Has the browser ask. To be called straight from a click. */
  readonly ask: () => void;
}

export function useSiteAccess(): SiteAccess {
  const [isGiven, setGiven] = useState(true);
  useEffect(() => {
    const read = (): void => void browser.permissions.contains(WANTED).then(setGiven);
    browser.permissions.onAdded.addListener(read);
    browser.permissions.onRemoved.addListener(read);
    read();
    return () => {
      browser.permissions.onAdded.removeListener(read);
      browser.permissions.onRemoved.removeListener(read);
    };
  }, []);
  return { isGiven, ask: () => void browser.permissions.request(WANTED).catch(() => {}) };
}
