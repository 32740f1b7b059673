import type { LibraryHandle } from 'koffi';
import { PcscError } from '../errors.ts';
import { transmitOneByOne } from '../run.ts';
import { type Layout, MAX_ATR } from './layout.ts';
import type { Connection, Library, Returned } from './library.ts';

// winscard.h
const SCOPE_SYSTEM = 2;
const SHARE_SHARED = 2;
const PROTOCOL_T0_OR_T1 = 3;
const LEAVE_CARD = 0;
const CANCELLED = 0x80100002;
const INSUFFICIENT_BUFFER = 0x80100008;
/** Longest answer of a short command: 256 bytes and the status word. */
const MAX_ANSWER = 258;
/** Times the list is asked for again because a reader came between its length and its names. */
const LIST_ROUNDS = 3;

/** A PC/SC function on a thread of its own; gives the PC/SC value. */
type Call = (...values: readonly unknown[]) => Promise<number>;

/** What a call ended with, when not with success. */
class Failed extends Error {
  readonly value: number;
  constructor(value: number) {
    super(`PC/SC value ${value}`);
    this.value = value;
  }
}

const expect = async (call: Promise<number>): Promise<void> => {
  const value = (await call) >>> 0;
  if (value !== 0) throw new Failed(value);
};

/** Tells an outcome the way the addon does. */
function tell<T>(work: Promise<T>, done: Returned<T>, nothing: T): void {
  work.then(
    (result) => done(0, result),
    (thrown: unknown) => {
      if (!(thrown instanceof Failed)) throw thrown;
      done(thrown.value, nothing);
    },
  );
}

/**
 * The addon's functions over koffi, which brings its binary: nothing is compiled where they run. For macOS; on Linux the contract suite
 * holds them to what the addon does (tests/integration/pcsc-koffi-contract.test.ts).
 * @throws PcscError `service_absent` without the system's library, `program_damaged` when koffi cannot be loaded
 */
export async function loadKoffiLibrary(layout: Layout): Promise<Library> {
  const { default: koffi } = await import('koffi').catch((thrown: unknown) => {
    throw new PcscError('program_damaged', thrown instanceof Error ? thrown.message : String(thrown));
  });
  let library: LibraryHandle;
  try {
    library = koffi.load(layout.library);
  } catch (thrown) {
    throw new PcscError('service_absent', thrown instanceof Error ? thrown.message : String(thrown));
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
  // Whatever a function writes to is bytes of ours: koffi is told of no structure.
  const functions = {
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
  } as const;

  const wordOf = (bytes: Buffer, at = 0): number =>
    layout.word === 8 ? Number(bytes.readBigUInt64LE(at)) : bytes.readUInt32LE(at);
  const word = (value = 0): Buffer => {
    const bytes = Buffer.alloc(layout.word);
    bytes.writeUInt32LE(value);
    return bytes;
  };
  const named = (name: Uint8Array): Buffer => Buffer.concat([name, Buffer.alloc(1)]);

  async function establish(): Promise<number> {
    const context = word();
    await expect(functions.establish(SCOPE_SYSTEM, null, null, context));
    return wordOf(context);
  }

  async function list(context: number): Promise<Uint8Array> {
    for (let round = 0; ; round += 1) {
      const length = word();
      await expect(functions.list(context, null, null, length));
      const names = Buffer.alloc(wordOf(length));
      const value = await functions.list(context, null, names, length);
      if (value === INSUFFICIENT_BUFFER && round + 1 < LIST_ROUNDS) continue;
      await expect(Promise.resolve(value));
      return names.subarray(0, wordOf(length));
    }
  }

  /** States of readers, each a record of the system's own making in one piece of memory. */
  async function change(
    context: number,
    milliseconds: number,
    readers: readonly (readonly [name: Uint8Array, state: number])[],
  ): Promise<readonly { readonly state: number; readonly atr: Uint8Array }[]> {
    const at = layout.readerState;
    const records = Buffer.alloc(Math.max(1, readers.length) * at.size);
    const names = readers.map(([name]) => {
      const copy = koffi.alloc('uint8_t', name.length + 1);
      koffi.encode(copy, koffi.array('uint8_t', name.length + 1), named(name));
      return copy;
    });
    try {
      for (const [index, [, state]] of readers.entries()) {
        records.writeBigUInt64LE(koffi.address(names[index]), index * at.size + at.szReader);
        records.writeUInt32LE(state >>> 0, index * at.size + at.dwCurrentState);
      }
      await expect(functions.change(context, milliseconds, records, readers.length));
      return readers.map((_, index) => {
        const begin = index * at.size;
        const length = wordOf(records, begin + at.cbAtr);
        return {
          state: records.readUInt32LE(begin + at.dwEventState),
          atr: Uint8Array.from(
            records.subarray(begin + at.rgbAtr, begin + at.rgbAtr + (length > MAX_ATR ? 0 : length)),
          ),
        };
      });
    } finally {
      for (const name of names) koffi.free(name);
    }
  }

  /** A context of its own and a shared connection in it; neither is left behind by a failure. The ATR as in pcsc.cc. */
  async function connect(reader: Uint8Array): Promise<Connection> {
    const context = await establish();
    try {
      const card = word();
      const protocol = word();
      await expect(functions.connect(context, named(reader), SHARE_SHARED, PROTOCOL_T0_OR_T1, card, protocol));
      try {
        const [seen] = await change(context, 0, [[reader, 0]]);
        return { context, card: wordOf(card), protocol: wordOf(protocol), atr: seen?.atr ?? new Uint8Array() };
      } catch (thrown) {
        await functions.disconnect(wordOf(card), LEAVE_CARD);
        throw thrown;
      }
    } catch (thrown) {
      await functions.release(context);
      throw thrown;
    }
  }

  let answers = 0;
  let givenUp = 0;
  const transmit = (card: number, protocol: number, run: readonly Uint8Array[]): Promise<readonly Uint8Array[]> => {
    const request = Buffer.concat([word(protocol), word(2 * layout.word)]);
    return transmitOneByOne(run, async (command) => {
      if (card === givenUp) throw new Failed(CANCELLED);
      const answer = Buffer.alloc(MAX_ANSWER);
      const length = word(MAX_ANSWER);
      await expect(functions.transmit(card, request, command, command.length, null, answer, length));
      answers += 1;
      return Uint8Array.from(answer.subarray(0, wordOf(length)));
    });
  };

  async function disconnect(context: number, card: number): Promise<void> {
    const value = await functions.disconnect(card, LEAVE_CARD);
    await functions.release(context);
    await expect(Promise.resolve(value));
  }

  const exit = koffi.load(layout.libc).func('void _exit(int)');
  return {
    establishContext: (done) => tell(establish(), done, 0),
    releaseContext: (context, done) => tell(expect(functions.release(context)), done, undefined),
    cancel: (context, done) => tell(expect(functions.cancel(context)), done, undefined),
    listReaders: (context, done) => tell(list(context), done, new Uint8Array()),
    getStatusChange: (context, milliseconds, readers, done) => tell(change(context, milliseconds, readers), done, []),
    connect: (reader, done) => tell(connect(reader), done, { context: 0, card: 0, protocol: 0, atr: new Uint8Array() }),
    disconnect: (context, card, done) => tell(disconnect(context, card), done, undefined),
    begin: (card, done) => tell(expect(functions.begin(card)), done, undefined),
    end: (card, done) => tell(expect(functions.end(card, LEAVE_CARD)), done, undefined),
    transmit: (card, protocol, run, done) => tell(transmit(card, protocol, run), done, []),
    giveUp: (card) => {
      givenUp = card;
    },
    answers: () => answers,
    leave: (code) => void exit(code),
  };
}
