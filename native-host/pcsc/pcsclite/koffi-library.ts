import { transmitOneByOne } from '../command-run.ts';
import { LIST_ROUNDS } from '../watch-context.ts';
import {
  MAX_ANSWER,
  SCARD_E_CANCELLED,
  SCARD_E_INSUFFICIENT_BUFFER,
  SCARD_LEAVE_CARD,
  SCARD_PROTOCOL_T0_OR_T1,
  SCARD_SCOPE_SYSTEM,
  SCARD_SHARE_SHARED,
} from '../winscard-values.ts';
import { type KoffiFunctions, loadKoffiFunctions, zeroEnded } from './koffi-functions.ts';
import { type Layout, MAX_ATR } from './layout.ts';
import type { Connection, Library, Returned } from './library.ts';

/**
 * The addon's functions over koffi, which brings its binary: nothing is compiled where they run. For macOS; on Linux the contract suite
 * holds them to what the addon does (tests/integration/pcsc-koffi-contract.test.ts).
 * @throws PcscError `service_absent` without the system's library, `program_damaged` when koffi cannot be loaded
 */
export async function loadKoffiLibrary(layout: Layout): Promise<Library> {
  const functions = await loadKoffiFunctions(layout);
  const native: Native = { functions, layout };
  let answers = 0;
  let givenUp = 0;
  const exchange = async (card: number, request: Buffer, command: Uint8Array): Promise<Uint8Array> => {
    if (card === givenUp) throw new PcscValue(SCARD_E_CANCELLED);
    const answer = await transmit(native, card, request, command);
    answers += 1;
    return answer;
  };
  return {
    establishContext: (done) => report(establish(native), done, 0),
    releaseContext: (context, done) => report(succeed(functions.release(context)), done, undefined),
    cancel: (context, done) => report(succeed(functions.cancel(context)), done, undefined),
    listReaders: (context, done) => report(listReaders(native, context), done, new Uint8Array()),
    getStatusChange: (context, milliseconds, readers, done) =>
      report(statusChange(native, context, milliseconds, readers), done, []),
    connect: (reader, done) =>
      report(connect(native, reader), done, { context: 0, card: 0, protocol: 0, atr: new Uint8Array() }),
    disconnect: (context, card, done) => report(disconnect(native, context, card), done, undefined),
    begin: (card, done) => report(succeed(functions.begin(card)), done, undefined),
    end: (card, done) => report(succeed(functions.end(card, SCARD_LEAVE_CARD)), done, undefined),
    transmit: (card, protocol, run, done) => {
      const request = Buffer.concat([word(layout, protocol), word(layout, 2 * layout.word)]);
      report(
        transmitOneByOne(run, (command) => exchange(card, request, command)),
        done,
        [],
      );
    },
    giveUp: (card) => {
      givenUp = card;
    },
    answers: () => answers,
    leave: functions.leave,
  };
}

interface Native {
  readonly functions: KoffiFunctions;
  readonly layout: Layout;
}

/** What a function ended with, when not with success. */
class PcscValue extends Error {
  readonly value: number;
  constructor(value: number) {
    super(`PC/SC value ${value}`);
    this.value = value;
  }
}

/** @throws PcscValue unless the function gives SCARD_S_SUCCESS */
async function succeed(call: Promise<number>): Promise<void> {
  const value = (await call) >>> 0;
  if (value !== 0) throw new PcscValue(value);
}

/** Reports an outcome as the addon does. */
function report<T>(work: Promise<T>, done: Returned<T>, nothing: T): void {
  work.then(
    (result) => done(0, result),
    (thrown: unknown) => {
      if (!(thrown instanceof PcscValue)) throw thrown;
      done(thrown.value, nothing);
    },
  );
}

/** A DWORD to be read or written. */
function word({ word: size }: Layout, value = 0): Buffer {
  const bytes = Buffer.alloc(size);
  bytes.writeUInt32LE(value);
  return bytes;
}

const readWord = ({ word: size }: Layout, bytes: Buffer, at = 0): number =>
  size === 8 ? Number(bytes.readBigUInt64LE(at)) : bytes.readUInt32LE(at);

async function establish({ functions, layout }: Native): Promise<number> {
  const context = word(layout);
  await succeed(functions.establish(SCARD_SCOPE_SYSTEM, null, null, context));
  return readWord(layout, context);
}

async function listReaders({ functions, layout }: Native, context: number): Promise<Uint8Array> {
  for (let round = 1; ; round += 1) {
    const length = word(layout);
    await succeed(functions.list(context, null, null, length));
    const names = Buffer.alloc(readWord(layout, length));
    const value = await functions.list(context, null, names, length);
    if (value === SCARD_E_INSUFFICIENT_BUFFER && round < LIST_ROUNDS) continue;
    await succeed(Promise.resolve(value));
    return names.subarray(0, readWord(layout, length));
  }
}

/** States of readers, each a SCARD_READERSTATE of the system's own layout in one piece of memory. */
async function statusChange(
  { functions, layout }: Native,
  context: number,
  milliseconds: number,
  readers: readonly (readonly [name: Uint8Array, state: number])[],
): Promise<readonly { readonly state: number; readonly atr: Uint8Array }[]> {
  const at = layout.readerState;
  const records = Buffer.alloc(Math.max(1, readers.length) * at.size);
  const names = readers.map(([name]) => functions.copyText(name));
  try {
    for (const [index, [, state]] of readers.entries()) {
      records.writeBigUInt64LE(names[index]?.address ?? 0n, index * at.size + at.szReader);
      records.writeUInt32LE(state >>> 0, index * at.size + at.dwCurrentState);
    }
    await succeed(functions.change(context, milliseconds, records, readers.length));
    return readers.map((_, index) => {
      const record = records.subarray(index * at.size, (index + 1) * at.size);
      const length = readWord(layout, record, at.cbAtr);
      return {
        state: record.readUInt32LE(at.dwEventState),
        atr: Uint8Array.from(record.subarray(at.rgbAtr, at.rgbAtr + (length > MAX_ATR ? 0 : length))),
      };
    });
  } finally {
    for (const name of names) name.free();
  }
}

/** A context of its own and a shared connection in it; neither is left behind by a failure. The ATR as in pcsc.cc. */
async function connect(native: Native, reader: Uint8Array): Promise<Connection> {
  const { functions, layout } = native;
  const context = await establish(native);
  try {
    const handle = word(layout);
    const protocol = word(layout);
    await succeed(
      functions.connect(context, zeroEnded(reader), SCARD_SHARE_SHARED, SCARD_PROTOCOL_T0_OR_T1, handle, protocol),
    );
    const card = readWord(layout, handle);
    try {
      const [seen] = await statusChange(native, context, 0, [[reader, 0]]);
      return { context, card, protocol: readWord(layout, protocol), atr: seen?.atr ?? new Uint8Array() };
    } catch (thrown) {
      await functions.disconnect(card, SCARD_LEAVE_CARD);
      throw thrown;
    }
  } catch (thrown) {
    await functions.release(context);
    throw thrown;
  }
}

async function disconnect({ functions }: Native, context: number, card: number): Promise<void> {
  const value = await functions.disconnect(card, SCARD_LEAVE_CARD);
  await functions.release(context);
  await succeed(Promise.resolve(value));
}

/** @param request a SCARD_IO_REQUEST: the protocol and its own length */
async function transmit(
  { functions, layout }: Native,
  card: number,
  request: Buffer,
  command: Uint8Array,
): Promise<Uint8Array> {
  const answer = Buffer.alloc(MAX_ANSWER);
  const length = word(layout, MAX_ANSWER);
  await succeed(functions.transmit(card, request, command, command.length, null, answer, length));
  return Uint8Array.from(answer.subarray(0, readWord(layout, length)));
}
