import { setTimeout as pause } from 'node:timers/promises';
import type { PcscPort } from '../pcsc/port.ts';

/** Milliseconds between two looks at whether somebody has the card. */
const BETWEEN_LOOKS = 25;
/** Looks after which nobody is taken to come and go, and those for which one who does is waited for. */
const FIRST_LOOKS = 16;
const MOST_LOOKS = 40;

/**
 * Waits for the moment at which a program that takes the card by turns has just let go of it, so that its next turn finds it free. Where
 * nobody comes, or one stays, the card is left to nobody by a wait: that is over in under half a second.
 */
export async function untilJustFree(port: PcscPort, reader: string): Promise<void> {
  let was = await port.isInUse(reader);
  let comesAndGoes = false;
  for (let look = 1; look < (comesAndGoes ? MOST_LOOKS : FIRST_LOOKS); look += 1) {
    await pause(BETWEEN_LOOKS);
    const is = await port.isInUse(reader);
    if (was && !is) return;
    comesAndGoes ||= is !== was;
    was = is;
  }
}
