import type { CardEdge } from './card-edge.ts';
import { readHeader } from './der.ts';
import type { Send } from './exchange.ts';
import { readChunk, readCommand } from './files.ts';
import { extensionType } from './x509.ts';

/**
 * Reads the parts of a certificate's file that are worth a command of a slow card. Nobody here verifies the certificate, so the signature,
 * the public key and the extensions that are not used stay on the card where a whole command can be saved.
 */

/** Longest certificate followed; real ones have about 2 kB. READ BINARY reaches 32 kB. */
const MAX_CERTIFICATE = 0x7000;
const SEQUENCE = 0x30;
const EXTENSIONS = 0xa3;
/** SEQUENCEs of a signed part, in order: signature algorithm, issuer, validity, subject, public key (RFC 5280 4.1). */
const PUBLIC_KEY = 4;

interface Span {
  readonly tag: number;
  readonly start: number;
  readonly end: number;
}

/** The element whose header stands at `at`; null while it does not stand there whole. */
function spanAt(bytes: Uint8Array, at: number): Span | null {
  const header = readHeader(bytes.subarray(at));
  if (header === null) return null;
  const start = at + header.headerSize;
  return { tag: header.tag, start, end: start + header.contentSize };
}

/** The elements from `at` on whose headers are there, the last one perhaps cut. */
function spansFrom(bytes: Uint8Array, at: number): readonly Span[] {
  const spans: Span[] = [];
  for (let next = at; next < bytes.length; next = spans.at(-1)?.end ?? bytes.length) {
    const span = spanAt(bytes, next);
    if (span === null) break;
    spans.push(span);
  }
  return spans;
}

/** Where the signed part is; null when the file does not begin like a certificate. */
function signedSpan(bytes: Uint8Array): Span | null {
  const outer = spanAt(bytes, 0);
  const inner = outer && spanAt(bytes, outer.start);
  return outer?.tag === SEQUENCE && inner?.tag === SEQUENCE ? inner : null;
}

/** The content of the signed part; null when it is cut, or none. */
export function signedPartOf(bytes: Uint8Array): Uint8Array | null {
  const span = signedSpan(bytes);
  return span === null || span.end > bytes.length ? null : bytes.subarray(span.start, span.end);
}

/** How many bytes from the first are worth reading: up to the end of the signed part, and no more when it is no certificate. */
function signedPartEnd(bytes: Uint8Array): number {
  const isTooShort = bytes.length === 0 || (bytes.length < 16 && bytes[0] === SEQUENCE);
  return signedSpan(bytes)?.end ?? (isTooShort ? Number.POSITIVE_INFINITY : bytes.length);
}

/** How many of the bytes that follow `bytes` belong to a part that nobody here looks into. */
export function uselessAfter(bytes: Uint8Array, isUsed: (extension: string) => boolean): number {
  const signed = signedSpan(bytes);
  if (signed === null) return 0;
  // A part may claim to reach past the signed part it stands in, or that one to end before what has been read.
  const bytesUpTo = (end: number): number => Math.max(0, Math.min(end, signed.end, MAX_CERTIFICATE) - bytes.length);
  const cut = (spans: readonly Span[]): Span | undefined => spans.find(({ end }) => end > bytes.length);
  const parts = spansFrom(bytes, signed.start);
  const part = cut(parts);
  if (part === undefined) return 0;
  if (part.tag === EXTENSIONS) {
    const extension = cut(spansFrom(bytes, spanAt(bytes, part.start)?.start ?? bytes.length));
    const type = extension && extensionType(bytes.subarray(extension.start));
    if (extension === undefined || type === undefined || isUsed(type)) return 0;
    return bytesUpTo(extension.end);
  }
  const isPublicKey = parts.filter(({ tag }) => tag === SEQUENCE).indexOf(part) === PUBLIC_KEY;
  return isPublicKey ? bytesUpTo(part.end) : 0;
}

/**
 * Selects and reads a certificate.
 * @param from where in the file it begins
 * @param isUsed which extensions are looked into, by type
 * @returns the file from the certificate's first byte up to the end of its signed part, zeros for what was left on the card
 * @throws CardError, PcscError
 */
export async function readCertificateFile(
  send: Send,
  edge: CardEdge,
  { path, offset: from }: { readonly path: Uint8Array; readonly offset: number },
  isUsed: (extension: string) => boolean,
): Promise<Uint8Array> {
  const { cla, step } = edge;
  // Issuer and holder come before the key: the first two steps are always wanted.
  await edge.selectFile(send, path, [readCommand(cla, from, step), readCommand(cla, from + step, step)]);
  for (let bytes = new Uint8Array(); ; ) {
    const missing = signedPartEnd(bytes) - bytes.length;
    if (missing <= 0 || bytes.length >= MAX_CERTIFICATE) return bytes;
    const { data } = await readChunk(send, edge, from + bytes.length, Math.min(missing, edge.step));
    if (data.length === 0) return bytes;
    const read = Buffer.concat([bytes, data]);
    bytes = Buffer.concat([read, new Uint8Array(uselessAfter(read, isUsed))]);
  }
}
