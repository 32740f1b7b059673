import { browser } from '../../browser.ts';

/** Closes this page: panel, popup or tab. To be called straight from a click, without which Firefox closes no sidebar. */
export async function closeSurface(): Promise<void> {
  // Chromium has none: its side panel is a window that closes itself.
  const sidebar = browser.sidebarAction as typeof browser.sidebarAction | undefined;
  void sidebar?.close();
  window.close();
  const tab = (await browser.tabs.getCurrent()) as { readonly id?: number } | undefined;
  if (tab?.id !== undefined) await browser.tabs.remove(tab.id);
}
