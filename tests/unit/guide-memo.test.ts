import { describe, expect, it } from 'vitest';
import { coverage } from '../../scripts/doc-pages/memo-coverage.ts';

describe('the memo', () => {
  it.each([...coverage()])('line %s is served', (_, by) => {
    expect(by.length).toBeGreaterThan(0);
  });

  it('has thirty lines', () => {
    expect(coverage().size).toBe(30);
  });
});
