import browser from 'webextension-polyfill';
import type { GuideId } from '../../shared/guides/guide.ts';

/** Chromium's side panel, which webextension-polyfill does not know. */
interface SidePanel {
  setOptions(options: { readonly path: string; readonly enabled: boolean }): Promise<void>;
  open(options: { readonly windowId: number }): Promise<void>;
}

const sidePanel = (): SidePanel | undefined =>
  (globalThis as { readonly chrome?: { readonly sidePanel?: SidePanel } }).chrome?.sidePanel;

/** Address of a guide inside the extension; outsiders rely on it. */
const addressOf = (guide: GuideId): string => `sidepanel.html#guide=${guide}`;

/**
 * Opens a guide beside the page: side panel, else sidebar, else a tab. To be called straight from a click: browsers open panels only
 * in its wake, so nothing is awaited before.
 * @param windowId window of the calling page, known beforehand; null when it is not
 * @returns whether it opened beside the page; false when it took a tab
 */
export async function openGuide(guide: GuideId, windowId: number | null): Promise<boolean> {
  const path = addressOf(guide);
  const panel = sidePanel();
  try {
    if (panel !== undefined && windowId !== null) {
      void panel.setOptions({ path, enabled: true });
      await panel.open({ windowId });
      return true;
    }
    if (browser.sidebarAction !== undefined) {
      void browser.sidebarAction.setPanel({ panel: browser.runtime.getURL(path) });
      await browser.sidebarAction.open();
      return true;
    }
  } catch {
    // Some browsers of the family have the interface without the panel: a tab shows the same guide.
  }
  await browser.tabs.create({ url: browser.runtime.getURL(path) });
  return false;
}
