import { isNear, takePicture } from '../../../tests/support/browser/pixels.ts';
import { type Globals, idle, load, type Off, type Run, rest, STORM, violations } from './bench-run.ts';

/** What is measured on one fresh page: one row of the table, or as many as `rows` names. Lower is better. */
export interface Measure {
  readonly name: string;
  /** What each of several figures is; one figure when left out. */
  readonly rows?: readonly string[];
  /** What ours must not exceed, whatever the rivals do. */
  readonly bar?: number;
  /** What counts as noise between two runs. */
  readonly tolerance?: number;
  /** On the page of 10,000 elements. */
  readonly onLarge?: boolean;
  /** The quickest of so many rounds counts, the contestants taking turns: other work of the machine only ever adds. */
  readonly rounds?: number;
  measure(run: Run): Promise<number | Off>;
}

const OFF_ROWS = ['centres apart', 'cut into the target'];

const broken = (isBroken: boolean): number => (isBroken ? 1 : 0);

/** The table of docs/sources/overlays.md 1.2, as numbers: 0 is right, 1 is broken, or the unit named. */
export const MEASURES: readonly Measure[] = [
  {
    name: 'start to painted (ms)',
    rows: ['ring', 'ring and words'],
    bar: 50,
    tolerance: 12,
    onLarge: true,
    rounds: 7,
    measure: (run) =>
      run.page.evaluate(async (): Promise<Off> => {
        const { contestant } = globalThis as unknown as Globals;
        const frame = () => new Promise((resolve) => requestAnimationFrame(resolve));
        await frame();
        const startedAt = performance.now();
        contestant.start('#target');
        const painted = async (isThere: () => boolean): Promise<number> => {
          for (let wait = 0; wait < 200 && !isThere(); wait += 1) await frame();
          // What is there in a frame's callbacks is painted with that frame, before the next task.
          await new Promise((resolve) => setTimeout(resolve));
          return Math.round(performance.now() - startedAt);
        };
        const isRung = (): boolean => contestant.mark() !== null;
        return await Promise.all([painted(isRung), painted(() => isRung() && contestant.card() !== null)]);
      }),
  },
  { name: 'idle: main thread (ms/s)', tolerance: 1, onLarge: true, measure: (run) => idle(run, 'ms') },
  { name: 'idle: animation frames asked for (1/s)', bar: 0, measure: (run) => idle(run, 'frames') },
  { name: 'idle: layouts (1/s)', bar: 0, measure: (run) => idle(run, 'layouts') },
  {
    name: 'storm of 150 changes/s: main thread over the bare page (ms/s)',
    bar: 5,
    tolerance: 3,
    onLarge: true,
    async measure(run) {
      await run.page.evaluate(STORM);
      await rest(500);
      const bare = await load(run, 3);
      await run.start('#target', 1500);
      return Math.max(0, Math.round(((await load(run, 3)).ms - bare.ms) * 10) / 10);
    },
  },
  {
    name: 'layout shift caused (CLS)',
    bar: 0,
    async measure(run) {
      await run.start();
      await run.page.evaluate(() => scrollBy(0, 60));
      await rest(400);
      await run.stop();
      await rest(400);
      return run.page.evaluate(() => Math.round((globalThis as unknown as Globals).shift * 1000) / 1000);
    },
  },
  {
    name: 'long tasks caused',
    bar: 0,
    onLarge: true,
    async measure(run) {
      await run.start();
      await run.stop();
      return run.page.evaluate(() => (globalThis as unknown as Globals).longTasks);
    },
  },
  {
    name: 'attributes of the page changed',
    bar: 0,
    async measure(run) {
      await run.page.evaluate(() => {
        const own = new Set(document.querySelectorAll('*'));
        Object.assign(globalThis, { attributes: 0 });
        new MutationObserver((records) => {
          for (const record of records)
            if (own.has(record.target as Element)) (globalThis as unknown as { attributes: number }).attributes += 1;
        }).observe(document, { subtree: true, attributes: true });
      });
      await run.start();
      return run.page.evaluate(() => (globalThis as unknown as { attributes: number }).attributes);
    },
  },
  {
    name: 'HTML of the page differs after the end',
    bar: 0,
    async measure(run) {
      const html = () => run.page.evaluate(() => document.documentElement.outerHTML);
      const before = await html();
      await run.start();
      await run.stop();
      await rest(800);
      return broken((await html()) !== before);
    },
  },
  {
    name: 'another button of the page is dead',
    bar: 0,
    async measure(run) {
      await run.start();
      await run.page.evaluate(() =>
        document.querySelector('#other')?.addEventListener('click', () => Object.assign(globalThis, { clicked: true })),
      );
      await run.page.click('#other').catch(() => {});
      return broken(!(await run.page.evaluate(() => 'clicked' in globalThis)));
    },
  },
  { name: 'after the window scrolls (px)', rows: OFF_ROWS, measure: (run) => run.after(() => scrollBy(0, 40)) },
  {
    name: 'after content is inserted above (px)',
    rows: OFF_ROWS,
    measure: (run) => run.after(() => document.querySelector('#above')?.setAttribute('style', 'height:106px')),
  },
  {
    name: 'after the target grows (px)',
    rows: OFF_ROWS,
    measure: (run) => run.after(() => document.querySelector('#target')?.setAttribute('style', 'padding:30px')),
  },
  {
    name: 'after its scroller scrolls (px)',
    rows: OFF_ROWS,
    measure: (run) => run.after(() => document.querySelector('#scroller')?.scrollBy(0, 25), '#inner'),
  },
  {
    name: 'after the window is resized (px)',
    rows: OFF_ROWS,
    async measure(run) {
      await run.start();
      await run.page.setViewport({ width: 820, height: 700 });
      await rest(500);
      return run.offBy();
    },
  },
  {
    name: 'while the target is animated, worst (px)',
    rows: OFF_ROWS,
    tolerance: 6,
    async measure(run) {
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
    },
  },
  ...(['body{transform:translate(40px,30px) scale(.9)}', 'body{zoom:1.25}', 'html{zoom:1.25}'] as const).map(
    (rule): Measure => ({
      name: `with ${rule} (px)`,
      rows: OFF_ROWS,
      async measure(run) {
        await run.page.addStyleTag({ content: rule });
        await run.start();
        return run.offBy();
      },
    }),
  ),
  {
    name: 'still points where the target was, after it is replaced',
    bar: 0,
    async measure(run) {
      await run.start();
      await run.page.evaluate(() => {
        const target = document.querySelector('#target');
        target?.replaceWith(target.cloneNode(true));
        document.querySelector('#above')?.setAttribute('style', 'height:150px');
      });
      await rest(400);
      const [centre] = await run.offBy();
      return broken(centre > 2 && centre < 999);
    },
  },
  {
    name: 'characters lost in a code field while the page scrolls (of 4)',
    bar: 0,
    async measure(run) {
      await run.start();
      await run.page.focus('#password');
      await run.page.keyboard.type('12');
      await run.page.evaluate(() => scrollBy(0, 50));
      await rest(500);
      await run.page.keyboard.type('34');
      return run.page.$eval('#password', (field) => 4 - (field as HTMLInputElement).value.length);
    },
  },
  {
    name: 'Escape typed in a field of the page ends it',
    bar: 0,
    async measure(run) {
      await run.start();
      await run.page.focus('#text');
      await run.page.keyboard.press('Escape');
      await rest(600);
      return broken(await run.page.evaluate(() => (globalThis as unknown as Globals).contestant.card() === null));
    },
  },
  {
    name: 'under a page element with the highest z-index (by pixels)',
    bar: 0,
    async measure(run) {
      await run.start();
      await run.page.evaluate(() => {
        const cover = document.createElement('div');
        cover.style.cssText = 'position:fixed;inset:0;z-index:2147483647;background:#f0f;pointer-events:none';
        document.body.append(cover);
      });
      await rest(200);
      const box = await run.page.evaluate(() => {
        const { x, y, width, height } =
          (globalThis as unknown as Globals).contestant.card()?.getBoundingClientRect() ?? new DOMRect();
        return { x: x + width / 2, y: y + height / 2 };
      });
      return broken(isNear((await takePicture(run.page)).at(box.x, box.y), [255, 0, 255], 40));
    },
  },
  {
    name: 'harmed by button{font-size:44px!important} svg{display:none!important}',
    bar: 0,
    async measure(run) {
      await run.page.addStyleTag({ content: 'button{font-size:44px!important} svg{display:none!important}' });
      await run.start();
      return run.page.evaluate(() => {
        const { contestant } = globalThis as unknown as Globals;
        const sizes = [...(contestant.card()?.querySelectorAll('button') ?? [])].map(
          (one) => getComputedStyle(one).fontSize,
        );
        return contestant.mark() === null || sizes.includes('44px') ? 1 : 0;
      });
    },
  },
  {
    name: 'animations under reduced motion',
    bar: 0,
    async measure(run) {
      await run.page.emulateMediaFeatures([{ name: 'prefers-reduced-motion', value: 'reduce' }]);
      await run.start('#target', 30);
      return run.page.evaluate(() => {
        const own = (globalThis as unknown as Globals).contestant.card()?.getRootNode();
        return document.getAnimations().length + (own instanceof ShadowRoot ? own.getAnimations().length : 0);
      });
    },
  },
  {
    name: 'kinds of violation that axe-core finds added',
    bar: 0,
    async measure(run) {
      const before = await violations(run);
      await run.start();
      return (await violations(run)).filter((id) => !before.includes(id)).length;
    },
  },
];
