import type { ReaderStatus } from '../port.ts';
import { readerStatus } from '../reader-state.ts';
import { type CreateMonitor, errorOf, type NativeMonitor, type NativeReader } from './library.ts';

/** Milliseconds after which a reader that ended must have left the list too, or the monitor has lost it. */
const LOST_READER_DELAY = 500;

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
