import browser from 'webextension-polyfill';
import type { GuideId } from '../../../shared/guides/guide.ts';
import { openPanel } from '../../guide/background/open-panel.ts';
import { panelAddress, startGuide } from '../../guide/messages/commands.ts';

/**
 * Starts a guide and opens it beside the page, or in a tab where the browser has no panel. To be called straight from a click:
 * browsers open panels only in its wake, so nothing is awaited before.
 * @param windowId window of the calling page, known beforehand; null when it is not
 */
export async function openGuide(guide: GuideId, windowId: number | null): Promise<void> {
  if (windowId === null) {
    await browser.tabs.create({ url: panelAddress(guide) });
    return;
  }
  const opened = openPanel({ windowId });
  await startGuide(guide);
  await opened;
}
