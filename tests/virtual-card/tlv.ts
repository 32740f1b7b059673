// Writes BER-TLV and DER. Only what the virtual card needs; nothing here reads.

/** Bytes of a hex text; blanks are allowed. */
export const hex = (text: string): Buffer => Buffer.from(text.replace(/\s+/g, ''), 'hex');

const lengthOf = (length: number): Buffer => {
  if (length < 0x80) return Buffer.of(length);
  if (length < 0x100) return Buffer.of(0x81, length);
  return Buffer.of(0x82, length >> 8, length & 0xff);
};

/** One data object: tag (1 to 3 bytes, as written in the standards, e.g. 0x30, 0xBF81), definite length, contents joined. */
export function tlv(tag: number, ...contents: readonly Uint8Array[]): Buffer {
  const tagBytes = hex(tag.toString(16).padStart(tag > 0xffff ? 6 : tag > 0xff ? 4 : 2, '0'));
  const value = Buffer.concat(contents);
  return Buffer.concat([tagBytes, lengthOf(value.length), value]);
}

export const sequence = (...contents: readonly Uint8Array[]): Buffer => tlv(0x30, ...contents);
/** A DER SET OF: its elements are sorted by their bytes (X.690 11.6). */
export const setOf = (...contents: readonly Uint8Array[]): Buffer => tlv(0x31, ...contents.toSorted(Buffer.compare));
export const octets = (value: Uint8Array): Buffer => tlv(0x04, value);
export const boolean = (value: boolean): Buffer => tlv(0x01, Buffer.of(value ? 0xff : 0));
export const utf8 = (text: string): Buffer => tlv(0x0c, Buffer.from(text, 'utf8'));
/** UniversalString: a code point in four bytes. */
export const universal = (text: string): Buffer =>
  tlv(0x1c, ...Array.from(text, (letter) => hex((letter.codePointAt(0) ?? 0).toString(16).padStart(8, '0'))));
export const printable = (text: string): Buffer => tlv(0x13, Buffer.from(text, 'latin1'));
/** TeletexString as it is used in practice: latin-1 bytes under tag 0x14. */
export const t61 = (text: string): Buffer => tlv(0x14, Buffer.from(text, 'latin1'));

/** A DER INTEGER that is not negative. */
export function integer(value: number | bigint): Buffer {
  const digits = value.toString(16);
  const bytes = hex(digits.length % 2 === 0 ? digits : `0${digits}`);
  return tlv(0x02, (bytes[0] ?? 0) > 0x7f ? Buffer.concat([Buffer.of(0), bytes]) : bytes);
}

/** A BIT STRING with its unused-bit count as given, right or wrong: real CPS3 cards hold wrong ones. */
export const bits = (unused: number, ...value: readonly number[]): Buffer => tlv(0x03, Buffer.of(unused, ...value));

/** An OBJECT IDENTIFIER from its dotted form. */
export function oid(dotted: string): Buffer {
  const [first = 0, second = 0, ...rest] = dotted.split('.').map(Number);
  const arcs = [first * 40 + second, ...rest].map((arc) => {
    const bytes = [arc & 0x7f];
    for (let left = Math.floor(arc / 128); left > 0; left = Math.floor(left / 128)) bytes.unshift((left & 0x7f) | 0x80);
    return Buffer.from(bytes);
  });
  return tlv(0x06, ...arcs);
}

/** A date as X.509 wants it: UTCTime until 2049, GeneralizedTime after. Whole seconds. */
export function time(date: Date): Buffer {
  const digits = date.toISOString().replace(/\.\d+/, '').replace(/[-:T]/g, '');
  return date.getUTCFullYear() < 2050
    ? tlv(0x17, Buffer.from(digits.slice(2), 'latin1'))
    : tlv(0x18, Buffer.from(digits, 'latin1'));
}

/** Decimal digits, two a byte; an odd number gets an F at the end. */
export const bcd = (digits: string): Buffer => hex(digits.length % 2 === 0 ? digits : `${digits}F`);

/** YYYYMMDD of a date in UTC, two digits a byte. */
export const bcdDay = (date: Date): Buffer => bcd(date.toISOString().slice(0, 10).replaceAll('-', ''));
