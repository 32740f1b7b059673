import { readElements } from './der.ts';
import type { CardEdge } from './edge.ts';
import { CardError, type Send, statusText } from './exchange.ts';

/** Longest file read to its end: directories have a few hundred bytes. */
const MAX_DIRECTORY = 8_192;
/** Longest certificate followed; real ones have about 2 kB. READ BINARY reaches 32 kB. */
const MAX_CERTIFICATE = 0x7000;

/** READ BINARY, ISO 7816-4: offset in P1 P2. */
const readCommand = (cla: number, offset: number, length: number): Uint8Array =>
  Uint8Array.of(cla, 0xb0, (offset >> 8) & 0x7f, offset & 0xff, length & 0xff);

/** How one read went: what came, and whether the file ends there. */
interface Chunk {
  readonly data: Uint8Array;
  readonly atEnd: boolean;
}

async function readChunk(send: Send, { cla, step }: Reach, offset: number, length: number): Promise<Chunk> {
  const { data, status } = await send(readCommand(cla, offset, length));
  switch (status) {
    case 0x9000:
      // Asked for all there is and given less than fits in one answer: there is no more.
      return { data, atEnd: data.length === 0 || (length === 0 && data.length < step) };
    // End of file before Le bytes.
    case 0x6282:
      return { data, atEnd: true };
    // Offset past the end.
    case 0x6b00:
      return { data: new Uint8Array(), atEnd: true };
    default:
      throw new CardError('unexpected_status', `READ BINARY: ${statusText(status)}`, status);
  }
}

/** What a card edge says of reading: class byte, and most bytes one READ BINARY may bring. */
type Reach = Pick<CardEdge, 'cla' | 'step'>;

/** Length byte for as many bytes as there are. */
const ALL = 0;

/**
 * Reads the selected file from its start until `wanted` is satisfied or the file ends.
 * @param options.first bytes to ask for at first; left out: as many as the card gives at once
 * @param options.from where in the file the object begins
 * @param options.start bytes read before, not asked for again
 * @param options.wanted how many bytes are needed in all, judged by those that are there; Infinity: more, up to the end
 */
export async function readFile(
  send: Send,
  reach: Reach,
  options: {
    readonly first?: number;
    readonly from?: number;
    readonly start?: Uint8Array;
    readonly wanted?: (bytes: Uint8Array) => number;
  } = {},
): Promise<Uint8Array> {
  const { first = ALL, from = 0, start = new Uint8Array(), wanted = () => Number.POSITIVE_INFINITY } = options;
  let bytes = start;
  for (let isFirst = start.length === 0; ; isFirst = false) {
    const missing = wanted(bytes) - bytes.length;
    const isTooLong = bytes.length >= (missing === Number.POSITIVE_INFINITY ? MAX_DIRECTORY : MAX_CERTIFICATE);
    if (missing <= 0 || isTooLong) return bytes;
    const length = isFirst ? first : missing === Number.POSITIVE_INFINITY ? ALL : Math.min(missing, reach.step);
    const { data, atEnd } = await readChunk(send, reach, from + bytes.length, length);
    bytes = Buffer.concat([bytes, data]);
    if (atEnd) return bytes;
  }
}

/** `wanted` for a directory: up to the padding that follows its entries, or the end. */
export function upToPadding(bytes: Uint8Array): number {
  const used = readElements(bytes).reduce((sum, { size }) => sum + size, 0);
  const next = bytes[used];
  return next === 0x00 || next === 0xff ? bytes.length : Number.POSITIVE_INFINITY;
}
