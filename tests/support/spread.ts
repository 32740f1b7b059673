import type { TestOptions } from 'vitest';

// What of many cases `npm test` has: docs/testing.md. The rest carries the tag `beyond` (vitest.config.ts).

/** Of so many neighbours that resemble each other one stands for all. */
const EVERY = 24;

type Arguments<Row> = Row extends readonly unknown[] ? [...Row] : [Row];
type EachRow<Row> = (
  name: string,
  ...test:
    | readonly [run: (...row: Arguments<Row>) => unknown]
    | readonly [options: TestOptions, run: (...row: Arguments<Row>) => unknown]
) => void;

/** A row that once failed on somebody's page says so, with the commit that mended it: `failed: 'c499d37e'`. */
const onceFailed = (row: unknown): boolean =>
  typeof row === 'object' &&
  row !== null &&
  (Array.isArray(row) ? row.some(onceFailed) : 'failed' in row && row.failed !== undefined);

/** @returns the rows that `npm test` has: every twenty-fourth, and each that once failed; then the others */
export function partsOf<Row>(rows: readonly Row[]): {
  readonly first: readonly Row[];
  readonly beyond: readonly Row[];
} {
  const isFirst = (row: Row, index: number): boolean => index % EVERY === 0 || onceFailed(row);
  return {
    first: rows.filter(isFirst),
    beyond: rows.filter((row, index) => !isFirst(row, index)),
  };
}

/** `it` or `describe`, also their `concurrent`. */
interface Api {
  each(rows: readonly unknown[]): unknown;
}

/** `it.each(rows)` or `describe.each(rows)`, in `npm test` for a few of them: `spread(it, rows)('$name', test)`. */
export function spread<Row>(api: Api, rows: readonly Row[]): EachRow<Row> {
  const { first, beyond } = partsOf(rows);
  const each = (some: readonly Row[]) => api.each(some) as (name: string, ...rest: unknown[]) => void;
  return (name, ...test) => {
    const [options, run] = test.length === 1 ? [{}, test[0]] : test;
    each(first)(name, options, run);
    if (beyond.length > 0) each(beyond)(name, { ...options, tags: 'beyond' }, run);
  };
}

/** In Chromium, and beyond `npm test` in Firefox. What holds for Firefox alone, or is a contract with it, is a test of its own there. */
export const inBrowsers = (api: Api): EachRow<'chromium' | 'firefox'> => spread(api, ['chromium', 'firefox']);
