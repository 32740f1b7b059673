/**
 * A press within so many milliseconds of what is pressed having come there was meant for what was there before: a page can move the bubble,
 * by moving what it points at, to where somebody is about to press.
 */
const SEEN = 500;
/** Moves of fewer pixels bring no other button under the pointer. */
const NEAR = 4;

/** How long what is to be pressed has stood where it stands. */
export interface Standing {
  /** It was put at this place. */
  put(place: { readonly x: number; readonly y: number } | null): void;
  /** It was drawn anew: another button may stand where one was. */
  changed(): void;
  /** Whether a press comes too soon to be meant for it; those of the keyboard never do. */
  isTooSoon(press: Event): boolean;
}

export function createStanding(): Standing {
  let since = performance.now();
  let at: { readonly x: number; readonly y: number } | null = null;
  const changed = (): void => {
    since = performance.now();
  };
  return {
    changed,
    put(place) {
      const isThere = at !== null && place !== null && Math.hypot(place.x - at.x, place.y - at.y) < NEAR;
      // From where it stood last, so that many small steps count as the long way that they are.
      if (isThere || (at === null && place === null)) return;
      at = place;
      changed();
    },
    isTooSoon: (press) => press instanceof UIEvent && press.detail > 0 && performance.now() - since < SEEN,
  };
}
