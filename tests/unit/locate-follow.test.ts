import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { followPage, type SearchResult } from '../../extension/locate/follow/follow.ts';
import { stubObserver } from '../support/locator/no-mutations.ts';

await vi.hoisted(() => import('../support/locator/made-up-dom.ts'));

// Without a browser no event is trusted; what made-up ones do is seen in real ones (tests/browser/trusted-events.test.ts).
vi.mock('../../extension/dom/trusted-events.ts', () => ({
  onTrusted: (target: EventTarget, type: string, act: EventListener) => target.addEventListener(type, act),
}));
vi.mock('../../extension/dom/reads.ts', async (original) => ({
  ...(await original<typeof import('../../extension/dom/reads.ts')>()),
  addEventListener: (target: EventTarget, type: string, act: (event: Pick<Event, 'isTrusted'>) => void) =>
    target.addEventListener(type, () => act({ isTrusted: true })),
}));

/** A page on which one search takes 100 ms, as slow as an old computer under load makes it. */
const SEARCH_MS = 100;
/** The first one there, which compiles what searches. */
const FIRST_SEARCH_MS = 500;

let spent = 0;
let searches: number[] = [];
let end: AbortController;
beforeEach(() => {
  vi.useFakeTimers({ now: 0 });
  spent = 0;
  searches = [];
  end = new AbortController();
  vi.stubGlobal('performance', { now: () => Date.now() + spent });
  stubObserver();
});
afterEach(() => {
  end.abort();
  vi.unstubAllGlobals();
  vi.useRealTimers();
});

/** Follows a document that holds nothing but its events; the digest is what the page would show. */
function follow(stateDigest: () => string): EventTarget {
  const document = Object.assign(new EventTarget(), {
    visibilityState: 'visible',
    defaultView: Object.assign(new EventTarget(), { location: { href: 'https://wallet.esw.esante.gouv.fr/' } }),
  });
  const onSearch = (): SearchResult => {
    spent += searches.length === 0 ? FIRST_SEARCH_MS : SEARCH_MS;
    searches.push(Date.now());
    return { anchors: () => [], settled: true, changed: false, roots: [], stateDigest };
  };
  followPage({ document: document as unknown as Document, onSearch, onDrop: () => {}, signal: end.signal });
  return document;
}

it('a slow page is searched again soon after the user has changed it', () => {
  let shown = 'menu closed';
  const page = follow(() => shown);
  vi.advanceTimersByTime(500);
  expect(searches.length).toBe(1);
  shown = 'menu open';
  page.dispatchEvent(new Event('click'));
  vi.advanceTimersByTime(300);
  expect(searches.length).toBe(2);
});

it('a slow page that changes by itself is searched in a small part of the time', () => {
  let count = 0;
  follow(() => {
    count += 1;
    return String(count);
  });
  vi.advanceTimersByTime(10_000);
  expect(searches.length).toBeLessThanOrEqual(6);
  expect(searches.length).toBeGreaterThan(2);
});

it('what a slow page shows soon after it came is searched for within a second, however long the first search took', () => {
  let shown = 'loading';
  follow(() => shown);
  vi.advanceTimersByTime(1500);
  expect(searches.length).toBe(1);
  shown = 'loaded';
  vi.advanceTimersByTime(1100);
  expect(searches.length).toBe(2);
});
