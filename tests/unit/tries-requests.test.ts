import { expect, it } from 'vitest';
import { createTriesRequests } from '../../extension/host-link/tries-requests.ts';
import type { TriesChange } from '../../shared/protocol/tries-change.ts';

/** A host that answers when the test says so. */
function counting(isThere = true) {
  const told: (readonly [TriesChange, boolean])[] = [];
  let asked = 0;
  const requests = createTriesRequests(() => {
    if (!isThere) return null;
    asked += 1;
    return asked;
  });
  requests.watch(true, (...change) => told.push(change));
  return { told, requests, asked: () => asked, answer: (change: TriesChange) => requests.answer(asked, change) };
}

it('the first count tells nothing: others start from it', () => {
  const { told, answer, asked } = counting();
  answer('fewer');
  expect([told, asked()]).toEqual([[], 2]);
  answer('fewer');
  expect(told).toEqual([['fewer', false]]);
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
