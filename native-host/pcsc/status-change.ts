import { PcscError } from './errors.ts';
import type { SeenReader, WatchedReader } from './watch-context.ts';
import { SCARD_E_CANCELLED, SCARD_E_TIMEOUT, SCARD_E_UNKNOWN_READER } from './winscard-values.ts';

/** A call of SCardGetStatusChange that has come back. */
interface StatusChange {
  /** What the function is called in that library. */
  readonly call: string;
  /** PC/SC value, without a sign. */
  readonly value: number;
  readonly watched: readonly WatchedReader[];
  /** What it reports of them; asked for when it succeeded only. */
  readonly seen: () => readonly SeenReader[];
}

/**
 * What a wait for a change came to.
 * @returns the states seen; those that were waited for where none changed; null when the service knows one of the names no longer
 * @throws PcscError for all else
 */
export function seenAfter({ call, value, watched, seen }: StatusChange): readonly SeenReader[] | null {
  switch (value) {
    case 0:
      return seen();
    case SCARD_E_UNKNOWN_READER:
      return null;
    case SCARD_E_TIMEOUT:
    case SCARD_E_CANCELLED:
      return watched.map(({ state }) => ({ state, atr: new Uint8Array() }));
    default:
      throw PcscError.fromValue(call, value);
  }
}
