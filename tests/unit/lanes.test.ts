import { readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { BROWSER_SECONDS, MOSTLY_WAITING } from '../../scripts/test/browser-seconds.ts';
import { type Job, jobsNamed, labelledLines, nextJob, runLanes } from '../../scripts/test/lanes.ts';
import { partsOfTests } from '../../scripts/test/parts-of-tests.ts';

const files = readdirSync('tests/browser').filter((file) => file.endsWith('.test.ts'));

describe('the parts of the browser tests', () => {
  it.each([1, 2, 8, 100])('hold every file once: %s parts', (count) => {
    const parts = partsOfTests(files, BROWSER_SECONDS, Array(count).fill(1));
    expect(parts.flatMap((part) => part.files).sort()).toEqual(files.toSorted());
  });

  it('take about as long as each other, but for a file that is longer alone', () => {
    const seconds = partsOfTests(['a', 'b', 'c', 'd', 'e'], { a: 90, b: 30, c: 20, d: 20, e: 20 }, [1, 1]).map(
      (part) => part.seconds,
    );
    expect(seconds).toEqual([90, 90]);
  });

  it('take as long beside each other as is asked', () => {
    const seconds = { a: 30, b: 30, c: 30, d: 30, e: 30 };
    const parts = partsOfTests(Object.keys(seconds), seconds, [3, 1, 1]);
    expect(parts.map((part) => part.seconds)).toEqual([90, 30, 30]);
  });

  it('know of no file that is gone', () => {
    const named = [...Object.keys(BROWSER_SECONDS), ...MOSTLY_WAITING];
    const gone = named.filter((name) => !files.includes(`${name}.test.ts`));
    expect(gone).toEqual([]);
  });
});

describe('jobs in lanes', () => {
  const told: string[] = [];
  const job = (name: string, seconds: number, after: readonly string[] = [], code = 0): Job => ({
    name,
    seconds,
    after,
    run: async (onOutput) => {
      onOutput(`${name} says\nhalf a li`);
      await new Promise((done) => setTimeout(done, seconds));
      onOutput('ne');
      return code;
    },
  });
  const run = async (jobs: readonly Job[], lanes = 2) => {
    told.length = 0;
    const outcomes = await runLanes(jobs, lanes, (line) => told.push(line));
    return outcomes.map(({ name, code }) => [name, code]);
  };

  it('are all run, each after what it waits for', async () => {
    const outcomes = await run([job('last', 1, ['first', 'long']), job('first', 5), job('long', 30), job('short', 1)]);
    expect(outcomes).toEqual([
      ['last', 0],
      ['first', 0],
      ['long', 0],
      ['short', 0],
    ]);
    const begins = told.filter((line) => line.endsWith(': begins')).map((line) => line.split(':')[0]);
    expect(begins).toEqual(['long', 'first', 'short', 'last']);
  });

  it('that are named wait for those that are named with them, and for no other', async () => {
    const jobs = [job('build', 20), job('check', 1, ['set-up']), job('browser', 60, ['build']), job('set-up', 1)];
    expect(await run(jobsNamed(jobs, ['browser', 'build', 'check']))).toEqual([
      ['build', 0],
      ['check', 0],
      ['browser', 0],
    ]);
    const begins = told.filter((line) => line.endsWith(': begins')).map((line) => line.split(':')[0]);
    expect(begins).toEqual(['build', 'check', 'browser']);
  });

  it('begin with the one that most waits for', () => {
    const jobs = [job('alone', 50), job('leads', 10, []), job('follows', 60, ['leads'])];
    expect(nextJob(jobs, new Set(), jobs)?.name).toBe('leads');
  });

  it('that failed keep back what waits for them, and nothing else', async () => {
    const outcomes = await run([
      job('fails', 5, [], 3),
      job('beside', 30),
      job('later', 1),
      job('waits', 1, ['fails']),
    ]);
    expect(outcomes).toEqual([
      ['fails', 3],
      ['beside', 0],
      ['later', 0],
      ['waits', null],
    ]);
  });

  it('that wait more than they work, or only compute, run beside the lanes, two at a time, and only where there are several', async () => {
    const jobs: readonly Job[] = [
      job('builds', 5),
      job('prepares', 5, ['builds']),
      { ...job('waits', 20, ['prepares']), beside: true },
      { ...job('waits too', 20, ['prepares']), beside: true },
      { ...job('computes', 20, ['prepares']), beside: true },
      { ...job('computes too', 20, ['prepares']), beside: true },
      job('works', 30, ['prepares']),
      job('works too', 30, ['prepares']),
    ];
    const most = async (lanes: number): Promise<number> => {
      expect((await run(jobs, lanes)).map(([, code]) => code)).toEqual(jobs.map(() => 0));
      let now = 0;
      return Math.max(
        ...told.map((line) => {
          if (line.endsWith(': begins')) now += 1;
          if (/: done in/.test(line)) now -= 1;
          return now;
        }),
      );
    };
    expect(await most(2)).toBe(4);
    expect(await most(1)).toBe(1);
  });

  it('that wait leave their lane to the others once they are over', async () => {
    const jobs: readonly Job[] = [
      { ...job('waits', 1), beside: true },
      ...['a', 'b', 'c', 'd', 'e', 'f'].map((name) => job(name, 30)),
    ];
    await run(jobs, 2);
    const atEnd = told.findIndex((line) => line.startsWith('waits: done'));
    const after = told.slice(atEnd).filter((line) => /: begins|: done/.test(line));
    let now = 2;
    const most = Math.max(
      ...after.slice(1).map((line) => {
        now += line.endsWith(': begins') ? 1 : -1;
        return now;
      }),
    );
    expect(most).toBe(3);
  });

  it('say every line under their own name, whole', async () => {
    await run([job('one', 3), job('two', 2)]);
    expect(told.filter((line) => line.includes('│'))).toEqual(
      expect.arrayContaining(['one │ one says', 'one │ half a line', 'two │ two says', 'two │ half a line']),
    );
    const lines: string[] = [];
    const output = labelledLines('one', (line) => lines.push(line));
    output.push('without an end');
    output.end();
    expect(lines).toEqual(['one │ without an end']);
  });
});
