import { expect, it } from 'vitest';
import type { PcscErrorCode } from '../../native-host/pcsc/errors.ts';
import { retrySchedule } from '../../native-host/readers/retry-schedule.ts';

/** Tries an insertion that goes on failing so, each attempt in this many ms. @returns ms at which it is asked again, and said to fail */
function failing(code: PcscErrorCode, { attempt = 0, until = 40_000 } = {}) {
  const next = retrySchedule();
  const asked: number[] = [];
  let said: number | null = null;
  for (let now = attempt; now < until; now += attempt) {
    const { delay, isSaid } = next(code, now);
    if (isSaid) said ??= now;
    if (delay === null) break;
    now += delay;
    asked.push(now);
  }
  return { asked, said };
}

it.each(['driver_error', 'card_removed', 'no_card', 'reader_unavailable'] as const)(
  'a card that is in and answers %s is asked four times more before its reading is said to have stopped, then for as long as it is in',
  (code) => {
    const { asked, said } = failing(code);
    expect(asked.filter((at) => said !== null && at <= said)).toHaveLength(4);
    expect(asked.length).toBeGreaterThan(8);
  },
);

it('a program that holds a card for itself for 60 ms is not named; one that keeps it is, after three more tries within a second', () => {
  const { asked, said } = failing('sharing_violation');
  expect(asked[0]).toBeGreaterThan(60);
  expect(asked.filter((at) => at < 1_000)).toHaveLength(3);
  expect(said).toBe(asked[2]);
  expect(asked.length).toBeGreaterThan(20);
});

it('a program that has kept a card for as long as we wait for one is named soon', () => {
  const { said } = failing('sharing_violation', { attempt: 3_000 });
  expect(said).toBeLessThan(7_000);
});

it('a silent card is asked once more, after ten seconds, before it is named, and then every fifteen for as long as it is in', () => {
  expect(failing('timeout', { attempt: 4_000, until: 55_000 })).toEqual({
    asked: [14_000, 33_000, 52_000],
    said: 18_000,
  });
});

it('what asking again does not mend is said at once', () => {
  for (const code of ['access_denied', 'too_slow', 'program_damaged', 'cancelled'] as const)
    expect(failing(code)).toEqual({ asked: [], said: 0 });
});
