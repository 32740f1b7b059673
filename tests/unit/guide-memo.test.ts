import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { COVERAGE_FILE, coverage, coveragePage } from '../../scripts/doc-pages/memo-coverage.ts';

describe('the memo', () => {
  it.each([...coverage()])('line %s is served', (_, by) => {
    expect(by.length).toBeGreaterThan(0);
  });

  it('has thirty lines, and the table in docs/ is the one that the guides give', () => {
    expect(coverage().size).toBe(30);
    expect(readFileSync(COVERAGE_FILE, 'utf8')).toBe(coveragePage());
  });
});
