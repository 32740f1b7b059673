import type { CardEdge, ReadParameters } from './card-edge.ts';
import { readElements, readHeader, sizeOf } from './der.ts';
import { CardError, type Send, statusText } from './exchange.ts';

/** Longest file read to its end: directories have a few hundred bytes. */
const MAX_DIRECTORY = 8_192;

/** Most bytes a READ BINARY brings, asked for with Le=00; and as many as the official driver asks for at most (docs/sources/field-2026-11.md 8). */
export const LONGEST_READ = 0x100;
export const LONGEST_CERTAIN_READ = 0xe7;

/** READ BINARY, ISO 7816-4: offset in P1 P2; a length of 256 is written 00. */
export const readCommand = (cla: number, offset: number, length: number): Uint8Array =>
  Uint8Array.of(cla, 0xb0, (offset >> 8) & 0x7f, offset & 0xff, length & 0xff);

/** How one read went: what came, and whether it was less than asked for, which is how a file's end shows. */
interface Chunk {
  readonly data: Uint8Array;
  readonly atEnd: boolean;
}

/**
 * One READ BINARY of the selected file.
 * @param length 1 to 256
 * @param next as in Send
 * @throws CardError `unexpected_status`, PcscError
 */
export async function readChunk(
  send: Send,
  parameters: ReadParameters,
  offset: number,
  length: number,
  next: readonly Uint8Array[] = [],
): Promise<Chunk> {
  const { data, status } = await send(readCommand(parameters.cla, offset, length), { next });
  switch (status) {
    case 0x9000:
      // Less than asked for is all there is, unless it is as much as the card gives at once.
      return { data, atEnd: data.length < Math.min(length, LONGEST_CERTAIN_READ) };
    // End of file before Le bytes.
    case 0x6282:
      return { data, atEnd: true };
    // Offset past the end; no byte at all, answered in the place of a length.
    case 0x6b00:
    case 0x6c00:
      return { data: new Uint8Array(), atEnd: true };
    case 0x6700:
      if (length === LONGEST_READ) {
        parameters.all = LONGEST_CERTAIN_READ;
        parameters.step = LONGEST_CERTAIN_READ;
        return readChunk(send, parameters, offset, LONGEST_CERTAIN_READ);
      }
      break;
  }
  throw new CardError('unexpected_status', `READ BINARY: ${statusText(status)}`, status);
}

/** How to read a file, from its start until `wanted` is satisfied or the file ends. */
interface FileReading {
  /** Bytes to ask for at first; left out: as many as the card gives at once. Less than there is costs a command, more as well. */
  readonly first?: number;
  readonly from?: number;
  /** Bytes read before, not asked for again. */
  readonly start?: Uint8Array;
  /** How many bytes are needed in all, judged by those that are there; Infinity: more, up to the end. */
  readonly wanted: (bytes: Uint8Array) => number;
}

/** Selects and reads a file. @throws CardError, PcscError */
export async function readFileAt(
  send: Send,
  edge: CardEdge,
  path: Uint8Array,
  reading: FileReading,
): Promise<Uint8Array> {
  const { first = edge.all, from = 0, start = new Uint8Array() } = reading;
  const next = start.length === 0 ? [readCommand(edge.cla, from, first)] : [];
  await edge.selectFile(send, path, next);
  return readFile(send, edge, reading);
}

/** Reads the selected file. @throws CardError, PcscError */
export async function readFile(
  send: Send,
  parameters: ReadParameters,
  { first = parameters.all, from = 0, start = new Uint8Array(), wanted }: FileReading,
): Promise<Uint8Array> {
  let bytes = start;
  for (let isFirst = start.length === 0; ; isFirst = false) {
    const missing = wanted(bytes) - bytes.length;
    if (missing <= 0 || bytes.length >= MAX_DIRECTORY) return bytes;
    const length = isFirst
      ? first
      : missing === Number.POSITIVE_INFINITY
        ? parameters.all
        : Math.min(missing, parameters.step);
    const { data, atEnd } = await readChunk(send, parameters, from + bytes.length, length);
    bytes = Buffer.concat([bytes, data]);
    // Some cards and readers give less at once than they are asked for: where that cuts an element, the file goes on.
    if (data.length === 0 || (atEnd && !endsCut(bytes))) return bytes;
  }
}

const MORE = Number.POSITIVE_INFINITY;
const isPadding = (byte: number | undefined): boolean => byte === 0x00 || byte === 0xff;

/** Whether the last element is not there whole. */
function endsCut(bytes: Uint8Array): boolean {
  const whole = sizeOf(readElements(bytes));
  return whole < bytes.length && !isPadding(bytes[whole]);
}

/** `wanted` for a directory: up to the padding that follows its entries, or the end. */
export const upToPadding = (bytes: Uint8Array): number =>
  isPadding(bytes[sizeOf(readElements(bytes))]) ? bytes.length : MORE;

/** `wanted` for a directory whose entries are of one size: one entry more than there are. What a card has not got it may refuse to try. */
export function withNextEntry(bytes: Uint8Array): number {
  const entries = readElements(bytes);
  const used = sizeOf(entries);
  if (isPadding(bytes[used])) return bytes.length;
  return entries.length === 0 ? MORE : used + (entries.at(-1)?.size ?? 0);
}

/** `wanted` for a file of one element: its size, and no more than is there when it does not begin with one. */
export function firstElement(bytes: Uint8Array): number {
  const header = readHeader(bytes);
  if (header === null) return bytes.length === 0 ? MORE : bytes.length;
  return header.headerSize + header.contentSize;
}
