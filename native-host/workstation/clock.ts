import { RELEASED } from '../../shared/protocol/version.ts';

/** Whether the clock is set to a time before this program was made: it is slow, and a certificate may only seem not to be valid yet. */
export const isBeforeBuild = (now: Date): boolean => now.getTime() < Date.parse(RELEASED);
