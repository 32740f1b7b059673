import { isOwn } from './own.ts';

/** What a search leaves to be held on to until the next one. */
export interface Held {
  /** The elements that are pointed at; when one leaves the document, it is dropped at once. */
  readonly anchors: () => readonly Element[];
  /** Every question has its answer; otherwise the page is asked again now and then without a change being seen. */
  readonly settled: boolean;
  /** Did the answers change? Searches that change nothing come less and less often. */
  readonly changed: boolean;
  /** Shadow roots to watch besides the document. */
  readonly roots: readonly ShadowRoot[];
  /** A digest of all that may change the answers without a node coming or going: shown, enabled, chosen. Cheap. */
  readonly glance: () => string;
}

export interface FollowOptions {
  readonly document: Document;
  /** A search is due. Runs at most ten times a second. */
  readonly onSearch: () => Held;
  /** What was pointed at is no more: take the ring away now; a search follows. */
  readonly onDrop: () => void;
  /** Ends everything: observers, listeners, timers. */
  readonly signal: AbortSignal;
}

/** Milliseconds. Between two searches; their back-off when nothing changes; after the user did something; the slow look. */
const GAP = 100;
const LONGEST_GAP = 1600;
const AFTER_EVENT = [40, 400] as const;
const LOOK = 1000;
/**
 * Searches may take so much of the time at most: a slow page is asked less often. More after the user did something or the target has
 * gone, when what is pointed at may be the wrong thing now.
 */
const SHARE = { usual: 0.04, urgent: 0.25 } as const;

/** Nodes that come, go or are rewritten: frameworks that keep their nodes give them other words and no event. */
const NODES: MutationObserverInit = { childList: true, characterData: true, subtree: true };
/** What else says what a control is and whether it is to be used; watched on what is pointed at alone: on a whole page it changes all the time. */
const ATTRIBUTES: MutationObserverInit = {
  attributeFilter: [
    ...['aria-label', 'aria-labelledby', 'title', 'alt', 'href', 'src', 'class', 'd'],
    ...['disabled', 'aria-disabled', 'readonly', 'aria-readonly', 'aria-expanded'],
  ],
  subtree: true,
};

/** Signals that something happened, which say nothing of what was typed: no key and no input listener anywhere. */
const SIGNALS = ['click', 'change', 'focusin', 'toggle'] as const;

/**
 * Says when a page must be searched again: nodes came, went or were rewritten, what is pointed at was renamed, the route changed, the
 * user clicked, or a slow look shows that something was revealed. Nothing runs while the page is hidden; at rest there is one small look a second.
 */
export function followPage({ document, onSearch, onDrop, signal }: FollowOptions): { readonly search: () => void } {
  const view = document.defaultView;
  let held: Held = { anchors: () => [], settled: false, changed: false, roots: [], glance: () => '' };
  let glance = '';
  let gap = GAP;
  let cost = 0;
  let last = Number.NEGATIVE_INFINITY;
  let route = document.location.href;
  let due: { readonly at: number; readonly timer: ReturnType<typeof setTimeout> } | null = null;
  let looking: ReturnType<typeof setTimeout> | undefined;
  const later: Set<ReturnType<typeof setTimeout>> = new Set();
  const watched = new WeakSet<ShadowRoot>();

  const search = (): void => {
    if (signal.aborted || document.visibilityState === 'hidden') return;
    const begun = performance.now();
    held = onSearch();
    last = performance.now();
    cost = last - begun;
    gap = held.changed ? GAP : Math.min(gap * 2, LONGEST_GAP);
    glance = held.glance();
    for (const root of held.roots) {
      if (watched.has(root)) continue;
      watched.add(root);
      observer.observe(root, NODES);
    }
    watchPointed();
  };

  /** Answers are confirmed after the search that found them, so this is called now and then. */
  const watchPointed = (): void => {
    pointed.disconnect();
    for (const anchor of held.anchors()) pointed.observe(anchor, ATTRIBUTES);
  };

  /** At most one search is waiting; an earlier one replaces a later one. */
  const searchIn = (delay: number, haste: keyof typeof SHARE = 'usual'): void => {
    const now = performance.now();
    const at = Math.max(now + delay, last + Math.max(GAP, cost / SHARE[haste]));
    if (due !== null && due.at <= at) return;
    if (due !== null) clearTimeout(due.timer);
    const run = (): void => {
      due = null;
      search();
    };
    due = { at, timer: setTimeout(run, at - now) };
  };

  const drop = (): void => {
    if (held.anchors().length > 0) onDrop();
    held = { ...held, settled: false };
    gap = GAP;
  };

  const onRoute = (): void => {
    if (document.location.href === route) return;
    route = document.location.href;
    drop();
    searchIn(AFTER_EVENT[0], 'urgent');
  };

  const onNodes = (records: readonly MutationRecord[]): void => {
    onRoute();
    if (held.anchors().some((anchor) => !anchor.isConnected)) {
      drop();
      searchIn(0, 'urgent');
    } else if (!records.every(isOurs)) {
      searchAfterGap();
    }
  };
  const searchAfterGap = (): void => searchIn(Math.max(0, last + gap - performance.now()));
  const observer = new MutationObserver(onNodes);
  const pointed = new MutationObserver(searchAfterGap);

  const look = (): void => {
    onRoute();
    if (held.glance() !== glance) searchIn(0);
    else if (!held.settled) searchIn(LONGEST_GAP - LOOK);
    watchPointed();
    looking = setTimeout(look, LOOK);
  };

  const onSignal = (): void => {
    gap = GAP;
    for (const timer of later) clearTimeout(timer);
    later.clear();
    for (const delay of AFTER_EVENT) {
      const timer = setTimeout(() => {
        later.delete(timer);
        onRoute();
        if (!held.settled || held.glance() !== glance) searchIn(0, 'urgent');
      }, delay);
      later.add(timer);
    }
  };

  const stop = (): void => {
    observer.disconnect();
    pointed.disconnect();
    if (due !== null) clearTimeout(due.timer);
    due = null;
    clearTimeout(looking);
    for (const timer of later) clearTimeout(timer);
    later.clear();
  };

  const start = (): void => {
    stop();
    if (signal.aborted || document.visibilityState === 'hidden') return;
    observer.observe(document, NODES);
    for (const root of held.roots) observer.observe(root, NODES);
    looking = setTimeout(look, LOOK);
    searchIn(0);
  };

  const listening = { capture: true, passive: true, signal } as const;
  for (const type of SIGNALS) document.addEventListener(type, onSignal, listening);
  document.addEventListener('visibilitychange', start, { signal });
  view?.addEventListener('pageshow', start, { signal });
  view?.addEventListener('load', () => searchIn(0), { signal });
  view?.addEventListener('hashchange', onRoute, { signal });
  view?.addEventListener('popstate', onRoute, { signal });
  // The new view does not exist yet when the route changes: the ring goes, and the search waits for it.
  view?.navigation?.addEventListener('currententrychange', onRoute, { signal });
  signal.addEventListener('abort', stop, { once: true });
  start();
  return {
    search: () => {
      gap = GAP;
      searchIn(0, 'urgent');
    },
  };
}

/** Is a record only about our own element coming or going? */
function isOurs(record: MutationRecord): boolean {
  const nodes = [...record.addedNodes, ...record.removedNodes];
  return nodes.length > 0 && nodes.every((node) => node instanceof Element && isOwn(node));
}
