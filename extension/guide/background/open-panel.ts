import { browser } from '../../browser.ts';

/** Chromium's side panel; webextension-polyfill has no types for it. */
interface SidePanel {
  open(options: { readonly tabId?: number; readonly windowId?: number }): Promise<void>;
}

/** Where the panel's page opens when the browser refuses to open the panel itself. */
type Otherwise = () => Promise<unknown>;

/**
 * Opens the side panel beside a tab. Browsers allow it only in answer to a click; where they refuse, the panel's page opens in a tab.
 * Call it before any `await` in the click's handler.
 */
export function openPanel(
  where: { readonly tabId: number } | { readonly windowId: number },
  otherwise: Otherwise = openTab,
): Promise<void> {
  const sidePanel = (globalThis as { chrome?: { sidePanel?: SidePanel } }).chrome?.sidePanel;
  const opened = sidePanel === undefined ? browser.sidebarAction.open() : sidePanel.open(where);
  return opened.catch(async () => {
    await otherwise();
  });
}

/** The panel's page in a tab of its own. */
export const openTab = (): Promise<unknown> => browser.tabs.create({ url: browser.runtime.getURL('sidepanel.html') });
