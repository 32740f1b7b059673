import type { EventEmitter } from 'node:events';
import { createRequire } from 'node:module';
import { PcscError } from '../errors.ts';

/**
 * The npm package `pcsclite` 1.0.1, which watches, and our addon beside it, which connects. Pitfalls of the first (its C++ and facts/
 * anchors-native-messaging.md 10) are met in this folder: it throws synchronously without a service; every emitter kills the process
 * without an `error` listener; errors carry their number in the text only; and its callbacks run no microtasks, so that a promise settled
 * in one would wait for whatever wakes the event loop next: hence setImmediate in its callbacks.
 * Its connections are not used: transactions are missing; connect and disconnect default to EXCLUSIVE and UNPOWER; and a reader object
 * must have waited for a status once (it is freed through an uninitialised pointer otherwise), while to end that wait blocks the event
 * loop: for ever, where the thread that waits was not run for 50 ms, since it is told to end five times and no more (seen on a busy machine).
 */

/** The parts of pcsclite's objects that are used. Its own types leave out `start` and `readers`. */
export interface NativeReader extends EventEmitter {
  readonly name: string;
  close(): void;
}
export interface NativeMonitor extends EventEmitter {
  readonly readers: Readonly<Record<string, NativeReader>>;
  start(onList: (error: Error | undefined, names: Buffer) => void): void;
  close(): void;
}
export type CreateMonitor = () => NativeMonitor;

/** What our addon calls back with: the PC/SC value, 0 for success, and the result then. Microtasks do run in its callbacks. */
export type Returned<T> = (value: number, result: T) => void;

/** A shared connection in a context of its own: PC/SC's handles, the protocol in use, and the ATR of the connected card. */
export interface Connection {
  readonly context: number;
  readonly card: number;
  readonly protocol: number;
  readonly atr: Uint8Array;
}

/** The addon of transaction.cc. */
export interface Transactions {
  connect(reader: string, done: Returned<Connection>): void;
  /** Leaves the card as it is, and ends the context. */
  disconnect(context: number, card: number, done: Returned<null>): void;
  begin(card: number, done: Returned<null>): void;
  end(card: number, done: Returned<null>): void;
  /** Sends a run of commands, see run.ts. */
  transmit(card: number, protocol: number, run: readonly Uint8Array[], done: Returned<readonly Uint8Array[]>): void;
  /** Ends the process without waiting for its threads. */
  leave(code: number): void;
}

export interface Library {
  readonly createMonitor: CreateMonitor;
  readonly transactions: Transactions;
}

/** How the system's loader says that it has no libpcsclite. Whatever else keeps an addon from loading is our own trouble. */
const NO_LIBPCSCLITE = /libpcsclite\S*: cannot open shared object/;

/** Loads both addons. @throws PcscError `service_absent` without libpcsclite on the system, `program_damaged` without an addon of ours */
export async function loadLibrary(): Promise<Library> {
  try {
    const createMonitor = (await import('pcsclite')).default as unknown as CreateMonitor;
    const transactions: Transactions = createRequire(import.meta.url)('./transaction.node');
    return { createMonitor, transactions };
  } catch (thrown) {
    const message = thrown instanceof Error ? (thrown.message.split('\n')[0] ?? '') : String(thrown);
    throw new PcscError(NO_LIBPCSCLITE.test(message) ? 'service_absent' : 'program_damaged', message);
  }
}

/** The PC/SC value stands at the end of pcsclite's message; the text before it depends on the system and its language. */
export function errorOf(error: Error): PcscError {
  const value = /\(0x[0-9a-f]*?([0-9a-f]{8})\)/i.exec(error.message)?.[1];
  const call = /^\w+/.exec(error.message)?.[0] ?? 'pcsclite';
  return value === undefined
    ? new PcscError('driver_error', error.message)
    : PcscError.fromValue(call, Number.parseInt(value, 16));
}
