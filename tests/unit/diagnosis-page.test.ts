import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { DIAGNOSIS_FILE, diagnosisPage } from '../../scripts/doc-pages/diagnosis.ts';

it('the page about the diagnosis says what its tables say; else run node scripts/doc-pages/diagnosis.ts', () => {
  expect(readFileSync(DIAGNOSIS_FILE, 'utf8')).toBe(diagnosisPage());
});
