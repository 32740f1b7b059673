import type { DrawingId } from '../../../shared/guides/guide.ts';
import { drawingText } from '../../../shared/messages.fr.ts';
import { DRAWINGS } from './drawings.tsx';

/** A drawing with its words for those who do not see it. */
export function Drawing({ id }: { readonly id: DrawingId }) {
  const Shape = DRAWINGS[id];
  return (
    <svg class="drawing" viewBox="0 0 160 100" role="img" aria-label={drawingText[id]}>
      <Shape />
    </svg>
  );
}
