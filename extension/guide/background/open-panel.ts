import browser from 'webextension-polyfill';

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

const openTab = (): Promise<unknown> => browser.tabs.create({ url: browser.runtime.getURL('sidepanel.html') });

/** Key of session storage: the tab in which an order from a page has opened the panel. */
const OPENED = 'panel-tab';
/** Nobody presses two buttons within so many milliseconds. */
const ONE_PRESS_MS = 1000;
let lastOrder = Number.NEGATIVE_INFINITY;

/**
 * The same for an order that comes from a page, whatever may have sent it: one at a time, and one tab in all. The next order brings the
 * tab of the one before to the front, while it is there.
 */
export function openPanelForPage(tabId: number): void {
  const now = Date.now();
  if (now - lastOrder < ONE_PRESS_MS) return;
  lastOrder = now;
  void openPanel({ tabId }, openOneTab).catch(() => {});
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
