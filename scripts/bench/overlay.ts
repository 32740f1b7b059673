import type { Browser } from 'puppeteer';
import { launchChromium } from '../../tests/support/browser/chromium.ts';
import { buildExtension } from '../build/extension.ts';
import { Run } from './overlay/bench-run.ts';
import { type Contestant, loadContestants } from './overlay/contestants.ts';
import { firstRing } from './overlay/first-ring.ts';
import { MEASURES, type Measure } from './overlay/measures.ts';
import { wholeStorm } from './overlay/whole-storm.ts';
import { contentScriptBytes, onDemandBytes } from './ship/sizes.ts';

/** Elements of the page on which times are taken; the other rows do not depend on it. */
const LARGE = 10_000;
const SMALL = 400;
const BUILD = '.output/chrome-mv3';
const CONTENT_SCRIPT_BAR = 20_000;
/** The whole way, with search and messages; the others are given their element. */
const FIRST_RING = [
  { elements: 10_000, bar: 50 },
  { elements: 50_000, bar: 120 },
] as const;
const FIRST_RING_ROUNDS = 8;
/** Milliseconds a second. */
const STORM_BAR = 5;
const WIDTH = 84;

async function once(browser: Browser, contestant: Contestant, measure: Measure): Promise<readonly number[]> {
  const run = await Run.open(browser, contestant, measure.onLarge === true ? LARGE : SMALL);
  const value = await measure.measure(run).catch((problem: unknown) => {
    console.error(`${contestant.name}, ${measure.name}: ${problem}`);
    return Number.NaN;
  });
  await run.page.close();
  if (typeof value !== 'number') return value;
  return Array.from(measure.rows ?? [''], () => value);
}

/** A row for each figure of the measure, a column for each contestant. */
async function rowsOf(browser: Browser, contestants: readonly Contestant[], measure: Measure): Promise<number[][]> {
  const rows: number[][] = Array.from(measure.rows ?? [''], () => contestants.map(() => Number.POSITIVE_INFINITY));
  for (let round = 0; round < (measure.rounds ?? 1); round += 1)
    for (const [column, contestant] of contestants.entries())
      for (const [row, value] of (await once(browser, contestant, measure)).entries()) {
        const cells = rows[row];
        if (cells !== undefined) cells[column] = Math.min(cells[column] ?? value, value);
      }
  return rows;
}

/** Ours over the best of the others, as far as that can be said. */
function ratio(ours: number, best: number): string {
  if (ours === best) return '=';
  if (best === 0) return ours > 0 ? 'worse' : '=';
  return `x ${(ours / best).toFixed(2)}`;
}

// One argument, a part of a row's name, runs only such rows.
await buildExtension('chrome');
const contestants = await loadContestants(BUILD);
console.log(
  `\nOverlay bench: Chromium, ${LARGE} elements for times, ${SMALL} for the rest. Lower is better everywhere;\ntimes are the quickest of some rounds, the contestants taking turns.\n`,
);
const columns = [...contestants.map(({ name }) => name.padStart(12)), 'ours / best of the others'];
console.log(`${''.padEnd(WIDTH)}${columns.join(' ')}`);

const failures: string[] = [];
const { browser, close } = await launchChromium({ extension: null, host: null });
const print = (label: string, cells: readonly string[], end: string): void =>
  console.log(`${label.padEnd(WIDTH)}${cells.map((cell) => cell.padStart(12)).join(' ')}  ${end}`);
for (const measure of MEASURES.filter(({ name }) => name.includes(process.argv[2] ?? ''))) {
  for (const [row, values] of (await rowsOf(browser, contestants, measure)).entries()) {
    const figure = measure.rows?.[row];
    const name = figure === undefined ? measure.name : `${measure.name}: ${figure}`;
    const [ours = Number.NaN, ...others] = values;
    const best = Math.min(...others.filter((value) => !Number.isNaN(value)));
    print(
      name,
      values.map((value) => (Number.isNaN(value) ? 'failed' : String(value))),
      ratio(ours, best),
    );
    if (!(ours <= best + (measure.tolerance ?? 0))) failures.push(`${name}: ours ${ours}, best of the others ${best}`);
    if (measure.bar !== undefined && !(ours <= measure.bar))
      failures.push(`${name}: ours ${ours}, the bar is ${measure.bar}`);
  }
}
await close();

print(
  'JavaScript and style sheet of each, gzip (bytes); ours is the overlay alone',
  contestants.map(({ bytes }) => String(bytes)),
  '',
);
const size = contentScriptBytes(BUILD);
print('content script: in every frame, guide or no guide, gzip (bytes)', [String(size)], `bar ${CONTENT_SCRIPT_BAR}`);
if (size > CONTENT_SCRIPT_BAR) failures.push(`content script: ${size} bytes, the bar is ${CONTENT_SCRIPT_BAR}`);
const onDemand = onDemandBytes(BUILD);
for (const { what: label, bytes } of onDemand) print(`on demand: ${label}, gzip (bytes)`, [String(bytes)], '');
const drawing = onDemand.filter(({ what: label }) => /^(?:engine|drawing|targets)\.js/.test(label));
const all = drawing.reduce((sum, { bytes }) => sum + bytes, size);
print(
  'content script, what searches, what for and what draws together: a frame that draws, gzip (bytes)',
  [String(all)],
  '',
);
for (const { elements, bar } of FIRST_RING) {
  for (const tab of ['used', 'new'] as const) {
    const times = (await firstRing(BUILD, elements, FIRST_RING_ROUNDS, tab)).map(Math.round).sort((a, b) => a - b);
    const median = times[times.length >> 1] ?? Number.NaN;
    const label = `built extension, start of its content script to ring, ${elements}, ${tab} tab (ms)`;
    print(label, [String(median)], `bar ${bar}, all ${times.join(' ')}`);
    if (!(median <= bar))
      failures.push(`first ring at ${elements} elements, ${tab} tab: ${median} ms, the bar is ${bar}`);
  }
}
for (const { elements } of FIRST_RING) {
  const { begin, lasting, told } = await wholeStorm(BUILD, elements);
  const label = `built extension, storm of 150 changes/s, ${elements}: main thread over the bare page (ms/s)`;
  print(
    label,
    [lasting.toFixed(1)],
    `bar ${STORM_BAR}; in the first five seconds ${begin.toFixed(1)}; an observer that does nothing ${told.toFixed(1)}`,
  );
  if (!(lasting <= STORM_BAR)) failures.push(`${label}: ${lasting.toFixed(1)}, the bar is ${STORM_BAR}`);
}

console.log(
  failures.length === 0
    ? '\nNo row is worse than the best of the others, every bar is held.'
    : `\n${failures.join('\n')}`,
);
process.exitCode = failures.length === 0 ? 0 : 1;
