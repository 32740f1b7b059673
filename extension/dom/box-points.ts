/** Points of a box at which hit tests are made, in shares of its width and height: the middle, and near the corners. */
export const BOX_POINTS = [
  [0.5, 0.5],
  [0.2, 0.2],
  [0.8, 0.2],
  [0.2, 0.8],
  [0.8, 0.8],
] as const;
