import type { DriverCard, PcscDriver } from '../driver.ts';
import { PcscError } from '../errors.ts';
import { readerMonitor } from '../monitor.ts';
import { readerStatus, UNAWARE } from '../reader-state.ts';
import type { WatchCalls } from '../watch-context.ts';
import { type Connection, type Library, loadLibrary, type Returned } from './library.ts';
import { ReaderNames } from './names.ts';

/**
 * Milliseconds a wait for changes lasts at most. On Linux a service that hangs is noticed then; Apple's service tells of no reader that
 * comes or goes, so the list is read again.
 */
const WAIT = process.platform === 'darwin' ? 1_000 : 10_000;

// PC/SC values that are no trouble in a watch (winscard.h).
const CANCELLED = 0x80100002;
const UNKNOWN_READER = 0x80100009;
const TIMEOUT = 0x8010000a;
const NO_READERS = 0x8010002e;

/**
 * Adapter for Linux and macOS.
 * @param load the addon by default; koffi where nothing is compiled
 */
export function pcscliteDriver(load: () => Library | Promise<Library> = loadLibrary): PcscDriver {
  let library: Library | undefined;
  let underway = 0;
  const names = new ReaderNames();

  /** Tried again after a failure: what was missing may have been installed since. */
  const loaded = async (): Promise<Library> => {
    if (library !== undefined) return library;
    const found = await load();
    // Another call may have loaded it meanwhile.
    if (library !== undefined) return library;
    // Node's own exit would wait for a call that hangs.
    process.on('exit', (code) => void (underway > 0 && found.leave(code)));
    library = found;
    return found;
  };

  /** A call of the addon as a promise of the PC/SC value and what came with it. */
  const outcome = async <T>(start: (addon: Library, done: Returned<T>) => void) => {
    const addon = await loaded();
    return new Promise<{ readonly value: number; readonly result: T }>((resolve) => {
      underway += 1;
      start(addon, (value, result) => {
        underway -= 1;
        resolve({ value: value >>> 0, result });
      });
    });
  };

  /** What a call brings. @param name the PC/SC function's. @throws PcscError */
  async function call<T>(name: string, start: (addon: Library, done: Returned<T>) => void): Promise<T> {
    const { value, result } = await outcome(start);
    if (value !== 0) throw PcscError.fromValue(name, value);
    return result;
  }

  const watch: WatchCalls<number> = {
    establish: () => call('SCardEstablishContext', (addon, done) => addon.establishContext(done)),
    release: (context) => call('SCardReleaseContext', (addon, done) => addon.releaseContext(context, done)),
    cancel: (context) => call('SCardCancel', (addon, done) => addon.cancel(context, done)),
    async list(context) {
      const { value, result } = await outcome<Uint8Array>((addon, done) => addon.listReaders(context, done));
      if (value !== 0 && value !== NO_READERS) throw PcscError.fromValue('SCardListReaders', value);
      return names.learn(value === 0 ? result : new Uint8Array());
    },
    async change(context, milliseconds, readers) {
      const known = readers.map(({ name, state }) => [names.bytesOf(name), state] as const);
      const { value, result } = await outcome<Awaited<ReturnType<WatchCalls<number>['change']>>>((addon, done) =>
        addon.getStatusChange(context, milliseconds, known, done),
      );
      if (value === UNKNOWN_READER) return null;
      if (value === TIMEOUT || value === CANCELLED)
        return readers.map(({ state }) => ({ state, atr: new Uint8Array() }));
      if (value !== 0) throw PcscError.fromValue('SCardGetStatusChange', value);
      return result;
    },
  };

  return {
    async isInUse(reader) {
      const context = await watch.establish();
      try {
        const seen = await watch.change(context, 0, [{ name: reader, state: UNAWARE }]);
        return seen?.some(({ state, atr }) => readerStatus(reader, state, atr).inUse) ?? false;
      } finally {
        await watch.release(context);
      }
    },
    monitor: readerMonitor(watch, { wait: WAIT, countsInsertions: process.platform !== 'darwin' }),
    async connect(reader): Promise<DriverCard> {
      const { context, card, protocol, atr } = await call<Connection>('SCardConnect', (addon, done) =>
        addon.connect(names.bytesOf(reader), done),
      );
      return {
        atr,
        answers: () => library?.answers() ?? 0,
        begin: () => call('SCardBeginTransaction', (addon, done) => addon.begin(card, done)),
        end: () => call('SCardEndTransaction', (addon, done) => addon.end(card, done)),
        transmit: (run) => call('SCardTransmit', (addon, done) => addon.transmit(card, protocol, run, done)),
        giveUp: () => library?.giveUp(card),
        disconnect: () => call('SCardDisconnect', (addon, done) => addon.disconnect(context, card, done)),
      };
    },
  };
}
