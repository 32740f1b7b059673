/** How one system's PC/SC library lays out what passes between it and its callers. */
export interface Layout {
  /** Where its library lies, as the system's own loader knows it. */
  readonly library: string;
  /** The C library, for `_exit`. */
  readonly libc: string;
  /** Bytes of DWORD, LONG, SCARDCONTEXT and SCARDHANDLE: all of one size on one system. */
  readonly word: 4 | 8;
  /** Bytes of a SCARD_READERSTATE, and where its fields begin; `rgbAtr` takes 33 bytes, pointers 8. */
  readonly readerState: {
    readonly size: number;
    readonly szReader: number;
    readonly dwCurrentState: number;
    readonly dwEventState: number;
    readonly cbAtr: number;
    readonly rgbAtr: number;
  };
}

/** MAX_ATR_SIZE of both. */
export const MAX_ATR = 33;

/**
 * PCSC.framework: wintypes.h has DWORD and LONG of 32 bits and handles of 32, winscard.h packs SCARD_READERSTATE to the byte
 * (`#pragma pack(1)`): name, user data, three DWORDs, the ATR.
 */
export const APPLE: Layout = {
  library: '/System/Library/Frameworks/PCSC.framework/PCSC',
  libc: '/usr/lib/libSystem.B.dylib',
  word: 4,
  readerState: { size: 61, szReader: 0, dwCurrentState: 16, dwEventState: 20, cbAtr: 24, rgbAtr: 28 },
};

/** libpcsclite on 64-bit Linux: DWORD is `unsigned long`, nothing is packed, the whole is rounded up to a pointer. */
export const PCSCLITE: Layout = {
  library: 'libpcsclite.so.1',
  libc: 'libc.so.6',
  word: 8,
  readerState: { size: 80, szReader: 0, dwCurrentState: 16, dwEventState: 24, cbAtr: 32, rgbAtr: 40 },
};
