import browser from 'webextension-polyfill';
import type { GuideId } from '../../../shared/guides/guide.ts';
import { openPanel } from '../../guide/background/open-panel.ts';
import { panelAddress, startGuide } from '../../guide/messages/commands.ts';
import { useWatched } from './use-watched.ts';

/**
 * Starts a guide and opens it beside the page, or in a tab where the browser has no panel. To be called straight from a click:
 * browsers open panels only in its wake, so nothing is awaited before, and the window of this page is known beforehand.
 */
export function useOpenGuide(): (guide: GuideId) => Promise<void> {
  const windowId = useWatched<number | undefined>(undefined, (show) => {
    void browser.windows.getCurrent().then(({ id }) => show(id));
  });
  return async (guide) => {
    if (windowId === undefined) {
      await browser.tabs.create({ url: panelAddress(guide) });
      return;
    }
    const opened = openPanel({ windowId });
    await startGuide(guide);
    await opened;
  };
}
