import type { ReaderStatus } from './port.ts';

// SCARD_STATE_* bits, the same on the three systems (winscard.h, pcsclite.h).
export const UNAWARE = 0x0000;
const UNKNOWN = 0x0004;
const UNAVAILABLE = 0x0008;
const PRESENT = 0x0020;
const IN_USE = 0x0100;
const MUTE = 0x0200;

/**
 * Reads the event state of SCardGetStatusChange.
 * @param state low half: flags; high half: count of insertions and removals
 * @param atr may be empty
 * @param sleeps how often the computer has slept: each sleep may hide a change; null where the system counts no changes
 */
export function readerStatus(name: string, state: number, atr: Uint8Array, sleeps: number | null = 0): ReaderStatus {
  const has = (flag: number): boolean => (state & flag) !== 0;
  const present = has(PRESENT);
  return {
    name,
    present,
    mute: present && has(MUTE),
    inUse: present && has(IN_USE),
    unavailable: has(UNAVAILABLE) || has(UNKNOWN),
    atr: present && atr.length > 0 ? Uint8Array.from(atr) : null,
    changes: sleeps === null ? null : sleeps * 0x10000 + (state >>> 16),
  };
}

/** A reader that is listed and that the service does not know, or refuses to open. */
export const unavailableReader = (name: string): ReaderStatus => readerStatus(name, UNAVAILABLE, new Uint8Array());
