import type { GuideId } from '../../../shared/guides/guide.ts';
import { browser } from '../../browser.ts';
import { openPanel } from '../../guide/background/open-panel.ts';
import { panelAddress, startGuide } from '../../guide/messages/commands.ts';
import { useWindow } from './use-window.ts';

/** Goes on with a guide; null: with the one that runs. */
export type OpenGuide = (guide: GuideId | null) => void;

/**
 * Opens a guide beside the page, or in a tab where the browser has no panel. To be called straight from a click: browsers open panels only
 * in its wake, so nothing is awaited before, and the window of this page is known beforehand.
 * @param opened called once it is there: a popup leaves
 */
export function useOpenGuide(opened?: () => void): OpenGuide {
  const windowId = useWindow();
  const open = async (guide: GuideId | null): Promise<void> => {
    if (windowId === undefined) {
      await browser.tabs.create({ url: panelAddress(guide ?? undefined) });
      return;
    }
    const panel = openPanel({ windowId });
    if (guide !== null) await startGuide(guide);
    await panel;
  };
  return (guide) => void open(guide).then(opened);
}
