import { type Colours, dark, light, motion, radius, space, type } from './tokens.ts';

const ROOT_PX = 16;

const kebab = (name: string): string => name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
const rem = (pixels: number): string => `${pixels / ROOT_PX}rem`;
const each = (prefix: string, values: Readonly<Record<string, number>>): string =>
  Object.entries(values)
    .map(([name, pixels]) => `--${prefix}${name}:${rem(pixels)};`)
    .join('');
const colours = (theme: Colours): string =>
  Object.entries(theme)
    .map(([name, value]) => `--${kebab(name)}:${value};`)
    .join('');

/** The bubble is on pages of others. */
const { bubble: _, ...corners } = radius;

/**
 * The tokens as custom properties, for pages of the extension alone: colours by name (`--ink-soft`), `--type-body`, `--space-near`,
 * `--radius-card`, `--quick`, `--calm`, `--easing`. A page of a portal could register or set such a property, so drawings there have the
 * values written in.
 */
export const pageTokens = (): string =>
  [
    `:root{color-scheme:light dark;${colours(light)}${each('type-', type)}${each('space-', space)}${each('radius-', corners)}`,
    `--quick:${motion.quick}ms;--calm:${motion.calm}ms;--easing:${motion.easing}}`,
    `@media (prefers-color-scheme:dark){:root{${colours(dark)}}}`,
    // Paper is white, and ink costs money.
    `@media print{:root{color-scheme:light;${colours(light)}--paper:#fff;--ink:#000;--ink-soft:#333}}`,
    '@media (prefers-reduced-motion:reduce){:root{--quick:0s;--calm:0s}}',
  ].join('');
