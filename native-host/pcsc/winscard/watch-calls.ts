import { PcscError } from '../errors.ts';
import { seenAfter } from '../status-change.ts';
import { LIST_ROUNDS, type WatchCalls, type WatchedReader } from '../watch-context.ts';
import { SCARD_E_INSUFFICIENT_BUFFER, SCARD_E_NO_READERS_AVAILABLE } from '../winscard-values.ts';
import { expectSuccess, type Handle, MAX_ATR, type ReaderStateRecord, type WinScard } from './library.ts';

const record = ({ name, state }: WatchedReader): ReaderStateRecord => ({
  szReader: name,
  pvUserData: null,
  dwCurrentState: state,
  dwEventState: 0,
  cbAtr: 0,
  rgbAtr: new Uint8Array(MAX_ATR),
});

async function listReaders(library: WinScard, context: Handle): Promise<readonly string[]> {
  for (let round = 0; round < LIST_ROUNDS; round += 1) {
    const length: [number] = [0];
    let value = (await library.listReaders(context, null, length)) >>> 0;
    if (value === SCARD_E_NO_READERS_AVAILABLE) return [];
    if (value !== 0) throw PcscError.fromValue('SCardListReadersW', value);
    const names = Buffer.alloc(length[0] * 2);
    value = (await library.listReaders(context, names, length)) >>> 0;
    if (value === SCARD_E_INSUFFICIENT_BUFFER) continue;
    if (value === SCARD_E_NO_READERS_AVAILABLE) return [];
    if (value !== 0) throw PcscError.fromValue('SCardListReadersW', value);
    return names.toString('utf16le').split('\0').filter(Boolean);
  }
  throw PcscError.fromValue('SCardListReadersW', SCARD_E_INSUFFICIENT_BUFFER);
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
    const seen = () =>
      records.map(({ dwEventState, rgbAtr, cbAtr }) => ({
        state: dwEventState,
        atr: Uint8Array.from(rgbAtr).subarray(0, cbAtr),
      }));
    return seenAfter({ call: 'SCardGetStatusChangeW', value, watched: readers, seen });
  },
});
