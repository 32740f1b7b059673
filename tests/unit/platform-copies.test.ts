import { basename } from 'node:path';
import { describe, expect, it } from 'vitest';
import { copiesIn } from '../../scripts/check/platform-copies.ts';
import { placeOf } from '../../scripts/check/project.ts';
import { ofSources } from './of-sources.ts';

/** Enough of the browser's interfaces to be taken for one another. */
const BROWSER = `
  interface DOMRectReadOnly { readonly x: number; readonly y: number; readonly width: number; readonly height: number; toJSON(): any }
  interface DOMRect extends DOMRectReadOnly { x: number; y: number }
  interface CSSStyleDeclaration { color: string; getPropertyValue(name: string): string }
  interface Event { readonly type: string; preventDefault(): void }
  interface KeyboardEvent extends Event { readonly key: string }
  interface Box { readonly x: number; readonly y: number; readonly width: number; readonly height: number }
  interface Settings { readonly x?: number; readonly y?: number }
  interface Person { readonly name: string; readonly x: number }
  declare const Object: any;
  declare const rect: DOMRect, noRect: DOMRect | null, style: CSSStyleDeclaration, event: KeyboardEvent, box: Box;
  declare const settings: Settings, person: Person, anything: any;
`;

const foundIn = (code: string): readonly string[] =>
  ofSources({ 'browser.d.ts': BROWSER, 'a.ts': code }, copiesIn).map(
    ({ copied, interface: name }) => `${basename(placeOf(copied))} ${name}`,
  );

describe('a copy of a browser object, which is empty,', () => {
  it.each([
    ['of a rectangle', '({ ...rect, x: 1 });', ['a.ts:1 rect DOMRectReadOnly']],
    ['of a rectangle that may be missing', '\n({ ...noRect });', ['a.ts:2 noRect DOMRectReadOnly']],
    ['of a style', '({ ...style });', ['a.ts:1 style CSSStyleDeclaration']],
    ['of an event, whatever its kind', '({ ...event });', ['a.ts:1 event Event']],
    ['of what is left of one', 'const { x, ...others } = rect;', ['a.ts:1 { x, ...others } DOMRectReadOnly']],
    ['by a call', 'Object.assign({}, rect);', ['a.ts:1 rect DOMRectReadOnly']],
    ['as a list', 'Object.entries(style);', ['a.ts:1 style CSSStyleDeclaration']],
    ['of a box, for a rectangle passes for one', '({ ...box });', ['a.ts:1 box DOMRectReadOnly']],
  ])('is told: %s', (_, code, told) => {
    expect(foundIn(code)).toEqual(told);
  });
});

it.each([
  ['a copy by name', 'const { x, y } = rect; ({ x, y });'],
  ['a copy of what no browser object passes for', '({ ...person });'],
  ['a copy of settings, each of which may be missing', '({ ...settings });'],
  ['a copy of what could be anything', '({ ...anything });'],
  ['a browser object that takes the properties of another', 'Object.assign(style, { color: "red" });'],
])('%s is not told', (_, code) => {
  expect(foundIn(code)).toEqual([]);
});
