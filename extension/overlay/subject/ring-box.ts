import { type Box, between, bottom, inflate, overlaps, right } from '../../dom/box.ts';

/** Pixels between the target and the outer edge of its ring, and the halo outside it (styles.ts): 8 in all. */
const SPARE = 6;
/** As long as nobody knows what stands beside the target. */
const LEAST_SPARE = 1;
const HALO = 2;

/**
 * The box of the ring: around the target with up to SPARE pixels, less across or down where another control is near on either side, so
 * that the ring never holds, even in part, a control that is not meant, and stays centred on its own; less at an edge of the viewport,
 * so that no side of it is off screen.
 * @param neighbours boxes of other controls, null while they are not known; those that overlap the target itself cannot be kept out
 * and are left alone
 */
export function ringBox(target: Box, neighbours: readonly Box[] | null, viewport: Box): Box {
  let across = neighbours === null ? LEAST_SPARE : SPARE;
  let down = across;
  for (const other of neighbours ?? []) {
    if (!overlaps(inflate(target, SPARE + HALO), other) || overlaps(target, other)) continue;
    const apartAcross = Math.max(target.x - right(other), other.x - right(target));
    const apartDown = Math.max(target.y - bottom(other), other.y - bottom(target));
    if (apartAcross > apartDown) across = Math.min(across, Math.max(0, apartAcross - HALO));
    else down = Math.min(down, Math.max(0, apartDown - HALO));
  }
  return between(
    target.x - upTo(across, target.x - viewport.x),
    target.y - upTo(down, target.y - viewport.y),
    right(target) + upTo(across, right(viewport) - right(target)),
    bottom(target) + upTo(down, bottom(viewport) - bottom(target)),
  );
}

/** A target beyond the edge keeps its ring whole: it is scrolled to, not squeezed. */
const upTo = (spare: number, distance: number): number => (distance < 0 ? spare : Math.min(spare, distance));
