import { describe, expect, it } from 'vitest';
import { type Job, runJobs, secondsOf } from '../../scripts/test/run-jobs.ts';

describe('jobs', () => {
  /** Begun and ended, in the order of time. */
  const seen: (readonly ['begins' | 'ends', string])[] = [];
  const said: string[] = [];
  const job = (name: string, milliseconds: number, after: readonly string[] = [], code = 0, weight = 1): Job => ({
    name,
    kind: 'job',
    weight,
    seconds: milliseconds,
    after,
    run: async (onLine) => {
      seen.push(['begins', name]);
      onLine(`${name} says`);
      await new Promise((done) => setTimeout(done, milliseconds));
      return code;
    },
  });
  const run = async (jobs: readonly Job[], capacity = 2) => {
    seen.length = 0;
    const outcomes = await runJobs(jobs, capacity, ({ name }, { output }) => {
      seen.push(['ends', name]);
      said.push(...output);
    });
    return [...outcomes].map(([name, { code }]) => [name, code]);
  };
  const begun = (): readonly string[] => seen.flatMap(([what, name]) => (what === 'begins' ? [name] : []));

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
    const loads = seen.map(([what, name]) => {
      now += (weights[name] ?? 0) * (what === 'begins' ? 1 : -1);
      return now;
    });
    expect(loads.filter((load) => load > 5)).toEqual([9]);
    expect(loads[1]).toBe(5);
  });

  it('hand over what they said as they end', async () => {
    said.length = 0;
    await run([job('one', 9), job('two', 2)]);
    expect(said).toEqual(['two says', 'one says']);
  });

  it('take together what their shares come to, and no less than the longest', () => {
    expect(secondsOf([job('one', 10), job('two', 10), job('three', 10), job('four', 10)], 2)).toBe(20);
    expect(secondsOf([job('one', 10), job('long', 90)], 2)).toBe(90);
  });
});
