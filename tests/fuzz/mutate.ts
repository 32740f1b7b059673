import type { Random } from './random.ts';

/** Bytes at which parsers stumble: ends of ranges, long and indefinite lengths, padding, tags that go on. */
const ODD_BYTES: readonly number[] = [
  0x00, 0x01, 0x1f, 0x30, 0x7f, 0x80, 0x81, 0x82, 0x83, 0x84, 0x9f, 0xbf, 0xfe, 0xff,
];

const joined = (...parts: readonly Uint8Array[]): Uint8Array => Uint8Array.from(Buffer.concat(parts));

/** One change of some bytes: flipped, replaced, cut, left out, repeated, or foreign ones inserted. */
function mutateOnce(random: Random, bytes: Uint8Array): Uint8Array {
  const at = random.below(bytes.length);
  const [before, after] = [bytes.subarray(0, at), bytes.subarray(at)];
  const some = 1 + random.below(random.pick([2, 8, 64]));
  switch (random.below(7)) {
    case 0:
      return bytes.map((byte, i) => (i === at ? byte ^ (1 << random.below(8)) : byte));
    case 1:
      return bytes.map((byte, i) => (i === at ? random.pick(ODD_BYTES) : byte));
    case 2:
      return bytes.map((byte, i) => (i === at ? random.next() & 0xff : byte));
    case 3:
      return before;
    case 4:
      return joined(before, after.subarray(some));
    case 5:
      return joined(before, after.subarray(0, some), after);
    default:
      return joined(before, random.bytes(some), after);
  }
}

/** The same bytes with one to six changes. */
export function mutateBytes(random: Random, bytes: Uint8Array): Uint8Array {
  let changed = bytes;
  for (let left = 1 + random.below(6); left > 0; left -= 1) changed = mutateOnce(random, changed);
  return changed;
}

/** Characters that texts of this world have, and those that steer, hide, turn round or do not exist. */
const ODD_CHARACTERS: readonly string[] = [
  ...[
    '\0',
    '\u0007',
    '\u001b[2J',
    '\u0085',
    '\u00a0',
    '\u200b',
    '\u200f',
    '\u202e',
    '\u2066',
    '\ufeff',
    '\ufffd',
    '\ud800',
    '\udfff',
  ],
  ...['\n', '\r', '\t', ' ', '"', "'", '\\', '=', '[', ']', ';', '#', '.', '&', '<', '%', '$', '*', '(', '{', '|'],
  ...['é', 'ß', 'İ', '\ufdfa', '😀', 'a', 'Z', '0', '9', '-'],
];

/** A text of such characters. */
export const oddText = (random: Random, longest: number): string =>
  random.list(random.below(longest + 1), () => random.pick(ODD_CHARACTERS)).join('');

/** The same text with one to four changes. */
export function mutateText(random: Random, text: string): string {
  let changed = text;
  for (let left = 1 + random.below(4); left > 0; left -= 1) {
    const at = random.below(changed.length + 1);
    const some = random.below(random.pick([2, 8, 40]));
    const [before, after] = [changed.slice(0, at), changed.slice(at)];
    const kept = [after, after.slice(some), after.slice(0, some) + after];
    changed = random.percent(15) ? before : before + oddText(random, 3) + random.pick(kept);
  }
  return changed;
}
