import type { Frame, Page } from 'puppeteer';
import type { StepId } from '../../../shared/guides/guide.ts';
import type { Truth } from '../../../tests/portals/drawing.ts';
import { type Portals, startPortals } from '../../../tests/portals/server.ts';
import { type Chromium, launchChromium } from '../../../tests/support/browser/chromium.ts';
import { bundleLab } from '../../../tests/support/locator/locate-lab.ts';
import { contentOf, goTo, STEPS, type Stop, stopsOf, truthAt } from '../../../tests/support/locator/locate-portals.ts';
import { MUTATIONS, THREE } from './mutations/all.ts';
import type { Given, Played } from './mutations/in-page.ts';
import type { Outcome } from './mutations/outcome.ts';

/** Seeds for three mutations at once. */
const SEEDS = [1, 2, 3, 4, 5];
/** Milliseconds one row may take, load included; it is tried once more on a new tab. */
const ROW_LIMIT = 10_000;
/** Milliseconds after which no further row is begun: the bench ends by itself on a machine that has other work. */
const ALL_LIMIT = 340_000;
/** Browsers at work side by side, each with portals of its own: the portals show one drawing at a time. */
const SHARDS = 2;

/** A new process for each new page would take most of the time. */
const QUICK = ['--disable-site-isolation-trials', '--renderer-process-limit=1'];

/** One question: a step on the page that shows it, after one mutation. */
interface Row {
  readonly stop: Stop;
  readonly step: StepId;
  readonly mutation: string;
  readonly after: 'found' | 'silent';
  readonly variant: number;
}

const rows = (): Row[] =>
  stopsOf().flatMap((stop) =>
    stop.shows.flatMap((step) => [
      ...MUTATIONS.flatMap(({ name, after, variants = 1 }) =>
        Array.from({ length: variants }, (_, variant) => ({ stop, step, mutation: name, after, variant })),
      ),
      ...SEEDS.map((variant) => ({ stop, step, mutation: THREE, after: 'found' as const, variant })),
    ]),
  );

/**
 * Every control of the practice pages after every mutation (mutations/mutation.ts says what is right then). On each page all other
 * steps of its portal are asked too: they must find nothing but their own controls.
 */
export async function benchMutations(only?: RegExp): Promise<readonly Outcome[]> {
  const lab = await bundleLab('scripts/bench/locate/mutations/in-page.ts');
  const all = rows().filter((row) => only === undefined || only.test(`${row.stop.name} ${row.step} ${row.mutation}`));
  // Whole stops together, so that a page that nothing changed need not be loaded again; in an order that favours no drawing.
  const stops = [...new Set(all.map((row) => row.stop.name))].sort((a, b) => seedOf(a) - seedOf(b));
  const shards = Array.from({ length: SHARDS }, (_, shard) =>
    stops.filter((_, at) => at % SHARDS === shard).flatMap((name) => all.filter((row) => row.stop.name === name)),
  );
  return (await Promise.all(shards.map((shard) => runShard(shard, lab, Date.now() + ALL_LIMIT)))).flat();
}

async function runShard(shard: readonly Row[], lab: string, until: number): Promise<Outcome[]> {
  const portals = await startPortals({ lateMs: 1 });
  const chromium = await launchChromium({ extension: null, host: null, portalsPort: portals.port, args: QUICK });
  const outcomes: Outcome[] = [];
  try {
    const tab = new Tab(chromium, portals, lab);
    for (const row of shard) outcomes.push(Date.now() > until ? unplayed(row) : await tab.play(row));
  } finally {
    await chromium.close();
    await portals.close();
  }
  return outcomes;
}

const toldOf = ({ stop, step, mutation, after, variant }: Row) => ({ page: stop.name, step, mutation, after, variant });

const unplayed = (row: Row): Outcome => ({
  ...toldOf(row),
  result: 'not reached',
  made: [],
  answers: [],
  elsewhere: 0,
});

/** One tab that plays row after row; a tab that hangs is left behind for a new one. */
class Tab {
  readonly #chromium: Chromium;
  readonly #portals: Portals;
  readonly #lab: string;
  #page: Page | undefined;
  /** The stop that lies in the tab. */
  #at: Stop | undefined;

  constructor(chromium: Chromium, portals: Portals, lab: string) {
    this.#chromium = chromium;
    this.#portals = portals;
    this.#lab = lab;
  }

  async play(row: Row): Promise<Outcome> {
    const told = toldOf(row);
    const { step } = row;
    for (const last of [false, true]) {
      try {
        return { ...told, ...(await within(this.#once(row))) };
      } catch (error) {
        const page = this.#page;
        this.#page = undefined;
        this.#at = undefined;
        await within(page?.close() ?? Promise.resolve()).catch(() => {});
        if (last)
          return { ...told, result: 'failed', made: [], answers: [{ step, what: String(error) }], elsewhere: 0 };
      }
    }
    throw new Error('unreachable');
  }

  async #once(row: Row): Promise<Pick<Outcome, 'result' | 'made' | 'answers' | 'elsewhere'>> {
    const { stop, step, mutation, after, variant } = row;
    this.#page ??= await this.#chromium.browser.newPage();
    const page = this.#page;
    const order = [step, mutation, variant, seedOf(stop.name, step, variant), STEPS[stop.portal]];
    const play = async (): Promise<Played> =>
      (await (await homeOf(page, stop, step)).evaluate(`bench.play(...${JSON.stringify(order)})`)) as Played;
    let played = this.#at === stop ? await play() : null;
    if (played === null) {
      await goTo(page, this.#portals, stop);
      for (const frame of page.frames()) await this.#enter(frame, stop, page);
      this.#at = stop;
      played = await play();
    }
    if (played === null) throw new Error(`${stop.name} is not as it was after a load`);
    const { made } = played;
    if (made === null) return { result: 'not made', made: [], answers: [], elsewhere: 0 };
    const given: Given[] = [...played.given];
    const home = await homeOf(page, stop, step);
    for (const frame of page.frames()) {
      if (frame === home) continue;
      await this.#load(frame);
      given.push(...((await frame.evaluate(`bench.ask(${JSON.stringify(STEPS[stop.portal])})`)) as Given[]));
    }
    const own = given.filter((one) => one.step === step);
    const sure = own.filter((one) => one.level === 'sure');
    // An opener helps the step one is at and is no proof of another (match.ts).
    const strays = given.filter((one) => one.step !== step && one.isTarget && !one.right);
    const right = after === 'found' && sure.length === 1 && sure[0]?.right === true;
    const result = right ? 'right' : sure.length === 0 ? 'silent' : 'wrong';
    return {
      result,
      made,
      answers: [...(result === 'silent' ? own.filter((one) => one.what !== 'wrong-page') : sure), ...strays],
      elsewhere: strays.length,
    };
  }

  /** Once in each document: what was noted there must outlive the next question. */
  async #load(frame: Frame): Promise<void> {
    if ((await frame.evaluate('globalThis.bench === undefined')) === true) await frame.evaluate(this.#lab);
  }

  async #enter(frame: Frame, stop: Stop, page: Page): Promise<void> {
    await this.#load(frame);
    const truths: Partial<Record<StepId, Truth>> = {};
    for (const step of STEPS[stop.portal]) {
      const truth = truthAt(stop, step);
      if (truth === undefined) continue;
      const home = truth.frame === undefined ? page.mainFrame() : await contentOf(page, truth.frame);
      if (home === frame) truths[step] = truth;
    }
    await frame.evaluate(`bench.note(${JSON.stringify(truths)})`);
  }
}

/** The frame that holds a step's control. */
async function homeOf(page: Page, stop: Stop, step: StepId): Promise<Frame> {
  const css = truthAt(stop, step)?.frame;
  const home = css === undefined ? page.mainFrame() : await contentOf(page, css);
  if (home === null) throw new Error(`${stop.name} has no frame ${css}`);
  return home;
}

const seedOf = (...parts: readonly (string | number)[]): number =>
  [...parts.join(' ')].reduce((seed, letter) => (seed * 31 + (letter.codePointAt(0) ?? 0)) % 2147483647, 7);

async function within<T>(work: Promise<T>): Promise<T> {
  let timer: NodeJS.Timeout | undefined;
  const limit = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new Error(`not done in ${ROW_LIMIT} ms`)), ROW_LIMIT);
  });
  try {
    return await Promise.race([work, limit]);
  } finally {
    clearTimeout(timer);
  }
}
