import browser from 'webextension-polyfill';
import { PANEL_PORT } from '../../guide/messages/port-name.ts';
import { keepOpen } from '../../ui/facts/keep-open.ts';

/** Tells the background that the panel stands beside a page, as long as it does. In a tab of its own it stands beside none. */
export async function standBeside(): Promise<void> {
  const tab: unknown = await browser.tabs.getCurrent();
  if (tab === undefined || tab === null) await keepOpen(PANEL_PORT);
}
