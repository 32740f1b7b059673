import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { isOnePress } from '../../extension/guide/background/one-press.ts';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

it('of many orders that a page sends at once, one may be a press; so may another a second later', () => {
  expect([isOnePress(), isOnePress(), isOnePress()]).toEqual([true, false, false]);
  vi.advanceTimersByTime(1_000);
  expect([isOnePress(), isOnePress()]).toEqual([true, false]);
});
