import type { CardKind } from '../../shared/diagnosis/facts.ts';

/** A card the program can tell by its answer to reset. */
export interface KnownAtr {
  readonly kind: Exclude<CardKind, 'unknown'>;
  /** Hex, blanks for the reader. */
  readonly atr: string;
  /** Which generation, for Vitale cards. */
  readonly vitale?: 1 | 2;
  /** Section of docs/sources/card-edge.md ("edge") or docs/sources/card-and-readers.md ("readers"), and the evidence given there. */
  readonly source: string;
}

/** As KnownAtr; a 0 bit of the mask means "whatever". */
interface MaskedAtr extends KnownAtr {
  readonly mask: string;
}

/** Byte 5 of the Vitale 2 answers to reset that the public list holds. */
const VITALE_2_SEEN = ['43', '44', '45', '46', '47', '48', '49', '4B', '4C'];

/** Exact answers to reset. */
export const EXACT_ATRS: readonly KnownAtr[] = [
  {
    kind: 'cps3',
    atr: '3B AC 00 40 2A 00 12 25 00 64 80 00 03 10 00 90 00',
    source: 'edge 1: official module, real card',
  },
  {
    kind: 'cps3-contactless',
    atr: '3B 8F 80 01 00 31 B8 64 04 B0 EC C1 73 94 01 80 82 90 00 0E',
    source: 'edge 1: official module',
  },
  { kind: 'cps4', atr: '3B DC 18 FF 00 00 12 25 00 64 80 00 04 01 00 90 00', source: 'edge 1: official module, field' },
  { kind: 'cps4', atr: '3B 9B 18 80 01 00 12 25 00 64 80 00 04 01 00 90 44', source: 'edge 1: official module' },
  { kind: 'cps4', atr: '3B 9B 18 80 01 00 12 25 00 64 80 04 01 00 00 90 44', source: 'edge 1: official module' },
  {
    kind: 'cps2ter',
    atr: '3B AC 00 40 2A 00 12 25 00 64 80 82 02 12 00 90 00',
    source: 'edge 1: public list, name inferred',
  },
  ...VITALE_2_SEEN.map(
    (byte): KnownAtr => ({
      kind: 'vitale',
      vitale: 2,
      atr: `3B 75 13 00 00 ${byte} 09 EA 90 00`,
      source: 'readers 1.2: public list',
    }),
  ),
  { kind: 'vitale', vitale: 2, atr: '3B 75 13 00 00 45 09 FA 90 00', source: 'readers 1.2: public list' },
  // Bank and telecom cards lie right beside the Vitale 1, so no mask for it.
  { kind: 'vitale', vitale: 1, atr: '3F 65 25 00 22 09 69 90 00', source: 'readers 1.2: 2[2C] 09 [F6]9' },
  { kind: 'vitale', vitale: 1, atr: '3F 65 25 00 22 09 F9 90 00', source: 'readers 1.2: 2[2C] 09 [F6]9' },
  { kind: 'vitale', vitale: 1, atr: '3F 65 25 00 2C 09 69 90 00', source: 'readers 1.2: real example' },
  { kind: 'vitale', vitale: 1, atr: '3F 65 25 00 2C 09 F9 90 00', source: 'readers 1.2: 2[2C] 09 [F6]9' },
  { kind: 'vitale', vitale: 1, atr: '3F 65 25 00 52 09 6A 90 00', source: 'readers 1.2: public list' },
  { kind: 'vitale', vitale: 1, atr: '3F 65 25 00 A3 09 6A 90 00', source: 'readers 1.2: A[34]' },
  { kind: 'vitale', vitale: 1, atr: '3F 65 25 00 A4 09 6A 90 00', source: 'readers 1.2: A[34]' },
];

/** Answers to reset under a mask, the narrow ones first: the retired CPS2ter falls under the mask of the CPS3 too. */
export const MASKED_ATRS: readonly MaskedAtr[] = [
  {
    kind: 'cps2ter',
    atr: '3B 00 00 00 00 00 12 25 00 64 80 82 02 12 00 90 00',
    mask: 'FF 00 00 00 00 FF FF FF FF FF FF FF FF FF FF FF FF',
    source: 'edge 1: historical bytes 82 02 12',
  },
  {
    kind: 'cps4',
    atr: '3B 00 00 00 00 00 12 25 00 64 80 00 04 00 00 90 00',
    mask: 'FF 00 00 00 00 FF FF FF FF FF FF FF FF 00 FF FF FF',
    source: 'edge 1: historical bytes 00 04 01, of whatever version',
  },
  {
    kind: 'cps4',
    atr: '3B 00 00 00 00 00 12 25 00 64 80 04 00 00 00 90 00',
    mask: 'FF 00 00 00 00 FF FF FF FF FF FF FF 00 FF FF FF FF',
    source: 'edge 1: historical bytes 04 01 00, of whatever version',
  },
  {
    kind: 'cps3',
    atr: '3B 00 00 00 00 00 12 25 00 64 80 00 00 00 00 90 00',
    mask: 'FF 00 00 00 00 FF FF FF FF FF FF 00 00 00 FF FF FF',
    source: 'readers 1.1: mask of the official module and of the Windows installer',
  },
  {
    kind: 'cps3-contactless',
    atr: '3B 8F 80 01 00 31 B8 64 00 00 EC C0 73 94 01 80 82 90 00 0E',
    mask: 'FF FF FF FF FF FF FF FF 00 00 FF C0 FF FF FF FF FF FF FF FF',
    source: 'readers 1.1: mask of the official module and of the Windows installer',
  },
  {
    kind: 'vitale',
    vitale: 2,
    atr: '3B 75 13 00 00 00 09 EA 90 00',
    mask: 'FF FF FF FF FF 00 FF EF FF FF',
    source: 'readers 1.2: suggested classification',
  },
];
