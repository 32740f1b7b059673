import { describe, expect, it } from 'vitest';
import { unusedExports } from '../../scripts/check/exports.ts';
import { ofSources } from '../support/sources.ts';

const unused = (files: Readonly<Record<string, string>>): readonly string[] =>
  ofSources(files, (_, sources) => unusedExports(sources)).map(({ file, name }) => `${file} ${name}`);

describe('an export', () => {
  const A = 'export const one = 1; export function two() {} export type Three = 3; export default 4;';

  it('that no other file imports is told, whatever it is', () => {
    expect(unused({ 'a.ts': A, 'b.ts': 'const one = 1;' })).toEqual([
      'a.ts one',
      'a.ts two',
      'a.ts Three',
      'a.ts default',
    ]);
  });

  it('that its own file alone uses is told', () => {
    expect(unused({ 'a.ts': 'export const one = 1; one;' })).toEqual(['a.ts one']);
  });

  it.each([
    ['by its name', "import { one } from './a.ts';"],
    ['under another name', "import { one as first } from './a.ts';"],
    ['as a type', "import type { one } from './a.ts';"],
    ['to be handed on', "import { x } from './b.ts'; export { one as x } from './a.ts';"],
    ['with all others', "import * as a from './a.ts'; a.one;"],
    ['late', "const { one } = await import('./a.ts');"],
    ['for its type', "type One = typeof import('./a.ts')['one'];"],
  ])('that is imported %s is not', (_, code) => {
    expect(unused({ 'a.ts': 'export const one = 1;', 'b.ts': code })).toEqual([]);
  });

  it('of a file that is imported whole is told where nobody says its name', () => {
    expect(unused({ 'a.ts': A, 'b.ts': "import * as a from './a.ts'; a.one; a.two(); a.default;" })).toEqual([
      'a.ts Three',
    ]);
  });
});
