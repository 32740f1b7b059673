import type { DriverCard, PcscDriver } from '../driver.ts';
import { PcscError } from '../errors.ts';
import {
  type Done,
  errorOf,
  type Library,
  loadLibrary,
  type NativeReader,
  type ReaderClass,
  type Returned,
} from './library.ts';
import { monitorReaders } from './monitor.ts';

// winscard.h, the same everywhere.
const SHARE_SHARED = 2;
const PROTOCOL_T0_OR_T1 = 3;
const LEAVE_CARD = 0;

/** A call of pcsclite itself as a promise. */
const ofPcsclite = <T>(start: (done: Done<T>) => void): Promise<T> =>
  new Promise((resolve, reject) => {
    start((error, result) => setImmediate(() => (error ? reject(errorOf(error)) : resolve(result))));
  });

/** A call of our addon as a promise. @param name the PC/SC function's */
const ofAddon = <T>(name: string, start: (done: Returned<T>) => void): Promise<T> =>
  new Promise((resolve, reject) => {
    start((value, result) => (value === 0 ? resolve(result) : reject(PcscError.fromValue(name, value))));
  });

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

/** Adapter for Linux and macOS. `connect` reaches readers that `monitor` has reported before. */
export function pcscliteDriver(): PcscDriver {
  let library: Promise<Library> | undefined;
  /** Tried again after a failure: what was missing may have been installed since. */
  const loaded = (): Promise<Library> => {
    library ??= loadLibrary().then(
      (both) => {
        // Node's own exit would wait for a call that hangs.
        process.on('exit', (code) => void (atWork.size > 0 && both.transactions.leave(code)));
        return both;
      },
      (thrown: unknown) => {
        library = undefined;
        throw thrown;
      },
    );
    return library;
  };
  let Reader: ReaderClass | undefined;
  /** Objects for card use that no connection has at the moment, used again: each holds a PC/SC context until it is collected. */
  const free = new Map<string, NativeReader[]>();
  /** pcsclite does not keep a reader alive while a call runs on it; this does. */
  const atWork = new Set<NativeReader>();

  const working = async <T>(reader: NativeReader, work: Promise<T>): Promise<T> => {
    atWork.add(reader);
    try {
      return await work;
    } finally {
      atWork.delete(reader);
    }
  };

  const connect = async (name: string): Promise<DriverCard> => {
    if (Reader === undefined) throw new PcscError('reader_unavailable', `no such reader: ${name}`);
    const { transactions } = await loaded();
    const reader = free.get(name)?.pop() ?? (await cardUseReader(Reader, name));
    const pcsclite = <T>(start: (done: Done<T>) => void) => working(reader, ofPcsclite(start));
    const addon = <T>(call: string, start: (done: Returned<T>) => void) => working(reader, ofAddon(call, start));
    const disconnect = () => pcsclite<void>((done) => reader.disconnect(LEAVE_CARD, done));
    const giveBack = (): void => void free.set(name, [...(free.get(name) ?? []), reader]);
    let protocol: number;
    let atr: Uint8Array;
    try {
      const shared = { share_mode: SHARE_SHARED, protocol: PROTOCOL_T0_OR_T1 };
      protocol = await pcsclite<number>((done) => reader.connect(shared, done));
      atr = await addon<Uint8Array>('SCardStatus', (done) => transactions.status(reader, done));
    } catch (thrown) {
      // Not used again: its context may be dead, and pcsclite never makes a new one. Another program's hold is no such sign.
      if (thrown instanceof PcscError && thrown.code === 'sharing_violation') giveBack();
      else if (reader.connected) await disconnect().catch(() => {});
      throw thrown;
    }
    return {
      atr,
      begin: async () => void (await addon('SCardBeginTransaction', (done) => transactions.begin(reader, done))),
      end: async () => void (await addon('SCardEndTransaction', (done) => transactions.end(reader, done))),
      transmit: (run) => addon('SCardTransmit', (done) => transactions.transmit(reader, protocol, run, done)),
      disconnect: async () => {
        await disconnect();
        giveBack();
      },
    };
  };

  return {
    async monitor(onReaders, signal) {
      const { createMonitor } = await loaded();
      try {
        await monitorReaders(createMonitor, onReaders, signal, (reader) => {
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
