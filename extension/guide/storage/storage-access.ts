/** Chromium's, since 102; webextension-polyfill has no types for it. Firefox 153 has none: there the content scripts read nothing of it. */
interface ClosableArea {
  setAccessLevel?(options: { readonly accessLevel: 'TRUSTED_CONTEXTS' }): Promise<void>;
}
declare const chrome: { readonly storage: { readonly local: ClosableArea; readonly session: ClosableArea } };

/**
 * Closes the storage to content scripts: they stand in strangers' processes, and get their notice by message (page-link.ts). Call it when
 * the background starts.
 */
export function closeStorageToPages(): void {
  for (const area of [chrome.storage.local, chrome.storage.session])
    void area.setAccessLevel?.({ accessLevel: 'TRUSTED_CONTEXTS' }).catch(() => {});
}
