import { type Box, bottom, right } from './geometry.ts';
import { alphaOf, OPAQUE, px } from './paint.ts';

/** What opaque borders of a box cover, a box for each: what they go around may be seen. */
export function borderBoxes(box: Box, style: CSSStyleDeclaration): readonly Box[] {
  const [top, left, under, after] = ['top', 'left', 'bottom', 'right'].map((side) =>
    alphaOf(style.getPropertyValue(`border-${side}-color`)) < OPAQUE
      ? 0
      : px(style.getPropertyValue(`border-${side}-width`)),
  ) as [number, number, number, number];
  return [
    { ...box, height: top },
    { ...box, width: left },
    { ...box, y: bottom(box) - under, height: under },
    { ...box, x: right(box) - after, width: after },
  ];
}
