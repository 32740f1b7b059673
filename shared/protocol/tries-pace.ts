import type { TriesChange } from './tries-change.ts';

/** Milliseconds without a change after which the tries are counted more seldom: the pharmacy's software uses the same card. */
const QUIET_MS = 10 * 60_000;
const SELDOM_MS = 15_000;

/** How quickly the tries of a card are counted for somebody who looks. The host keeps a least time between two counts of its own. */
export interface TriesPace {
  /** Another look, or another card. */
  restart(): void;
  /** @returns milliseconds to wait after this count */
  pauseAfter(change: TriesChange): number;
}

/** @param now milliseconds of a clock that only goes forward */
export function triesPace(now: () => number = () => performance.now()): TriesPace {
  let changedAt = now();
  const restart = (): void => {
    changedAt = now();
  };
  return {
    restart,
    pauseAfter(change) {
      if (change === 'fewer' || change === 'more') restart();
      return now() - changedAt < QUIET_MS ? 0 : SELDOM_MS;
    },
  };
}
