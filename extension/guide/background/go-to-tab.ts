import { browser } from '../../browser.ts';

/** Brings a tab to the front, and its window, which may be another one. */
export async function goToTab(tab: number): Promise<void> {
  const { windowId } = await browser.tabs.update(tab, { active: true });
  if (windowId !== undefined) await browser.windows.update(windowId, { focused: true });
}
