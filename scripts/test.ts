import { mkdtempDisposableSync, readFileSync } from 'node:fs';
import { availableParallelism, tmpdir } from 'node:os';
import { join, relative, resolve } from 'node:path';
import { runChild } from './child.ts';
import { inPrivateWorld } from './private-world.ts';
import { type Job, runJobs } from './test/run-jobs.ts';

// Every test, in jobs side by side, each in a private world of its own: they neither meet nor wait for each other.

/**
 * Shares of a processor in sixths: a part of the browser tests takes 0.6 of one, a job that waits, for the limits of silent cards or for
 * Wine, 0.1 to 0.5 (measured).
 */
const WORKS = 3;
const WAITS = 2;
const CAPACITY = 6 * Number(process.env['TEST_PROCESSORS'] ?? availableParallelism());
/** Vitest deals the files out by the hash of their names: many parts, so that the jobs end together. */
const BROWSER_PARTS = 30;
const INTEGRATION_PARTS = 3;
/** More failed files than a busy machine explains: no second run. */
const MOST_AGAIN = 4;

const env = { ...process.env, ...(process.stdout.isTTY ? { FORCE_COLOR: '1' } : {}) };
const node = process.execPath;
using reports = mkdtempDisposableSync(join(tmpdir(), 'test-reports-'));
const reportOf = (name: string): string => join(reports.path, `${name}.json`);

/** @param which what Vitest is to run: a project, a part of one, files */
function tests(name: string, weight: number, after: readonly string[], which = [`--project=${name}`]): Job {
  const report = ['--reporter=default', '--reporter=json', `--outputFile.json=${reportOf(name)}`];
  const vitest = [node, resolve('node_modules/vitest/vitest.mjs'), 'run', ...which, ...report];
  return { name, weight, after, run: (onLine) => inPrivateWorld(vitest, env, onLine) };
}
const parts = (project: string, weight: number, count: number): readonly Job[] =>
  Array.from({ length: count }, (_, index) =>
    tests(`${project} ${index + 1}`, weight, ['build'], [`--project=${project}`, `--shard=${index + 1}/${count}`]),
  );
const script = (name: string, weight: number, args: readonly string[], after: readonly string[] = []): Job => ({
  name,
  weight,
  after,
  run: (onLine) => runChild(node, args, env, onLine),
});

const ALL_JOBS: readonly Job[] = [
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
  tests('packages', WAITS, ['windows packages', 'linux packages', 'store packages', 'minimal root']),
  ...parts('browser', WORKS, BROWSER_PARTS),
];

/** `npm test -- unit "browser 3"` runs these alone, on what is built; `build` among them builds first. */
const wanted = process.argv.slice(2);
const unknown = wanted.filter((name) => ALL_JOBS.every((job) => job.name !== name));
if (unknown.length > 0) {
  console.error(`No job ${unknown.join(', ')}. They are: ${ALL_JOBS.map(({ name }) => name).join(', ')}`);
  process.exit(2);
}
const jobs = ALL_JOBS.filter(({ name }) => wanted.length === 0 || wanted.includes(name));

/** The files that failed in a job, by Vitest's report; none where the run ended before its tests did. */
function failedFiles(name: string): readonly string[] {
  let report: { readonly testResults: readonly { readonly name: string; readonly status: string }[] };
  try {
    report = JSON.parse(readFileSync(reportOf(name), 'utf8'));
  } catch {
    return [];
  }
  return report.testResults.filter(({ status }) => status !== 'passed').map((file) => relative('.', file.name));
}

const startedAt = performance.now();
const outcomes = await runJobs(jobs, CAPACITY, console.log);

// On a busy machine a real browser, reader or Wine may be late; a test that fails alone as well is broken.
const failed = jobs.flatMap(({ name }) => failedFiles(name));
const isFew = failed.length > 0 && failed.length <= MOST_AGAIN;
const again = isFew ? await tests('again', WORKS, [], [...failed]).run(console.log) : 1;
console.log('');
for (const file of failed)
  console.log(`${file} failed${again === 0 ? ' beside others, and passed when it was run again alone' : ''}`);

const verdicts = [...outcomes].map(([name, { code, seconds }]) => {
  const isUnsteady = again === 0 && failedFiles(name).length > 0;
  const verdict = code === 0 ? 'passed' : code === null ? 'not begun' : isUnsteady ? 'unsteady' : 'FAILED';
  console.log(`${name.padEnd(18)} ${verdict.padEnd(9)} ${seconds.toFixed(0).padStart(5)} s`);
  return verdict;
});
console.log(`${((performance.now() - startedAt) / 60_000).toFixed(1)} minutes`);
process.exitCode = verdicts.every((verdict) => verdict === 'passed' || verdict === 'unsteady') ? 0 : 1;
