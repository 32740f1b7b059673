import { describe, expect, it } from 'vitest';
import { fromHex } from '../../native-host/card/bytes.ts';
import { EXACT_ATRS, MASKED_ATRS } from '../../native-host/card/known-atrs.ts';
import { recognise } from '../../native-host/card/recognise.ts';

const of = (atr: string) => recognise(fromHex(atr));

describe('a card is recognised by its answer to reset', () => {
  it.each(EXACT_ATRS.map((known) => [known.atr, known] as const))('%s exactly', (atr, { kind, vitale }) => {
    expect(of(atr)).toEqual({ kind, evidence: 'atr-exact', ...(vitale === undefined ? {} : { vitale }) });
  });

  it.each([
    ['CPS3, another interface byte', '3B AC 00 40 2B 00 12 25 00 64 80 00 03 10 00 90 00', 'cps3'],
    ['CPS3, another version byte', '3B AC 00 40 2A 00 12 25 00 64 80 00 03 11 00 90 00', 'cps3'],
    ['CPS2ter under the CPS3 mask', '3B AC 00 40 2B 00 12 25 00 64 80 82 02 12 00 90 00', 'cps2ter'],
    ['CPS4 with another rate', '3B DC 96 FF 00 00 12 25 00 64 80 00 04 01 00 90 00', 'cps4'],
    [
      'CPS3 contactless, other bytes 9 and 10',
      '3B 8F 80 01 00 31 B8 64 05 B1 EC C2 73 94 01 80 82 90 00 0E',
      'cps3-contactless',
    ],
    ['Vitale 2 of another maker', '3B 75 13 00 00 9C 09 EA 90 00', 'vitale'],
  ])('%s under a mask', (_what, atr, kind) => {
    expect(of(atr)).toMatchObject({ kind, evidence: 'atr-masked' });
  });

  it.each([
    [
      'hospital card with the first 16 bytes of a contactless CPS3',
      '3B 8F 80 01 00 31 B8 64 04 B0 EC C1 73 94 01 80 FF FF FF E3',
    ],
    ['Bull card beside the Vitale 1', '3F 65 25 00 2B 09 EB 90 00'],
    ['Bull card beside the Vitale 1, other end', '3F 65 25 00 2B 09 69 90 00'],
    ['bank card', '3F 65 25 08 22 09 69 90 00'],
    ['telecom card', '3F 65 25 08 63 04 6C 90 00'],
    ['CPS3 cut by a byte', '3B AC 00 40 2A 00 12 25 00 64 80 00 03 10 00 90'],
    ['CPS3 with a byte too many', '3B AC 00 40 2A 00 12 25 00 64 80 00 03 10 00 90 00 00'],
    ['CPS3 with OpenSC’s wrong first byte', '2B 8F 80 01 00 31 B8 64 04 B0 EC C1 73 94 01 80 82 90 00 0E'],
    ['stranger', '3B 65 00 00 20 63 CB 68 00'],
    ['empty answer', ''],
  ])('%s is unknown', (_what, atr) => {
    expect(of(atr)).toEqual({ kind: 'unknown', evidence: 'none' });
  });

  it('has masks as long as their answers to reset', () => {
    for (const { atr, mask } of MASKED_ATRS) expect(fromHex(mask)).toHaveLength(fromHex(atr).length);
  });
});
