import { describe, expect, it } from 'vitest';
import { APPLE, type Layout, MAX_ATR, PCSCLITE } from '../../native-host/pcsc/pcsclite/layout.ts';

/** SCARD_READERSTATE of both headers: its fields in order, sizes in bytes; `word` stands for DWORD. */
const FIELDS = [
  ['szReader', 8],
  ['pvUserData', 8],
  ['dwCurrentState', 'word'],
  ['dwEventState', 'word'],
  ['cbAtr', 'word'],
  ['rgbAtr', MAX_ATR],
] as const;

/** Lays the fields out as a C compiler does: each at a multiple of its own alignment, at most `pack`. */
function laidOut(word: number, pack: number): Readonly<Record<string, number>> {
  const offsets: Record<string, number> = {};
  let at = 0;
  let widest = 1;
  for (const [name, size] of FIELDS) {
    const bytes = size === 'word' ? word : size;
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
  it.each<readonly [string, Layout, number]>([
    ['PCSC.framework: DWORD of 32 bits, #pragma pack(1)', APPLE, 1],
    ['libpcsclite: DWORD of 64 bits, not packed', PCSCLITE, 8],
  ])('%s', (_name, layout, pack) => {
    expect(laidOut(layout.word, pack)).toMatchObject({ ...layout.readerState });
  });

  it('is 61 bytes on macOS, as its packed header says', () => {
    expect([APPLE.word, APPLE.readerState.size, APPLE.readerState.rgbAtr]).toEqual([4, 61, 28]);
  });
});
