import { world } from '../../dom/isolated-world.ts';
import { NODE_CHANGES } from '../../dom/node-changes.ts';
import * as dom from '../../dom/reads.ts';
import { onTrusted } from '../../dom/trusted-events.ts';
import { createPageChanges } from './page-changes.ts';
import { watchRoute } from './route.ts';
import { createSearchTimer, LONGEST_GAP } from './search-timer.ts';
import { AFTER_EVENT, watchUserSignals } from './user-signals.ts';

declare module '../../dom/isolated-world.ts' {
  interface IsolatedWorld {
    /** Told of each search that news of the page, not mere noise, has led to. */
    searched: () => void;
  }
}

export interface SearchResult {
  /** The elements that are pointed at; when one leaves the document, it is dropped at once. */
  readonly anchors: () => readonly Element[];
  /** Every question has its answer; otherwise the page is asked again now and then without a change being seen. */
  readonly settled: boolean;
  /** Did the answers change? Searches that change nothing come less and less often. */
  readonly changed: boolean;
  /** Whose changes are listened to: none where there is more than can be read, which is asked again now and then. */
  readonly roots: readonly Node[];
  /** A digest of all that may change the answers without a node coming or going: shown, enabled, chosen. Cheap. */
  readonly stateDigest: () => string;
}

interface FollowOptions {
  readonly document: Document;
  /**
   * A search is due. Runs at most ten times a second.
   * @param isIdle nothing but background noise has happened since the last one
   */
  readonly onSearch: (isIdle: boolean) => SearchResult;
  /** The target has left the document: take the ring away now; a search follows. */
  readonly onDrop: () => void;
  readonly signal: AbortSignal;
}

/** Milliseconds between two slow looks. */
const LOOK = 1000;

/** Attributes that name the target or say whether it may be used. Observed on the target alone: on a whole page they change all the time. */
const ALL: MutationObserverInit = {
  ...NODE_CHANGES,
  attributeFilter: [
    ...['aria-label', 'aria-labelledby', 'title', 'alt', 'href', 'src', 'class', 'd'],
    ...['disabled', 'aria-disabled', 'readonly', 'aria-readonly', 'aria-expanded'],
  ],
};

const beforeAnySearch = (document: Document): SearchResult => ({
  anchors: () => [],
  settled: false,
  changed: false,
  roots: [document],
  stateDigest: () => '',
});

/**
 * Says when a page must be searched again: nodes came, went or were rewritten, a ringed control was renamed, the route changed, the user
 * clicked, or a slow look shows that something was revealed. Nothing runs while the page is hidden; at rest there is one small look a
 * second.
 * @returns asks for a search now
 */
export function followPage({ document, onSearch, onDrop, signal }: FollowOptions): () => void {
  const view = dom.defaultView(document) as Window;
  let latest = beforeAnySearch(document);
  let digest = '';
  let looking: ReturnType<typeof setTimeout> | undefined;
  const isAsleep = (): boolean => signal.aborted || dom.visibilityState(document) === 'hidden';

  const timer = createSearchTimer((isIdle) => {
    if (isAsleep()) return false;
    latest = onSearch(isIdle);
    if (!isIdle) world.searched?.();
    digest = latest.stateDigest();
    changes.observe(latest.roots);
    watchPointed();
    return latest.changed;
  });

  /** Answers are confirmed after the search that found them, so this is called now and then. */
  const watchPointed = (): void => {
    pointed.disconnect();
    for (const anchor of latest.anchors()) pointed.observe(anchor, ALL);
  };

  const drop = (): void => {
    if (latest.anchors().length > 0) onDrop();
    latest = { ...latest, settled: false };
    timer.hasten();
  };

  // The new view does not exist yet when the route changes: the ring goes, and the search waits for it.
  const onRoute = (): void => {
    drop();
    timer.searchIn(AFTER_EVENT[0], 'urgent');
  };
  const checkRoute = watchRoute(view, onRoute, signal);

  const changes = createPageChanges(timer, () => latest.anchors(), drop, checkRoute, signal);
  // Other words on a ringed control make it another one: known at once, as far as the share of time allows.
  const pointed = new MutationObserver(() => timer.searchIn(0));

  const look = (): void => {
    // What a style reveals waits until somebody is there to see it: nothing of the page is read before.
    if (!latest.settled || !world.isAway?.()) {
      checkRoute();
      if (latest.stateDigest() !== digest) timer.searchIn(0);
      else if (!latest.settled) timer.searchIn(LONGEST_GAP - LOOK);
      watchPointed();
    }
    changes.judge();
    looking = setTimeout(look, LOOK);
  };

  const lookAfter = (): void => {
    checkRoute();
    if (!latest.settled || latest.stateDigest() !== digest) timer.searchIn(0, 'urgent');
  };
  const forgetSignals = watchUserSignals(document, timer.hasten, lookAfter, signal);

  const stop = (): void => {
    changes.observe([]);
    pointed.disconnect();
    timer.clear();
    clearTimeout(looking);
    forgetSignals();
  };

  const start = (): void => {
    stop();
    if (isAsleep()) return;
    changes.observe(latest.roots);
    looking = setTimeout(look, LOOK);
    timer.searchIn(0);
  };

  onTrusted(document, 'visibilitychange', start, { signal });
  onTrusted(view, 'pageshow', start, { signal });
  onTrusted(view, 'load', () => timer.searchIn(0), { signal });
  signal.addEventListener('abort', stop);
  start();
  return () => {
    timer.hasten();
    timer.searchIn(0, 'urgent');
  };
}
