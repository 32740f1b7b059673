import type { DrawingId } from '../../../shared/guides/guide.ts';
import { drawingText } from '../../../shared/messages/fr/drawings.ts';
import { DRAWINGS } from './drawings.tsx';

/** A drawing with its words for those who do not see it. */
export function Drawing({ id }: { readonly id: DrawingId }) {
  const Shape = DRAWINGS[id];
  return (
    <svg class="drawing" viewBox="0 8 160 84" role="img" aria-label={drawingText[id]}>
      <Shape />
    </svg>
  );
}
