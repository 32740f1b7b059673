/**
 * A press within so many milliseconds of what is pressed having come there was meant for what was there before: a page can move the bubble,
 * by moving what it points at, to where somebody is about to press.
 */
const PROTECTED_MS = 500;
/** Moves of fewer pixels bring no other button under the pointer. */
const NEAR_PX = 4;

/** Against presses that a page has led to what has only just come there (clickjacking), as browsers protect their own prompts. */
export interface InputProtector {
  /** It was put at this place. */
  moved(place: { readonly x: number; readonly y: number } | null): void;
  /** It was drawn anew: another button may stand where one was. */
  changed(): void;
  /** Whether a press comes too soon to be meant for it; those of the keyboard never do. */
  isTooSoon(press: Event): boolean;
}

/** A press by the keyboard counts no clicks. */
export const isByPointer = (press: Event): boolean => press instanceof UIEvent && press.detail > 0;

export function createInputProtector(): InputProtector {
  let since = performance.now();
  let at: { readonly x: number; readonly y: number } | null = null;
  const changed = (): void => {
    since = performance.now();
  };
  return {
    changed,
    moved(place) {
      const isThere = at !== null && place !== null && Math.hypot(place.x - at.x, place.y - at.y) < NEAR_PX;
      // From where it stood last, so that many small steps count as the long way that they are.
      if (isThere || at === place) return;
      at = place;
      changed();
    },
    isTooSoon: (press) => isByPointer(press) && performance.now() - since < PROTECTED_MS,
  };
}
