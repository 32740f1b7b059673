import type { Page } from 'puppeteer';
import { scriptOf } from '../../portals/script-of.ts';

/** The clock that a script of ours goes by instead of the page's: the same, and it can be put forward. */
interface PageClock {
  now(): number;
  set(run: () => void, delay?: number): number;
  every(run: () => void, delay: number): number;
  clear(id: number | undefined): void;
  /** Puts it forward by so many milliseconds and runs what became due. */
  forward(milliseconds: number): void;
}

declare const pageClock: PageClock;

/** In the page. What a script measures of its own work is real: the clock is put forward between two tasks only. */
function install(): void {
  const [real, wait] = [performance.now.bind(performance), setTimeout];
  const waiting = new Map<number, { readonly at: number; readonly run: () => void }>();
  let ahead = 0;
  let made = 0;
  const now = (): number => real() + ahead;
  const runDue = (): void => {
    // The browser's timers count whole milliseconds.
    const due = [...waiting].filter(([, { at }]) => at <= now() + 1).sort(([, one], [, other]) => one.at - other.at);
    for (const [id] of due) {
      // One that ran before may have called it off.
      const timer = waiting.get(id);
      waiting.delete(id);
      timer?.run();
    }
  };
  const put = (id: number, run: () => void, delay: number): number => {
    waiting.set(id, { at: now() + delay, run });
    wait(runDue, delay);
    return id;
  };
  const clock: PageClock = {
    now,
    set(run, delay = 0) {
      made += 1;
      return put(made, run, delay);
    },
    every(run, delay) {
      made += 1;
      const id = made;
      const again = (): void => {
        put(id, again, delay);
        run();
      };
      return put(id, again, delay);
    },
    clear: (id) => void (id !== undefined && waiting.delete(id)),
    forward(milliseconds) {
      ahead += milliseconds;
      runDue();
    },
  };
  Object.assign(globalThis, { pageClock: clock });
}

/** Runs before a script that goes by this clock. */
export const PAGE_CLOCK = scriptOf(install);

/** What such a script calls instead of the browser's own, for its bundler. */
export const BY_PAGE_CLOCK: Readonly<Record<string, string>> = {
  'performance.now': 'pageClock.now',
  setTimeout: 'pageClock.set',
  clearTimeout: 'pageClock.clear',
  setInterval: 'pageClock.every',
  clearInterval: 'pageClock.clear',
};

/** Milliseconds that pass at once: shorter than all that the locator waits for, so that it sees a page go on in between. */
const STEP = 50;

/**
 * Lets time pass for the script in a page, ten times as fast; what the page does itself goes on at its own pace.
 * @param makeIsOver in the page, of what is given: what ends it earlier where it is true
 * @returns whether it ended earlier
 */
export async function passTime(
  tab: Page,
  milliseconds: number,
  makeIsOver: (given: number) => () => boolean = () => () => false,
  given = 0,
): Promise<boolean> {
  return tab.evaluate(
    async (milliseconds, step, isOver) => {
      for (let passed = 0; passed < milliseconds; passed += step) {
        if (isOver()) return true;
        pageClock.forward(step * 0.9);
        await new Promise((next) => setTimeout(next, step * 0.1));
      }
      return isOver();
    },
    milliseconds,
    STEP,
    await tab.evaluateHandle(makeIsOver, given),
  );
}
