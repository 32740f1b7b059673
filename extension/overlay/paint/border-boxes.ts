import type { Box } from '../geometry.ts';
import { alphaOf, OPAQUE, px, THICK } from './paint.ts';

/** What the opaque borders of a box cover that are as thick as what hides, a box for each: what they go around may be seen. */
export function borderBoxes({ x, y, width, height }: Box, style: CSSStyleDeclaration): readonly Box[] {
  const [top, left, under, after] = ['top', 'left', 'bottom', 'right'].map((side) => {
    const thick = px(style.getPropertyValue(`border-${side}-width`));
    return thick < THICK || alphaOf(style.getPropertyValue(`border-${side}-color`)) < OPAQUE ? 0 : thick;
  }) as [number, number, number, number];
  return [
    { x, y, width, height: top },
    { x, y, width: left, height },
    { x, y: y + height - under, width, height: under },
    { x: x + width - after, y, width: after, height },
  ];
}
