import type { Page, WebWorker } from 'puppeteer';
import { until } from '../until.ts';

/** A press on what has just come there counts for nothing (extension/overlay/host/input-protector.ts); people read first. */
const READS_MS = 600;

/**
 * Presses a button of ours on a page as a hand does: clicks that a script makes press nothing.
 * @param host selector of the host, whose root is open in tests
 * @param wanted the words on it or its label, or `data-key=…`
 */
export async function pressOurs(page: Page, host: string, wanted: string): Promise<void> {
  let stood = { x: Number.NaN, y: Number.NaN, since: 0 };
  await until(`the button ${wanted}`, async () => {
    const at = await page.evaluate(
      (selector, label) => {
        const buttons = [...(document.querySelector(selector)?.shadowRoot?.querySelectorAll('button') ?? [])];
        const button = buttons.find(
          (one) =>
            (one.getAttribute('aria-label') ?? one.textContent).trim() === label ||
            `data-key=${one.dataset['key']}` === label,
        );
        button?.scrollIntoView({ block: 'nearest' });
        const box = button?.getBoundingClientRect();
        return box === undefined || box.width === 0 ? null : { x: box.x + box.width / 2, y: box.y + box.height / 2 };
      },
      host,
      wanted,
    );
    if (at === null) return false;
    if (at.x !== stood.x || at.y !== stood.y) stood = { x: at.x, y: at.y, since: Date.now() };
    if (Date.now() - stood.since < READS_MS) return false;
    await page.mouse.click(at.x, at.y);
    return true;
  });
}

interface Commands {
  readonly onCommand: { dispatch(name: string, tab: object): void };
}

/** Keys of a headless browser do not reach its own shortcuts: the event that they cause is given to its listeners. */
export const giveFocusCommand = (background: WebWorker): Promise<void> =>
  background.evaluate(async () => {
    const { onCommand } = chrome.commands as unknown as Commands;
    for (const tab of await chrome.tabs.query({ active: true })) onCommand.dispatch('focus-bubble', tab);
  });
