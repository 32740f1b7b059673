import { readFileSync } from 'node:fs';
import { transformSync } from 'esbuild';
import { parseAst } from 'vite';
import { expect, it } from 'vitest';
import { withoutExamples, withoutTraces } from '../../scripts/build/untraced.ts';

const bare = (code: string): string => withoutTraces(code, parseAst(code)).replace(/\s+/g, ' ').trim();

it.each([
  [
    'a row keeps its function',
    'const t = [{ id: "a", eg: "b", cost: "words", when: (e) => f(e) }];',
    'const t = [{ when: (e) => f(e) }];',
  ],
  [
    'a tie-break keeps what it holds for',
    'const t = [{ id: "a", eg: "b", for: x, choose }];',
    'const t = [{ for: x, choose }];',
  ],
  ['an object that is no row keeps its id', 'const t = { id: "a", cost: 1 };', 'const t = { id: "a", cost: 1 };'],
  [
    'a function in a row loses what it tells',
    'const t = [{ id: "a", when: () => { trace?.shut(by.id); return true; } }];',
    'const t = [{ when: () => { return true; } }];',
  ],
  ['what is told goes', 'trace?.broken(id); return1();', 'return1();'],
  ['what is told of another page goes', 'trace?.unnamed(named.page, x); f();', 'f();'],
  [
    'what is told if something holds goes with the question',
    'if (by !== undefined) trace?.nested(one, by); f();',
    'f();',
  ],
  ['what is told or else done stays', 'if (a) trace?.b(); else f();', 'if (a) trace?.b(); else f();'],
  ['a use of the trace that decides something stays', 'const a = trace?.shut(1);', 'const a = trace?.shut(1);'],
])('of the locator in pages, %s', (_, code, kept) => {
  expect(bare(code)).toBe(kept);
});

it.each(['const by = t.find((row) => row.when(x))?.id;', 'for (const { id, when } of t) f(id);'])(
  'a rule that is known by an id which does not ship is no code that ships: %s',
  (code) => {
    expect(() => bare(code)).toThrow('an id that is left out is read');
  },
);

it('of a subject in pages, the patterns stay and their examples go', () => {
  const code = 'const S = { a: { words: ["x"], patterns: { "y.": ["ya", "y"], z: ["Z", "a"] } } };';
  expect(withoutExamples(code, parseAst(code))).toBe(
    'const S = { a: { words: ["x"], patterns: { "y.": [], z: [] } } };',
  );
  const { code: subjects } = transformSync(readFileSync('shared/guides/words/subjects.ts', 'utf8'), { loader: 'ts' });
  expect(withoutExamples(subjects, parseAst(subjects))).not.toContain('Lettre recommand\u00e9e');
  expect(withoutExamples(subjects, parseAst(subjects)).length).toBeLessThan(0.7 * subjects.length);
});
