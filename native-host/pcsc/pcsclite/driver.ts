import type { DriverCard, PcscDriver } from '../driver.ts';
import { PcscError } from '../errors.ts';
import { readerMonitor } from '../monitor.ts';
import { readerStatus, UNAWARE } from '../reader-state.ts';
import { seenAfter } from '../status-change.ts';
import type { SeenReader, WatchCalls } from '../watch-context.ts';
import { SCARD_E_NO_READERS_AVAILABLE } from '../winscard-values.ts';
import { Calls } from './calls.ts';
import { type Connection, type Library, loadLibrary } from './library.ts';
import { ReaderNames } from './names.ts';

/**
 * Milliseconds a wait for changes lasts at most. On Linux a service that hangs is noticed then; Apple's service reports no reader that
 * comes or goes, so the list is read again.
 */
const WAIT = process.platform === 'darwin' ? 1_000 : 10_000;

/**
 * Adapter for Linux and macOS.
 * @param load the addon by default; koffi where nothing is compiled
 */
export function pcscliteDriver(load: () => Library | Promise<Library> = loadLibrary): PcscDriver {
  const calls = new Calls(load);
  const names = new ReaderNames();

  const watch: WatchCalls<number> = {
    establish: () => calls.call('SCardEstablishContext', (library, done) => library.establishContext(done)),
    release: (context) => calls.call('SCardReleaseContext', (library, done) => library.releaseContext(context, done)),
    cancel: (context) => calls.call('SCardCancel', (library, done) => library.cancel(context, done)),
    async list(context) {
      const { value, result } = await calls.outcome<Uint8Array>((library, done) => library.listReaders(context, done));
      if (value !== 0 && value !== SCARD_E_NO_READERS_AVAILABLE) throw PcscError.fromValue('SCardListReaders', value);
      return names.learn(value === 0 ? result : new Uint8Array());
    },
    async change(context, milliseconds, readers) {
      const known = readers.map(({ name, state }) => [names.bytesOf(name), state] as const);
      const { value, result } = await calls.outcome<readonly SeenReader[]>((library, done) =>
        library.getStatusChange(context, milliseconds, known, done),
      );
      return seenAfter({ call: 'SCardGetStatusChange', value, watched: readers, seen: () => result });
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
      const { context, card, protocol, atr } = await calls.call<Connection>('SCardConnect', (library, done) =>
        library.connect(names.bytesOf(reader), done),
      );
      return {
        atr,
        answers: () => calls.library?.answers() ?? 0,
        begin: () => calls.call('SCardBeginTransaction', (library, done) => library.begin(card, done)),
        end: () => calls.call('SCardEndTransaction', (library, done) => library.end(card, done)),
        transmit: (run) => calls.call('SCardTransmit', (library, done) => library.transmit(card, protocol, run, done)),
        giveUp: () => calls.library?.giveUp(card),
        disconnect: () => calls.call('SCardDisconnect', (library, done) => library.disconnect(context, card, done)),
      };
    },
  };
}
