import { mkdtempDisposableSync } from 'node:fs';
import { availableParallelism, tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { runChild } from './child.ts';
import { inPrivateWorld } from './private-world.ts';
import { failedFiles } from './test/failed-files.ts';
import { type Job, runJobs } from './test/run-jobs.ts';

// Every test, in jobs side by side, each in a private world of its own: they neither meet nor wait for each other.

/** A working job takes most of a processor; two that wait, for the limits of silent cards or for Wine, fit beside two that work. */
const WORKS = 4;
const WAITS = 2;
const CAPACITY = 6 * Number(process.env['TEST_PROCESSORS'] ?? availableParallelism());
/** Vitest deals the files out by the hash of their names: many parts, so that the jobs end together. */
const BROWSER_PARTS = 14;
const INTEGRATION_PARTS = 3;
/** More failed files than a busy machine explains: no second run. */
const MOST_AGAIN = 4;

const env = { ...process.env, ...(process.stdout.isTTY ? { FORCE_COLOR: '1' } : {}) };
const node = process.execPath;
using reports = mkdtempDisposableSync(join(tmpdir(), 'test-reports-'));
const reportOf = (name: string): string => join(reports.path, `${name}.json`);

interface TestJob extends Job {
  readonly project: string;
}
/** @param which files or a shard, for Vitest; all of the project without */
function tests(
  project: string,
  weight: number,
  after: readonly string[],
  name = project,
  which: string[] = [],
): TestJob {
  const vitest = [node, resolve('node_modules/vitest/vitest.mjs'), 'run', `--project=${project}`, ...which];
  const report = ['--reporter=default', '--reporter=json', `--outputFile.json=${reportOf(name)}`];
  return { name, project, weight, after, run: (onOutput) => inPrivateWorld([...vitest, ...report], env, onOutput) };
}
const parts = (project: string, weight: number, count: number): readonly TestJob[] =>
  Array.from({ length: count }, (_, index) =>
    tests(project, weight, ['build'], `${project} ${index + 1}`, [`--shard=${index + 1}/${count}`]),
  );
const script = (name: string, weight: number, args: readonly string[], after: readonly string[] = []): Job => ({
  name,
  weight,
  after,
  run: (onOutput) => runChild(node, args, env, onOutput),
});

const MADE = ['windows packages', 'linux packages', 'store packages', 'minimal root'];
const ALL_JOBS: readonly (Job | TestJob)[] = [
  script('build', WORKS, ['scripts/build.ts']),
  script('check', WORKS, ['scripts/check.ts']),
  tests('unit', WORKS, []),
  tests('fuzz', WORKS, []),
  script('windows packages', WAITS, ['scripts/package.ts', 'windows'], ['build']),
  ...parts('integration', WAITS, INTEGRATION_PARTS),
  tests('windows', WAITS, ['windows packages']),
  script('linux packages', WAITS, ['scripts/package.ts', 'linux'], ['build']),
  script('store packages', WAITS, ['scripts/package.ts', 'stores'], ['build']),
  script('minimal root', WAITS, ['scripts/setup/minimal-root.ts']),
  tests('packages', WAITS, MADE),
  ...parts('browser', WORKS, BROWSER_PARTS),
];

/** `npm test -- unit "browser 3"` runs these alone, on what is built; `build` among them builds first. */
const wanted = process.argv.slice(2);
const unknown = wanted.filter((name) => ALL_JOBS.every((job) => job.name !== name));
if (unknown.length > 0) {
  console.error(`No job ${unknown.join(', ')}. They are: ${ALL_JOBS.map(({ name }) => name).join(', ')}`);
  process.exit(2);
}
const jobs = wanted.length === 0 ? ALL_JOBS : ALL_JOBS.filter(({ name }) => wanted.includes(name));

const print = (line: string): void => console.log(line);
const startedAt = performance.now();
const outcomes = await runJobs(jobs, CAPACITY, print);

// On a busy machine a real browser, reader or Wine may be late; a test that fails alone as well is broken.
const failed = jobs.flatMap((job) => {
  const { code } = outcomes.get(job.name) ?? { code: null };
  return code === 0 || code === null ? [] : [{ job, files: failedFiles(reportOf(job.name)) }];
});
const isFew = failed.flatMap(({ files }) => files).length <= MOST_AGAIN;
const again = failed.flatMap(({ job, files }) =>
  isFew && 'project' in job && files.length > 0
    ? [
        {
          ...tests(
            job.project,
            WORKS,
            [],
            `${job.name} again`,
            files.map(({ file }) => file),
          ),
          of: job.name,
        },
      ]
    : [],
);
const second = await runJobs(again, 0, print);
const passedAlone = new Set(again.filter(({ name }) => second.get(name)?.code === 0).map(({ of }) => of));

print('');
for (const { job, files } of failed)
  for (const { file, tests: names } of files) {
    const how = passedAlone.has(job.name) ? ' beside others, and passed when it was run again alone' : '';
    for (const line of [`${file} failed${how}:`, ...names.map((name) => `  ${name}`)]) print(line);
  }
for (const [name, { code, seconds }] of outcomes) {
  const verdict = code === 0 ? 'passed' : passedAlone.has(name) ? 'unsteady' : code === null ? 'not begun' : 'FAILED';
  print(`${name.padEnd(18)} ${verdict.padEnd(9)} ${seconds.toFixed(0).padStart(5)} s`);
}
print(`${((performance.now() - startedAt) / 60_000).toFixed(1)} minutes`);
process.exitCode = [...outcomes].every(([name, { code }]) => code === 0 || passedAlone.has(name)) ? 0 : 1;
