import { world } from '../../dom/isolated-world.ts';
import { NODE_CHANGES } from '../../dom/node-changes.ts';
import { isOwn } from '../../dom/own-elements.ts';
import * as dom from '../../dom/reads.ts';
import { onTrusted } from '../../dom/trusted-events.ts';
import { areBackgroundNoise, movedBy } from './background-noise.ts';
import { watchRoute } from './route.ts';

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

/** Milliseconds. Between two searches; their back-off when nothing changes; after the user did something; the slow look. */
const GAP = 100;
const LONGEST_GAP = 1600;
const AFTER_EVENT = [40, 400] as const;
const LOOK = 1000;
/** So long after the user did something, or an answer changed, every change of the page is news. */
const SETTLING = 5000;
/**
 * Searches may take so much of the time at most: a slow page is asked less often. More after the user did something or the target has
 * gone, when what is pointed at may be the wrong thing now; hardly any for background noise that goes on and on.
 */
const SHARE = { idle: 0.001, usual: 0.04, urgent: 0.25 } as const;
/**
 * Milliseconds. What a search cost is believed up to twice as much as this, or as what the one before cost: the first one also has the
 * browser compile what searches, and other work of the machine only ever adds.
 */
const LEAST_COST = 10;
/** So many changes between two looks at them are more than small noise. */
const MOST_NOISE = 5000;
/** No change waits longer than this for a search. */
const LONGEST_WAIT = 30_000;

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
 */
export function followPage({ document, onSearch, onDrop, signal }: FollowOptions): { readonly search: () => void } {
  const view = dom.defaultView(document) as Window;
  let held: Held = { anchors: () => [], settled: false, changed: false, roots: [], stateDigest: () => '' };
  let digest = '';
  let gap = GAP;
  let cost = 0;
  let last = Number.NEGATIVE_INFINITY;
  let due: { readonly at: number; readonly timer: ReturnType<typeof setTimeout> } | null = null;
  let looking: ReturnType<typeof setTimeout> | undefined;
  /** When something happened after which the page may become another one, and when its nodes changed last. */
  let hastened = 0;
  let changed = 0;
  /** What changes on and on, nothing coming of it: the slow look sees whether it is more than that. */
  let noise: MutationRecord[] = [];
  /** Is background noise all that has happened since the last search? */
  let isIdle = false;
  /** Counts what the user did: looks after an earlier event are not made any more. */
  let events = 0;

  const hasten = (): void => {
    gap = GAP;
    hastened = performance.now();
  };

  const search = (): void => {
    if (signal.aborted || dom.visibilityState(document) === 'hidden') return;
    const begun = performance.now();
    held = onSearch(isIdle);
    isIdle = true;
    last = performance.now();
    cost = Math.min(last - begun, 2 * Math.max(cost, LEAST_COST));
    if (held.changed) hasten();
    else gap = Math.min(gap * 2, LONGEST_GAP);
    digest = held.stateDigest();
    watchNodes();
    watchPointed();
  };

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

  /** At most one search is waiting; an earlier one replaces a later one. */
  const searchIn = (delay: number, haste: keyof typeof SHARE = 'usual'): void => {
    isIdle &&= haste === 'idle';
    const now = performance.now();
    const at = Math.max(now + delay, last + Math.min(Math.max(GAP, cost / SHARE[haste]), LONGEST_WAIT));
    if (due !== null && due.at <= at) return;
    clearTimeout(due?.timer);
    const run = (): void => {
      due = null;
      search();
    };
    due = { at, timer: setTimeout(run, at - now) };
  };

  const drop = (): void => {
    if (held.anchors().length > 0) onDrop();
    held = { ...held, settled: false };
    hasten();
  };

  // The new view does not exist yet when the route changes: the ring goes, and the search waits for it.
  const onRoute = (): void => {
    drop();
    searchIn(AFTER_EVENT[0], 'urgent');
  };
  const route = watchRoute(view, onRoute, signal);

  const onNodes = (records: readonly MutationRecord[]): void => {
    world.hearNodes?.(records);
    const before = changed;
    changed = performance.now();
    if (held.anchors().some((anchor) => !dom.isConnected(anchor))) {
      drop();
      searchIn(0, 'urgent');
    } else if (changed - hastened > SETTLING && changed - before < LONGEST_GAP) {
      for (const record of records) if (noise.length < MOST_NOISE) noise.push(record);
    } else {
      route.check();
      if (!records.every(isOurs)) searchAfterGap('usual');
    }
  };
  const searchAfterGap = (haste: keyof typeof SHARE): void => searchIn(last + gap - performance.now(), haste);
  const observer = new MutationObserver(onNodes);
  world.nodeObserver = observer;
  // Other words on what is pointed at make it another control: known at once, as far as the share of time allows.
  const pointed = new MutationObserver(() => searchIn(0));

  const look = (): void => {
    route.check();
    if (held.stateDigest() !== digest) searchIn(0);
    else if (!held.settled) searchIn(LONGEST_GAP - LOOK);
    if (noise.length > 0)
      searchAfterGap(noise.length < MOST_NOISE && areBackgroundNoise(noise, held.anchors()) ? 'idle' : 'usual');
    noise = [];
    watchPointed();
    looking = setTimeout(look, LOOK);
  };

  const onSignal = ({ isTrusted }: Event): void => {
    // What a script has made up hastens nothing, but it is looked after all the same: pages open things so.
    if (isTrusted) hasten();
    events += 1;
    const event = events;
    const lookAfter = (): void => {
      if (event !== events) return;
      route.check();
      if (!held.settled || held.stateDigest() !== digest) searchIn(0, 'urgent');
    };
    for (const delay of AFTER_EVENT) setTimeout(lookAfter, delay);
  };

  const stop = (): void => {
    observer.disconnect();
    pointed.disconnect();
    clearTimeout(due?.timer);
    due = null;
    clearTimeout(looking);
    events += 1;
  };

  const start = (): void => {
    stop();
    if (signal.aborted || dom.visibilityState(document) === 'hidden') return;
    watchNodes();
    looking = setTimeout(look, LOOK);
    searchIn(0);
  };

  const listening = { capture: true, passive: true, signal } as const;
  for (const type of SIGNALS) dom.addEventListener(document, type, onSignal, listening);
  onTrusted(document, 'visibilitychange', start, { signal });
  onTrusted(view, 'pageshow', start, { signal });
  onTrusted(view, 'load', () => searchIn(0), { signal });
  signal.addEventListener('abort', stop);
  start();
  return {
    search: () => {
      hasten();
      searchIn(0, 'urgent');
    },
  };
}

/** Is a record only about our own element coming or going? It stands on the root element. */
const isOurs = (record: MutationRecord): boolean =>
  dom.parentNode(record.target) instanceof Document &&
  movedBy(record).every((node) => node instanceof Element && isOwn(node));
