import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { createTriesRequests } from '../../extension/host-link/tries-requests.ts';
import type { TriesChange } from '../../shared/protocol/tries-change.ts';

type Requests = ReturnType<typeof createTriesRequests>;

/** A host that answers when the test says so. */
function counting(isThere = true, isWatched = true) {
  const told: (readonly [TriesChange, boolean])[] = [];
  let asked = 0;
  const requests = createTriesRequests(() => {
    if (!isThere) return null;
    asked += 1;
    return asked;
  });
  if (isWatched) requests.watch(true, (...change) => told.push(change));
  return { told, requests, asked: () => asked, answer: (change: TriesChange) => requests.answer(asked, change) };
}

it('the first count tells nothing: others start from it', () => {
  const { told, answer, asked } = counting();
  answer('fewer');
  expect([told, asked()]).toEqual([[], 2]);
  answer('fewer');
  expect(told).toEqual([['fewer', false]]);
});

it('a code typed wrong as the guide arrives at it is told, where a page in view had the tries counted before', () => {
  const { requests, answer } = counting(true, false);
  const told: TriesChange[] = [];
  requests.look(true);
  answer('same');
  requests.watch(true, (change) => told.push(change));
  answer('fewer');
  expect(told).toEqual(['fewer']);
});

it('who asks is answered by the next count of a card that is free, once', () => {
  const { told, answer, requests } = counting();
  answer('same');
  requests.ask();
  answer('busy');
  answer('same');
  answer('same');
  expect(told).toEqual([
    ['busy', false],
    ['same', true],
    ['same', false],
  ]);
});

it('a host that does not count is never asked, and one that has ended is asked anew by the next', () => {
  expect(counting(false).asked()).toBe(0);
  const { requests, asked, answer, told } = counting();
  requests.end();
  requests.begin();
  expect(asked()).toBe(2);
  answer('fewer');
  expect(told).toEqual([]);
});

it('nothing more is asked once the watch is over', () => {
  const { requests, answer, asked } = counting();
  requests.watch(false, () => {});
  answer('same');
  expect(asked()).toBe(1);
});

describe('a page in view', () => {
  beforeEach(() => {
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'performance'] });
  });
  afterEach(() => {
    vi.useRealTimers();
    vi.restoreAllMocks();
  });

  it('has the tries counted as it opens, then every 15 s, and never again once it has left', () => {
    const { requests, asked, answer } = counting(true, false);
    expect(asked()).toBe(0);
    vi.spyOn(Math, 'random').mockReturnValue(0);
    requests.look(true);
    expect(asked()).toBe(1);
    for (let period = 1; period < 5; period += 1) {
      vi.advanceTimersByTime(700);
      answer('same');
      vi.advanceTimersByTime(13_700);
      expect(asked()).toBe(period);
      vi.advanceTimersByTime(700);
      expect(asked()).toBe(period + 1);
    }
    requests.look(false);
    answer('same');
    vi.advanceTimersByTime(60_000);
    expect(asked()).toBe(5);
  });

  it.each([
    ['another page that opens', (requests: Requests) => requests.look(true)],
    ['a code that was given', (requests: Requests) => requests.ask()],
  ])('has none counted sooner for %s', (_what, happens) => {
    const { requests, asked, answer } = counting(true, false);
    requests.look(true);
    answer('fewer');
    vi.advanceTimersByTime(3_000);
    happens(requests);
    vi.advanceTimersByTime(11_000);
    expect(asked()).toBe(1);
  });

  it('and a guide at the code has them counted at once, one after the other', () => {
    const { requests, asked, answer } = counting(true, false);
    requests.look(true);
    answer('same');
    requests.watch(true, () => {});
    for (let count = 2; count < 9; count += 1) {
      expect(asked()).toBe(count);
      answer('same');
    }
    requests.watch(false, () => {});
    answer('same');
    vi.advanceTimersByTime(14_000);
    expect(asked()).toBe(9);
  });
});
