import { toHex } from './bytes.ts';
import { CardError } from './exchange.ts';

/** `5A 0A`, then 80 health, 250 France, 00001 ANS (facts/cps-card-edge.md 1). */
const CPS = /^5A0A8025000001(\d{8})/;

/**
 * The chip's serial number in EF.SN: 12 bytes, `5A 0A`, issuer, serial, check digit, filler. Size and issuer are what the official
 * module insists on; it does not look at the check digit.
 * @returns 8 digits
 * @throws CardError `issuer_mismatch` when this is not what an EF.SN of a CPS holds
 */
export function readSerial(file: Uint8Array): string {
  const serial = file.length === 12 ? CPS.exec(toHex(file))?.[1] : undefined;
  if (serial === undefined)
    throw new CardError('issuer_mismatch', `EF.SN of ${file.length} bytes is not of the CPS issuer`);
  return serial;
}
