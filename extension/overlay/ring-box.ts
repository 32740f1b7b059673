import { type Box, between, bottom, inflate, overlaps, right } from './geometry.ts';

/** Pixels between the target and the outer edge of its ring, and the halo outside it (styles.ts): 8 in all. */
const SPARE = 6;
const HALO = 2;

/**
 * The box of the ring: around the target with up to SPARE pixels, less on a side where another control or the edge of the
 * viewport is near, so that the ring never holds, even in part, a control that is not meant and never loses a side off screen.
 * @param neighbours boxes of other controls; those that overlap the target itself cannot be kept out and are left alone
 */
export function ringBox(target: Box, neighbours: readonly Box[], viewport: Box): Box {
  const spare = {
    left: nearEdge(target.x - viewport.x),
    top: nearEdge(target.y - viewport.y),
    right: nearEdge(right(viewport) - right(target)),
    bottom: nearEdge(bottom(viewport) - bottom(target)),
  };
  for (const other of neighbours) {
    if (!overlaps(inflate(target, SPARE + HALO), other) || overlaps(target, other)) continue;
    const gaps = [
      { side: 'left', gap: target.x - right(other) },
      { side: 'right', gap: other.x - right(target) },
      { side: 'top', gap: target.y - bottom(other) },
      { side: 'bottom', gap: other.y - bottom(target) },
    ] as const;
    const widest = gaps.reduce((best, candidate) => (candidate.gap > best.gap ? candidate : best));
    spare[widest.side] = Math.min(spare[widest.side], Math.max(0, widest.gap - HALO));
  }
  return between(
    target.x - spare.left,
    target.y - spare.top,
    right(target) + spare.right,
    bottom(target) + spare.bottom,
  );
}

/** A target beyond the edge keeps its ring whole: it is scrolled to, not squeezed. */
const nearEdge = (distance: number): number => (distance < 0 ? SPARE : Math.min(SPARE, distance));
