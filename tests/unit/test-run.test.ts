import { describe, expect, it } from 'vitest';
import { costIn, costsOf } from '../../scripts/test/costs.ts';
import { deal } from '../../scripts/test/deal.ts';
import { rowOf, sumOf } from '../../scripts/test/table.ts';

const passed = (duration: number, ...tags: readonly string[]) => ({
  status: 'passed',
  tags,
  duration: duration * 1000,
});

describe('what a file costs', () => {
  const file = { path: 'a.test.ts', hasFailed: false };

  it('is what its cases take, and in either run what it takes beside them', () => {
    const cases = [passed(1), passed(2), passed(4, 'beyond')];
    const costs = costsOf([{ ...file, seconds: 10, cases }]);
    expect(costs['a.test.ts']).toEqual({ cases: [2, 1], seconds: [6, 7] });
    expect(costIn(costs, 'all', 'a.test.ts').cases).toBe(3);
  });

  it('is shared out where its cases ran side by side', () => {
    const costs = costsOf([{ ...file, seconds: 4, cases: [passed(4), passed(12, 'beyond')] }]);
    expect(costs['a.test.ts']).toEqual({ cases: [1, 1], seconds: [1, 3] });
  });

  it('is nothing in a run that has none of its cases', () => {
    const costs = costsOf([{ ...file, seconds: 3, cases: [passed(2)] }]);
    expect(costIn(costs, 'rest', 'a.test.ts')).toEqual({ cases: 0, seconds: 0 });
  });

  it('is guessed where nobody has measured it: it is run all the same', () => {
    expect(costIn({}, 'small', 'new.test.ts').seconds).toBeGreaterThan(0);
  });
});

it('files are dealt out so that all lanes take about the same, and none is lost', () => {
  const seconds: Readonly<Record<string, number>> = { a: 9, b: 5, c: 4, d: 3, e: 3, f: 0 };
  const lanes = deal(Object.keys(seconds), (name) => seconds[name] ?? 0, 3);
  expect(lanes.flat().sort()).toEqual(Object.keys(seconds));
  expect(lanes.map((lane) => lane.reduce((sum, name) => sum + (seconds[name] ?? 0), 0))).toEqual([9, 8, 7]);
});

it('a row counts what its depth asks for, and tells skipped tests from those of another depth', () => {
  const cases = [
    passed(1),
    { status: 'failed', tags: [] },
    { status: 'pending', tags: [] },
    { status: 'pending', tags: ['beyond'] },
  ];
  const row = rowOf('browser 1', { seconds: 9, processor: 5 }, cases, 'small');
  expect(row).toMatchObject({ passed: 1, failed: 1, skipped: 1 });
  expect(sumOf('browser', [row, row])).toMatchObject({ jobs: 2, passed: 2, failed: 2, skipped: 2, seconds: 18 });
});
