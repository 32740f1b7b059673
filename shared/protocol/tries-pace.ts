/** Milliseconds from one count of the tries to the next: the pharmacy's software uses the same card. */
const SELDOM_MS = 15_000;
/** Milliseconds of it that chance takes, so that two who count do not meet for ever. */
const CHANCE_MS = 500;

/** Milliseconds from the last count to the next for somebody who looks, and does not stand where the code is asked for. */
export const untilNextCount = (): number => SELDOM_MS - Math.random() * CHANCE_MS;
