import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

/** The pages that promise something and name the test that holds it: `tests/…` › words of its name. */
const PAGES = ['SECURITY.md', 'docs/threat-model.md'];
const PROOF = /`(tests\/[^`]+\.tsx?)` › ([^|;\n]+?)(?=\s*[|;\n])/g;

const proofsOf = (page: string): readonly (readonly [file: string, name: string])[] =>
  [...readFileSync(page, 'utf8').matchAll(PROOF)].map(([, file = '', name = '']) => [file, name]);

describe.each(PAGES)('%s', (page) => {
  it.each(proofsOf(page))('names a test that is there: %s › %s', (file, name) => {
    expect(existsSync(file), file).toBe(true);
    expect(readFileSync(file, 'utf8').replaceAll("\\'", "'")).toContain(name);
  });
});

it('the promises are each held by a test', () => {
  const table = /## What it promises\n([\s\S]*?)\n## /.exec(readFileSync('SECURITY.md', 'utf8'))?.[1] ?? '';
  const rows = table
    .split('\n')
    .filter((line) => line.startsWith('|'))
    .slice(2);
  expect(rows.length).toBeGreaterThan(7);
  expect(rows.filter((row) => !row.includes('` › '))).toEqual([]);
});
