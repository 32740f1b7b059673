import { readdirSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { resolve } from 'node:path';
import { BROWSER_SECONDS } from './browser-seconds.ts';
import { runChild } from './child.ts';
import { type Job, jobsNamed, runLanes } from './lanes.ts';
import { partsOfTests } from './parts-of-tests.ts';
import { inPrivateWorld } from './private-world.ts';

// Every test, in lanes: each job in a private world of its own, so that they neither meet nor wait for each other.

/** A lane for each processor: with more, tests that watch the clock wait for each other. TEST_LANES=1 runs one after the other. */
const LANES = Number(process.env['TEST_LANES'] ?? availableParallelism());
/** Small enough that the lanes end together, few enough that starting them costs little. */
const BROWSER_PARTS = 12;

/** Wine and the packages take minutes; a variable leaves them out while one works on something else, and says so. */
const skips = process.env['SKIP_PACKAGES'] === '1';
if (skips)
  console.log('SKIP_PACKAGES=1: packages, Windows under Wine and the Debian package are NOT tested in this run.');

const colour = process.stdout.isTTY ? { FORCE_COLOR: '1' } : {};
const env = { ...process.env, ...colour, TEST_LANES: String(LANES) };

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
): Job => ({
  name,
  seconds,
  after,
  run: (onOutput) =>
    inPrivateWorld(
      [process.execPath, resolve('node_modules/vitest/vitest.mjs'), 'run', '--project', project, ...files],
      env,
      onOutput,
    ),
});

const browserFiles = readdirSync('tests/browser')
  .filter((file) => file.endsWith('.test.ts'))
  .map((file) => `tests/browser/${file}`);

const all: readonly Job[] = [
  script(40, 'build', ['scripts/build.ts']),
  script(20, 'check', ['scripts/check.ts']),
  tests(70, 'unit', 'unit'),
  // For the limits of cards and services that keep silent: 107 s of two of its files were 7 s of work, on a busy machine and a quiet one.
  { ...tests(310, 'integration', 'integration', ['build']), waits: true },
  ...partsOfTests(browserFiles, BROWSER_SECONDS, BROWSER_PARTS).map(({ files, seconds }, index) =>
    tests(seconds, `browser ${index + 1}`, 'browser', ['build'], files),
  ),
  ...(skips
    ? []
    : [
        script(100, 'windows packages', ['scripts/package.ts', 'windows'], ['build']),
        { ...tests(340, 'windows', 'windows', ['windows packages']), waits: true },
        script(80, 'linux packages', ['scripts/package.ts', 'linux'], ['build']),
        tests(70, 'packages', 'packages', ['windows packages', 'linux packages']),
      ]),
];

/** `npm test -- unit "browser 3"` runs these alone, on what is built; `build` among them builds first. */
const wanted = process.argv.slice(2);
const unknown = wanted.filter((name) => all.every((job) => job.name !== name));
if (unknown.length > 0) {
  console.error(`No job ${unknown.join(', ')}. They are: ${all.map(({ name }) => name).join(', ')}`);
  process.exit(2);
}
const jobs = wanted.length === 0 ? all : jobsNamed(all, wanted);

const begun = performance.now();
const outcomes = await runLanes(jobs, LANES, (line) => console.log(line));
console.log('');
for (const { name, code, seconds } of outcomes)
  console.log(
    `${name.padEnd(18)} ${code === null ? 'not begun' : `${code === 0 ? 'passed' : 'FAILED'} ${seconds.toFixed(0).padStart(5)} s`}`,
  );
console.log(`${LANES} lanes, ${((performance.now() - begun) / 60_000).toFixed(1)} minutes`);
process.exitCode = outcomes.every(({ code }) => code === 0) ? 0 : 1;
