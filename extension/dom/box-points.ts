/** Across and down. */
export type Point = readonly [number, number];

/** Where a box is asked what lies there: the middle, then near the corners. */
export const pointsIn = ({
  x,
  y,
  width,
  height,
}: Pick<DOMRectReadOnly, 'x' | 'y' | 'width' | 'height'>): readonly Point[] =>
  [[0.5, 0.5] as const, [0.2, 0.2] as const, [0.8, 0.2] as const, [0.2, 0.8] as const, [0.8, 0.8] as const].map(
    ([across, down]) => [x + width * across, y + height * down],
  );
