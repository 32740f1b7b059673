import type { Browser, Page } from 'puppeteer';
import type { Contestant } from './contestants.ts';
import { benchPage, mainThread, rest } from './page.ts';

interface Rectangle {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** What the page's own world holds for the bench. */
export interface Globals {
  readonly contestant: {
    start(selector: string): void;
    mark(): Rectangle | null;
    card(): Element | null;
  };
  frames: number;
}

/** The two ways in which a mark is off its target, in whole pixels. */
export type Off = readonly [centre: number, cut: number];

/** A page with one contestant loaded and not yet started. */
export class ContestPage {
  readonly page: Page;

  private constructor(page: Page) {
    this.page = page;
  }

  static async open(browser: Browser, { css, scripts }: Contestant, elements: number): Promise<ContestPage> {
    const page = await browser.newPage();
    await page.setViewport({ width: 1000, height: 700 });
    await page.evaluateOnNewDocument(() => {
      const globals = globalThis as unknown as Globals;
      globals.frames = 0;
      const real = globalThis.requestAnimationFrame.bind(globalThis);
      globalThis.requestAnimationFrame = (callback) => {
        globals.frames += 1;
        return real(callback);
      };
    });
    // A document of its own address, so that the counter above is set before it runs.
    await page.goto('about:blank');
    await page.setContent(benchPage(elements));
    if (css !== '') await page.addStyleTag({ content: css });
    for (const content of scripts) await page.addScriptTag({ content });
    await rest(300);
    return new ContestPage(page);
  }

  async start(settle = 700): Promise<void> {
    await this.page.evaluate(() => (globalThis as unknown as Globals).contestant.start('#target'));
    await rest(settle);
  }

  /**
   * How far the centres of mark and target are apart (the metric of docs/sources/overlays.md 1.2), and by how much the mark cuts into
   * the target on the worst side; 999 when there is no mark.
   */
  offBy(): Promise<Off> {
    return this.page.evaluate((): Off => {
      const mark = (globalThis as unknown as Globals).contestant.mark();
      const box = document.querySelector('#target')?.getBoundingClientRect();
      if (mark === null || box === undefined || mark.width === 0) return [999, 999];
      const centreX = mark.x + mark.width / 2 - box.x - box.width / 2;
      const centreY = mark.y + mark.height / 2 - box.y - box.height / 2;
      const cuts = [mark.x - box.x, mark.y - box.y, box.right - mark.x - mark.width, box.bottom - mark.y - mark.height];
      return [Math.round(Math.hypot(centreX, centreY)), Math.round(Math.max(0, ...cuts))];
    });
  }

  async offAfter(act: () => void): Promise<Off> {
    await this.start();
    await this.page.evaluate(act);
    await rest(400);
    return this.offBy();
  }

  /** Main-thread milliseconds over those of the bare page, layouts and animation frames a second at rest, the mark drawn. */
  async load(seconds: number, bare: number): Promise<readonly number[]> {
    const counts = async () => [
      (await this.page.metrics()).LayoutCount ?? Number.NaN,
      await this.page.evaluate(() => (globalThis as unknown as Globals).frames),
    ];
    const before = await counts();
    const ms = await mainThread(this.page, seconds);
    const after = await counts();
    return [Math.max(0, ms - bare), ...after.map((count, i) => Math.max(0, (count - (before[i] ?? 0)) / seconds))];
  }
}
