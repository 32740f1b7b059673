import type { EventEmitter } from 'node:events';
import { createRequire } from 'node:module';
import { PcscError } from '../errors.ts';

/**
 * The npm package `pcsclite` 1.0.1 and our addon beside it, as they are used here. Its pitfalls (its C++ and facts/
 * anchors-native-messaging.md 10) are met in this folder: it throws synchronously without a service; every emitter kills the process
 * without an `error` listener; errors carry their number in the text only; connect and disconnect default to EXCLUSIVE and UNPOWER;
 * transactions are missing (transaction.cc adds them); a reader that is being watched blocks the event loop while a command runs on
 * it, so that card use has reader objects of its own; and its callbacks run no microtasks, so that a promise settled in one would wait
 * for whatever wakes the event loop next: hence setImmediate in its callbacks.
 */

export type Done<T> = (error: Error | null | undefined, result: T) => void;

/** The parts of pcsclite's objects that are used. Its own types leave out `start`, `readers` and the constructor. */
export interface NativeReader extends EventEmitter {
  readonly name: string;
  readonly connected: boolean;
  get_status(onStatus: (error: Error | undefined, state: number, atr: Uint8Array) => void): void;
  connect(options: { share_mode: number; protocol: number }, done: Done<number>): void;
  disconnect(disposition: number, done: Done<void>): void;
  close(): void;
}
export interface NativeMonitor extends EventEmitter {
  readonly readers: Readonly<Record<string, NativeReader>>;
  start(onList: (error: Error | undefined, names: Buffer) => void): void;
  close(): void;
}
export type CreateMonitor = () => NativeMonitor;
export type ReaderClass = new (name: string) => NativeReader;

/** What our addon calls back with: the PC/SC value, 0 for success, and the result then. Microtasks do run in its callbacks. */
export type Returned<T> = (value: number, result: T) => void;

/** The addon of transaction.cc. */
export interface Transactions {
  begin(reader: NativeReader, done: Returned<null>): void;
  end(reader: NativeReader, done: Returned<null>): void;
  /** @param done receives the ATR of the connected card */
  status(reader: NativeReader, done: Returned<Uint8Array>): void;
  /** Sends a run of commands, see run.ts. */
  transmit(
    reader: NativeReader,
    protocol: number,
    run: readonly Uint8Array[],
    done: Returned<readonly Uint8Array[]>,
  ): void;
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
