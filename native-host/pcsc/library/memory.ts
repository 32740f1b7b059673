import type { SeenReader, WatchedReader } from '../watch-context.ts';
import type { PcscSystem } from './systems.ts';

/** SCARDCONTEXT or SCARDHANDLE: up to 64 bits on Windows. */
export type Handle = bigint;

/** Room for a number of 4 or 8 bytes, which a function reads and writes. */
export function roomFor(bytes: 4 | 8, value = 0): Buffer {
  const room = Buffer.alloc(bytes);
  room.writeUInt32LE(value);
  return room;
}

export const numberIn = (room: Buffer): bigint =>
  room.length === 8 ? room.readBigUInt64LE() : BigInt(room.readUInt32LE());

/** The array of SCARD_READERSTATE that a function is given, and what it wrote into it. */
interface ReaderStates {
  readonly bytes: Buffer;
  seen(): readonly SeenReader[];
}

/**
 * Lays readers out, their names behind them in the same piece of memory.
 * @param names zero-ended, in the order of the readers
 * @param addressOf where a piece of memory lies
 */
export function readerStates(
  { readerState: at, maxAtr }: PcscSystem,
  readers: readonly WatchedReader[],
  names: readonly Buffer[],
  addressOf: (bytes: Buffer) => bigint,
): ReaderStates {
  const bytes = Buffer.concat([Buffer.alloc(readers.length * at.size), ...names]);
  let name = addressOf(bytes) + BigInt(readers.length * at.size);
  for (const [index, { state }] of readers.entries()) {
    bytes.writeBigUInt64LE(name, index * at.size + at.szReader);
    bytes.writeUInt32LE(state >>> 0, index * at.size + at.dwCurrentState);
    name += BigInt(names[index]?.length ?? 0);
  }
  return {
    bytes,
    seen: () =>
      readers.map((_, index) => {
        const record = bytes.subarray(index * at.size, (index + 1) * at.size);
        const length = record.readUInt32LE(at.cbAtr);
        return {
          state: record.readUInt32LE(at.dwEventState),
          atr: Uint8Array.from(record.subarray(at.rgbAtr, at.rgbAtr + (length > maxAtr ? 0 : length))),
        };
      }),
  };
}
