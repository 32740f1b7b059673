/** What a system's PC/SC library has of its own. */
export interface PcscSystem {
  /** As the system's own loader knows it. */
  readonly library: string;
  /** The C library, for `_exit`; null where Node's own exit waits for no thread. */
  readonly libc: string | null;
  /** Bytes of DWORD and LONG. */
  readonly word: 4 | 8;
  /** Bytes of SCARDCONTEXT and SCARDHANDLE. */
  readonly handle: 4 | 8;
  /** Whether names are UTF-16, and the functions that take one end in W. */
  readonly isWide: boolean;
  /** Bytes of a SCARD_READERSTATE, and where its fields begin; pointers take 8. */
  readonly readerState: {
    readonly size: number;
    readonly szReader: 0;
    readonly dwCurrentState: number;
    readonly dwEventState: number;
    readonly cbAtr: number;
    readonly rgbAtr: number;
  };
  /** Bytes of `rgbAtr`. */
  readonly maxAtr: number;
  /** Milliseconds that a wait for changes lasts at most. */
  readonly wait: number;
  /** Whether insertions and removals are counted in the high half of a reader's state. */
  readonly countsInsertions: boolean;
  /** Whether a connect waits for as long as another program keeps the card in a transaction. */
  readonly connectWaits: boolean;
}

/** libpcsclite on 64-bit Linux: DWORD is `unsigned long`, nothing is packed, the whole is rounded up to a pointer. */
export const LINUX: PcscSystem = {
  library: 'libpcsclite.so.1',
  libc: 'libc.so.6',
  word: 8,
  handle: 8,
  isWide: false,
  readerState: { size: 80, szReader: 0, dwCurrentState: 16, dwEventState: 24, cbAtr: 32, rgbAtr: 40 },
  maxAtr: 33,
  // A service that hangs is noticed then.
  wait: 10_000,
  countsInsertions: true,
  connectWaits: true,
};

/**
 * PCSC.framework: wintypes.h has DWORD, LONG and handles of 32 bits, winscard.h packs SCARD_READERSTATE to the byte (`#pragma pack(1)`):
 * name, user data, three DWORDs, the ATR. We have no Mac: this has not been run.
 */
export const MACOS: PcscSystem = {
  library: '/System/Library/Frameworks/PCSC.framework/PCSC',
  libc: '/usr/lib/libSystem.B.dylib',
  word: 4,
  handle: 4,
  isWide: false,
  readerState: { size: 61, szReader: 0, dwCurrentState: 16, dwEventState: 20, cbAtr: 24, rgbAtr: 28 },
  maxAtr: 33,
  // Apple's service reports no reader that comes or goes, so the list is read again.
  wait: 1_000,
  countsInsertions: false,
  connectWaits: true,
};

/** winscard.dll: DWORD and LONG of 32 bits, handles of pointer size, wide characters. */
export const WINDOWS: PcscSystem = {
  library: 'winscard',
  libc: null,
  word: 4,
  handle: 8,
  isWide: true,
  readerState: { size: 64, szReader: 0, dwCurrentState: 16, dwEventState: 20, cbAtr: 24, rgbAtr: 28 },
  maxAtr: 36,
  // Windows misses events, so the truth is read again after each wait (docs/sources/native-messaging.md 9).
  wait: 1_000,
  countsInsertions: true,
  connectWaits: false,
};
