import { createRequire } from 'node:module';
import { PcscError } from '../errors.ts';

/**
 * Our addon (pcsc.cc) over the system's libpcsclite. The npm package `pcsclite` 1.0.1 does not do, for what its
 * own C++ decides: it establishes and cancels contexts, and waits for its threads, on the main thread, where a service that hangs stops
 * the whole program; a context is let go when its object is collected, which cost a handle a restart of the service; names are taken for
 * UTF-8, so that a reader with another cannot be opened; and it has no transactions (docs/sources/native-messaging.md 10).
 */

/** What the addon calls back with: the PC/SC value, 0 for success, and the result then. */
export type Returned<T> = (value: number, result: T) => void;

/** A shared connection in a context of its own: PC/SC's handles, the protocol in use, and the ATR of the connected card. */
export interface Connection {
  readonly context: number;
  readonly card: number;
  readonly protocol: number;
  readonly atr: Uint8Array;
}

/** Readers' names are bytes, as the service writes them. */
export interface Library {
  establishContext(done: Returned<number>): void;
  releaseContext(context: number, done: Returned<void>): void;
  cancel(context: number, done: Returned<void>): void;
  /** Names, each ended by a zero byte, and one more. */
  listReaders(context: number, done: Returned<Uint8Array>): void;
  getStatusChange(
    context: number,
    milliseconds: number,
    readers: readonly (readonly [name: Uint8Array, state: number])[],
    done: Returned<readonly { readonly state: number; readonly atr: Uint8Array }[]>,
  ): void;
  connect(reader: Uint8Array, done: Returned<Connection>): void;
  /** Leaves the card as it is, and ends the context. */
  disconnect(context: number, card: number, done: Returned<void>): void;
  begin(card: number, done: Returned<void>): void;
  end(card: number, done: Returned<void>): void;
  /** Sends a run of commands, see command-run.ts. */
  transmit(card: number, protocol: number, run: readonly Uint8Array[], done: Returned<readonly Uint8Array[]>): void;
  /** The run under way on this card sends nothing further. */
  giveUp(card: number): void;
  /** Answers of cards since the program began. */
  answers(): number;
  /** Ends the process without waiting for its threads. */
  leave(code: number): void;
}

/** How the system's loader says that it has no libpcsclite. Whatever else keeps the addon from loading is our own trouble. */
const NO_LIBPCSCLITE = /libpcsclite\S*: cannot open shared object/;

/** Loads the addon. @throws PcscError `service_absent` without libpcsclite on the system, `program_damaged` without the addon */
export function loadLibrary(): Library {
  try {
    return createRequire(import.meta.url)('./pcsc.node');
  } catch (thrown) {
    const message = thrown instanceof Error ? (thrown.message.split('\n')[0] ?? '') : String(thrown);
    throw new PcscError(NO_LIBPCSCLITE.test(message) ? 'service_absent' : 'program_damaged', message);
  }
}
