import { expect, it } from 'vitest';
import { madeOnLoading } from '../../scripts/check/costly-start.ts';
import { ofSources } from './of-sources.ts';

const LIBRARY = 'declare const Intl: any; declare function atFirstUse(make: any): any;';

const foundIn = (code: string): readonly string[] =>
  ofSources({ 'library.d.ts': LIBRARY, 'a.ts': code }, (_, sources) =>
    madeOnLoading(sources).map((node) => node.getText()),
  );

it.each([
  ['of a file', "const DAY = new Intl.DateTimeFormat('fr');"],
  ['of a class', "class Names { static readonly order = new Intl.DateTimeFormat('fr'); }"],
  ['within another value', "const BY = { day: [new Intl.DateTimeFormat('fr')] };"],
])('a formatter made on loading is told: a constant %s', (_, code) => {
  expect(foundIn(code)).toEqual(["new Intl.DateTimeFormat('fr')"]);
});

it.each([
  ['at its first use', "const day = atFirstUse(() => new Intl.DateTimeFormat('fr'));"],
  ['in a function', "function day() { return new Intl.DateTimeFormat('fr'); }"],
])('a formatter made %s is not told', (_, code) => {
  expect(foundIn(code)).toEqual([]);
});
