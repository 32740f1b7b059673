/** Upper-case hex without blanks. */
export const toHex = (bytes: Uint8Array): string => Buffer.from(bytes).toString('hex').toUpperCase();

/** Bytes of a literal like '3B AC 00'; blanks are for the reader. @throws RangeError for anything but pairs of hex digits */
export function fromHex(text: string): Uint8Array {
  const digits = text.replaceAll(' ', '');
  if (!/^(?:[0-9A-Fa-f]{2})*$/.test(digits)) throw new RangeError(`not hex: ${text}`);
  return Uint8Array.from(Buffer.from(digits, 'hex'));
}

/** Digits of a binary-coded decimal field, up to the first filler `F`; null when a nibble is neither digit nor filler. */
export function bcdDigits(bytes: Uint8Array): string | null {
  return /^(\d*)F*$/.exec(toHex(bytes))?.[1] ?? null;
}
