import type { ContestPage, Globals, Off } from './contest-page.ts';
import { mainThread, rest, STORM } from './page.ts';

/** Figures of one fresh page, one a row. Lower is better. */
export interface Measure {
  readonly rows: readonly string[];
  /** What ours must not exceed, a figure a row. */
  readonly limits?: readonly number[];
  readonly elements: number;
  /** The quickest of so many rounds counts, the contestants taking turns: other work of the machine only ever adds. */
  readonly rounds: number;
  measure(run: ContestPage): Promise<readonly number[]>;
}

/** Elements of the page for times; offsets do not depend on it. */
const LARGE = 10_000;
const SMALL = 400;

const TIMES: readonly Measure[] = [
  {
    rows: ['start to painted, ring (ms)', 'start to painted, ring and words (ms)'],
    limits: [50, 50],
    elements: LARGE,
    rounds: 7,
    measure: ({ page }) =>
      page.evaluate(async () => {
        const { contestant } = globalThis as unknown as Globals;
        const frame = () => new Promise((resolve) => requestAnimationFrame(resolve));
        await frame();
        const startedAt = performance.now();
        contestant.start('#target');
        const painted = async (isThere: () => boolean): Promise<number> => {
          for (let wait = 0; wait < 200 && !isThere(); wait += 1) await frame();
          // What is there in a frame's callbacks is painted with that frame, before the next task.
          await new Promise((resolve) => setTimeout(resolve));
          return performance.now() - startedAt;
        };
        const isRung = (): boolean => contestant.mark() !== null;
        return await Promise.all([painted(isRung), painted(() => isRung() && contestant.card() !== null)]);
      }),
  },
  {
    rows: [
      'rest: main thread over the bare page (ms/s)',
      'rest: layouts (1/s)',
      'rest: animation frames asked for (1/s)',
    ],
    limits: [0.6, 0, 0],
    elements: LARGE,
    rounds: 2,
    async measure(run) {
      const bare = await mainThread(run.page, 3);
      await run.start(2500);
      return run.load(3, bare);
    },
  },
  {
    rows: ['storm of 150 changes/s: main thread over the bare page (ms/s)'],
    limits: [5],
    elements: LARGE,
    rounds: 1,
    async measure(run) {
      await run.page.evaluate(STORM);
      await rest(500);
      const bare = await mainThread(run.page, 3);
      await run.start(1500);
      return [Math.max(0, (await mainThread(run.page, 3)) - bare)];
    },
  },
];

const off = (name: string, measure: (run: ContestPage) => Promise<Off>): Measure => ({
  rows: [`${name}: centres apart (px)`, `${name}: cut into the target (px)`],
  elements: SMALL,
  rounds: 1,
  measure,
});

const OFFSETS: readonly Measure[] = [
  off('window scrolled', (run) => run.offAfter(() => scrollBy(0, 40))),
  off('content inserted above', (run) =>
    run.offAfter(() => document.querySelector('#above')?.setAttribute('style', 'height:106px')),
  ),
  off('target animated, worst', async (run) => {
    await run.start();
    await run.page.evaluate(() =>
      document.querySelector('#target')?.setAttribute('style', 'animation:go 2s linear infinite alternate'),
    );
    let worst: Off = [0, 0];
    for (let look = 0; look < 12; look += 1) {
      await rest(60);
      const [centre, cut] = await run.offBy();
      worst = [Math.max(worst[0], centre), Math.max(worst[1], cut)];
    }
    return worst;
  }),
  off('html{zoom:1.25}', async (run) => {
    await run.page.addStyleTag({ content: 'html{zoom:1.25}' });
    await run.start();
    return run.offBy();
  }),
];

export const MEASURES: readonly Measure[] = [...TIMES, ...OFFSETS];
