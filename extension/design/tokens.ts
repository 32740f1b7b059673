/**
 * The visual language in one place: pages of the extension, ring and bubble, and the offer take their colours, sizes and motion from
 * here (docs/design.md says why they are so). Neutral on purpose: no official mark, no colour of the State.
 */

/** Colours by what they are for. All pairs of text reach 4.5:1, lines that tell something 3:1 (tests/unit/design-tokens.test.ts). */
export const light = {
  paper: '#fffdf8',
  raised: '#ffffff',
  sunk: '#f4f1ea',
  ink: '#1b2733',
  inkSoft: '#4a5763',
  line: '#d9d4c8',
  lineStrong: '#76808a',
  accent: '#0b6e6e',
  accentInk: '#ffffff',
  accentSoft: '#e3f1f0',
  ok: '#1e6b3a',
  okSoft: '#e6f3ea',
  warn: '#8a5a00',
  warnSoft: '#fff3d6',
  fail: '#a3291f',
  failSoft: '#fceae7',
  unknown: '#4a5763',
  unknownSoft: '#eef0f2',
} as const;

export type Colours = Readonly<Record<keyof typeof light, string>>;

export const dark: Colours = {
  paper: '#12191f',
  raised: '#1a232b',
  sunk: '#0d1318',
  ink: '#e9eef1',
  inkSoft: '#aeb9c2',
  line: '#33404a',
  lineStrong: '#84919c',
  accent: '#5cc8c0',
  accentInk: '#06201f',
  accentSoft: '#143331',
  ok: '#7fd49a',
  okSoft: '#14301f',
  warn: '#f0c060',
  warnSoft: '#352a10',
  fail: '#ff9d92',
  failSoft: '#3c1a17',
  unknown: '#aeb9c2',
  unknownSoft: '#232e37',
};

/** The ring is two-tone, the same on light and dark pages: the system's preference says nothing about the page below. */
export const ring = { core: light.accent, halo: '#ffffff' } as const;

/** Sizes of type in pixels at 100 %. Pages of ours use them as rem; on a page that is not ours the rem is the page's. */
export const type = { fine: 13, small: 14, body: 16, lead: 18, title: 20, display: 28 } as const;

/** Distances in pixels at 100 %, from "belongs together" to "another thing". */
export const space = { hair: 4, near: 8, inside: 12, apart: 16, section: 24 } as const;

/** Corners in pixels: buttons, cards, the bubble. */
export const radius = { control: 8, card: 12, bubble: 14 } as const;

/** Milliseconds. Motion explains what changed and is over before one waits for it; none where motion is to be reduced. */
export const motion = { quick: 150, calm: 200, easing: 'cubic-bezier(0.2, 0, 0, 1)' } as const;
