import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';

const BUILD = '.output/chrome-mv3';
const built = readdirSync(BUILD, { recursive: true, encoding: 'utf8' })
  .filter((file) => /\.(?:js|css|html)$/.test(file))
  .map((file) => readFileSync(join(BUILD, file), 'utf8'));
const { minimum_chrome_version } = JSON.parse(readFileSync(join(BUILD, 'manifest.json'), 'utf8')) as {
  minimum_chrome_version: string;
};

/** What came to Chrome in these versions, as it is written where nothing asks first whether it is there (MDN, browser compatibility data). */
const CAME = [
  ['Array.fromAsync', 121, /\bArray\.fromAsync\(/],
  [
    'methods of sets',
    122,
    /\.(?:union|intersection|difference|symmetricDifference|isSubsetOf|isSupersetOf|isDisjointFrom)\(/,
  ],
  ['light-dark()', 123, /\blight-dark\(/],
  ['field-sizing', 123, /\bfield-sizing:/],
  ['positions by anchor', 125, /\bposition-(?:anchor|area):/],
  ['URL.parse', 126, /\bURL\.parse\(/],
  ['Promise.try', 128, /\bPromise\.try\(/],
  ['RegExp.escape', 136, /\bRegExp\.escape\(/],
  ['bytes as base64', 140, /\.(?:fromBase64|toBase64|fromHex|toHex)\(/],
] as const;

const isCalled = (pattern: RegExp): boolean => built.some((text) => pattern.test(text));

describe('the oldest Chrome that the manifest lets in', () => {
  it.each(CAME)('has %s (%i), or nothing that is built calls it', (_, version, pattern) => {
    expect(isCalled(pattern) ? version : 0).toBeLessThanOrEqual(Number(minimum_chrome_version));
  });

  it('is asked of what is really called: URL.parse is', () => {
    expect(isCalled(/\bURL\.parse\(/)).toBe(true);
  });
});
