import type { DriverCard, PcscDriver } from '../driver.ts';
import { PcscError } from '../errors.ts';
import { type Connection, type Library, loadLibrary, type Returned } from './library.ts';
import { monitorReaders } from './monitor.ts';

/** Adapter for Linux and macOS. */
export function pcscliteDriver(): PcscDriver {
  let library: Promise<Library> | undefined;
  /** Tried again after a failure: what was missing may have been installed since. */
  const loaded = (): Promise<Library> => {
    library ??= loadLibrary().then(
      (both) => {
        // Node's own exit would wait for a call that hangs.
        process.on('exit', (code) => void (underway > 0 && both.transactions.leave(code)));
        return both;
      },
      (thrown: unknown) => {
        library = undefined;
        throw thrown;
      },
    );
    return library;
  };
  let underway = 0;

  /** A call of our addon as a promise. @param name the PC/SC function's */
  const call = <T>(name: string, start: (done: Returned<T>) => void): Promise<T> =>
    new Promise((resolve, reject) => {
      underway += 1;
      start((value, result) => {
        underway -= 1;
        if (value === 0) resolve(result);
        else reject(PcscError.fromValue(name, value));
      });
    });

  return {
    async monitor(onReaders, signal) {
      const { createMonitor } = await loaded();
      await monitorReaders(createMonitor, onReaders, signal);
    },
    async connect(reader): Promise<DriverCard> {
      const { transactions } = await loaded();
      const connected = (done: Returned<Connection>) => transactions.connect(reader, done);
      const { context, card, protocol, atr } = await call('SCardConnect', connected);
      return {
        atr,
        begin: async () => void (await call('SCardBeginTransaction', (done) => transactions.begin(card, done))),
        end: async () => void (await call('SCardEndTransaction', (done) => transactions.end(card, done))),
        transmit: (run) => call('SCardTransmit', (done) => transactions.transmit(card, protocol, run, done)),
        disconnect: async () =>
          void (await call('SCardDisconnect', (done) => transactions.disconnect(context, card, done))),
      };
    },
  };
}
