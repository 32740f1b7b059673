import { mkdtempDisposableSync, readdirSync } from 'node:fs';
import { availableParallelism, tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { runChild } from './child.ts';
import { inPrivateWorld } from './private-world.ts';
import { BROWSER_SECONDS, MOSTLY_WAITING } from './test/browser-seconds.ts';
import { type Job, jobsNamed, runLanes } from './test/lanes.ts';
import { nameOfTests, partsOfTests } from './test/parts-of-tests.ts';
import { failedFiles, filesToRunAgain, retryOf } from './test/second-run.ts';

// Every test, in lanes: each job in a private world of its own, so that they neither meet nor wait for each other.

/** A lane for each processor: with more, tests that watch the clock wait for each other. TEST_LANES=1 runs one after the other. */
const LANES = Number(process.env['TEST_LANES'] ?? availableParallelism());
/** Few, since starting one costs some seconds; and the last to begin are small, so that the lanes end together. */
const BROWSER_PARTS = [3, 3, 3, 3, 3, 3, 2, 2, 1, 1, 1, 1, 1];

/** Wine and the packages take minutes; a variable leaves them out while one works on something else, and says so. */
const skips = process.env['SKIP_PACKAGES'] === '1';
if (skips)
  console.log('SKIP_PACKAGES=1: packages, Windows under Wine and the Debian package are NOT tested in this run.');

const colour = process.stdout.isTTY ? { FORCE_COLOR: '1' } : {};
const env = { ...process.env, ...colour };

using reports = mkdtempDisposableSync(join(tmpdir(), 'test-reports-'));
const reportOf = (name: string): string => join(reports.path, `${name}.json`);
/** Runs a project's test files, all without `files`, in a private world; the report carries the job's name. */
const vitest = (
  name: string,
  project: string,
  files: readonly string[],
  onOutput: (text: string) => void,
): Promise<number> =>
  inPrivateWorld(
    [
      process.execPath,
      resolve('node_modules/vitest/vitest.mjs'),
      'run',
      '--reporter=default',
      '--reporter=json',
      `--outputFile.json=${reportOf(name)}`,
      `--project=${project}`,
      ...files,
    ],
    env,
    onOutput,
  );

interface TestJob extends Job {
  /** Vitest's. */
  readonly project: string;
}
const script = (seconds: number, name: string, args: readonly string[], after: readonly string[] = []): Job => ({
  name,
  seconds,
  after,
  run: (onOutput) => runChild(process.execPath, args, env, onOutput),
});
const tests = (
  seconds: number,
  name: string,
  project: string,
  after: readonly string[] = [],
  files: readonly string[] = [],
): TestJob => ({
  name,
  seconds,
  after,
  project,
  run: (onOutput) => vitest(name, project, files, onOutput),
});
const beside = <J extends Job>(job: J): J => ({ ...job, beside: true });

const browserFiles = readdirSync('tests/browser')
  .filter((file) => file.endsWith('.test.ts'))
  .map((file) => `tests/browser/${file}`);
const { waiting = [], working = [] } = Object.groupBy(browserFiles, (file) =>
  MOSTLY_WAITING.includes(nameOfTests(file)) ? 'waiting' : 'working',
);

const ALL_JOBS: readonly (Job | TestJob)[] = [
  script(40, 'build', ['scripts/build.ts']),
  script(20, 'check', ['scripts/check.ts']),
  tests(70, 'unit', 'unit'),
  // Waits for the limits of silent cards and services: 107 s of two of its files were 7 s of work.
  beside(tests(450, 'integration', 'integration', ['build'])),
  ...partsOfTests(waiting, BROWSER_SECONDS, [1]).map(({ files, seconds }) =>
    beside(tests(seconds, 'browser that waits', 'browser', ['build'], files)),
  ),
  ...partsOfTests(working, BROWSER_SECONDS, BROWSER_PARTS).map(({ files, seconds }, index) =>
    tests(seconds, `browser ${index + 1}`, 'browser', ['build'], files),
  ),
  ...(skips
    ? []
    : [
        beside(script(110, 'windows packages', ['scripts/package.ts', 'windows'], ['build'])),
        beside(tests(800, 'windows', 'windows', ['windows packages'])),
        beside(script(150, 'linux packages', ['scripts/package.ts', 'linux'], ['build'])),
        beside(script(40, 'store packages', ['scripts/package.ts', 'stores'], ['build'])),
        beside(script(60, 'minimal root', ['scripts/setup/minimal-root.ts'])),
        tests(75, 'packages', 'packages', ['windows packages', 'linux packages', 'store packages', 'minimal root']),
      ]),
];

/** `npm test -- unit "browser 3"` runs these alone, on what is built; `build` among them builds first. */
const wanted = process.argv.slice(2);
const unknown = wanted.filter((name) => ALL_JOBS.every((job) => job.name !== name));
if (unknown.length > 0) {
  console.error(`No job ${unknown.join(', ')}. They are: ${ALL_JOBS.map(({ name }) => name).join(', ')}`);
  process.exit(2);
}
const jobs = wanted.length === 0 ? ALL_JOBS : jobsNamed(ALL_JOBS, wanted);

const print = (line: string): void => console.log(line);
const startedAt = performance.now();
const outcomes = await runLanes(jobs, LANES, print);

// On a busy machine a real browser, reader or Wine may be late; a test that fails alone as well is broken.
const failed = new Map(
  outcomes.filter(({ code }) => code !== null && code !== 0).map(({ name }) => [name, failedFiles(reportOf(name))]),
);
const toRunAgain = [...filesToRunAgain(failed)].flatMap(([name, files]): Job[] => {
  const job = ALL_JOBS.find((one) => one.name === name);
  if (job === undefined || !('project' in job)) return [];
  return [retryOf(job, (onOutput) => vitest(`${name} again`, job.project, files, onOutput))];
});
const second = await runLanes(toRunAgain, 1, print);
const passedAlone = new Set(second.filter(({ code }) => code === 0).map(({ name }) => name));

print('');
for (const [name, files] of failed)
  for (const { file, tests: what } of files) {
    print(`${file} failed${passedAlone.has(name) ? ' beside others, and passed when it was run again alone' : ''}:`);
    for (const test of what) print(`  ${test}`);
  }
const verdict = (name: string, code: number | null): string => {
  if (code === null) return 'not begun';
  if (code === 0) return 'passed';
  return passedAlone.has(name) ? 'unsteady' : 'FAILED';
};
for (const { name, code, seconds } of outcomes)
  print(
    `${name.padEnd(18)} ${verdict(name, code).padEnd(9)}${code === null ? '' : `${seconds.toFixed(0).padStart(5)} s`}`,
  );
print(`${LANES} lanes, ${((performance.now() - startedAt) / 60_000).toFixed(1)} minutes`);
process.exitCode = outcomes.every(({ name, code }) => code === 0 || passedAlone.has(name)) ? 0 : 1;
