/** Counts of one host by the last of which a wrong code is told: one may be under way when it is given. */
export const MOST_COUNTS = 2;

/** How often the card's tries were counted (GET DATA), from an index of what the card was sent on. */
export const countsIn = (log: readonly { readonly command: Buffer }[], from = 0): number =>
  log.slice(from).filter(({ command }) => command[1] === 0xcb).length;
