/**
 * Luhn check over decimal digits.
 * @param digits text of digits only; anything else is never valid
 */
export function luhnIsValid(digits: string): boolean {
  if (!/^\d+$/.test(digits)) return false;
  let sum = 0;
  for (let i = 0; i < digits.length; i += 1) {
    const digit = Number(digits[digits.length - 1 - i]);
    const doubled = i % 2 === 1 ? digit * 2 : digit;
    sum += doubled > 9 ? doubled - 9 : doubled;
  }
  return sum % 10 === 0;
}

/**
 * The 12-digit national identifier of an RPPS number: "8" in front of its 11 digits.
 * A wrong Luhn key warns and never blocks: the ANS's own documents hold invented numbers that fail it.
 * Source: docs/sources/portals.md 2.1.
 */
export function nationalIdFromRpps(
  rpps: string,
): { readonly nationalId: string; readonly check: 'valid' | 'invalid' } | null {
  const digits = rpps.replace(/[\s.]/g, '');
  if (!/^\d{11}$/.test(digits)) return null;
  return { nationalId: `8${digits}`, check: luhnIsValid(digits) ? 'valid' : 'invalid' };
}
