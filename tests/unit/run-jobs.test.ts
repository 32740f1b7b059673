import { describe, expect, it } from 'vitest';
import { type Job, runJobs } from '../../scripts/test/run-jobs.ts';

describe('jobs', () => {
  const printed: string[] = [];
  const job = (name: string, milliseconds: number, after: readonly string[] = [], code = 0, weight = 1): Job => ({
    name,
    weight,
    after,
    run: async (onLine) => {
      onLine(`${name} says`);
      await new Promise((done) => setTimeout(done, milliseconds));
      return code;
    },
  });
  const run = async (jobs: readonly Job[], capacity = 2) => {
    printed.length = 0;
    const outcomes = await runJobs(jobs, capacity, (line) => printed.push(line));
    return [...outcomes].map(([name, { code }]) => [name, code]);
  };
  const begun = (): readonly string[] =>
    printed.filter((line) => line.endsWith(': begins')).map((line) => line.replace(': begins', ''));

  it('are all run, each after those before it, otherwise in their order', async () => {
    const jobs = [job('last', 1, ['first', 'long']), job('first', 5), job('long', 30), job('short', 1)];
    expect(await run(jobs)).toEqual([
      ['last', 0],
      ['first', 0],
      ['long', 0],
      ['short', 0],
    ]);
    expect(begun()).toEqual(['first', 'long', 'short', 'last']);
  });

  it('wait for none that is not run', async () => {
    expect(await run([job('browser', 1, ['build'])])).toEqual([['browser', 0]]);
  });

  it('are over at once where there are none, or none that may begin', async () => {
    expect(await run([])).toEqual([]);
    expect(await run([job('one', 1, ['other']), job('other', 1, ['one'])])).toEqual([
      ['one', null],
      ['other', null],
    ]);
  });

  it('that failed keep back those after them, and no other', async () => {
    const jobs = [job('fails', 5, [], 3), job('beside', 30), job('later', 1), job('waits', 1, ['fails'])];
    expect(await run(jobs)).toEqual([
      ['fails', 3],
      ['beside', 0],
      ['later', 0],
      ['waits', null],
    ]);
  });

  it('never weigh more than the capacity together; one that is heavier runs alone', async () => {
    const weights: Readonly<Record<string, number>> = { heavy: 4, light: 1, 'light too': 1, heaviest: 9, last: 2 };
    await run(
      Object.entries(weights).map(([name, weight]) => job(name, 10, [], 0, weight)),
      5,
    );
    let now = 0;
    const loads = printed.flatMap((line) => {
      const [, name = '', what] = /^([^:│]+): (begins|done)/.exec(line) ?? [];
      if (what === undefined) return [];
      now += (weights[name] ?? 0) * (what === 'begins' ? 1 : -1);
      return [now];
    });
    expect(loads.filter((load) => load > 5)).toEqual([9]);
    expect(loads[1]).toBe(5);
  });

  it('say every line under their own name', async () => {
    await run([job('one', 3), job('two', 2)]);
    expect(printed.filter((line) => line.includes('│')).sort()).toEqual(['one │ one says', 'two │ two says']);
  });
});
