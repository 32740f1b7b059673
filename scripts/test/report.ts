import { readFileSync } from 'node:fs';
import { relative } from 'node:path';

/** What Vitest's JSON reporter writes, as far as it is read here. */
interface Written {
  readonly testResults: readonly {
    readonly name: string;
    readonly status: string;
    /** Milliseconds. */
    readonly startTime: number;
    readonly endTime: number;
    readonly assertionResults: readonly ReportedCase[];
  }[];
}

export interface ReportedCase {
  readonly status: string;
  readonly tags: readonly string[];
  /** Milliseconds; absent where it was not run. */
  readonly duration?: number | null;
}

/** A test file as a run left it. */
export interface ReportedFile {
  readonly path: string;
  readonly hasFailed: boolean;
  readonly seconds: number;
  readonly cases: readonly ReportedCase[];
}

/** @returns the files of a run; none where it ended before its tests did */
export function readReport(path: string): readonly ReportedFile[] {
  let written: Written;
  try {
    written = JSON.parse(readFileSync(path, 'utf8'));
  } catch {
    return [];
  }
  return written.testResults.map(({ name, status, startTime, endTime, assertionResults }) => ({
    path: relative('.', name),
    hasFailed: status !== 'passed',
    seconds: (endTime - startTime) / 1000,
    cases: assertionResults,
  }));
}
