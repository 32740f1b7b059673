import type { Page } from 'puppeteer';
import { bundleLab } from './locate-lab.ts';

/** The clock that a script of ours goes by instead of the page's: the same, and it can be put forward. */
interface PageClock {
  now(): number;
  set(run: () => void, delay?: number): number;
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
    const due = [...waiting].filter(([, { at }]) => at <= now()).sort(([, one], [, other]) => one.at - other.at);
    for (const [id] of due) {
      // One that ran before may have called it off.
      const timer = waiting.get(id);
      waiting.delete(id);
      timer?.run();
    }
  };
  const clock: PageClock = {
    now,
    set(run, delay = 0) {
      made += 1;
      waiting.set(made, { at: now() + delay, run });
      wait(runDue, delay);
      return made;
    },
    clear: (id) => void (id !== undefined && waiting.delete(id)),
    forward(milliseconds) {
      ahead += milliseconds;
      runDue();
    },
  };
  Object.assign(globalThis, { pageClock: clock });
}

/** The locator as one script (locate-lab.ts) that goes by a clock which `passTime` puts forward. */
export const bundleLabWithClock = async (): Promise<string> => {
  const instead = { 'performance.now': 'pageClock.now', setTimeout: 'pageClock.set', clearTimeout: 'pageClock.clear' };
  const script = await bundleLab('tests/support/locate-lab-page.ts', instead);
  return `(${String(install)})();${script}`;
};

/** Milliseconds that pass at once: shorter than all that the locator waits for, so that it sees a page go on in between. */
const STEP = 50;

/**
 * Lets time pass for the script in a page, ten times as fast; what the page does itself goes on at its own pace.
 * @param until ends it earlier: an expression that is true in the page
 * @returns whether it ended earlier
 */
export const passTime = (tab: Page, milliseconds: number, until = 'false'): Promise<boolean> =>
  tab.evaluate(
    async (milliseconds, step, until) => {
      const isOver = new Function(`return ${until}`) as () => boolean;
      for (let passed = 0; passed < milliseconds; passed += step) {
        if (isOver()) return true;
        pageClock.forward(step * 0.9);
        await new Promise((next) => setTimeout(next, step * 0.1));
      }
      return isOver();
    },
    milliseconds,
    STEP,
    until,
  );
