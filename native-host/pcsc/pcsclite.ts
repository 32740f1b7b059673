import type { EventEmitter } from 'node:events';
import { createRequire } from 'node:module';
import type { DriverCard, PcscDriver } from './driver.ts';
import { PcscError } from './errors.ts';
import type { ReaderStatus } from './port.ts';
import { readerStatus } from './reader-state.ts';

/**
 * Adapter for Linux and macOS on the npm package `pcsclite` 1.0.1, whose pitfalls are met here (its C++ and facts/
 * anchors-native-messaging.md 10): it throws synchronously without a service; every emitter kills the process without an `error`
 * listener; errors carry their number in the text only; connect and disconnect default to EXCLUSIVE and UNPOWER; transactions are
 * missing (transaction.cc adds them); a reader that is being watched blocks the event loop while a command runs on it, so that card
 * use has reader objects of its own; and its callbacks run no microtasks, so that a promise settled in one would wait for whatever
 * wakes the event loop next: hence setImmediate in every callback.
 */

type Done<T> = (error: Error | null | undefined, result: T) => void;

/** The parts of pcsclite's objects that are used. Its own types leave out `start`, `readers` and the constructor. */
interface NativeReader extends EventEmitter {
  readonly name: string;
  readonly connected: boolean;
  get_status(onStatus: (error: Error | undefined, state: number, atr: Uint8Array) => void): void;
  connect(options: { share_mode: number; protocol: number }, done: Done<number>): void;
  disconnect(disposition: number, done: Done<void>): void;
  transmit(command: Buffer, maxLength: number, protocol: number, done: Done<Buffer>): void;
  close(): void;
}
interface NativeMonitor extends EventEmitter {
  readonly readers: Readonly<Record<string, NativeReader>>;
  start(onList: (error: Error | undefined, names: Buffer) => void): void;
  close(): void;
}
type CreateMonitor = () => NativeMonitor;
type ReaderClass = new (name: string) => NativeReader;

/** The addon of transaction.cc. Calls back with the PC/SC value, which is 0 for success. */
interface Transactions {
  begin(reader: NativeReader, done: (value: number) => void): void;
  end(reader: NativeReader, done: (value: number) => void): void;
  status(reader: NativeReader, done: (value: number, atr: Uint8Array) => void): void;
}

interface Library {
  readonly createMonitor: CreateMonitor;
  readonly transactions: Transactions;
}

// winscard.h, the same everywhere.
const SHARE_SHARED = 2;
const PROTOCOL_T0_OR_T1 = 3;
const LEAVE_CARD = 0;
/** Longest answer of a short command: 256 bytes and the status word. */
const MAX_ANSWER = 258;
/** Milliseconds after which a reader that ended must have left the list too, or the monitor has lost it. */
const LOST_READER_DELAY = 500;

/** Loads both addons; without libpcsclite on the system they cannot. @throws PcscError `service_absent` */
async function load(): Promise<Library> {
  try {
    const createMonitor = (await import('pcsclite')).default as unknown as CreateMonitor;
    const transactions: Transactions = createRequire(import.meta.url)('./transaction.node');
    return { createMonitor, transactions };
  } catch (thrown) {
    throw new PcscError(
      'service_absent',
      thrown instanceof Error ? (thrown.message.split('\n')[0] ?? '') : String(thrown),
    );
  }
}

/** The PC/SC value stands at the end of pcsclite's message; the text before it depends on the system and its language. */
function errorOf(error: Error): PcscError {
  const value = /\(0x[0-9a-f]*?([0-9a-f]{8})\)/i.exec(error.message)?.[1];
  const call = /^\w+/.exec(error.message)?.[0] ?? 'pcsclite';
  return value === undefined
    ? new PcscError('driver_error', error.message)
    : PcscError.fromValue(call, Number.parseInt(value, 16));
}

/** Watches all readers with one pcsclite monitor, see PcscDriver.monitor. */
function watchReaders(
  createMonitor: CreateMonitor,
  onReaders: (readers: readonly ReaderStatus[]) => void,
  signal: AbortSignal,
  onReader: (reader: NativeReader) => void,
): Promise<void> {
  return new Promise((resolve, reject) => {
    let over = false;
    let listed: readonly string[] | null = null;
    const statuses = new Map<string, ReaderStatus>();
    let monitor: NativeMonitor;
    try {
      monitor = createMonitor();
    } catch (thrown) {
      reject(errorOf(thrown as Error));
      return;
    }

    const finish = (error: Error | null): void => {
      if (over) return;
      over = true;
      signal.removeEventListener('abort', onAbort);
      // Not at once: an event handler of a reader may run under the very lock that close() takes.
      setImmediate(() => {
        for (const reader of Object.values(monitor.readers)) reader.close();
        monitor.close();
        if (error === null) resolve();
        else reject(errorOf(error));
      });
    };
    const onAbort = (): void => finish(null);

    /** Tells the readers, once each that is listed has told its first state. */
    const report = (): void => {
      setImmediate(() => {
        if (over || listed === null || listed.some((name) => !statuses.has(name))) return;
        onReaders(listed.flatMap((name) => statuses.get(name) ?? []));
      });
    };

    // pcsclite says nothing when the list is empty, and nothing when it got shorter before the reader ended: listen to the list itself.
    const start = monitor.start.bind(monitor);
    monitor.start = (onList) =>
      start((error, names) => {
        onList(error, names);
        if (error !== undefined || over) return;
        listed = names.toString('utf8').split('\0').filter(Boolean);
        report();
      });

    monitor.on('error', finish);
    monitor.on('reader', (reader: NativeReader) => {
      onReader(reader);
      reader.on('error', finish);
      reader.on('status', ({ state, atr }: { state: number; atr?: Uint8Array }) => {
        statuses.set(reader.name, readerStatus(reader.name, state, atr ?? new Uint8Array()));
        report();
      });
      reader.on('end', () => {
        statuses.delete(reader.name);
        setTimeout(() => {
          const isLost = listed?.includes(reader.name) === true && monitor.readers[reader.name] === undefined;
          if (isLost) finish(new Error(`pcsclite lost sight of ${reader.name}`));
        }, LOST_READER_DELAY).unref();
      });
    });
    if (signal.aborted) finish(null);
    else signal.addEventListener('abort', onAbort);
  });
}

/**
 * Makes a reader object for card use, without a status thread. It has to be started and stopped once: pcsclite frees a reader that
 * never had one through an uninitialised pointer.
 */
function cardUseReader(Reader: ReaderClass, name: string): Promise<NativeReader> {
  const reader = new Reader(name);
  return new Promise((resolve) => {
    let closed = false;
    reader.get_status(() => {
      if (closed) return;
      closed = true;
      // Not at once: this callback runs under the lock that close() takes.
      setImmediate(() => {
        reader.close();
        resolve(reader);
      });
    });
  });
}

/** The adapter. `connect` reaches readers that `monitor` has reported before. */
export function pcscliteDriver(): PcscDriver {
  let library: Promise<Library> | undefined;
  let Reader: ReaderClass | undefined;
  /** Objects for card use that no connection has at the moment, used again: each holds a PC/SC context until it is collected. */
  const free = new Map<string, NativeReader[]>();
  /** pcsclite does not keep a reader alive while a call runs on it; this does. */
  const atWork = new Set<NativeReader>();

  const call = async <T>(reader: NativeReader, start: (settle: Done<T>) => void): Promise<T> => {
    atWork.add(reader);
    try {
      return await new Promise<T>((resolve, reject) => {
        start((error, result) => setImmediate(() => (error ? reject(errorOf(error)) : resolve(result))));
      });
    } finally {
      atWork.delete(reader);
    }
  };
  const transaction = (reader: NativeReader, name: string, run: (done: (value: number) => void) => void) =>
    call<void>(reader, (settle) =>
      run((value) => settle(value === 0 ? null : new Error(`${name} (0x${value.toString(16).padStart(8, '0')})`))),
    );

  const connect = async (name: string): Promise<DriverCard> => {
    if (Reader === undefined) throw new PcscError('reader_unavailable', `no such reader: ${name}`);
    library ??= load();
    const { transactions } = await library;
    const reader = free.get(name)?.pop() ?? (await cardUseReader(Reader, name));
    const disconnect = () => call<void>(reader, (settle) => reader.disconnect(LEAVE_CARD, settle));
    const giveBack = (): void => void free.set(name, [...(free.get(name) ?? []), reader]);
    let protocol: number;
    let atr: Uint8Array;
    try {
      protocol = await call<number>(reader, (settle) =>
        reader.connect({ share_mode: SHARE_SHARED, protocol: PROTOCOL_T0_OR_T1 }, settle),
      );
      atr = await call<Uint8Array>(reader, (settle) =>
        transactions.status(reader, (value, bytes) =>
          value === 0
            ? settle(null, bytes)
            : settle(new Error(`SCardStatus (0x${value.toString(16).padStart(8, '0')})`), bytes),
        ),
      );
    } catch (thrown) {
      // Not used again: its context may be dead, and pcsclite never makes a new one. Another program's hold is no such sign.
      if (thrown instanceof PcscError && thrown.code === 'sharing_violation') giveBack();
      else if (reader.connected) await disconnect().catch(() => {});
      throw thrown;
    }
    return {
      atr,
      begin: () => transaction(reader, 'SCardBeginTransaction', (done) => transactions.begin(reader, done)),
      end: () => transaction(reader, 'SCardEndTransaction', (done) => transactions.end(reader, done)),
      transmit: (command) =>
        call<Uint8Array>(reader, (settle) => reader.transmit(Buffer.from(command), MAX_ANSWER, protocol, settle)),
      disconnect: async () => {
        await disconnect();
        giveBack();
      },
    };
  };

  return {
    async monitor(onReaders, signal) {
      library ??= load();
      const { createMonitor } = await library;
      try {
        await watchReaders(createMonitor, onReaders, signal, (reader) => {
          Reader = reader.constructor as ReaderClass;
        });
      } finally {
        // Their contexts died with the monitor's.
        free.clear();
      }
    },
    connect,
  };
}
