/** A rectangle in CSS pixels of the viewport, as `getBoundingClientRect` counts them. */
export interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

export const right = (box: Box): number => box.x + box.width;
export const bottom = (box: Box): number => box.y + box.height;
/** Whether a box has no area. */
export const isEmpty = (box: Box): boolean => box.width <= 0 || box.height <= 0;

export const areaOf = ({ width, height }: Box): number => width * height;

export const isSame = (a: Box, b: Box): boolean =>
  a.x === b.x && a.y === b.y && a.width === b.width && a.height === b.height;

/** The rectangle between four edges; its size is never negative. */
export const between = (x: number, y: number, xEnd: number, yEnd: number): Box => ({
  x,
  y,
  width: Math.max(0, xEnd - x),
  height: Math.max(0, yEnd - y),
});

/** The box with `by` pixels more on each side (less when negative). */
export const inflate = (box: Box, by: number): Box =>
  between(box.x - by, box.y - by, right(box) + by, bottom(box) + by);

/** What both boxes share; empty when they are apart. */
export const intersect = (a: Box, b: Box): Box =>
  between(Math.max(a.x, b.x), Math.max(a.y, b.y), Math.min(right(a), right(b)), Math.min(bottom(a), bottom(b)));

/** The smallest box around both. */
export const union = (a: Box, b: Box): Box =>
  between(Math.min(a.x, b.x), Math.min(a.y, b.y), Math.max(right(a), right(b)), Math.max(bottom(a), bottom(b)));

/** Whether two boxes share an area; touching edges share none. */
export const overlaps = (a: Box, b: Box): boolean => !isEmpty(intersect(a, b));

/** True when `inner` lies in `outer`, up to half a pixel of rounding. */
export const contains = (outer: Box, inner: Box): boolean =>
  inner.x >= outer.x - 0.5 &&
  inner.y >= outer.y - 0.5 &&
  right(inner) <= right(outer) + 0.5 &&
  bottom(inner) <= bottom(outer) + 0.5;

/** The value, or the bound that it is beyond; `least` when the bounds cross. */
export const clamp = (value: number, least: number, most: number): number => Math.max(least, Math.min(value, most));
