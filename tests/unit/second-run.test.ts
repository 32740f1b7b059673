import { mkdtempDisposableSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { runLanes } from '../../scripts/test/lanes.ts';
import { failedFiles, filesToRunAgain, retryOf } from '../../scripts/test/second-run.ts';

const result = (name: string, status: string, message = '', failures: readonly string[] = []) => ({
  name: `/project/tests/browser/${name}.test.ts`,
  status,
  message,
  assertionResults: [
    { status: 'passed', fullName: 'a test that passes', failureMessages: [] },
    ...failures.map((failure) => ({ status: 'failed', fullName: 'a test', failureMessages: [failure] })),
  ],
});

/** What is found in a report of these words. */
function failedIn(report: string) {
  using folder = mkdtempDisposableSync(join(tmpdir(), 'report-'));
  writeFileSync(join(folder.path, 'report.json'), report);
  return failedFiles(join(folder.path, 'report.json'), '/project');
}

describe('the files that failed in a run', () => {
  it('are named with their tests and the first line of what each said', () => {
    const testResults = [
      result('popup', 'passed'),
      result('walk', 'failed', '', ['Error: no ring\n    at walk.test.ts:3']),
      result('teach', 'failed', 'Error: the browser did not start\n    at browser.ts:1'),
    ];
    expect(failedIn(JSON.stringify({ testResults }))).toEqual([
      { file: 'tests/browser/walk.test.ts', tests: ['a test: Error: no ring'] },
      { file: 'tests/browser/teach.test.ts', tests: ['Error: the browser did not start'] },
    ]);
  });

  it.each(['', '{"testRes'])('are none where the run ended before its report did: %o', (report) => {
    expect(failedIn(report)).toEqual([]);
  });
});

describe('a second run', () => {
  const failed = (...files: readonly string[]) => files.map((file) => ({ file, tests: [] }));

  it('is of the files that failed, each with its job', () => {
    const files = filesToRunAgain(
      new Map([
        ['browser 1', failed('a', 'b')],
        ['windows', failed('c')],
        ['build', []],
      ]),
    );
    expect([...files]).toEqual([
      ['browser 1', ['a', 'b']],
      ['windows', ['c']],
    ]);
  });

  it('waits for nothing: what its job waited for is done', async () => {
    const job = { name: 'browser 1', seconds: 1, after: ['build'], beside: true, run: async () => 1 };
    expect(await runLanes([retryOf(job, async () => 0)], 1, () => {})).toMatchObject([{ name: 'browser 1', code: 0 }]);
  });

  it('is not for more than a busy machine explains', () => {
    expect(
      filesToRunAgain(
        new Map([
          ['browser 1', failed('a', 'b', 'c')],
          ['unit', failed('d', 'e')],
        ]),
      ),
    ).toEqual(new Map());
  });
});
