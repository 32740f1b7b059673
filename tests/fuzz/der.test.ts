import { allElements, readElements, readHeader } from '../../native-host/card/der.ts';
import { fuzz } from './fuzz.ts';
import { mutateBytes } from './mutate.ts';
import type { Random } from './random.ts';

const TAGS: readonly (readonly number[])[] = [
  [0x30],
  [0x31],
  [0x04],
  [0x06],
  [0x0c],
  [0xa0],
  [0xa3],
  [0x9a],
  [0xbf, 0x81, 0x01],
  [0x7f, 0x21],
];

/** Elements in elements, with lengths that are sometimes lies. */
function some(random: Random, depth: number): Uint8Array {
  const content =
    depth === 0 || random.percent(40)
      ? random.bytes(random.below(random.pick([4, 20, 300])))
      : Buffer.concat(random.list(random.below(4), () => some(random, depth - 1)));
  const told = random.percent(90) ? content.length : random.pick([0, 0x7f, 0xff, 0xffff, 0xff_ffff, 0x7fff_ffff]);
  const bytes = [told & 0xff, (told >> 8) & 0xff, (told >> 16) & 0xff, told >>> 24].slice(
    0,
    random.percent(70) ? Math.max(1, Math.ceil(Math.log2(told + 1) / 8)) : 1 + random.below(4),
  );
  const length = told < 0x80 && random.percent(80) ? [told] : [0x80 | bytes.length, ...bytes.toReversed()];
  return Uint8Array.from([...random.pick(TAGS), ...length, ...content]);
}

/** X.690 8.1 once more, with numbers that do not overflow: where the element at the head ends, or null for what is not believed. */
function endOfFirst(bytes: Uint8Array): { readonly head: number; readonly size: bigint } | null {
  const [first] = bytes;
  if (first === undefined || first === 0 || first === 0xff) return null;
  let at = 1;
  if (first % 32 === 31) {
    while ((bytes[at] ?? 0) > 0x7f) at += 1;
    at += 1;
    if (at > 3 || at > bytes.length) return null;
  }
  const length = bytes[at];
  if (length === undefined || length === 0x80) return null;
  if (length < 0x80) return { head: at + 1, size: BigInt(length) };
  const octets = bytes.subarray(at + 1, at + 1 + length - 0x80);
  if (length > 0x83 || octets.length < length - 0x80) return null;
  const size = BigInt(`0x${Buffer.from(octets).toString('hex')}`);
  return size > 0xffffn ? null : { head: at + 1 + octets.length, size };
}

fuzz({
  about: 'tags and lengths, against a second reader of X.690',
  generate: (random) => {
    const bytes = random.percent(20) ? random.bytes(random.below(40)) : some(random, 4);
    return random.percent(50) ? mutateBytes(random, bytes) : bytes;
  },
  check(bytes) {
    const header = readHeader(bytes);
    const wanted = endOfFirst(bytes);
    if ((header === null) !== (wanted === null)) return `head: ${JSON.stringify(header)}`;
    if (header !== null && (header.headerSize !== wanted?.head || BigInt(header.contentSize) !== wanted.size))
      return `head: ${JSON.stringify(header)}, not ${wanted?.head} and ${wanted?.size}`;
    let at = 0;
    for (const { content, size } of readElements(bytes)) {
      const next = endOfFirst(bytes.subarray(at));
      if (next === null || BigInt(next.head) + next.size !== BigInt(size)) return `element at ${at}: ${size} bytes`;
      if (content.byteOffset !== bytes.byteOffset + at + next.head) return `element at ${at}: content elsewhere`;
      at += size;
    }
    if (at > bytes.length) return 'elements past the end';
    const inside = allElements(bytes);
    if (inside.some(({ tag, size }) => !(tag > 0) || size < 2)) return 'an element without tag or size';
    return inside.length > 2_000 ? `${inside.length} elements` : null;
  },
});
