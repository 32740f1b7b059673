/** All numbers by which a control counts as seen and pressable. Pixels are those of CSS, shares are of 1. */

/** A box smaller than this on a side is the “visually hidden” of style sheets. */
export const SMALLEST_BOX = 6;
/** Product of opacities and filters below which nothing is seen. */
export const FAINTEST = 0.1;
/** Radius of a blur from which something is not to be read, or a code not to be scanned. */
export const BLURRED = 0.5;
/** Opacity from which a ground hides what lies below. */
export const OPAQUE = 0.5;
/** Width from which a border is a ground. */
export const THICK = 8;
/** Milliseconds from which the page is shown as pictures of itself for long enough to point wrongly on them. */
export const LONG_TRANSITION = 500;
/** Share of the window from which what holds the control is the page, and its effects are the page's look. */
export const PAGE = 0.5;
/** Share of the window, both ways, from which what lies over the control is a dialog, no bar. */
export const DIALOG = 0.5;
/** Share of the window, both ways, from which a layer spans it. */
export const WINDOW = 0.9;
/** CSS pixels by which what holds the control may reach beyond it on each side and still be of its component. */
export const COMPONENT = 40;
/** So much larger than the control is a bar. */
export const BAR = 1.2;

/** Where the presses are, in shares of width and height: the middle first, then the eighths. */
export const PRESSES: readonly (readonly [number, number])[] = [1 / 2, 1 / 8, 7 / 8].flatMap((down) =>
  [1 / 2, 1 / 8, 7 / 8].map((across) => [across, down] as const),
);
/** Presses that may go to something else: a badge in a corner. A bar may take all but the middle: scrolling gets it out of the way. */
export const MOST_TAKEN = 2;
/** Presses that reach a control cut to a shape: the corners of a round one do not. */
export const LEAST_IN_SHAPE = 5;
