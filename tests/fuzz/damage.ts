import fc from 'fast-check';

/** What texts and bytes have in common. */
interface Sliced<Whole> {
  readonly length: number;
  slice(from: number, to?: number): Whole;
}

/** At a place some of a whole goes, or is repeated where `gone` is below zero, and something else comes. */
interface Change<Whole> {
  readonly at: number;
  readonly gone: number;
  readonly put: Whole;
}

const changes = <Whole>(put: fc.Arbitrary<Whole>, most: number): fc.Arbitrary<readonly Change<Whole>[]> => {
  const gone = fc.constantFrom(0, 1, 1, 1, 1, 8, 64, Number.POSITIVE_INFINITY, -1, -8, -64);
  return fc.array(fc.record({ at: fc.noBias(fc.nat()), gone, put }), { minLength: 1, maxLength: most });
};

function changed<Whole extends Sliced<Whole>>(
  whole: Whole,
  list: readonly Change<Whole>[],
  join: (parts: readonly Whole[]) => Whole,
): Whole {
  return list.reduce((now, { at, gone, put }) => {
    const from = at % (now.length + 1);
    return join([now.slice(0, from), put, now.slice(Math.max(0, from + gone))]);
  }, whole);
}

/** Bytes at which parsers stumble: ends of ranges, long and indefinite lengths, padding, tags that go on. */
const ODD_BYTE = fc.constantFrom(0x00, 0x01, 0x1f, 0x30, 0x7f, 0x80, 0x81, 0x82, 0x83, 0x84, 0x9f, 0xbf, 0xfe, 0xff);
const oddBytes = fc.oneof(
  fc.constant(new Uint8Array()),
  ODD_BYTE.map((byte) => Uint8Array.of(byte)),
  fc.uint8Array({ maxLength: 2 }),
  fc.uint8Array({ maxLength: 64 }),
);

/** One to six changes of some bytes, and bytes changed by them. */
export const changesOfBytes = changes<Uint8Array>(oddBytes, 6);
export const changedBytes = (bytes: Uint8Array, list: readonly Change<Uint8Array>[]): Uint8Array =>
  changed<Uint8Array>(Uint8Array.from(bytes), list, (parts) => Uint8Array.from(Buffer.concat(parts)));
/** Each as it is, or with changes. */
export const damagedBytes = (whole: fc.Arbitrary<Uint8Array>): fc.Arbitrary<Uint8Array> =>
  fc.oneof(
    { weight: 1, arbitrary: whole },
    { weight: 3, arbitrary: fc.tuple(whole, changesOfBytes).map((given) => changedBytes(...given)) },
  );

/** Characters that texts of this world have, and those that steer, hide, turn round or do not exist. */
const ODD_CHARACTERS: readonly string[] = [
  ...['\0', '\u0007', '\u001b[2J', '\u0085', '\u00a0', '\u200b', '\u200f', '\u202e', '\u2066', '\ufeff'],
  ...['\ufffd', '\ud800', '\udfff', 'é', 'ß', 'İ', '\ufdfa', '😀', 'a', 'Z', '0', '9', '-'],
  ...['\n', '\r', '\t', ' ', '"', "'", '\\', '=', '[', ']', ';', '#', '.', '&', '<', '%', '$', '*', '(', '{', '|'],
];

/** A text of such characters. */
export const oddText = (maxLength: number): fc.Arbitrary<string> =>
  fc.string({ unit: fc.constantFrom(...ODD_CHARACTERS), maxLength });
/** A text with one to four changes. */
export const damagedText = (whole: fc.Arbitrary<string>): fc.Arbitrary<string> =>
  fc.tuple(whole, changes(oddText(3), 4)).map(([text, list]) => changed<string>(text, list, (parts) => parts.join('')));
