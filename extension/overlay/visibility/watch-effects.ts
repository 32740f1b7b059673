import * as dom from '../../dom/reads.ts';
import { isBlottedOut } from './effects.ts';
import { onPointerOver } from './pointer-over.ts';

/** A style sheet can bring a mask or a filter at any time, and no event says so. */
const LOOK_MS = 1500;

export interface EffectsWatch {
  /** Masks, filters, blending or clipping may leave something else of the subject to be seen. */
  areHiding(): boolean;
}

/** @param onChange called when the answer is another one */
export function watchEffects(subject: Element, onChange: () => void, signal: AbortSignal): EffectsWatch {
  let areHiding = isBlottedOut(subject);
  const look = (): void => {
    if (signal.aborted || dom.visibilityState(dom.ownerDocument(subject)) === 'hidden') return;
    const before = areHiding;
    areHiding = isBlottedOut(subject);
    if (areHiding !== before) onChange();
  };
  const timer = setInterval(look, LOOK_MS);
  // In a frame, once the style under the pointer is the one that is seen.
  onPointerOver(subject, () => requestAnimationFrame(look), signal);
  signal.addEventListener('abort', () => clearInterval(timer));
  return { areHiding: () => areHiding };
}
