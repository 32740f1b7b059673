import { type Frame, FrameDecoder } from '../../native-host/messaging/frames.ts';
import { fuzz } from './fuzz.ts';
import { mutateBytes, oddText } from './mutate.ts';
import type { Random } from './random.ts';

/** Largest frame a host takes, docs/protocol.md. */
const LIMIT = 65_536;

function someJson(random: Random, depth: number): unknown {
  switch (random.below(depth === 0 ? 5 : 7)) {
    case 0:
      return random.next();
    case 1:
      return oddText(random, 12);
    case 2:
      return null;
    case 3:
      return random.percent(50);
    case 4:
      return -random.next() / 3;
    case 5:
      return random.list(random.below(4), () => someJson(random, depth - 1));
    default:
      return Object.fromEntries(
        random.list(random.below(4), () => [
          random.pick(['id', 'type', '__proto__', oddText(random, 4)]),
          someJson(random, depth - 1),
        ]),
      );
  }
}

function frame(random: Random): Uint8Array {
  const text = random.percent(70)
    ? JSON.stringify({ id: random.below(9), type: oddText(random, 5), more: someJson(random, 2) })
    : random.pick(['', '[]', '1', 'null', '{', '{"a":1}x', '"\ud800"', oddText(random, 20)]);
  const body = random.percent(10) ? random.bytes(random.below(40)) : Buffer.from(text, 'utf8');
  const length = Buffer.alloc(4);
  length.writeUInt32LE(
    random.percent(92) ? body.length : random.pick([0, LIMIT, LIMIT + 1, 0xffff_ffff, random.next()]),
  );
  return Buffer.concat([length, body]);
}

/** The whole stream read once more, to say what should have been understood. Numbers are read by hand, JSON by the engine's parser. */
function expected(stream: Uint8Array): readonly string[] {
  const outcomes: string[] = [];
  for (let at = 0; at + 4 <= stream.length; ) {
    const [a = 0, b = 0, c = 0, d = 0] = stream.subarray(at, at + 4);
    const length = a + b * 0x100 + c * 0x1_0000 + d * 0x100_0000;
    if (length > LIMIT) return [...outcomes, 'frame_too_large'];
    const body = Buffer.from(stream.subarray(at + 4, at + 4 + length));
    if (body.length < length) return outcomes;
    outcomes.push(meaning(body));
    at += 4 + length;
  }
  return outcomes;
}

function meaning(body: Buffer): string {
  const text = body.toString('utf8');
  // A byte order mark is taken off by the decoder, and is no JSON either way.
  if (!Buffer.from(text, 'utf8').equals(body)) return 'invalid_frame';
  try {
    const value: unknown = JSON.parse(text.replace(/^\ufeff/, ''));
    if (typeof value === 'object' && value !== null && !Array.isArray(value)) return JSON.stringify(value);
  } catch {
    // Said below.
  }
  return 'invalid_frame';
}

const outcomes = (frames: readonly Frame[]): readonly string[] =>
  frames.map((each) => (each.type === 'message' ? JSON.stringify(each.value) : each.code));

fuzz({
  about: 'native messages in any cuts, against a reader of the whole stream',
  generate(random) {
    const whole = Buffer.concat(random.list(random.below(5), () => frame(random)));
    const stream = random.percent(30) ? mutateBytes(random, whole) : Uint8Array.from(whole);
    return {
      stream,
      cuts: random.list(random.below(6), () => random.below(stream.length + 1)).toSorted((a, b) => a - b),
    };
  },
  check({ stream, cuts }) {
    const decoder = new FrameDecoder();
    const ends = [...cuts, stream.length];
    const got = outcomes(ends.flatMap((end, i) => decoder.push(stream.subarray(ends[i - 1] ?? 0, end))));
    const wanted = expected(stream);
    return JSON.stringify(got) === JSON.stringify(wanted)
      ? null
      : `got ${JSON.stringify(got)}, not ${JSON.stringify(wanted)}`;
  },
  show: ({ stream, cuts }) => `${Buffer.from(stream).toString('hex')} cut at ${cuts.join(', ')}`,
});
