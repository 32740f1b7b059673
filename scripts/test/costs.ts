import { readFileSync, writeFileSync } from 'node:fs';
import { type Depth, isIn } from './depth.ts';
import type { ReportedFile } from './report.ts';

// What each test file costs, as the last `npm run test:all` found it: by that files are dealt out, and a run says how long it will take.

/** What `npm test` has of a file, then what it leaves. */
interface FileCosts {
  readonly cases: readonly [small: number, rest: number];
  readonly seconds: readonly [small: number, rest: number];
}

/** By the path of the file. */
export type Costs = Readonly<Record<string, FileCosts>>;

const COSTS_FILE = 'scripts/test/costs.json';
export const readCosts = (): Costs => JSON.parse(readFileSync(COSTS_FILE, 'utf8'));

/** A line a file, by its path, as the formatter wants it. */
export function writeCosts(costs: Costs): void {
  const lines = Object.keys(costs)
    .sort()
    .flatMap((path) => {
      const { cases = [], seconds = [] } = costs[path] ?? {};
      return [`  "${path}": { "cases": [${cases.join(', ')}], "seconds": [${seconds.join(', ')}] }`];
    });
  writeFileSync(COSTS_FILE, `{\n${lines.join(',\n')}\n}\n`);
}

/** How many cases a depth has. */
export const casesIn = (costs: Costs, depth: Depth): number =>
  Object.keys(costs).reduce((sum, file) => sum + costIn(costs, depth, file).cases, 0);

/** What nobody has measured is new, and a file like others. */
const NEW: FileCosts = { cases: [1, 0], seconds: [5, 0] };

export function costIn(costs: Costs, depth: Depth, file: string): { readonly cases: number; readonly seconds: number } {
  const { cases, seconds } = costs[file] ?? NEW;
  const of = ([small, rest]: readonly [number, number]): number => ({ small, rest, all: small + rest })[depth];
  return { cases: of(cases), seconds: of(seconds) };
}

const round = (value: number): number => Math.round(value * 10) / 10;

/** The costs by a run of all: what a file takes beside its cases, it takes in either run that has one. */
export function costsOf(files: readonly ReportedFile[]): Costs {
  const measured = files.map(({ path, seconds, cases }): readonly [string, FileCosts] => {
    const taken = cases.reduce((sum, { duration }) => sum + (duration ?? 0) / 1000, 0);
    const beside = Math.max(0, seconds - taken);
    const secondsOf = (depth: Depth): number => {
      const mine = cases.filter(({ tags }) => isIn(depth, tags));
      if (mine.length === 0) return 0;
      const share = mine.reduce((sum, { duration }) => sum + (duration ?? 0) / 1000, 0);
      // Cases that run side by side take more, together, than their file.
      return round(taken > seconds ? (share * seconds) / taken : share + beside);
    };
    const casesOf = (depth: Depth): number => cases.filter(({ tags }) => isIn(depth, tags)).length;
    return [path, { cases: [casesOf('small'), casesOf('rest')], seconds: [secondsOf('small'), secondsOf('rest')] }];
  });
  return Object.fromEntries(measured);
}
