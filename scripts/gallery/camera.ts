import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'puppeteer';
import { type Mode, showAs } from '../../tests/support/browser/accessible.ts';

/** How a surface is looked at: colours, width, size of text. */
interface Look {
  readonly label: string;
  readonly mode: Mode;
  /** In CSS pixels; the surface's own when left out. */
  readonly width?: number;
  readonly text?: string;
  /** The browser's zoom: fewer CSS pixels in the same window. */
  readonly zoom?: number;
}

export const LOOKS = {
  light: { label: 'Light', mode: 'light' },
  dark: { label: 'Dark', mode: 'dark' },
  narrow: { label: '320 px', mode: 'light', width: 320 },
  'large-text': { label: 'Text at 200 %', mode: 'light', text: '200%' },
  zoomed: { label: 'Zoom of 200 %', mode: 'light', zoom: 2 },
  forced: { label: 'Forced colours', mode: 'forced' },
} as const satisfies Record<string, Look>;
export type LookId = keyof typeof LOOKS;

/** Pictures of one state of one surface, in the order in which they were taken. */
export interface Shot {
  readonly surface: string;
  readonly state: string;
  readonly looks: readonly LookId[];
}

interface Frame {
  readonly width: number;
  readonly height: number;
  /** The whole length of the page instead of what a window shows. */
  readonly whole?: boolean;
}

export const fileOf = ({ surface, state }: Pick<Shot, 'surface' | 'state'>, look: LookId): string =>
  `${surface}-${state}-${look}.png`.replaceAll(/[^\w.-]+/g, '-');

/** Waits until nothing is on its way any more: an image, the arrow of what has just been unfolded. What never ends is not waited for. */
const atRest = (page: Page): Promise<void> =>
  page.evaluate(async () => {
    await Promise.allSettled([...document.images].map((image) => image.decode()));
    const passing = document
      .getAnimations()
      .filter((one) => one.effect?.getComputedTiming().endTime !== Number.POSITIVE_INFINITY);
    await Promise.allSettled(passing.map((one) => one.finished));
  });

/** Takes each state in every look that is asked for, and leaves the page as it was. */
export class Camera {
  readonly shots: Shot[] = [];
  readonly #folder: string;

  constructor(folder: string) {
    mkdirSync(folder, { recursive: true });
    this.#folder = folder;
  }

  async take(
    page: Page,
    shot: Shot,
    { width, height, whole = false }: Frame,
    settled: (page: Page) => Promise<unknown> = async () => {},
  ): Promise<void> {
    for (const id of shot.looks) {
      const look: Look = LOOKS[id];
      const { zoom = 1 } = look;
      await page.setViewport({
        width: Math.round((look.width ?? width) / zoom),
        height: Math.round(height / zoom),
        deviceScaleFactor: zoom,
      });
      await showAs(page, look.mode);
      await page.evaluate((size) => {
        document.documentElement.style.fontSize = size;
      }, look.text ?? '');
      await settled(page);
      await atRest(page);
      await page.screenshot({ path: join(this.#folder, fileOf(shot, id)) as `${string}.png`, fullPage: whole });
    }
    await page.evaluate(() => {
      document.documentElement.style.fontSize = '';
    });
    await page.setViewport({ width, height });
    await showAs(page, 'light');
    this.shots.push(shot);
  }
}
