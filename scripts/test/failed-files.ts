import { readFileSync } from 'node:fs';
import { relative } from 'node:path';

/** A test file that failed, and its failed tests. */
interface FailedFile {
  /** From the project's folder. */
  readonly file: string;
  /** A line for each test; for a file that could not be set up, its own. */
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

const firstLine = (text = ''): string => text.split('\n', 1)[0] ?? '';

/**
 * The files that failed, by Vitest's JSON report.
 * @returns none where the report is missing or cut: the run ended before its tests did
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
