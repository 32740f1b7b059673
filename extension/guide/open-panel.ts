import browser from 'webextension-polyfill';

/** Chromium's side panel; webextension-polyfill has no types for it. */
interface SidePanel {
  open(options: { readonly tabId?: number; readonly windowId?: number }): Promise<void>;
}

/**
 * Opens the side panel beside a tab. Browsers allow it only in answer to a click; where they refuse, the panel's page opens in a tab.
 * Call it before any `await` in the click's handler.
 */
export function openPanel(where: { readonly tabId: number } | { readonly windowId: number }): Promise<void> {
  const sidePanel = (globalThis as { chrome?: { sidePanel?: SidePanel } }).chrome?.sidePanel;
  const opened = sidePanel === undefined ? browser.sidebarAction.open() : sidePanel.open(where);
  return opened.catch(async () => {
    await browser.tabs.create({ url: browser.runtime.getURL('sidepanel.html') });
  });
}
