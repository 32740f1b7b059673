import browser from 'webextension-polyfill';
import { isOnePress } from './one-press.ts';
import { openPanel, openTab } from './open-panel.ts';

/** Key of session storage: the tab in which an order from a page has opened the panel. */
const OPENED = 'panel-tab';

/**
 * Opens the side panel for an order that comes from a page, whatever may have sent it: one at a time. Firefox opens its sidebar for no
 * press in a page: an open one has heard the order, else the popup opens, by whose press the sidebar does. Where a browser refuses that
 * too, one tab in all: the next order brings the tab of the one before to the front, while it is there.
 */
export function openPanelForPage(tabId: number): void {
  if (!isOnePress()) return;
  void openPanel({ tabId }, openOtherwise).catch(() => {});
}

async function openOtherwise(): Promise<void> {
  const { sidebarAction, action } = browser as Partial<Pick<typeof browser, 'sidebarAction'>> & typeof browser;
  if (sidebarAction === undefined) return openOneTab();
  if (await sidebarAction.isOpen({})) return;
  await action.openPopup().catch(openOneTab);
}

async function openOneTab(): Promise<void> {
  const known = (await browser.storage.session.get(OPENED))[OPENED];
  if (typeof known === 'number') {
    const isBack = await browser.tabs.update(known, { active: true }).then(
      () => true,
      () => false,
    );
    if (isBack) return;
  }
  const { id } = (await openTab()) as { readonly id?: number };
  await browser.storage.session.set({ [OPENED]: id });
}
