import { mkdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'puppeteer';
import { type Mode, showAs } from '../../tests/support/browser/accessible.ts';

/** How a surface is looked at; width in CSS pixels, `zoom` as the browser's: fewer CSS pixels in the same window. */
interface Look {
  readonly mode: Mode;
  readonly width?: number;
  readonly text?: string;
  readonly zoom?: number;
}

const LOOKS = {
  light: { mode: 'light' },
  dark: { mode: 'dark' },
  narrow: { mode: 'light', width: 320 },
  'large-text': { mode: 'light', text: '200%' },
  zoomed: { mode: 'light', zoom: 2 },
  forced: { mode: 'forced' },
} as const satisfies Record<string, Look>;
type LookId = keyof typeof LOOKS;
const USUAL: readonly LookId[] = ['light', 'dark', 'narrow', 'large-text', 'forced'];

/** CSS pixels; `whole` takes the length of the page instead of what a window shows. */
export interface Frame {
  readonly width: number;
  readonly height: number;
  readonly whole?: boolean;
}

/** Ring and bubble have come to rest. */
const SETTLED_MS = 700;
export const settled = (): Promise<void> => new Promise((done) => setTimeout(done, SETTLED_MS));

/** Waits for images and for animations that end. */
const atRest = (page: Page): Promise<void> =>
  page.evaluate(async () => {
    await Promise.allSettled([...document.images].map((image) => image.decode()));
    const ending = document
      .getAnimations()
      .filter((one) => one.effect?.getComputedTiming().endTime !== Number.POSITIVE_INFINITY);
    await Promise.allSettled(ending.map((one) => one.finished));
  });

/** Pictures in a folder, which is emptied first. */
export class Camera {
  readonly files: string[] = [];
  readonly #folder: string;

  constructor(folder: string) {
    rmSync(folder, { recursive: true, force: true });
    mkdirSync(folder, { recursive: true });
    this.#folder = folder;
  }

  /** One picture of what a page shows now. */
  async take(page: Page, name: string, whole = false): Promise<void> {
    const file = join(this.#folder, `${name.replaceAll(/[^\w.~-]+/g, '-')}.png`);
    await page.screenshot({ path: file as `${string}.png`, fullPage: whole });
    this.files.push(file);
  }

  /** A state in every look that is asked for; leaves the page as it was. */
  async takeLooks(page: Page, surface: string, state: string, frame: Frame, looks = USUAL): Promise<void> {
    const { width, height, whole } = frame;
    const setText = (size: string): Promise<void> =>
      page.evaluate((value) => {
        document.documentElement.style.fontSize = value;
      }, size);
    for (const id of looks) {
      const look: Look = LOOKS[id];
      const { zoom = 1 } = look;
      await page.setViewport({
        width: Math.round((look.width ?? width) / zoom),
        height: Math.round(height / zoom),
        deviceScaleFactor: zoom,
      });
      await showAs(page, look.mode);
      await setText(look.text ?? '');
      if (surface === 'bubble') await settled();
      await atRest(page);
      await this.take(page, `${surface}~${state}~${id}`, whole);
    }
    await setText('');
    await page.setViewport({ width, height });
    await showAs(page, 'light');
  }
}
