import type { ReaderStatus } from '../port.ts';
import { readerStatus } from '../reader-state.ts';
import { type CreateMonitor, errorOf, type NativeMonitor, type NativeReader } from './library.ts';

/** Milliseconds after which a reader that ended must have left the list too, or the monitor has lost it. */
const LOST_READER_DELAY = 500;

/** Milliseconds after which a thread of pcsclite's surely waits and can be told to end (library.ts). */
const SETTLED = 1_000;

/** Ends a wait for changes. Not at once: its last event may just have come, and an event's handler may run under the lock that this takes. */
const closeLater = (close: () => void): void => void setTimeout(close, SETTLED).unref();

/** Watches all readers with one pcsclite monitor, see PcscDriver.monitor. */
export function monitorReaders(
  createMonitor: CreateMonitor,
  onReaders: (readers: readonly ReaderStatus[]) => void,
  signal: AbortSignal,
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
      closeLater(() => {
        monitor.close();
        for (const reader of Object.values(monitor.readers)) reader.close();
      });
      setImmediate(() => (error === null ? resolve() : reject(errorOf(error))));
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
      const close = reader.close.bind(reader);
      // pcsclite itself calls it when a reader is unplugged, which its thread has just been told.
      reader.close = () => closeLater(close);
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
