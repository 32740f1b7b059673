import { mkdirSync } from 'node:fs';
import { dirname } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import type { Page } from 'puppeteer';
import { type Mode, showAs } from '../../tests/support/browser/accessible.ts';

/** How a surface is looked at; width in CSS pixels, `zoom` as the browser's: fewer CSS pixels in the same window. */
type Look = { readonly mode: Mode; readonly width?: number; readonly text?: string; readonly zoom?: number };

const LOOKS = {
  light: { mode: 'light' },
  dark: { mode: 'dark' },
  narrow: { mode: 'light', width: 320 },
  'large-text': { mode: 'light', text: '200%' },
  zoomed: { mode: 'light', zoom: 2 },
  forced: { mode: 'forced' },
} as const satisfies Record<string, Look>;
type LookId = keyof typeof LOOKS;
export const LOOK_IDS = Object.keys(LOOKS) as readonly LookId[];

/** CSS pixels; `whole` takes the length of the page instead of what a window shows. */
export interface Frame {
  readonly width: number;
  readonly height: number;
  readonly whole?: boolean;
}

async function show(page: Page, frame: Frame, look: LookId): Promise<void> {
  const { mode, width = frame.width, text = '', zoom = 1 }: Look = LOOKS[look];
  await page.setViewport({
    width: Math.round(width / zoom),
    height: Math.round(frame.height / zoom),
    deviceScaleFactor: zoom,
  });
  await showAs(page, mode);
  await page.evaluate((size) => {
    document.documentElement.style.fontSize = size;
  }, text);
}

/** Ring and bubble of a portal's page come to rest. */
const SETTLED_MS = 700;

/** Waits for images and for animations that end. */
async function untilAtRest(page: Page): Promise<void> {
  if (page.url().startsWith('https:')) await sleep(SETTLED_MS);
  await page.evaluate(async () => {
    await Promise.allSettled([...document.images].map((image) => image.decode()));
    const ending = document
      .getAnimations()
      .filter((one) => one.effect?.getComputedTiming().endTime !== Number.POSITIVE_INFINITY);
    await Promise.allSettled(ending.map((one) => one.finished));
  });
}

/** Takes a PNG of what a page shows now, in a frame and a look; the page is left in the light one. @returns the file */
export async function take(page: Page, name: string, frame: Frame, look: LookId = 'light'): Promise<string> {
  const file = `${name.replaceAll(/[^\w.~/-]+/g, '-')}.png` as const;
  mkdirSync(dirname(file), { recursive: true });
  await show(page, frame, look);
  await untilAtRest(page);
  await page.screenshot({ path: file, fullPage: frame.whole ?? false });
  if (look !== 'light') await show(page, frame, 'light');
  return file;
}
