/**
 * A lenient reader of BER/DER for the card's directories, whose BIT STRINGs break X.690 8.6.2 on real cards (
 * docs/sources/card-and-readers.md 2.2): it splits tags and lengths and looks into nothing else. Never throws; hard limits instead.
 */

export interface Element {
  /** Tag bytes as one number, e.g. 0x30, 0xA4, 0xBF81. */
  readonly tag: number;
  readonly content: Uint8Array;
  /** Bytes of header and content. */
  readonly size: number;
}

interface Header {
  readonly tag: number;
  readonly headerSize: number;
  readonly contentSize: number;
}

/** Longest element believed: the longest file read here is a certificate. */
const MAX_CONTENT = 0xffff;
const MAX_DEPTH = 12;
/** Elements looked at in one search at most. */
const MAX_ELEMENTS = 2_000;

/** Tag and length at the head; null when they are cut, padding (00 or FF), of indefinite length or absurdly long. */
export function readHeader(bytes: Uint8Array): Header | null {
  const first = bytes[0];
  if (first === undefined || first === 0x00 || first === 0xff) return null;
  let tag = first;
  let at = 1;
  if ((first & 0x1f) === 0x1f) {
    // Tags of up to three bytes, like BF8101; the fourth would be nonsense here.
    for (let more = true; more; at += 1) {
      const byte = bytes[at];
      if (byte === undefined || at > 2) return null;
      tag = (tag << 8) | byte;
      more = (byte & 0x80) !== 0;
    }
  }
  const length = bytes[at];
  if (length === undefined || length === 0x80) return null;
  at += 1;
  if (length < 0x80) return { tag, headerSize: at, contentSize: length };
  const count = length & 0x7f;
  if (count > 3 || at + count > bytes.length) return null;
  let contentSize = 0;
  for (const byte of bytes.subarray(at, at + count)) contentSize = (contentSize << 8) | byte;
  return contentSize > MAX_CONTENT ? null : { tag, headerSize: at + count, contentSize };
}

/** The elements that stand one after the other, up to the first that is cut, padding or nonsense. */
export function readElements(bytes: Uint8Array): readonly Element[] {
  const elements: Element[] = [];
  for (let at = 0; at < bytes.length && elements.length < MAX_ELEMENTS; ) {
    const rest = bytes.subarray(at);
    const header = readHeader(rest);
    if (header === null) break;
    const size = header.headerSize + header.contentSize;
    if (size > rest.length) break;
    elements.push({ tag: header.tag, content: rest.subarray(header.headerSize, size), size });
    at += size;
  }
  return elements;
}

/** Bytes that elements take up together. */
export const sizeOf = (elements: readonly Element[]): number => elements.reduce((sum, { size }) => sum + size, 0);

function isConstructed(tag: number): boolean {
  let first = tag;
  while (first > 0xff) first >>= 8;
  return (first & 0x20) !== 0;
}

/** Every element inside, parents before children, in the order of the bytes. */
export function allElements(bytes: Uint8Array): readonly Element[] {
  const found: Element[] = [];
  const visit = (part: Uint8Array, depth: number): void => {
    for (const element of readElements(part)) {
      if (found.length >= MAX_ELEMENTS) return;
      found.push(element);
      if (isConstructed(element.tag) && depth < MAX_DEPTH) visit(element.content, depth + 1);
    }
  };
  visit(bytes, 0);
  return found;
}

/** The content of the first element with this tag, at any depth. */
export const findContent = (bytes: Uint8Array, tag: number): Uint8Array | undefined =>
  allElements(bytes).find((element) => element.tag === tag)?.content;
