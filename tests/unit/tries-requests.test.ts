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
  const TEN_MINUTES = 10 * 60_000;
  beforeEach(() => {
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'performance'] });
  });
  afterEach(() => {
    vi.useRealTimers();
  });

  it('has the tries counted again and again, and nothing once it has left', () => {
    const { requests, asked, answer } = counting(true, false);
    expect(asked()).toBe(0);
    requests.look(true);
    answer('same');
    expect(asked()).toBe(2);
    requests.look(false);
    answer('same');
    expect(asked()).toBe(2);
  });

  it('has them counted more seldom after ten minutes without a change, and as before at the next one', () => {
    const { requests, asked, answer } = counting(true, false);
    requests.look(true);
    vi.advanceTimersByTime(TEN_MINUTES);
    answer('same');
    vi.advanceTimersByTime(14_000);
    expect(asked()).toBe(1);
    vi.advanceTimersByTime(1_000);
    expect(asked()).toBe(2);
    answer('fewer');
    expect(asked()).toBe(3);
  });

  it.each([
    ['another card', (requests: Requests) => requests.restart()],
    ['another page', (requests: Requests) => requests.look(true)],
    ['a guide at the code', (requests: Requests) => requests.watch(true, () => {})],
  ])('has them counted at once at %s', (_what, begin) => {
    const { requests, asked, answer } = counting(true, false);
    requests.look(true);
    vi.advanceTimersByTime(TEN_MINUTES);
    answer('same');
    begin(requests);
    expect(asked()).toBe(2);
    answer('same');
    expect(asked()).toBe(3);
  });
});

it('a guide at the code never has them counted more seldom', () => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'performance'] });
  const { asked, answer } = counting();
  vi.advanceTimersByTime(11 * 60_000);
  answer('same');
  expect(asked()).toBe(2);
  vi.useRealTimers();
});
