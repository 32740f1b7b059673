import type { Permissions } from 'webextension-polyfill';
import { browser } from '../../browser.ts';
import { useWatched } from './use-watched.ts';

/** Whether the user lets the extension do this, now and at each change. @param first until the browser has said */
export const usePermission = (wanted: Permissions.AnyPermissions, first: boolean): boolean =>
  useWatched(first, (show, signal) => {
    const read = (): void => void browser.permissions.contains(wanted).then(show);
    for (const change of [browser.permissions.onAdded, browser.permissions.onRemoved]) {
      change.addListener(read);
      signal.addEventListener('abort', () => change.removeListener(read));
    }
    read();
  });
