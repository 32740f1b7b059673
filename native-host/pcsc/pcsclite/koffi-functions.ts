import type { LibraryHandle } from 'koffi';
import { PcscError } from '../errors.ts';
import type { Layout } from './layout.ts';

/** A PC/SC function on a thread of its own; gives the PC/SC value. */
type Call = (...values: readonly unknown[]) => Promise<number>;

/** The functions of a system's PC/SC library that we call, and what their arguments are made of. */
export interface KoffiFunctions {
  readonly establish: Call;
  readonly release: Call;
  readonly cancel: Call;
  readonly list: Call;
  readonly change: Call;
  readonly connect: Call;
  readonly disconnect: Call;
  readonly begin: Call;
  readonly end: Call;
  readonly transmit: Call;
  /** Ends the process without waiting for its threads. */
  leave(code: number): void;
  /** Copies a text into memory outside JavaScript's heap, ended by a zero byte. It stays until it is freed. */
  copyText(text: Uint8Array): NativeText;
}

interface NativeText {
  readonly address: bigint;
  free(): void;
}

/**
 * Whatever a function writes to is bytes of ours: koffi knows of no structure.
 * @throws PcscError `service_absent` without the system's library, `program_damaged` when koffi cannot be loaded
 */
export async function loadKoffiFunctions(layout: Layout): Promise<KoffiFunctions> {
  const { default: koffi } = await import('koffi').catch((thrown: unknown) => {
    throw new PcscError('program_damaged', messageOf(thrown));
  });
  let library: LibraryHandle;
  try {
    library = koffi.load(layout.library);
  } catch (thrown) {
    throw new PcscError('service_absent', messageOf(thrown));
  }
  const types = layout.word === 8 ? { DWORD: 'uint64_t', LONG: 'int64_t' } : { DWORD: 'uint32_t', LONG: 'int32_t' };
  const bind = (signature: string): Call => {
    const typed = `LONG ${signature}`.replace(/DWORD|LONG/g, (word) => (word === 'DWORD' ? types.DWORD : types.LONG));
    const call = library.func(typed);
    return (...values) =>
      new Promise((resolve, reject) => {
        call.async(...values, (error: unknown, value: number | bigint) =>
          error ? reject(error) : resolve(Number(BigInt.asUintN(32, BigInt(value)))),
        );
      });
  };
  const exit = koffi.load(layout.libc).func('void _exit(int)');
  return {
    establish: bind('SCardEstablishContext(DWORD, void *, void *, uint8_t *)'),
    release: bind('SCardReleaseContext(LONG)'),
    cancel: bind('SCardCancel(LONG)'),
    list: bind('SCardListReaders(LONG, void *, uint8_t *, uint8_t *)'),
    change: bind('SCardGetStatusChange(LONG, DWORD, uint8_t *, DWORD)'),
    connect: bind('SCardConnect(LONG, uint8_t *, DWORD, DWORD, uint8_t *, uint8_t *)'),
    disconnect: bind('SCardDisconnect(LONG, DWORD)'),
    begin: bind('SCardBeginTransaction(LONG)'),
    end: bind('SCardEndTransaction(LONG, DWORD)'),
    transmit: bind('SCardTransmit(LONG, uint8_t *, uint8_t *, DWORD, void *, uint8_t *, uint8_t *)'),
    leave: (code) => void exit(code),
    copyText: (text) => {
      const copy = koffi.alloc('uint8_t', text.length + 1);
      koffi.encode(copy, koffi.array('uint8_t', text.length + 1), zeroEnded(text));
      return { address: koffi.address(copy), free: () => koffi.free(copy) };
    },
  };
}

/** A text as C has it. */
export const zeroEnded = (text: Uint8Array): Buffer => Buffer.concat([text, Buffer.alloc(1)]);

const messageOf = (thrown: unknown): string => (thrown instanceof Error ? thrown.message : String(thrown));
