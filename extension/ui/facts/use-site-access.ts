import { OFFICIAL_PAGES } from '../../../shared/official-pages.ts';
import { browser } from '../../browser.ts';
import { usePermission } from './use-permission.ts';

const WANTED = { origins: [...OFFICIAL_PAGES] };

/** Whether the browser lets us help on the official pages: true until it says otherwise. A user may take it back; hosts of an update wait. */
export const useSiteAccess = (): boolean => usePermission(WANTED, true);

/** Has the browser ask. To be called straight from a click. */
export const askForSites = (): void => void browser.permissions.request(WANTED).catch(() => {});
