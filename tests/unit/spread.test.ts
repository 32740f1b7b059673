import { expect, it } from 'vitest';
import { partsOf, spread } from '../support/spread.ts';

const numbers = Array.from({ length: 60 }, (_, index) => index);

it('of many rows every twenty-fourth comes first, the first among them', () => {
  expect(partsOf(numbers).first).toEqual([0, 24, 48]);
});

it('a row that once failed comes first too, alone or among what is told of it', () => {
  const rows = [{ name: 'a' }, { name: 'b', failed: 'c499d37e' }, { name: 'c' }, ['d', { failed: '5c8c4534' }]];
  expect(partsOf(rows).first).toEqual([rows[0], rows[1], rows[3]]);
});

it.each([0, 1, 24, 25, 60])('first and beyond are all of %i rows, and none is in both', (count) => {
  const { first, beyond } = partsOf(numbers.slice(0, count));
  expect([...first, ...beyond].sort((a, b) => a - b)).toEqual(numbers.slice(0, count));
});

const run: (readonly [string, number])[] = [];
spread(it, [
  ['a', 1],
  ['b', 2],
] as const)('row %s is told as it.each tells it', (letter, number) => {
  run.push([letter, number]);
  expect(run.at(-1)).toEqual([letter, letter === 'a' ? 1 : 2]);
});
