import { toHex } from './bytes.ts';
import { CardError } from './exchange.ts';

/** `5A 0A`, then 80 health, 250 France, 00001 ANS; 8 digits, check digit, filler (docs/sources/card-edge.md 1). */
const CPS = /^5A0A8025000001/;
const WHOLE = /^5A0A8025000001(\d{8})..$/;
/** An EF.SN of somebody else: digits of another issuer. */
const OTHER_ISSUER = /^5A..(?!8025000001)\d{10}/;

/**
 * The chip's serial number in EF.SN: 12 bytes, `5A 0A`, issuer, serial, check digit, filler. The official module insists on size and
 * issuer; it does not look at the check digit.
 * @returns 8 digits; null when the issuer is that of the CPS and the rest is not as it should be
 * @throws CardError `issuer_mismatch` when it names another issuer, `serial_unreadable` when it names none
 */
export function readSerial(file: Uint8Array): string | null {
  const hex = toHex(file);
  if (CPS.test(hex)) return WHOLE.exec(hex)?.[1] ?? null;
  if (OTHER_ISSUER.test(hex))
    throw new CardError('issuer_mismatch', `EF.SN of ${file.length} bytes is of another issuer`);
  throw new CardError('serial_unreadable', `EF.SN of ${file.length} bytes names no issuer`);
}
