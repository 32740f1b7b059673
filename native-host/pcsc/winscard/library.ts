import { PcscError } from '../errors.ts';
import {
  SCARD_LEAVE_CARD,
  SCARD_PROTOCOL_T0_OR_T1,
  SCARD_SCOPE_SYSTEM,
  SCARD_SHARE_SHARED,
} from '../winscard-values.ts';

/** Bytes that winscard.h keeps for an answer to reset. */
export const MAX_ATR = 36;

/** SCARDCONTEXT or SCARDHANDLE: pointer-sized, opaque. */
export type Handle = number | bigint;

/** SCARD_READERSTATEW as koffi passes it: filled in by the call. */
export interface ReaderStateRecord {
  szReader: string;
  pvUserData: null;
  dwCurrentState: number;
  dwEventState: number;
  cbAtr: number;
  rgbAtr: Uint8Array;
}

/** The functions of winscard.dll that are used, each on a thread of its own since each may block. Results are PC/SC values. */
export interface WinScard {
  establishContext(out: [Handle]): Promise<number>;
  releaseContext(context: Handle): Promise<number>;
  /** @param names UTF-16, null for the length only. @param length in characters */
  listReaders(context: Handle, names: Uint8Array | null, length: [number]): Promise<number>;
  getStatusChange(context: Handle, milliseconds: number, states: ReaderStateRecord[]): Promise<number>;
  cancel(context: Handle): Promise<number>;
  connect(context: Handle, reader: string, card: [Handle], protocol: [number]): Promise<number>;
  disconnect(card: Handle): Promise<number>;
  beginTransaction(card: Handle): Promise<number>;
  endTransaction(card: Handle): Promise<number>;
  transmit(card: Handle, protocol: number, command: Uint8Array, answer: Uint8Array, length: [number]): Promise<number>;
  status(card: Handle, atr: Uint8Array, atrLength: [number]): Promise<number>;
}

/** @param name the function's. @throws PcscError unless the call succeeded */
export async function expectSuccess(name: string, call: Promise<number>): Promise<void> {
  const value = await call;
  if (value !== 0) throw PcscError.fromValue(name, value);
}

/**
 * Binds winscard.dll. Layouts as on Windows: DWORD and LONG of 32 bits, handles of pointer size, ATR in 36 bytes, wide characters.
 * @throws PcscError `service_absent` without winscard.dll, `program_damaged` when koffi cannot be loaded
 */
export async function loadWinScard(): Promise<WinScard> {
  const { koffi, systemLibrary } = await import('../../windows/system-library.ts').catch((thrown: unknown) => {
    throw new PcscError('program_damaged', thrown instanceof Error ? thrown.message : String(thrown));
  });
  try {
    const library = systemLibrary('winscard');
    koffi.struct('SCARD_READERSTATEW', {
      szReader: 'str16',
      pvUserData: 'void *',
      dwCurrentState: 'uint32_t',
      dwEventState: 'uint32_t',
      cbAtr: 'uint32_t',
      rgbAtr: koffi.array('uint8_t', MAX_ATR),
    });
    koffi.struct('SCARD_IO_REQUEST', { dwProtocol: 'uint32_t', cbPciLength: 'uint32_t' });
    /** A function that runs on koffi's thread and gives its result as a promise. */
    const bind = (signature: string) => {
      const call = library.func(`int32_t __stdcall ${signature}`);
      return (...values: readonly unknown[]): Promise<number> =>
        new Promise((resolve, reject) => {
          call.async(...values, (error: unknown, value: number) => (error ? reject(error) : resolve(value)));
        });
    };

    const establishContext = bind('SCardEstablishContext(uint32_t, void *, void *, _Out_ uintptr_t *)');
    const listReaders = bind('SCardListReadersW(uintptr_t, str16, uint8_t *, _Inout_ uint32_t *)');
    const getStatusChange = bind('SCardGetStatusChangeW(uintptr_t, uint32_t, _Inout_ SCARD_READERSTATEW *, uint32_t)');
    const connect = bind('SCardConnectW(uintptr_t, str16, uint32_t, uint32_t, _Out_ uintptr_t *, _Out_ uint32_t *)');
    const disconnect = bind('SCardDisconnect(uintptr_t, uint32_t)');
    const endTransaction = bind('SCardEndTransaction(uintptr_t, uint32_t)');
    const transmit = bind(
      'SCardTransmit(uintptr_t, SCARD_IO_REQUEST *, uint8_t *, uint32_t, void *, uint8_t *, _Inout_ uint32_t *)',
    );
    const status = bind(
      'SCardStatusW(uintptr_t, void *, _Inout_ uint32_t *, _Out_ uint32_t *, _Out_ uint32_t *, uint8_t *, _Inout_ uint32_t *)',
    );
    return {
      establishContext: (out) => establishContext(SCARD_SCOPE_SYSTEM, null, null, out),
      releaseContext: bind('SCardReleaseContext(uintptr_t)'),
      listReaders: (context, names, length) => listReaders(context, null, names, length),
      getStatusChange: (context, milliseconds, states) => getStatusChange(context, milliseconds, states, states.length),
      cancel: bind('SCardCancel(uintptr_t)'),
      connect: (context, reader, card, protocol) =>
        connect(context, reader, SCARD_SHARE_SHARED, SCARD_PROTOCOL_T0_OR_T1, card, protocol),
      disconnect: (card) => disconnect(card, SCARD_LEAVE_CARD),
      beginTransaction: bind('SCardBeginTransaction(uintptr_t)'),
      endTransaction: (card) => endTransaction(card, SCARD_LEAVE_CARD),
      transmit: (card, protocol, command, answer, length) =>
        transmit(card, { dwProtocol: protocol, cbPciLength: 8 }, command, command.length, null, answer, length),
      status: (card, atr, atrLength) => status(card, null, [0], [0], [0], atr, atrLength),
    };
  } catch (thrown) {
    throw new PcscError('service_absent', thrown instanceof Error ? thrown.message : String(thrown));
  }
}
