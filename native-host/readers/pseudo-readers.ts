/**
 * What PC/SC lists as a reader though nobody can put a CPS card in it (facts/cps-card-and-readers.md 4.1): a virtual card of Windows,
 * and the GALSS driver that shows a non-PC/SC terminal. Substrings of the name, any case.
 */
const PSEUDO_READERS: readonly string[] = ['Windows Hello for Business', 'PSS SmartCard Reader', 'PSS Reader on '];

export function isPseudoReader(name: string): boolean {
  const lower = name.toLowerCase();
  return PSEUDO_READERS.some((part) => lower.includes(part.toLowerCase()));
}
