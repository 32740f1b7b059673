import * as dom from '../dom/reads.ts';
import { isBlottedOut } from './effects.ts';
import { onPointerOver } from './pointer-over.ts';
import type { LookRegularly } from './user-presence.ts';

/** A style sheet can bring a mask or a filter at any time, and no event says so. Milliseconds. */
const LOOK = { used: 1500, unused: 6000 } as const;

export interface EffectsWatch {
  /** Masks, filters, blending or clipping may leave something else of the subject to be seen. */
  areHiding(): boolean;
}

/** @param onChange called when the answer is another one */
export function watchEffects(
  subject: Element,
  onChange: () => void,
  lookRegularly: LookRegularly,
  signal: AbortSignal,
): EffectsWatch {
  let areHiding = isBlottedOut(subject);
  const look = (): void => {
    if (signal.aborted || dom.visibilityState(dom.ownerDocument(subject)) === 'hidden') return;
    const before = areHiding;
    areHiding = isBlottedOut(subject);
    if (areHiding !== before) onChange();
  };
  lookRegularly(LOOK, look);
  // In a frame, once the style under the pointer is the one that is seen.
  onPointerOver(subject, () => requestAnimationFrame(look), signal);
  return { areHiding: () => areHiding };
}
