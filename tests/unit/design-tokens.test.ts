import { globSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { pageTokens } from '../../extension/design/page-tokens.ts';
import { type Colours, dark, light, motion, ring } from '../../extension/design/tokens.ts';

/** Relative luminance of `#rrggbb`, WCAG 2.2. */
function luminance(colour: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => {
    const part = Number.parseInt(colour.slice(at, at + 2), 16) / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

function contrast(one: string, other: string): number {
  const [low = 0, high = 0] = [luminance(one), luminance(other)].sort((a, b) => a - b);
  return (high + 0.05) / (low + 0.05);
}

/** What is written on what. */
const TEXTS: readonly (readonly [keyof Colours, keyof Colours])[] = [
  ...(['ink', 'inkSoft', 'accent', 'ok', 'warn', 'fail', 'unknown'] as const).flatMap((text) =>
    (['paper', 'raised', 'sunk'] as const).map((ground) => [text, ground] as const),
  ),
  ['accentInk', 'accent'],
  ['accent', 'accentSoft'],
  ...(['accentSoft', 'okSoft', 'warnSoft', 'failSoft', 'unknownSoft'] as const).flatMap((ground) =>
    (['ink', 'inkSoft'] as const).map((text) => [text, ground] as const),
  ),
  ['ok', 'okSoft'],
  ['warn', 'warnSoft'],
  ['fail', 'failSoft'],
  ['unknown', 'unknownSoft'],
];

describe.each([
  ['light', light],
  ['dark', dark],
])('the colours of %s', (_, theme: Colours) => {
  it.each(TEXTS)('%s can be read on %s', (text, ground) => {
    expect(contrast(theme[text], theme[ground])).toBeGreaterThanOrEqual(4.5);
  });

  it.each(['paper', 'raised'] as const)('a button shows its edge on %s', (ground) => {
    expect(contrast(theme.lineStrong, theme[ground])).toBeGreaterThanOrEqual(3);
  });
});

describe('the tokens', () => {
  it('tell the two tones of the ring apart, so that one of them is seen on any page', () => {
    expect(contrast(ring.core, ring.halo)).toBeGreaterThanOrEqual(4.5);
  });

  it('keep motion between 150 and 200 ms, and take it away where it is to be reduced', () => {
    expect([motion.quick, motion.calm]).toEqual([150, 200]);
    expect(pageTokens()).toContain('@media (prefers-reduced-motion:reduce){:root{--quick:0s;--calm:0s}}');
  });

  /** Things that have a colour of their own: an orange pen, drawn or on the page of practice, a gold chip, black and white QR codes. */
  const OWN = /drawings\.css$|practice\.css$|qr-code\.tsx$|colour\.ts$|snapshot\.ts$|extension\/design\//;

  it('are the only place with colours: no surface has one of its own', () => {
    const coloured = globSync('extension/**/*.{css,ts,tsx}')
      .filter((file) => !OWN.test(file))
      .filter((file) => /#[\da-f]{6}\b/i.test(readFileSync(file, 'utf8')));
    expect(coloured).toEqual([]);
  });
});
