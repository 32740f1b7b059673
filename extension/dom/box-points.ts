/** Across and down. */
export type Point = readonly [number, number];

/** In shares of width and height: the middle, and near the corners. */
const SHARES: readonly Point[] = [
  [0.5, 0.5],
  [0.2, 0.2],
  [0.8, 0.2],
  [0.2, 0.8],
  [0.8, 0.8],
];

/** Where a box is asked what lies there: the middle, then near the corners. */
export const pointsIn = ({
  x,
  y,
  width,
  height,
}: Pick<DOMRectReadOnly, 'x' | 'y' | 'width' | 'height'>): readonly Point[] =>
  SHARES.map(([across, down]) => [x + width * across, y + height * down]);
