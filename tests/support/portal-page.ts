import type { ElementHandle, Frame, Page } from 'puppeteer';
import type { Practice } from '../portals/client.ts';
import type { Truth } from '../portals/drawing.ts';
import { until } from './until.ts';

/** A practice page's window. */
export interface PracticeWindow {
  readonly practice: Practice;
}

/** The frame that holds a control; null while it is not there. */
export async function frameOf(page: Page, truth: Truth): Promise<Frame | null> {
  if (truth.frame === undefined) return page.mainFrame();
  const holder = await page.$(truth.frame);
  const frame = (await holder?.contentFrame()) ?? null;
  await holder?.dispose();
  return frame;
}

/** The control at this path of a practice page, through open and closed shadow roots; null while it is not there. */
export async function find(page: Page, truth: Truth, path = truth.at): Promise<ElementHandle<Element> | null> {
  const frame = await frameOf(page, truth);
  if (frame === null) return null;
  const handle = await frame.evaluateHandle(
    (wanted) => (globalThis as unknown as PracticeWindow).practice?.find(wanted) ?? null,
    path,
  );
  const element = handle.asElement() as ElementHandle<Element> | null;
  if (element === null) await handle.dispose();
  return element;
}

/** Whether a control can be seen: unlike Puppeteer's own answer, the content of a closed `<details>` cannot. */
export const isShown = (element: ElementHandle<Element>): Promise<boolean> =>
  element.evaluate((e) => e.checkVisibility({ visibilityProperty: true }) && e.getClientRects().length > 0);

/** Clicks a control as a hand does, once it is there and visible. */
export async function clickAt(page: Page, truth: Truth, path = truth.at): Promise<void> {
  await until(`${path} to click`, async () => {
    const element = await find(page, truth, path);
    if (element === null || !(await isShown(element))) return false;
    await element.click();
    await element.dispose();
    return true;
  });
}

/** Types into a control, character by character, after emptying it. */
export async function typeAt(page: Page, truth: Truth, text: string, path = truth.at): Promise<void> {
  await until(`${path} to type in`, async () => {
    const element = await find(page, truth, path);
    if (element === null || !(await isShown(element))) return false;
    await element.click({ count: 3 });
    await element.dispose();
    return true;
  });
  await page.keyboard.press('Backspace');
  await page.keyboard.type(text);
}
