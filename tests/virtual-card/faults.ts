import { setTimeout as sleep } from 'node:timers/promises';
import type { CardHooks } from './insert.ts';

// Hooks for insertCard: ways in which a card or its reader goes wrong.

const at = (index: number, fault: NonNullable<CardHooks['before']>): CardHooks => ({
  before: (command, now) => (now === index ? fault(command, now) : undefined),
});

/** Pulls the card out when the given APDU (from 0) arrives: it is never answered. */
export const removedAt = (index: number): CardHooks => at(index, () => 'remove');

/** Stops answering from the given APDU on, and stays in. */
export const muteFrom = (index: number): CardHooks => ({ before: (_, now) => (now >= index ? 'mute' : undefined) });

/** The answer to one APDU comes so late. */
export const lateAt = (index: number, delayMs: number): CardHooks => ({
  after: async (_command, _response, now) => {
    if (now === index) await sleep(delayMs);
    return undefined;
  },
});

/** The same answer to every APDU from the given one on. */
export const alwaysFrom = (index: number, answer: Buffer): CardHooks => ({
  before: (_, now) => (now >= index ? { answer } : undefined),
});

/** Changes the data of every READ BINARY answer from the given APDU on; the status word stays. */
export const readsChanged = (change: (data: Buffer) => Buffer, from = 0): CardHooks => ({
  after: (command, response, now) =>
    command[1] === 0xb0 && now >= from
      ? { answer: Buffer.concat([change(response.subarray(0, -2)), response.subarray(-2)]) }
      : undefined,
});

/** Bytes that look random and are the same in every run. */
export function garbage(length: number, seed: number): Buffer {
  let state = seed + 1;
  return Buffer.from(
    Array.from({ length }, () => {
      state = (state * 48_271) % 2_147_483_647;
      return state & 0xff;
    }),
  );
}
