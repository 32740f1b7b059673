import { createRequire } from 'node:module';
import type { Browser, Page } from 'puppeteer';
import type { Contestant } from './contestants.ts';
import { benchPage } from './page.ts';

const AXE = createRequire(import.meta.url).resolve('axe-core/axe.min.js');

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
    stop(): void;
    mark(): Rectangle | null;
    card(): Element | null;
  };
  frames: number;
  shift: number;
  longTasks: number;
  lost?: number;
}

/** The two ways in which a mark is off its target, in whole pixels. */
export type Off = readonly [centre: number, cut: number];
const NOWHERE: Off = [999, 999];

/** A page with one contestant (or none) loaded and not yet started. */
export class Run {
  readonly page: Page;
  readonly contestant: Contestant | null;

  private constructor(page: Page, contestant: Contestant | null) {
    this.page = page;
    this.contestant = contestant;
  }

  static async open(browser: Browser, contestant: Contestant | null, elements: number): Promise<Run> {
    const page = await browser.newPage();
    await page.setViewport({ width: 1000, height: 700 });
    await page.evaluateOnNewDocument(() => {
      const globals = globalThis as unknown as Globals;
      Object.assign(globals, { frames: 0, shift: 0, longTasks: 0 });
      const real = globalThis.requestAnimationFrame.bind(globalThis);
      globalThis.requestAnimationFrame = (callback) => {
        globals.frames += 1;
        return real(callback);
      };
    });
    // A document of its own address, so that the counters above are set before it runs.
    await page.goto('about:blank');
    await page.setContent(benchPage(elements));
    if (contestant !== null) {
      if (contestant.css !== '') await page.addStyleTag({ content: contestant.css });
      // As tags: what is evaluated is compiled bit by bit, whatever it says of itself.
      for (const content of contestant.scripts) await page.addScriptTag({ content });
    }
    await rest(300);
    await page.evaluate(() => {
      const globals = globalThis as unknown as Globals;
      new PerformanceObserver((list) => {
        for (const entry of list.getEntries()) globals.shift += (entry as unknown as { value: number }).value;
      }).observe({ type: 'layout-shift' });
      new PerformanceObserver((list) => {
        globals.longTasks += list.getEntries().length;
      }).observe({ type: 'longtask' });
    });
    return new Run(page, contestant);
  }

  async start(selector = '#target', settle = 700): Promise<void> {
    await this.page.evaluate((target) => (globalThis as unknown as Globals).contestant.start(target), selector);
    await rest(settle);
  }

  stop(): Promise<void> {
    return this.page.evaluate(() => (globalThis as unknown as Globals).contestant.stop());
  }

  /**
   * How far the centres of mark and target are apart (the metric of docs/sources/overlays.md 1.2), and by how much the mark cuts into
   * the target on the worst side; 999 when there is no mark.
   */
  offBy(selector = '#target'): Promise<Off> {
    return this.page.evaluate(
      (target, nowhere): Off => {
        const mark = (globalThis as unknown as Globals).contestant.mark();
        const box = document.querySelector(target)?.getBoundingClientRect();
        if (mark === null || box === undefined || mark.width === 0) return nowhere;
        const apart = Math.hypot(
          mark.x + mark.width / 2 - box.x - box.width / 2,
          mark.y + mark.height / 2 - box.y - box.height / 2,
        );
        const spares = [
          box.x - mark.x,
          box.y - mark.y,
          mark.x + mark.width - box.right,
          mark.y + mark.height - box.bottom,
        ];
        return [Math.round(apart), Math.round(Math.max(0, ...spares.map((spare) => -spare)))];
      },
      selector,
      NOWHERE,
    );
  }

  async after(act: () => void, selector = '#target'): Promise<Off> {
    await this.start(selector);
    await this.page.evaluate(act);
    await rest(400);
    return this.offBy(selector);
  }
}

export const rest = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms));

/** Asks for the milliseconds that the main thread of this page has worked so far, other work of the machine not counted. */
export async function threadTime(page: Page): Promise<() => Promise<number>> {
  const session = await page.createCDPSession();
  await session.send('Performance.enable', { timeDomain: 'threadTicks' });
  return async () => {
    const { metrics } = await session.send('Performance.getMetrics');
    return (metrics.find(({ name }) => name === 'TaskDuration')?.value ?? Number.NaN) * 1000;
  };
}

/** Main-thread milliseconds, layouts and animation frames a second, measured over some seconds at rest or in a storm. */
export async function load(run: Run, seconds: number): Promise<{ ms: number; layouts: number; frames: number }> {
  const time = await threadTime(run.page);
  const look = async () => ({
    ms: await time(),
    layouts: (await run.page.metrics()).LayoutCount ?? Number.NaN,
    frames: await run.page.evaluate(() => (globalThis as unknown as Globals).frames),
  });
  const before = await look();
  await rest(seconds * 1000);
  const after = await look();
  const per = (what: keyof typeof before): number => (after[what] - before[what]) / seconds;
  return { ms: per('ms'), layouts: Math.max(0, per('layouts')), frames: per('frames') };
}

/** One of these over three seconds in which nothing happens. */
export async function idle(run: Run, what: 'ms' | 'layouts' | 'frames'): Promise<number> {
  await run.start('#target', 2500);
  return Math.round((await load(run, 3))[what] * 10) / 10;
}

/** 150 changes a second in another part of the page: lines come and go by turns. */
export const STORM = (): void => {
  const place = document.querySelector('#storm');
  let change = 0;
  setInterval(() => {
    for (const end = change + 3; change < end; change += 1) {
      if (change % 2 === 1) place?.lastElementChild?.remove();
      else {
        const line = document.createElement('span');
        line.textContent = String(change);
        place?.append(line);
      }
    }
  }, 20);
};

/** The kinds of violation that axe-core finds now; it comes into the page with the first question. */
export async function violations(run: Run): Promise<readonly string[]> {
  if (!(await run.page.evaluate(() => 'axe' in globalThis))) await run.page.addScriptTag({ path: AXE });
  return run.page.evaluate(async () => {
    const { axe } = globalThis as unknown as { axe: typeof import('axe-core') };
    return (await axe.run(document, { resultTypes: ['violations'] })).violations.map(({ id }) => id);
  });
}
