import { readFileSync } from 'node:fs';
import { relative } from 'node:path';
import type { Job } from './lanes.ts';

/** A test file that failed, and what failed in it. */
interface FailedFile {
  /** From the project's folder. */
  readonly file: string;
  /** A line or two for each test; for a file that could not be set up, its own. */
  readonly tests: readonly string[];
}

/** The part of Vitest's JSON report that is read. */
interface Report {
  readonly testResults: readonly {
    readonly name: string;
    readonly status: string;
    readonly message: string;
    readonly assertionResults: readonly {
      readonly status: string;
      readonly fullName: string;
      readonly failureMessages: readonly string[];
    }[];
  }[];
}

/** Files that run again at most: more failures at once are not due to a busy machine. */
const MOST = 4;

const firstLine = (text = ''): string => text.split('\n', 1)[0] ?? '';

/**
 * The files that failed, by Vitest's JSON report.
 * @returns none where the report is missing or cannot be read: the run ended before its tests did
 */
export function failedFiles(reportPath: string, folder = process.cwd()): readonly FailedFile[] {
  let report: Report;
  try {
    report = JSON.parse(readFileSync(reportPath, 'utf8'));
  } catch {
    return [];
  }
  return report.testResults
    .filter(({ status }) => status !== 'passed')
    .map(({ name, message, assertionResults }) => {
      const failed = assertionResults.filter(({ status }) => status === 'failed');
      const tests = failed.map(({ fullName, failureMessages }) => `${fullName}: ${firstLine(failureMessages[0])}`);
      return { file: relative(folder, name), tests: tests.length > 0 ? tests : [firstLine(message)] };
    });
}

/** The same job with other work, and nothing to wait for. */
export const retryOf = (job: Job, run: Job['run']): Job => ({ ...job, after: [], run });

/** Files to run once more, by job; none where so many have failed that something must be broken. */
export function filesToRunAgain(
  failed: ReadonlyMap<string, readonly FailedFile[]>,
): ReadonlyMap<string, readonly string[]> {
  const files = [...failed].map(([job, of]) => [job, of.map(({ file }) => file)] as const);
  return files.flatMap(([, of]) => of).length > MOST ? new Map() : new Map(files.filter(([, of]) => of.length > 0));
}
