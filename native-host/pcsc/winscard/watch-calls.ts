import { PcscError } from '../errors.ts';
import type { WatchCalls, WatchedReader } from '../watch-context.ts';
import type { Handle, ReaderStateRecord, WinScard } from './library.ts';

// PC/SC values that are no trouble here (winscard.h).
const SUCCESS = 0;
const NO_READERS = 0x8010002e;
const TIMEOUT = 0x8010000a;
const CANCELLED = 0x80100002;
const UNKNOWN_READER = 0x80100009;
const SHORT_BUFFER = 0x80100008;

/** Times the list is asked for again because a reader came between its length and its names. */
const LIST_ROUNDS = 5;

const record = ({ name, state }: WatchedReader): ReaderStateRecord => ({
  szReader: name,
  pvUserData: null,
  dwCurrentState: state,
  dwEventState: 0,
  cbAtr: 0,
  rgbAtr: new Uint8Array(36),
});

async function expectSuccess(name: string, call: Promise<number>): Promise<void> {
  const value = (await call) >>> 0;
  if (value !== SUCCESS) throw PcscError.fromValue(name, value);
}

async function listReaders(library: WinScard, context: Handle): Promise<readonly string[]> {
  for (let round = 0; round < LIST_ROUNDS; round += 1) {
    const length: [number] = [0];
    let value = (await library.listReaders(context, null, length)) >>> 0;
    if (value === NO_READERS) return [];
    if (value !== SUCCESS) throw PcscError.fromValue('SCardListReadersW', value);
    const names = Buffer.alloc(length[0] * 2);
    value = (await library.listReaders(context, names, length)) >>> 0;
    if (value === SHORT_BUFFER) continue;
    if (value === NO_READERS) return [];
    if (value !== SUCCESS) throw PcscError.fromValue('SCardListReadersW', value);
    return names.toString('utf16le').split('\0').filter(Boolean);
  }
  throw PcscError.fromValue('SCardListReadersW', SHORT_BUFFER);
}

/** What winscard.dll offers to watch with. */
export const watchCalls = (library: WinScard): WatchCalls<Handle> => ({
  async establish() {
    const out: [Handle] = [0];
    await expectSuccess('SCardEstablishContext', library.establishContext(out));
    return out[0];
  },
  release: (context) => expectSuccess('SCardReleaseContext', library.releaseContext(context)),
  cancel: (context) => expectSuccess('SCardCancel', library.cancel(context)),
  list: (context) => listReaders(library, context),
  async change(context, milliseconds, readers) {
    const records = readers.map(record);
    const value = (await library.getStatusChange(context, milliseconds, records)) >>> 0;
    if (value === UNKNOWN_READER) return null;
    if (value === TIMEOUT || value === CANCELLED) return readers.map(({ state }) => ({ state, atr: new Uint8Array() }));
    if (value !== SUCCESS) throw PcscError.fromValue('SCardGetStatusChangeW', value);
    return records.map(({ dwEventState, rgbAtr, cbAtr }) => ({
      state: dwEventState,
      atr: Uint8Array.from(rgbAtr).subarray(0, cbAtr),
    }));
  },
});
