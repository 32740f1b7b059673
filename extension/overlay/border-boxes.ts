import { type Box, bottom, right } from './geometry.ts';
import { alphaOf, OPAQUE, px, THICK } from './paint.ts';

/** What the borders of a box cover, a box for each that is opaque and as thick as what hides; what they go around may be seen. */
export function borderBoxes(box: Box, style: CSSStyleDeclaration): readonly Box[] {
  const thick = (side: string): number => {
    const width = px(style.getPropertyValue(`border-${side}-width`));
    return width >= THICK && alphaOf(style.getPropertyValue(`border-${side}-color`)) >= OPAQUE ? width : 0;
  };
  const [top, left, under, after] = [thick('top'), thick('left'), thick('bottom'), thick('right')];
  return [
    { ...box, height: top },
    { ...box, width: left },
    { ...box, y: bottom(box) - under, height: under },
    { ...box, x: right(box) - after, width: after },
  ].filter(({ width, height }) => width > 0 && height > 0);
}
