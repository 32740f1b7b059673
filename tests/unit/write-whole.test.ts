import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { writeWhole } from '../../native-host/write-whole.ts';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'whole-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

it('a name as long as names can be is written', () => {
  const name = 'a'.repeat(255);
  writeWhole(join(folder, name), 'texte', 0o600);
  expect(readFileSync(join(folder, name), 'utf8')).toBe('texte');
  expect(readdirSync(folder)).toEqual([name]);
});

it.each(['/dev/null/x', `/tmp/${'a'.repeat(256)}`])('what cannot be written is named as it was wanted: %s', (path) => {
  expect(() => writeWhole(path, 'texte', 0o600)).toThrow(expect.objectContaining({ path }));
});
