import { interfaceName } from './describe-readers.ts';

const hasPart =
  (...parts: readonly string[]) =>
  (name: string): boolean =>
    parts.some((part) => name.toLowerCase().includes(part.toLowerCase()));

/** GALSS's own driver, which shows a terminal that is not on PC/SC (docs/sources/card-and-readers.md 4.1). */
export const isPssReader = hasPart('PSS SmartCard Reader', 'PSS Reader on ');

/** Cards that are programs: of Windows (docs/sources/card-and-readers.md 4.1) and of Intercede; pointsharp.com, Net iD Client, NameDeny. */
const isVirtual = hasPart('Windows Hello', 'Microsoft Virtual Smart Card', 'Intercede Virtual Reader');

/**
 * A key with a chip of its own, as those of certification bodies, or the SIM of a modem: its card is always in, and an empty reader beside
 * it is the desk's. Names of libccid's supported_readers.txt, where a "token" that is no "reader" is such a key; "UICC" is ETSI's name of a
 * SIM.
 */
const isNamedToken = hasPart(
  'Yubikey',
  'Nitrokey',
  'SafeNet eToken',
  'SafeNet Token',
  'AKS ifdh',
  'Microsoft UICC',
  'ePass2003',
);
const isToken = (name: string): boolean => isNamedToken(name) || (/token/i.test(name) && !/reader/i.test(name));

/** A slot for a security module the size of a SIM card, by the interface names of libccid's readers/*.txt; not "3SAM" nor "CL + SAM" of a whole device. */
const SAM_SLOT = /(?<!\+ )(?<!\w)SAM(?:X|\d)?(?![a-z\d])/i;

/** What PC/SC lists as a reader though nobody can put a CPS card in it. */
export const isPseudoReader = (name: string): boolean =>
  isPssReader(name) || isVirtual(name) || isToken(name) || SAM_SLOT.test(interfaceName(name));
