import { expect, it } from 'vitest';
import { isTooMuch, runUntil, spend } from '../../extension/dom/time-budget.ts';

/** Steps of a loop that never ends by itself. */
const endless = (): never => {
  for (;;) spend();
};
const thrownBy = (run: () => unknown): unknown => {
  try {
    return run();
  } catch (thrown) {
    return thrown;
  }
};

it('a loop over what a page holds ends at the moment of its look', () => {
  const begun = performance.now();
  expect(isTooMuch(thrownBy(() => runUntil(begun + 20, endless)))).toBe(true);
  expect(performance.now() - begun).toBeLessThan(500);
});

it('a look inside another ends no later than that one, and leaves it its own moment', () => {
  const begun = performance.now();
  const inner = (): unknown => thrownBy(() => runUntil(Number.POSITIVE_INFINITY, endless));
  expect(isTooMuch(runUntil(begun + 20, inner))).toBe(true);
  expect(runUntil(begun + 60_000, () => [thrownBy(() => runUntil(0, endless)), spend()].length)).toBe(2);
});

it('outside of a look nothing is cut short', () => {
  expect(() => Array.from({ length: 1000 }, () => spend())).not.toThrow();
});

it('what is thrown for another reason is not taken for it', () => {
  expect(isTooMuch(new Error('x'))).toBe(false);
  expect(isTooMuch('too much')).toBe(false);
});
