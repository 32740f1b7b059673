/** Milliseconds without a change of its nodes after which what a page lacks is not on its way any more. */
const QUIET_MS = 1_000;
/** Milliseconds after which a page that never rests counts as made. */
const MOST_MS = 5_000;

/** Whether a page is still being made: until it is quiet, a missing control may be about to come. */
interface Quiet {
  readonly isQuiet: boolean;
  /** A page, a route or an answer has just changed: waits for quiet anew. */
  disturb(): void;
}

/** @param onQuiet called once after each disturbance, when the page has been quiet */
export function watchQuiet(document: Document, onQuiet: () => void, signal: AbortSignal): Quiet {
  let isQuiet = false;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let since = performance.now();
  const rest = (): void => {
    isQuiet = true;
    observer.disconnect();
    onQuiet();
  };
  const wait = (): void => {
    clearTimeout(timer);
    timer = setTimeout(rest, Math.max(0, Math.min(QUIET_MS, since + MOST_MS - performance.now())));
  };
  // Nodes alone: what merely moves or counts is there already.
  const observer = new MutationObserver(wait);
  signal.addEventListener('abort', () => {
    clearTimeout(timer);
    observer.disconnect();
  });
  return {
    get isQuiet() {
      return isQuiet;
    },
    disturb() {
      if (signal.aborted) return;
      since = performance.now();
      if (isQuiet || timer === undefined) observer.observe(document, { childList: true, subtree: true });
      isQuiet = false;
      wait();
    },
  };
}
