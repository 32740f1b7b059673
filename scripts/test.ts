import { mkdtempDisposableSync } from 'node:fs';
import { availableParallelism, tmpdir } from 'node:os';
import { join } from 'node:path';
import { writeTestingPage } from './doc-pages/testing.ts';
import { casesIn, costsOf, readCosts, writeCosts } from './test/costs.ts';
import { depthAsked } from './test/depth.ts';
import { jobsOf, runVitest } from './test/jobs.ts';
import { processorSeconds } from './test/processor-time.ts';
import { TENTHS } from './test/projects.ts';
import { type ReportedFile, readReport } from './test/report.ts';
import { runJobs, secondsOf } from './test/run-jobs.ts';
import { HEADING, lineOf, type Row, rowOf, sumOf } from './test/table.ts';

// npm test, npm run test:rest, npm run test:all: jobs side by side (docs/testing.md).

const CAPACITY = TENTHS * Number(process.env['TEST_PROCESSORS'] ?? availableParallelism());
/** More failed files than a busy machine explains: no second run. */
const MOST_AGAIN = 4;

const depth = depthAsked('small');
const costs = readCosts();
using reports = mkdtempDisposableSync(join(tmpdir(), 'test-reports-'));
const reportOf = (name: string): string => join(reports.path, `${name}.json`);
const filesOf = (name: string): readonly ReportedFile[] => readReport(reportOf(name));

/** `npm test -- unit "browser 3"` runs these alone, on what is built; `build` among them builds first. */
const wanted = process.argv.slice(2);
const allJobs = jobsOf(depth, costs, reportOf);
const unknown = wanted.filter((asked) => allJobs.every(({ name, kind }) => name !== asked && kind !== asked));
if (unknown.length > 0) {
  console.error(`No job ${unknown.join(', ')}. They are: ${allJobs.map(({ name }) => name).join(', ')}`);
  process.exit(2);
}
const isWhole = wanted.length === 0;
const jobs = allJobs.filter(({ name, kind }) => isWhole || wanted.includes(name) || wanted.includes(kind));

const inMinutes = (seconds: number): string => `${(seconds / 60).toFixed(1)} minutes`;
const what = isWhole ? `${casesIn(costs, depth)} of ${casesIn(costs, 'all')} cases` : wanted.join(', ');
console.log(`${what} in ${jobs.length} jobs, about ${inMinutes(secondsOf(jobs, CAPACITY))} where nothing else runs.\n`);
console.log(HEADING);

const startedAt = performance.now();
const rows = new Map<string, Row>();
const outcomes = await runJobs(jobs, CAPACITY, ({ name }, outcome) => {
  const cases = filesOf(name).flatMap((file) => file.cases);
  const row = rowOf(name, outcome, cases, depth);
  rows.set(name, row);
  console.log(`${lineOf(row)}${outcome.code === 0 ? '' : '  FAILED'}`);
  if (outcome.code !== 0) for (const line of outcome.output) console.log(line === '' ? '' : `${name} │ ${line}`);
});

// On a busy machine a real browser, reader or Wine may be late; a test that fails alone as well is broken.
const failedIn = (name: string): readonly string[] =>
  filesOf(name).flatMap(({ path, hasFailed }) => (hasFailed ? [path] : []));
const failed = jobs.flatMap(({ name }) => failedIn(name));
const isFew = failed.length > 0 && failed.length <= MOST_AGAIN;
const passedAgain = isFew && (await runVitest(failed, depth, reportOf('again'), console.log)) === 0;
console.log('');
for (const file of failed)
  console.log(`${file} failed${passedAgain ? ' beside others, and passed when it was run again alone: unsteady' : ''}`);

const broken = jobs.filter(({ name }) => {
  const isUnsteady = passedAgain && failedIn(name).length > 0;
  return outcomes.get(name)?.code !== 0 && !isUnsteady;
});
for (const { name } of broken) console.log(`${name}: ${outcomes.get(name)?.code === null ? 'not begun' : 'FAILED'}`);

console.log(HEADING);
for (const kind of new Set(jobs.map((job) => job.kind))) {
  const own = jobs.filter((job) => job.kind === kind).flatMap(({ name }) => rows.get(name) ?? []);
  console.log(lineOf(sumOf(kind, own)));
}
const seconds = (performance.now() - startedAt) / 1000;
console.log(lineOf({ ...sumOf('all', [...rows.values()]), seconds, processor: processorSeconds() }));

if (isWhole && depth === 'all' && broken.length === 0) {
  writeCosts(costsOf(jobs.flatMap(({ name }) => filesOf(name))));
  writeTestingPage();
  console.log('\nscripts/test/costs.json and the table of docs/testing.md say what this run has found: commit them.');
}
if (isWhole && depth === 'small') {
  const left = jobsOf('rest', costs, reportOf);
  const { length } = left;
  console.log(
    `\nThe rest, ${casesIn(costs, 'rest')} cases in ${length} jobs, about ${inMinutes(secondsOf(left, CAPACITY))}: npm run test:rest`,
  );
}
process.exitCode = broken.length === 0 ? 0 : 1;
