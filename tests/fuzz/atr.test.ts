import fc from 'fast-check';
import { factsFromAtr } from '../../native-host/card/facts-from-atr.ts';
import { readerStatus } from '../../native-host/pcsc/reader-state.ts';
import { ATR } from '../virtual-card/profiles.ts';
import { damagedBytes } from './damage.ts';
import { fuzz } from './fuzz.ts';

/** Answers to reset that the program may take for a card it reads. */
const EXACT = new Map<string, string>([
  [ATR.cps3, 'cps3'],
  [ATR.cps4, 'cps4'],
  [ATR.cps4T1, 'cps4'],
  [ATR.cps4T1ReleaseCandidate, 'cps4'],
]);
/** Historical bytes of every CPS: France's health, 80 25 … written as 12 25 00 64 80. */
const HEALTH = '1225006480';

const seeds = Object.values(ATR).map((hex) => Uint8Array.from(Buffer.from(hex, 'hex')));

fuzz(
  'answers to reset, against the four that are read and the issuer’s mark',
  fc.oneof(
    { weight: 1, arbitrary: fc.uint8Array({ maxLength: 36 }) },
    { weight: 9, arbitrary: damagedBytes(fc.constantFrom(...seeds)) },
  ),
  (bytes) => {
    const hex = Buffer.from(bytes).toString('hex').toUpperCase();
    const { atr, kind, evidence, inProgress: isRead } = factsFromAtr(bytes);
    if (atr !== hex) return `tells another answer to reset: ${atr}`;
    const known = EXACT.get(hex);
    if (known !== undefined && (kind !== known || evidence !== 'atr-exact')) return `${known} not recognised`;
    if (isRead && evidence === 'atr-exact' && known === undefined) return `taken for a known ${kind}`;
    if (isRead && !hex.includes(HEALTH)) return `taken for a ${kind} without the issuer’s mark`;
    if (isRead && kind !== 'cps3' && kind !== 'cps4') return `a ${kind} would be read`;
    const { atr: told } = readerStatus('', 0x0020, bytes);
    return Buffer.from(told ?? []).equals(Buffer.from(bytes)) ? null : 'the status tells another answer to reset';
  },
);
