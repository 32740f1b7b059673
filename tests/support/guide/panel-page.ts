import type { BoundingBox, ElementHandle, Page, Viewport } from 'puppeteer';
import { PANEL_PORT } from '../../../extension/guide/messages/port-name.ts';
import type { GuideId, StepId } from '../../../shared/guides/guide.ts';
import { GUIDES } from '../../../shared/guides/guides.ts';
import { panelText } from '../../../shared/messages/fr/panel.ts';
import type { Chromium } from '../browser/chromium.ts';
import { until } from '../until.ts';

/**
 * What tests do in the side panel's page, the same in both browsers. By the page's own script, which works in hidden tabs too; what
 * is done with the mouse says so.
 */

export const currentStep = (panel: Page): Promise<string | null> =>
  panel.evaluate(() => document.querySelector('[data-step][aria-current]')?.getAttribute('data-step') ?? null);

export async function untilStep(panel: Page, step: string): Promise<void> {
  let last: string | null = null;
  await until(`the panel at ${step}`, async () => {
    last = await currentStep(panel);
    return last === step;
  }).catch((error: unknown) => {
    throw new Error(`${String(error)}; it is at ${last}`);
  });
}

/** Until the panel shows this guide: it may show the one that ran before, until the background has begun it. */
export async function untilGuide(panel: Page, guide: GuideId): Promise<void> {
  await until(`the guide ${guide}`, async () => {
    const current = await currentStep(panel);
    return GUIDES[guide].steps.some(({ id }) => id === current);
  });
}

export async function choose(panel: Page, step: string): Promise<void> {
  await panel.evaluate((id) => document.querySelector<HTMLElement>(`button[data-step="${id}"]`)?.click(), step);
  await untilStep(panel, step);
}

/** Looks at a panel of a size at each step of a guide, which ends then. */
export async function atEachStep(
  chromium: Chromium,
  guide: GuideId,
  size: Viewport,
  look: (panel: Page, step: StepId) => Promise<void>,
): Promise<void> {
  const panel = await chromium.openExtensionPage(`sidepanel.html#guide=${guide}`);
  await panel.setViewport(size);
  await panel.waitForSelector('button[data-step]');
  for (const { id } of GUIDES[guide].steps) {
    await choose(panel, id);
    await look(panel, id);
  }
  await press(panel, panelText.stop);
  await panel.close();
}

/** Presses the button with these words (no-break spaces read as spaces). */
export const press = (panel: Page, words: string): Promise<void> =>
  panel.evaluate((label) => {
    const plain = (text: string | null): string => (text ?? '').replace(/[\u00a0\u202f]/g, ' ').trim();
    const button = [...document.querySelectorAll('button')].find((one) => plain(one.textContent) === plain(label));
    if (button === undefined) throw new Error(`no button "${label}"`);
    button.click();
  }, words);

/**
 * Presses with the mouse the button or summary that begins with these words (no-break spaces read as spaces), once it is there and
 * stays where it is. The panel must be the tab in front.
 * @param within where in the page: a selector
 */
export async function pressByHand(panel: Page, words: string, within = 'main'): Promise<void> {
  let place: BoundingBox | null = null;
  await until(`"${words}" to press`, async () => {
    const found = await panel.evaluateHandle(
      (label, holder) => {
        const plain = (text: string | null): string => (text ?? '').replace(/[\u00a0\u202f]/g, ' ').trim();
        const all = [...(document.querySelector(holder)?.querySelectorAll('button, summary') ?? [])];
        return all.find((one) => one.checkVisibility() && plain(one.textContent).startsWith(plain(label))) ?? null;
      },
      words,
      within,
    );
    const element = found.asElement() as ElementHandle<Element> | null;
    // A hand does not hit what still moves under it.
    const before = place;
    place = (await element?.boundingBox()) ?? null;
    const isStill = element !== null && isSamePlace(before, place);
    if (isStill) await element.click();
    else await element?.scrollIntoView();
    await found.dispose();
    return isStill;
  });
}

/** Firefox brings what is there already into view by one pixel up, then one down. */
const isSamePlace = (before: BoundingBox | null, now: BoundingBox | null): boolean =>
  before !== null && now !== null && Math.abs(before.x - now.x) < 2 && Math.abs(before.y - now.y) < 2;

/** Opens the troubles of the current step and each of them. @returns by trouble: all words shown once it is open */
export async function openTroubles(panel: Page): Promise<Readonly<Record<string, string>>> {
  await press(panel, panelText.trouble);
  await until('the troubles', () => panel.evaluate(() => document.querySelector('[data-trouble]') !== null));
  return panel.evaluate(() => {
    const shown: Record<string, string> = {};
    for (const trouble of document.querySelectorAll<HTMLDetailsElement>('details[data-trouble]')) {
      trouble.querySelector('summary')?.click();
      const isShown = trouble.querySelector('li')?.checkVisibility() ?? false;
      shown[trouble.dataset['trouble'] ?? ''] = isShown ? trouble.textContent : 'closed';
    }
    return shown;
  });
}

/** A side panel says by itself that it stands beside pages; in a tab or window it stands beside none. */
export const standBeside = (panel: Page): Promise<void> =>
  panel.evaluate((name) => {
    const join = (): void => {
      const port = chrome.runtime.connect({ name });
      port.onDisconnect.addListener(join);
      Object.assign(globalThis, { port });
    };
    join();
  }, PANEL_PORT);
