import type { CardFacts, CardKind } from '../../shared/diagnosis/facts.ts';
import { transmitOneByOne } from '../pcsc/command-run.ts';
import { guarded } from '../pcsc/guard.ts';
import type { ConnectedCard } from '../pcsc/port.ts';
import { fromHex, toHex } from './bytes.ts';
import { readCard } from './read-card.ts';

/**
 * Reads a synthetic card before the first real one. Code that V8 runs for the first time takes longer than a quick card takes to answer:
 * run while PC/SC connects, when there is nothing else to do, it keeps no card from other programs. Nothing that is read is kept.
 */

/**
 * How often it is read. 14 commands of a virtual card took 6.8 ms after one reading, 5.5 after two and 6.4 after four, when V8 begins to
 * optimise in the middle of the real one (medians of 60, by turns, on a busy machine; without the guard in the warm-up 12).
 */
const TIMES = 2;

/** The files both generations are read through, by file id: the least that is understood whole. The holder is nobody. */
const FILES: Readonly<Record<string, Uint8Array>> = {
  // EF.DIR: the application's folder
  '2F00': fromHex('61 15 4F 0D E828BD080F8025000001FF0010 51 04 3F000001'),
  // ODF: certificate directory 7005, data object directory 7006
  '5031': fromHex('A4 06 30 04 04 02 7005  A7 06 30 04 04 02 7006 00'),
  // CDF and DODF: label, identifier, path
  '7005': fromHex('30 1A 30 09 0C 07 61757468656E74 30 03 04 01 02 A1 08 30 06 30 04 04 02 B002 00'),
  '7006': fromHex('30 1B 30 0D 0C 0B 4350535F49445F43415244 30 00 A1 08 30 06 30 04 04 02 D101 00'),
  // CPS_ID_CARD: end of validity
  D101: fromHex('E3 06 84 04 20200102'),
  // EF_ACTUA
  D010: fromHex('EC 12 81 07 20200101000000 82 07 20200101000000'),
  // EF.SN
  D003: fromHex('5A 0A 80 25 00 00 01 00 00 00 00 0F'),
  // Certificate: CN and SN of a subject, validity, a key of zeros that is skipped, key usages, card type
  B002: Buffer.concat([
    fromHex(
      '30 82 01C9 30 82 01C5 A0 03 02 01 02 02 01 01 30 00 30 0C 31 0A 30 08 06 03 550403 0C 01 58' +
        '30 1E 17 0D 3230303130313030303030305A 17 0D 3230303130323030303030305A' +
        '30 21 31 1F 30 13 06 03 550403 0C 0C 383030303030303030303030 30 08 06 03 550404 0C 01 58 30 82 012C',
    ),
    new Uint8Array(0x12c),
    fromHex(
      'A3 38 30 36 30 0E 06 03 551D0F 01 01 FF 04 04 03 02 07 80' +
        '30 13 06 03 551D25 04 0C 30 0A 06 08 2B06010505070302' +
        '30 0F 06 08 2A817A0147010202 04 03 02 01 00',
    ),
  ]),
};
const PIN_COUNTERS = fromHex('70 0F BF 81 01 0B A0 09 9A 01 03 9B 01 03 A1 01 00');

/** The synthetic card behind the guard of a real one: selects by the last file id, reads what is selected, tells its counters. */
function syntheticCard(kind: ReadCardKind): ConnectedCard {
  let selected: Uint8Array = new Uint8Array();
  const answer = async (command: Uint8Array): Promise<Uint8Array> => {
    const [, instruction, p1 = 0, p2 = 0, p3 = 0] = command;
    switch (instruction) {
      case 0xa4:
        selected = FILES[toHex(command.subarray(-2))] ?? selected;
        return SUCCESS;
      case 0xb0: {
        const isShort = (p1 & 0x80) !== 0;
        const file = (isShort ? FILES['D003'] : selected) ?? selected;
        const from = isShort ? p2 : (p1 << 8) | p2;
        return Uint8Array.of(...file.subarray(from, from + (p3 === 0 ? 256 : p3)), ...SUCCESS);
      }
      case 0xcb:
        return Uint8Array.of(0x61, PIN_COUNTERS.length);
      case 0xc0:
        return Uint8Array.of(...PIN_COUNTERS, ...SUCCESS);
      default:
        return THREE_TRIES_LEFT;
    }
  };
  const done = async (): Promise<void> => {};
  const transmit = (run: readonly Uint8Array[]) => transmitOneByOne(run, answer);
  return guarded({ atr: ATRS[kind], begin: done, transmit, end: done, disconnect: done }, () => {});
}
/** By which the allow-list knows the two (known-atrs.ts). */
const ATRS = {
  cps3: fromHex('3B AC 00 40 2A 00 12 25 00 64 80 00 03 10 00 90 00'),
  cps4: fromHex('3B DC 18 FF 00 00 12 25 00 64 80 00 04 01 00 90 00'),
} as const;
const SUCCESS = fromHex('9000');
const THREE_TRIES_LEFT = fromHex('63C3');

type ReadCardKind = 'cps3' | 'cps4';
const warmedUp = new Set<CardKind>();

/** Reads the synthetic card of this kind, the first time it is asked to. @returns what was read, for tests; null when nothing was */
export async function warmUp(kind: CardKind): Promise<CardFacts | null> {
  if (warmedUp.has(kind) || (kind !== 'cps3' && kind !== 'cps4')) return null;
  warmedUp.add(kind);
  let read: CardFacts | null = null;
  for (let time = 0; time < TIMES; time += 1) {
    read = await readCard(
      syntheticCard(kind),
      { atr: null, kind, evidence: 'atr-exact', reading: 'not-attempted' },
      () => {},
    );
  }
  return read;
}
