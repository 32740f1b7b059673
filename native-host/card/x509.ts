import { beginningOf } from '../../shared/plain-text.ts';
import { type Element, readElements, readHeader, sizeOf } from './der.ts';

/** Attributes of a name by type (dotted). Every attribute of every RDN counts: names on these cards are multi-valued, in any order. */
export type Name = ReadonlyMap<string, readonly string[]>;

/** Fields read from a certificate's signed part (RFC 5280 4.1). Key, signature and serial number are not: nobody here verifies them. */
export interface SignedPart {
  readonly issuer: Name;
  readonly notBefore: Date;
  readonly notAfter: Date;
  readonly subject: Name;
  /** Values of the extensions that are used here, by type (dotted). */
  readonly extensions: ReadonlyMap<string, Uint8Array>;
}

const TAG = {
  boolean: 0x01,
  integer: 0x02,
  octets: 0x04,
  oid: 0x06,
  sequence: 0x30,
  set: 0x31,
  version: 0xa0,
  extensions: 0xa3,
} as const;

/** Encodings of the string types of a name. T61 is taken for Latin-1, as its writers did. Any other value is no text. */
const utf8 = new TextDecoder('utf-8');
const latin1 = new TextDecoder('latin1');
const TEXT: Readonly<Record<number, Pick<TextDecoder, 'decode'>>> = {
  12: utf8,
  18: latin1,
  19: latin1,
  20: latin1,
  22: latin1,
  26: latin1,
  // UniversalString: a code point in four bytes.
  28: { decode: (bytes) => utf32(Buffer.from(bytes as Uint8Array)) },
  30: new TextDecoder('utf-16be'),
};

function utf32(bytes: Buffer): string {
  const points = Array.from({ length: Math.floor(bytes.length / 4) }, (_, i) => bytes.readUInt32BE(4 * i));
  return points.map((point) => (point <= 0x10_ffff ? String.fromCodePoint(point) : '\ufffd')).join('');
}
/** Longest text believed of a certificate. */
const MAX_TEXT = 200;

/** @throws RangeError when the elements do not fill the bytes exactly */
export function children(bytes: Uint8Array): readonly Element[] {
  const elements = readElements(bytes);
  const size = sizeOf(elements);
  if (size < bytes.length) throw new RangeError(`no complete element at ${size} of ${bytes.length}`);
  return elements;
}

/** The next element. @throws RangeError unless it has this tag */
export function expectTag(element: Element | undefined, tag: number, label: string): Uint8Array {
  if (element?.tag !== tag) throw new RangeError(`${label}: tag ${element?.tag.toString(16) ?? 'missing'}`);
  return element.content;
}

/**
 * Reads the content of a TBSCertificate. Unused extensions may hold anything: a reader may have left them out.
 * @param isUsed which extensions, by type
 * @throws RangeError when it is not one
 */
export function readSignedPart(content: Uint8Array, isUsed: (type: string) => boolean): SignedPart {
  const fields = children(content);
  const [serial, signature, issuer, validity, subject, key, ...rest] =
    fields[0]?.tag === TAG.version ? fields.slice(1) : fields;
  expectTag(serial, TAG.integer, 'serial number');
  expectTag(signature, TAG.sequence, 'signature algorithm');
  expectTag(key, TAG.sequence, 'public key');
  const [notBefore, notAfter] = children(expectTag(validity, TAG.sequence, 'validity')).map(timeIn);
  if (notBefore === undefined || notAfter === undefined) throw new RangeError('validity: no two times');
  const extensions = rest.find(({ tag }) => tag === TAG.extensions);
  return {
    issuer: nameIn(expectTag(issuer, TAG.sequence, 'issuer')),
    notBefore,
    notAfter,
    subject: nameIn(expectTag(subject, TAG.sequence, 'subject')),
    extensions: extensions === undefined ? new Map() : extensionsIn(extensions.content, isUsed),
  };
}

function nameIn(content: Uint8Array): Name {
  const values = new Map<string, string[]>();
  for (const rdn of children(content)) {
    for (const attribute of children(expectTag(rdn, TAG.set, 'RDN'))) {
      const [type, value] = children(expectTag(attribute, TAG.sequence, 'attribute'));
      const oid = dotted(expectTag(type, TAG.oid, 'attribute type'));
      const text = value && textIn(value);
      if (text !== undefined) values.set(oid, [...(values.get(oid) ?? []), text]);
    }
  }
  return values;
}

function extensionsIn(content: Uint8Array, isUsed: (type: string) => boolean): ReadonlyMap<string, Uint8Array> {
  const values = new Map<string, Uint8Array>();
  for (const extension of children(expectTag(children(content)[0], TAG.sequence, 'extensions'))) {
    const type = extensionType(expectTag(extension, TAG.sequence, 'extension'));
    if (type === undefined) throw new RangeError('extension without type');
    if (!isUsed(type)) continue;
    const [, second, third] = children(extension.content);
    values.set(type, expectTag(second?.tag === TAG.boolean ? third : second, TAG.octets, 'extension value'));
  }
  return values;
}

/** The type of an extension, by the first bytes of its content; undefined while it is not there whole, or when it is none. */
export function extensionType(content: Uint8Array): string | undefined {
  const header = readHeader(content);
  const end = (header?.headerSize ?? 0) + (header?.contentSize ?? 0);
  if (header?.tag !== TAG.oid || end > content.length) return undefined;
  const type = content.subarray(header.headerSize, end);
  return isObjectIdentifier(type) ? dotted(type) : undefined;
}

/** Longest arc, bytes: as many as make a number without loss. */
const MAX_ARC = 7;

/** Whether every arc is complete (X.690 8.19) and short enough for a number. */
function isObjectIdentifier(content: Uint8Array): boolean {
  let arc = 0;
  for (const byte of content) {
    arc += 1;
    if (arc > MAX_ARC) return false;
    if (byte < 0x80) arc = 0;
  }
  return content.length > 0 && arc === 0;
}

/** An object identifier as dotted decimals. @throws RangeError when it is cut or too large */
export function dotted(content: Uint8Array): string {
  if (!isObjectIdentifier(content)) throw new RangeError('object identifier: cut or too large');
  const arcs: number[] = [];
  let arc = 0;
  for (const byte of content) {
    arc = arc * 128 + (byte & 0x7f);
    if ((byte & 0x80) !== 0) continue;
    if (arcs.length === 0) arcs.push(Math.min(2, Math.floor(arc / 40)));
    arcs.push(arcs.length === 1 ? arc - 40 * (arcs[0] ?? 0) : arc);
    arc = 0;
  }
  return arcs.join('.');
}

/** A string without control characters and odd blanks; undefined when nothing is left, or when it is none. */
export function textIn({ tag, content }: Element): string | undefined {
  const clean = TEXT[tag]
    ?.decode(content)
    .replace(/[\p{C}\s]+/gu, ' ')
    .trim();
  return clean === undefined || clean === '' ? undefined : beginningOf(clean, MAX_TEXT).trim();
}

/** Digits of UTCTime and GeneralizedTime in Z, by tag. */
const DIGITS: Readonly<Record<number, RegExp>> = { 23: /^(\d{12})Z$/, 24: /^(\d{14})Z$/ };

/** UTCTime (years 1950 to 2049) or GeneralizedTime, both in Z as RFC 5280 wants them. @throws RangeError for any other */
function timeIn({ tag, content }: Element): Date {
  const text = String.fromCharCode(...content.subarray(0, 16));
  const digits = DIGITS[tag]?.exec(text)?.[1] ?? '';
  const century = digits < '5' ? '20' : '19';
  const full = digits.length === 12 ? century + digits : digits;
  const [, year, month, day, hour, minute, second] = /^(....)(..)(..)(..)(..)(..)$/.exec(full) ?? [];
  const iso = `${year}-${month}-${day}T${hour}:${minute}:${second}.000Z`;
  const date = new Date(iso);
  if (Number.isNaN(date.getTime()) || date.toISOString() !== iso) throw new RangeError('validity: no time');
  return date;
}
