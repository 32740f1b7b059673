import { setTimeout as pause } from 'node:timers/promises';
import { PcscError } from '../errors.ts';
import type { ReaderStatus } from '../port.ts';
import { readerStatus } from '../reader-state.ts';
import type { Handle, ReaderStateRecord, WinScard } from './library.ts';

/** The name under which PC/SC tells of readers that come and go. */
const PLUG_AND_PLAY = '\\\\?PnP?\\Notification';
/** Milliseconds a wait lasts at most. Windows misses events, so the truth is read again after each wait (facts 9). */
const WAIT = 1_000;
/** Milliseconds to rest after a wait that came back at once though nothing had changed, so that nothing can make us spin. */
const REST = 500;
const UNAWARE = 0;

// PC/SC values that are no trouble here.
const SUCCESS = 0;
const NO_READERS = 0x8010002e;
const TIMEOUT = 0x8010000a;
const CANCELLED = 0x80100002;
const UNKNOWN_READER = 0x80100009;
const SHORT_BUFFER = 0x80100008;

const record = (name: string, current: number): ReaderStateRecord => ({
  szReader: name,
  pvUserData: null,
  dwCurrentState: current,
  dwEventState: 0,
  cbAtr: 0,
  rgbAtr: new Uint8Array(36),
});

/** @returns names in the order of the service. @throws PcscError */
async function listReaders(library: WinScard, context: Handle): Promise<readonly string[]> {
  for (;;) {
    const length: [number] = [0];
    let value = (await library.listReaders(context, null, length)) >>> 0;
    if (value === NO_READERS) return [];
    if (value !== SUCCESS) throw PcscError.fromValue('SCardListReadersW', value);
    const names = Buffer.alloc(length[0] * 2);
    value = (await library.listReaders(context, names, length)) >>> 0;
    // A reader more since the first call.
    if (value === SHORT_BUFFER) continue;
    if (value === NO_READERS) return [];
    if (value !== SUCCESS) throw PcscError.fromValue('SCardListReadersW', value);
    return names.toString('utf16le').split('\0').filter(Boolean);
  }
}

/** Waits for a change, or only looks when `milliseconds` is 0. @returns false when a reader has gone. @throws PcscError */
async function statusChange(
  library: WinScard,
  context: Handle,
  milliseconds: number,
  states: ReaderStateRecord[],
): Promise<boolean> {
  const value = (await library.getStatusChange(context, milliseconds, states)) >>> 0;
  if (value === UNKNOWN_READER) return false;
  if (value !== SUCCESS && value !== TIMEOUT && value !== CANCELLED) {
    throw PcscError.fromValue('SCardGetStatusChangeW', value);
  }
  return true;
}

const sameStates = (a: readonly ReaderStatus[], b: readonly ReaderStatus[]): boolean =>
  a.length === b.length && JSON.stringify(a) === JSON.stringify(b);

/** See PcscDriver.monitor. */
export async function monitorReaders(
  library: WinScard,
  onReaders: (readers: readonly ReaderStatus[]) => void,
  signal: AbortSignal,
): Promise<void> {
  const out: [Handle] = [0];
  const value = await library.establishContext(out);
  if (value !== SUCCESS) throw PcscError.fromValue('SCardEstablishContext', value);
  const context = out[0];
  const onAbort = (): void => void library.cancel(context);
  signal.addEventListener('abort', onAbort);
  try {
    let told: readonly ReaderStatus[] | null = null;
    let plugAndPlay = UNAWARE;
    while (!signal.aborted) {
      const states = (await listReaders(library, context)).map((name) => record(name, UNAWARE));
      if (states.length > 0 && !(await statusChange(library, context, 0, states))) continue;
      const readers = states.map(({ szReader, dwEventState, rgbAtr, cbAtr }) =>
        readerStatus(szReader, dwEventState, Uint8Array.from(rgbAtr).subarray(0, cbAtr)),
      );
      const isNew = told === null || !sameStates(told, readers);
      if (isNew && !signal.aborted) onReaders(readers);
      told = readers;

      const waits = [
        ...states.map((state) => record(state.szReader, state.dwEventState)),
        record(PLUG_AND_PLAY, plugAndPlay),
      ];
      const begun = performance.now();
      if (!signal.aborted) await statusChange(library, context, WAIT, waits);
      plugAndPlay = waits.at(-1)?.dwEventState ?? UNAWARE;
      if (!isNew && performance.now() - begun < REST / 10) {
        await pause(REST, undefined, { signal }).catch(() => {});
      }
    }
  } finally {
    signal.removeEventListener('abort', onAbort);
    await library.releaseContext(context);
  }
}
