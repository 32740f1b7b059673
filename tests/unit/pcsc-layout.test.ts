import { describe, expect, it } from 'vitest';
import { LINUX, MACOS, type PcscSystem, WINDOWS } from '../../native-host/pcsc/library/systems.ts';

/** SCARD_READERSTATE of the three headers: its fields in order, sizes in bytes; `word` stands for DWORD, `atr` for the ATR's bytes. */
const FIELDS = [
  ['szReader', 8],
  ['pvUserData', 8],
  ['dwCurrentState', 'word'],
  ['dwEventState', 'word'],
  ['cbAtr', 'word'],
  ['rgbAtr', 'atr'],
] as const;

/** Lays the fields out as a C compiler does: each at a multiple of its own alignment, at most `pack`. */
function laidOut({ word, maxAtr }: PcscSystem, pack: number): Readonly<Record<string, number>> {
  const offsets: Record<string, number> = {};
  let at = 0;
  let widest = 1;
  for (const [name, size] of FIELDS) {
    const bytes = size === 'word' ? word : size === 'atr' ? maxAtr : size;
    const alignment = Math.min(pack, name === 'rgbAtr' ? 1 : bytes);
    widest = Math.max(widest, alignment);
    at = Math.ceil(at / alignment) * alignment;
    offsets[name] = at;
    at += bytes;
  }
  offsets['size'] = Math.ceil(at / widest) * widest;
  return offsets;
}

describe('the layout of SCARD_READERSTATE', () => {
  it.each<readonly [string, PcscSystem, number]>([
    ['PCSC.framework: DWORD of 32 bits, #pragma pack(1)', MACOS, 1],
    ['libpcsclite: DWORD of 64 bits, not packed', LINUX, 8],
    ['winscard.dll: DWORD of 32 bits, not packed', WINDOWS, 8],
  ])('%s', (_name, system, pack) => {
    expect(laidOut(system, pack)).toMatchObject({ ...system.readerState });
  });

  it('is 61 bytes on macOS, as its packed header says', () => {
    expect([MACOS.word, MACOS.readerState.size, MACOS.readerState.rgbAtr]).toEqual([4, 61, 28]);
  });
});
