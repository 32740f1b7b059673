import type { DrawingId } from '../../../shared/guides/guide.ts';
import { drawingText } from '../../../shared/messages/fr/drawings.ts';
import { DRAWINGS } from './drawings.tsx';

/** The part of the 160 by 100 units that all drawings fill: a margin would only make them smaller. */
const FRAME = '28 8 104 84';

interface DrawingProps {
  readonly id: DrawingId;
  /** Beside words that say the same: screen readers pass it over. */
  readonly decorative?: boolean;
}

/** A drawing with its words for those who do not see it. */
export function Drawing({ id, decorative = false }: DrawingProps) {
  const Shape = DRAWINGS[id];
  if (decorative)
    return (
      <svg class="drawing" viewBox={FRAME} aria-hidden="true">
        <Shape />
      </svg>
    );
  return (
    <svg class="drawing" viewBox={FRAME} role="img" aria-label={drawingText[id]}>
      <Shape />
    </svg>
  );
}
