import { interfaceName } from './describe-readers.ts';

/**
 * What PC/SC lists as a reader though nobody can put a CPS card in it (facts/cps-card-and-readers.md 4.1): a virtual card of Windows,
 * and the GALSS driver that shows a non-PC/SC terminal. Substrings of the name, any case.
 */
const PSEUDO_READERS: readonly string[] = ['Windows Hello for Business', 'PSS SmartCard Reader', 'PSS Reader on '];

/** A slot for a security module the size of a SIM card, by the interface names of libccid's readers/*.txt; not "3SAM" nor "CL + SAM" of a whole device. */
const SAM_SLOT = /(?<!\+ )(?<!\w)SAM(?:X|\d)?(?![a-z\d])/i;

export function isPseudoReader(name: string): boolean {
  const lower = name.toLowerCase();
  return PSEUDO_READERS.some((part) => lower.includes(part.toLowerCase())) || SAM_SLOT.test(interfaceName(name));
}
