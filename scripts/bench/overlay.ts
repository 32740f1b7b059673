import { existsSync } from 'node:fs';
import type { Browser } from 'puppeteer';
import { launchChromium } from '../../tests/support/chromium.ts';
import { buildExtension } from '../build/extension.ts';
import { type Contestant, loadContestants } from './overlay/contestants.ts';
import { MEASURES, type Measure, Run } from './overlay/measures.ts';
import { contentScriptBytes, onDemandBytes } from './ship/sizes.ts';

/** Elements of the page on which times are taken; the other rows do not depend on it. */
const LARGE = 10_000;
const SMALL = 400;
const ROUNDS = 5;
const BUILD = '.output/chrome-mv3';
const CONTENT_SCRIPT_BAR = 20_000;

const median = (values: readonly number[]): number =>
  [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN;

async function measured(browser: Browser, contestant: Contestant, { name, measure }: Measure): Promise<number> {
  const isTime = name.includes('ms');
  const values: number[] = [];
  for (let round = 0; round < (name.startsWith('start') ? ROUNDS : 1); round += 1) {
    const run = await Run.open(browser, contestant, isTime || name.includes('long tasks') ? LARGE : SMALL);
    values.push(
      await measure(run).catch((problem: unknown) => {
        console.error(`${contestant.name}, ${name}: ${problem}`);
        return Number.NaN;
      }),
    );
    await run.page.close();
  }
  return median(values);
}

/** Ours over the best of the others, as far as that can be said. */
function ratio(ours: number, best: number): string {
  if (ours === best) return '=';
  if (best === 0) return ours > 0 ? 'worse' : '=';
  return `x ${(ours / best).toFixed(2)}`;
}

// One argument, a part of a row's name, runs only such rows.
const contestants = await loadContestants();
console.log(
  `\nOverlay bench: Chromium, ${LARGE} elements for times, ${SMALL} for the rest. Lower is better everywhere.\n`,
);
const columns = [...contestants.map(({ name }) => name.padStart(12)), 'ours / best of the others'];
console.log(`${''.padEnd(70)}${columns.join(' ')}`);

const failures: string[] = [];
const { browser, close } = await launchChromium({ extension: null, host: null });
for (const measure of MEASURES.filter(({ name }) => name.includes(process.argv[2] ?? ''))) {
  const values: number[] = [];
  for (const contestant of contestants) values.push(await measured(browser, contestant, measure));
  const [ours = Number.NaN, ...others] = values;
  const best = Math.min(...others.filter((value) => !Number.isNaN(value)));
  console.log(
    `${measure.name.padEnd(70)}${values.map((value) => (Number.isNaN(value) ? 'failed' : String(value)).padStart(12)).join(' ')}  ${ratio(ours, best)}`,
  );
  if (!(ours <= best + (measure.tolerance ?? 0)))
    failures.push(`${measure.name}: ours ${ours}, best of the others ${best}`);
  if (measure.bar !== undefined && !(ours <= measure.bar))
    failures.push(`${measure.name}: ours ${ours}, the bar is ${measure.bar}`);
}
await close();

console.log(
  `${'JavaScript and style sheet of each, gzip (bytes)'.padEnd(70)}${contestants.map(({ name, bytes }) => (name === 'ours' ? 'below' : String(bytes)).padStart(12)).join(' ')}`,
);
if (!existsSync(BUILD)) await buildExtension('chrome');
const size = contentScriptBytes(BUILD);
const bytesRow = (what: string, bytes: number, bar = ''): void =>
  console.log(`${what.padEnd(70)}${String(bytes).padStart(12)}  ${bar}`);
bytesRow('content script: in every frame, guide or no guide, gzip (bytes)', size, `bar ${CONTENT_SCRIPT_BAR}`);
for (const { what, bytes } of onDemandBytes(BUILD)) bytesRow(`on demand: ${what}, gzip (bytes)`, bytes);
if (size > CONTENT_SCRIPT_BAR) failures.push(`content script: ${size} bytes, the bar is ${CONTENT_SCRIPT_BAR}`);

console.log(
  failures.length === 0
    ? '\nNo row is worse than the best of the others, every bar is held.'
    : `\n${failures.join('\n')}`,
);
process.exitCode = failures.length === 0 ? 0 : 1;
