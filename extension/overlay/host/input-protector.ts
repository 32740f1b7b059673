/**
 * Milliseconds for which a button must have stood in its place before a press on it counts. A page can move the bubble, by moving its
 * target, to where somebody is about to press something else.
 */
const PROTECTED_MS = 500;
/** Half of the side of our smallest button: a move by less, as beside a control that pulses, brings no other one under the pointer. */
const STANDS_PX = 14;

/** Against presses that a page has led to what has only just come there (clickjacking), as browsers protect their own prompts. */
export interface InputProtector {
  /** Notes where the bubble was put. */
  moved(place: { readonly x: number; readonly y: number } | null): void;
  /** Notes that the bubble was drawn anew: another button may stand where one was. */
  changed(): void;
  /** Whether a press comes too soon to be meant for the button; presses of the keyboard never do. */
  isTooSoon(press: Event): boolean;
}

/** A press by the keyboard has `detail` 0. */
const isByPointer = (press: Event): boolean => press instanceof UIEvent && press.detail > 0;

export function createInputProtector(): InputProtector {
  let since = performance.now();
  let at: { readonly x: number; readonly y: number } | null = null;
  const changed = (): void => {
    since = performance.now();
  };
  return {
    changed,
    moved(place) {
      const isThere = at !== null && place !== null && Math.hypot(place.x - at.x, place.y - at.y) <= STANDS_PX;
      // Compared with where it last rested, so that many small moves count as one long move.
      if (isThere || at === place) return;
      at = place;
      changed();
    },
    isTooSoon: (press) => isByPointer(press) && performance.now() - since < PROTECTED_MS,
  };
}
