import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { DIAGNOSIS_FILE, diagnosisPage } from '../../scripts/diagnosis-page.ts';

it('the page about the diagnosis says what its tables say; else run node scripts/diagnosis-page.ts', () => {
  // The formatter pads the table's columns.
  const bare = (page: string): string => page.replace(/ +/g, ' ').replace(/-+/g, '-');
  expect(bare(readFileSync(DIAGNOSIS_FILE, 'utf8'))).toBe(bare(diagnosisPage()));
});
