import type { Page } from 'puppeteer';
import { panelText } from '../../../shared/messages/fr/panel.ts';
import { teachText } from '../../../shared/messages/fr/teach.ts';
import { pressOurs } from '../browser/press.ts';
import { readOverlays } from '../overlay/overlay-probe.ts';
import { until } from '../until.ts';

/** What tests of "Je vous montre" do in the panel and on a page whose only button is the one to show; the same in both browsers. */

/** Presses the button with these words, once it is there, by the page's own script. */
export async function press(on: Page, words: string): Promise<void> {
  await until(`the button ${words}`, () =>
    on.evaluate((label) => {
      const button = [...document.querySelectorAll('button')].find((one) => one.textContent?.trim() === label);
      button?.click();
      return button !== undefined;
    }, words),
  );
}

export const says = (on: Page, words: string): Promise<boolean> =>
  until(`the words ${words}`, () =>
    on.evaluate((wanted) => document.body.textContent?.includes(wanted) ?? false, words),
  );

const pressInPicker = (page: Page, words: string): Promise<void> =>
  pressOurs(page, '[data-compagnon-ecps-picker]', words);

/** Asks in the panel to be shown the control of the current step, shows the page's button by the mouse, and says yes. */
export async function showButton(panel: Page, page: Page): Promise<void> {
  // Beside a side panel the page is in view; here both are tabs, and a page is searched only once it was in front.
  await page.bringToFront();
  await until('the troubles', () =>
    panel.evaluate((label) => {
      const plain = (text: string): string => text.replaceAll('\u00a0', ' ').trim();
      [...document.querySelectorAll('button')].find((one) => plain(one.textContent) === label)?.click();
      return document.querySelector('#troubles') !== null;
    }, panelText.trouble),
  );
  await press(panel, teachText.button);
  await until('the picker', () => page.evaluate(() => document.querySelector('[data-compagnon-ecps-picker]') !== null));
  await page.evaluate(() => {
    document.querySelector('button')?.addEventListener('click', () => document.body.setAttribute('data-clicked', ''));
  });
  const box = await (await page.$('button'))?.boundingBox();
  if (box == null) throw new Error('the practice page has no button');
  await page.mouse.move(box.x + box.width / 2, box.y + box.height / 2);
  await page.mouse.click(box.x + box.width / 2, box.y + box.height / 2);
  await pressInPicker(page, teachText.picker.actions.yes);
}

/** Asks in the panel to be shown the control, and leaves the page before: what is shown on a page ends with it. */
export async function leaveWhileShowing(panel: Page, page: Page): Promise<void> {
  await press(panel, teachText.button);
  await says(panel, teachText.state.picking);
  await until('the picker', () => page.evaluate(() => document.querySelector('[data-compagnon-ecps-picker]') !== null));
  await page.reload();
  await says(panel, teachText.state.cancelled);
}

export async function ringOnButton(page: Page): Promise<boolean> {
  const [seen] = (await readOverlays(page)).filter((one) => one.ring !== null);
  if (seen?.ring == null) return false;
  const target = await page.evaluate(() => {
    const box = document.querySelector('button')?.getBoundingClientRect();
    return { x: box?.x ?? 0, y: box?.y ?? 0, right: box?.right ?? 0, bottom: box?.bottom ?? 0 };
  });
  const { ring } = seen;
  return (
    ring.x <= target.x &&
    ring.y <= target.y &&
    ring.x + ring.width >= target.right &&
    ring.y + ring.height >= target.bottom &&
    ring.x > target.x - 12
  );
}

export const noRing = (page: Page): Promise<boolean> =>
  until('no ring', async () => (await readOverlays(page)).every((one) => one.ring === null));
