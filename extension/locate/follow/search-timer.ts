/** Milliseconds. Between two searches; their back-off when nothing changes. */
const GAP = 100;
export const LONGEST_GAP = 1600;
/**
 * Share of the time that searches may take: a slow page is searched less often. More after an action of the user or the loss of the target,
 * when the ring may be wrong; hardly any for lasting background noise.
 */
const SHARE = { idle: 0.001, usual: 0.04, urgent: 0.25 } as const;
type Haste = keyof typeof SHARE;
/**
 * Milliseconds. What a search cost is believed up to twice as much as this, or as what the one before cost: the first one also has the
 * browser compile what searches, and other work of the machine only ever adds.
 */
const LEAST_COST = 10;
/** No change waits longer than this for a search. */
const LONGEST_WAIT = 30_000;

/** When a page is searched next: at most one search is waiting, and an earlier one replaces a later one. */
export interface SearchTimer {
  /** A search so many milliseconds from now, or later where searches would take too much of the time. */
  searchIn(delay: number, haste?: Haste): void;
  /** A search within this very task, where one may be made by now; says whether it changed an answer. */
  searchNow(): boolean;
  /** The same as `searchIn`, after the pause that grows while searches change nothing. */
  searchLater(haste: Haste): void;
  clear(): void;
  /** The page may become another one: the pause is short again. */
  hasten(): void;
  /** When that was, on the clock of `performance.now()`. */
  hastened(): number;
}

/**
 * @param search searches the page, and says whether an answer changed
 *   isIdle: nothing but background noise has happened since the last one
 */
export function createSearchTimer(search: (isIdle: boolean) => boolean): SearchTimer {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let due = Number.POSITIVE_INFINITY;
  let gap = GAP;
  let cost = 0;
  let last = Number.NEGATIVE_INFINITY;
  let hastened = 0;
  let isIdle = false;

  const clear = (): void => {
    clearTimeout(timer);
    due = Number.POSITIVE_INFINITY;
  };
  const run = (): boolean => {
    clear();
    const begun = performance.now();
    const isChanged = search(isIdle);
    isIdle = true;
    last = performance.now();
    cost = Math.min(last - begun, 2 * Math.max(cost, LEAST_COST));
    if (isChanged) hasten();
    else gap = Math.min(gap * 2, LONGEST_GAP);
    return isChanged;
  };
  /** When searches may take their next share of the time. */
  const earliest = (haste: Haste): number => last + Math.min(Math.max(GAP, cost / SHARE[haste]), LONGEST_WAIT);
  const searchIn = (delay: number, haste: Haste = 'usual'): void => {
    isIdle &&= haste === 'idle';
    const now = performance.now();
    const at = Math.max(now + delay, earliest(haste));
    if (due <= at) return;
    clearTimeout(timer);
    due = at;
    timer = setTimeout(run, at - now);
  };
  const hasten = (): void => {
    gap = GAP;
    hastened = performance.now();
  };
  return {
    searchIn,
    searchNow: () => {
      isIdle = false;
      return performance.now() >= earliest('urgent') && run();
    },
    searchLater: (haste) => searchIn(last + gap - performance.now(), haste),
    clear,
    hasten,
    hastened: () => hastened,
  };
}
