import type { DrawingId } from '../../../shared/guides/guide.ts';
import { drawingText } from '../../../shared/messages/fr/drawings.ts';
import { DRAWINGS } from './drawings.tsx';

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
      <svg class="drawing" viewBox="0 8 160 84" aria-hidden="true">
        <Shape />
      </svg>
    );
  return (
    <svg class="drawing" viewBox="0 8 160 84" role="img" aria-label={drawingText[id]}>
      <Shape />
    </svg>
  );
}
