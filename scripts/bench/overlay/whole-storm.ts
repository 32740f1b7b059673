import { rest, STORM, threadTime } from './bench-run.ts';
import { openDesk } from './desk.ts';

/** Seconds: in which every change is news, when the page has come only now; and of each round after that. */
const BEGIN = 5;
const SPAN = 30;
/** The quickest counts: other work of the machine only ever adds. */
const ROUNDS = 2;

interface WholeStorm {
  /** Main-thread milliseconds a second over the same page without a guide. */
  readonly begin: number;
  readonly lasting: number;
  /** The same of an observer of the page's nodes that does nothing: what the browser takes for telling. */
  readonly told: number;
}

const OBSERVER = (): void =>
  new MutationObserver(() => undefined).observe(document, { childList: true, characterData: true, subtree: true });

/**
 * What a running guide, its ring drawn, costs a page of so many elements in which something else changes 150 times a second: the search,
 * the watching and the overlay of the built extension.
 */
export async function wholeStorm(build: string, elements: number): Promise<WholeStorm> {
  const desk = await openDesk(build, elements);
  const run = async (who: 'nobody' | 'observer' | 'guide'): Promise<{ begin: number; lasting: number }> => {
    const page = await desk.openTab();
    await page.goto(desk.url);
    if (who === 'observer') await page.evaluate(OBSERVER);
    if (who === 'guide') await page.waitForSelector('[data-compagnon-ecps][data-match=sure]', { timeout: 10_000 });
    // The page is drawn and at rest.
    await rest(1000);
    const time = await threadTime(page);
    const over = async (seconds: number): Promise<number> => {
      // What came to be in the page before is no part of it.
      await (await page.createCDPSession()).send('HeapProfiler.collectGarbage');
      const before = await time();
      await rest(seconds * 1000);
      return ((await time()) - before) / seconds;
    };
    await page.evaluate(STORM);
    const begin = await over(BEGIN);
    let lasting = Number.POSITIVE_INFINITY;
    for (let round = 0; round < ROUNDS; round += 1) lasting = Math.min(lasting, await over(SPAN));
    await page.close();
    return { begin, lasting };
  };
  try {
    const bare = await run('nobody');
    const observed = await run('observer');
    await desk.startGuide();
    const guided = await run('guide');
    return {
      begin: guided.begin - bare.begin,
      lasting: guided.lasting - bare.lasting,
      told: observed.lasting - bare.lasting,
    };
  } finally {
    await desk.close();
  }
}
