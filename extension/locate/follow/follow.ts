import { world } from '../../dom/isolated-world.ts';
import { NODE_CHANGES } from '../../dom/node-changes.ts';
import { isOwn } from '../../dom/own-elements.ts';
import * as dom from '../../dom/reads.ts';
import { onTrusted } from '../../dom/trusted-events.ts';
import { areBackgroundNoise, movedBy } from './background-noise.ts';
import { watchRoute } from './route.ts';
import { createSearchTimer, LONGEST_GAP } from './search-timer.ts';

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
  /** More than can be read: then it is asked again now and then, and its changes, a million maybe, are not listened to. */
  readonly isTooLarge?: boolean;
  /** A digest of all that may change the answers without a node coming or going: shown, enabled, chosen. Cheap. */
  readonly stateDigest: () => string;
}

interface FollowOptions {
  readonly document: Document;
  /**
   * A search is due. Runs at most ten times a second.
   * @param isIdle nothing but background noise has happened since the last one
   */
  readonly onSearch: (isIdle: boolean) => Held;
  /** What was pointed at is no more: take the ring away now; a search follows. */
  readonly onDrop: () => void;
  /** Ends everything: observers, listeners, timers. */
  readonly signal: AbortSignal;
}

/** Milliseconds after the user did something; between two slow looks. */
const AFTER_EVENT = [40, 400] as const;
const LOOK = 1000;
/** So long after the user did something, or an answer changed, every change of the page is news. */
const SETTLING = 5000;
/** So many changes between two looks at them are more than small noise. */
const MOST_NOISE = 5000;

/** In what is pointed at also what else says what a control is and whether it is to be used: on a whole page that changes all the time. */
const ALL: MutationObserverInit = {
  ...NODE_CHANGES,
  attributeFilter: [
    ...['aria-label', 'aria-labelledby', 'title', 'alt', 'href', 'src', 'class', 'd'],
    ...['disabled', 'aria-disabled', 'readonly', 'aria-readonly', 'aria-expanded'],
  ],
};

/** Signals that something happened, which say nothing of what was typed: no key and no input listener anywhere. */
const SIGNALS = ['click', 'change', 'focusin', 'toggle'] as const;

/**
 * Says when a page must be searched again: nodes came, went or were rewritten, what is pointed at was renamed, the route changed, the
 * user clicked, or a slow look shows that something was revealed. Nothing runs while the page is hidden; at rest there is one small look a second.
 * @returns asks for a search now
 */
export function followPage({ document, onSearch, onDrop, signal }: FollowOptions): () => void {
  const view = dom.defaultView(document) as Window;
  let held: Held = { anchors: () => [], settled: false, changed: false, roots: [], stateDigest: () => '' };
  let digest = '';
  let looking: ReturnType<typeof setTimeout> | undefined;
  /** When its nodes changed last. */
  let changed = 0;
  /** What changes on and on, nothing coming of it: the slow look sees whether it is more than that. */
  let noise: MutationRecord[] = [];
  /** Counts what the user did: looks after an earlier event are not made any more. */
  let events = 0;

  const isAsleep = (): boolean => signal.aborted || dom.visibilityState(document) === 'hidden';

  const timer = createSearchTimer((isIdle) => {
    if (isAsleep()) return false;
    held = onSearch(isIdle);
    digest = held.stateDigest();
    watchNodes();
    watchPointed();
    return held.changed;
  });

  /** What is watched already stays so. */
  const watchNodes = (): void => {
    if (held.isTooLarge) observer.disconnect();
    else for (const root of [document, ...held.roots]) observer.observe(root, NODE_CHANGES);
  };

  /** Answers are confirmed after the search that found them, so this is called now and then. */
  const watchPointed = (): void => {
    pointed.disconnect();
    for (const anchor of held.anchors()) pointed.observe(anchor, ALL);
  };

  const drop = (): void => {
    if (held.anchors().length > 0) onDrop();
    held = { ...held, settled: false };
    timer.hasten();
  };

  // The new view does not exist yet when the route changes: the ring goes, and the search waits for it.
  const onRoute = (): void => {
    drop();
    timer.searchIn(AFTER_EVENT[0], 'urgent');
  };
  const checkRoute = watchRoute(view, onRoute, signal);

  const onNodes = (records: readonly MutationRecord[]): void => {
    world.hearNodes?.(records);
    const before = changed;
    changed = performance.now();
    if (held.anchors().some((anchor) => !dom.isConnected(anchor))) {
      drop();
      timer.searchIn(0, 'urgent');
    } else if (changed - timer.hastened() > SETTLING && changed - before < LONGEST_GAP) {
      for (const record of records) if (noise.length < MOST_NOISE) noise.push(record);
    } else {
      checkRoute();
      if (!records.every(isOurs)) timer.searchLater('usual');
    }
  };
  const observer = new MutationObserver(onNodes);
  world.nodeObserver = observer;
  // Other words on what is pointed at make it another control: known at once, as far as the share of time allows.
  const pointed = new MutationObserver(() => timer.searchIn(0));

  const look = (): void => {
    checkRoute();
    if (held.stateDigest() !== digest) timer.searchIn(0);
    else if (!held.settled) timer.searchIn(LONGEST_GAP - LOOK);
    if (noise.length > 0)
      timer.searchLater(noise.length < MOST_NOISE && areBackgroundNoise(noise, held.anchors()) ? 'idle' : 'usual');
    noise = [];
    watchPointed();
    looking = setTimeout(look, LOOK);
  };

  const onSignal = ({ isTrusted }: Event): void => {
    // What a script has made up hastens nothing, but it is looked after all the same: pages open things so.
    if (isTrusted) timer.hasten();
    events += 1;
    const event = events;
    const lookAfter = (): void => {
      if (event !== events) return;
      checkRoute();
      if (!held.settled || held.stateDigest() !== digest) timer.searchIn(0, 'urgent');
    };
    for (const delay of AFTER_EVENT) setTimeout(lookAfter, delay);
  };

  const stop = (): void => {
    observer.disconnect();
    pointed.disconnect();
    timer.clear();
    clearTimeout(looking);
    events += 1;
  };

  const start = (): void => {
    stop();
    if (isAsleep()) return;
    watchNodes();
    looking = setTimeout(look, LOOK);
    timer.searchIn(0);
  };

  const listening = { capture: true, passive: true, signal } as const;
  for (const type of SIGNALS) dom.addEventListener(document, type, onSignal, listening);
  onTrusted(document, 'visibilitychange', start, listening);
  onTrusted(view, 'pageshow', start, listening);
  onTrusted(view, 'load', () => timer.searchIn(0), listening);
  signal.addEventListener('abort', stop);
  start();
  return () => {
    timer.hasten();
    timer.searchIn(0, 'urgent');
  };
}

/** Is a record only about our own element coming or going? It stands on the root element. */
const isOurs = (record: MutationRecord): boolean =>
  dom.parentNode(record.target) instanceof Document && movedBy(record).every(isOwn);
