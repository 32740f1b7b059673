import { factsFromAtr } from '../../native-host/card/facts-from-atr.ts';
import { readerStatus } from '../../native-host/pcsc/reader-state.ts';
import { fuzz } from './fuzz.ts';
import { mutateBytes } from './mutate.ts';

/** Answers to reset that the program may take for a card it reads: edge 1, exact, and the public list's masks. Written out again. */
const EXACT: Readonly<Record<string, string>> = {
  '3BAC00402A00122500648000031000 9000': 'cps3',
  '3BDC18FF0000122500648000040100 9000': 'cps4',
  '3B9B1880010012250064800004010090 44': 'cps4',
  '3B9B1880010012250064800401000090 44': 'cps4',
};
const exact = new Map(Object.entries(EXACT).map(([atr, kind]) => [atr.replaceAll(' ', ''), kind]));

/** Historical bytes of every CPS: France's health, 80 25 … written as 12 25 00 64 80. */
const HEALTH = '1225006480';

/** Answers to reset to begin with: CPS of all kinds, Vitale, a bank's. */
const SEEDS: readonly string[] = [
  ...exact.keys(),
  '3B8F80010031B86404B0ECC1739401808290000E',
  '3BAC00402A001225006480820212009000',
  '3B751300004309EA90009000'.slice(0, 22),
  '3B6F0000805A2B0802010101 6D1D6C8E829000'.replaceAll(' ', ''),
  '3B65000020638F9000'.slice(0, 18),
];

fuzz({
  about: 'answers to reset, against the four that are read and the issuer’s mark',
  generate(random) {
    if (random.percent(10)) return random.bytes(random.below(36));
    const seed = Buffer.from(random.pick(SEEDS), 'hex');
    return random.percent(20) ? Uint8Array.from(seed) : mutateBytes(random, seed);
  },
  check(bytes) {
    const hex = Buffer.from(bytes).toString('hex').toUpperCase();
    const facts = factsFromAtr(bytes);
    if (facts.atr !== hex) return `tells another answer to reset: ${facts.atr}`;
    const known = exact.get(hex);
    if (known !== undefined && (facts.kind !== known || facts.evidence !== 'atr-exact'))
      return `${known} not recognised`;
    const isRead = facts.inProgress === true;
    if (isRead && facts.evidence === 'atr-exact' && known === undefined) return `taken for a known ${facts.kind}`;
    if (isRead && !hex.includes(HEALTH)) return `taken for a ${facts.kind} without the issuer’s mark`;
    if (isRead && facts.kind !== 'cps3' && facts.kind !== 'cps4') return `a ${facts.kind} would be read`;
    const { atr: told } = readerStatus('', 0x0020, bytes);
    return Buffer.from(told ?? []).equals(Buffer.from(bytes)) ? null : 'the status tells another answer to reset';
  },
});
