import { expect, it } from 'vitest';
import { circlesOf } from '../../scripts/check/directions.ts';

const circles = (imports: Readonly<Record<string, readonly string[]>>): readonly string[] =>
  circlesOf(new Map(Object.entries(imports)));

it('finds no circle where two files import the same third one', () => {
  expect(circles({ a: ['b', 'c'], b: ['d'], c: ['d'], d: [] })).toEqual([]);
});

it('tells a circle by the way around it, however far from where it is come upon', () => {
  expect(circles({ a: ['b'], b: ['c'], c: ['d'], d: ['b'] })).toEqual(['b → c → d → b']);
});

it('takes a file that imports itself for a circle', () => {
  expect(circles({ a: ['a'] })).toEqual(['a → a']);
});
