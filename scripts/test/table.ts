import { type Depth, isIn } from './depth.ts';
import type { ReportedCase } from './report.ts';

// What a run says, in columns.

/** A job, or what several came to. */
export interface Row {
  readonly name: string;
  readonly jobs: number;
  readonly passed: number;
  readonly failed: number;
  readonly skipped: number;
  readonly seconds: number;
  /** Seconds of processor time. */
  readonly processor: number;
}

const NUMBERS = ['jobs', 'passed', 'failed', 'skipped'] as const;
const cells = (name: string, numbers: readonly string[]): string =>
  [name.padEnd(20), ...numbers.map((number) => number.padStart(9))].join('');

export const HEADING = cells('', [...NUMBERS, 'minutes', 'processor']);

export const lineOf = (row: Row): string =>
  cells(row.name, [
    ...NUMBERS.map((key) => String(row[key])),
    (row.seconds / 60).toFixed(1),
    `${row.processor.toFixed(0)} s`,
  ]);

/** @param cases of the files of a job, those of another depth among them: these are not skipped but not asked for */
export function rowOf(
  name: string,
  outcome: Pick<Row, 'seconds' | 'processor'>,
  cases: readonly ReportedCase[],
  depth: Depth,
): Row {
  const asked = cases.filter(({ tags }) => isIn(depth, tags));
  const count = (status: string): number => asked.filter((one) => one.status === status).length;
  const [passed, failed] = [count('passed'), count('failed')];
  const { seconds, processor } = outcome;
  return { name, jobs: 1, passed, failed, skipped: asked.length - passed - failed, seconds, processor };
}

/** @returns what some rows come to, under one name */
export function sumOf(name: string, rows: readonly Row[]): Row {
  const sum = (key: Exclude<keyof Row, 'name'>): number => rows.reduce((so, row) => so + row[key], 0);
  return {
    name,
    jobs: sum('jobs'),
    passed: sum('passed'),
    failed: sum('failed'),
    skipped: sum('skipped'),
    seconds: sum('seconds'),
    processor: sum('processor'),
  };
}
