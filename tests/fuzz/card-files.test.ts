import fc from 'fast-check';
import { readCertificate } from '../../native-host/card/certificate.ts';
import { allElements, readElements, readHeader } from '../../native-host/card/der.ts';
import { CardError } from '../../native-host/card/exchange.ts';
import { cardValidUntil } from '../../native-host/card/id-card.ts';
import { byLikelyAuthentication, readDirectory, readObjectDirectories } from '../../native-host/card/pkcs15.ts';
import { readSerial } from '../../native-host/card/serial.ts';
import { idCard } from '../virtual-card/business-objects.ts';
import { certificate } from '../virtual-card/certificate.ts';
import { cdf, odf } from '../virtual-card/pkcs15.ts';
import { PROFILES, pharmacist } from '../virtual-card/profiles.ts';
import { tlv } from '../virtual-card/tlv.ts';
import { damagedBytes, oddText } from './damage.ts';
import { fuzz } from './fuzz.ts';
import { dayExists, STEERING, wrongValidity } from './oracles.ts';

const profiles = Object.values(PROFILES);

/** What a reader gives, or null where it refuses with one of these codes. To throw anything else is a crash. */
function unless<T>(codes: readonly string[], read: () => T): T | null {
  try {
    return read();
  } catch (thrown) {
    if (thrown instanceof CardError && codes.includes(thrown.code)) return null;
    throw thrown;
  }
}

/** Elements in elements; lengths are sometimes longer than they need be. */
const { element } = fc.letrec<{ element: Uint8Array; content: Uint8Array }>((tie) => ({
  content: fc.oneof(
    { maxDepth: 4, depthSize: 'large' },
    fc.uint8Array({ maxLength: 300 }),
    fc.array(tie('element'), { maxLength: 3 }).map((parts) => Uint8Array.from(Buffer.concat(parts))),
  ),
  element: fc
    .tuple(
      fc.constantFrom(0x30, 0x31, 0x04, 0x06, 0x0c, 0xa0, 0x9a, 0xbf8101, 0x7f21),
      fc.nat({ max: 4 }),
      tie('content'),
    )
    .map(([tag, octets, content]) => {
      const length = [0, 0, content.length >> 8, content.length & 0xff].slice(-octets);
      if (octets === 0 || (octets === 1 && content.length > 0xff)) return Uint8Array.from(tlv(tag, content));
      return Uint8Array.of(...tlv(tag).subarray(0, -1), 0x80 | octets, ...length, ...content);
    }),
}));

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

fuzz('tags and lengths, against a second reader of X.690', damagedBytes(element), (bytes) => {
  const header = readHeader(bytes);
  const wanted = endOfFirst(bytes);
  if (header?.headerSize !== wanted?.head || BigInt(header?.contentSize ?? 0) !== (wanted?.size ?? 0n))
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
});

const files = profiles.flatMap((profile) => [cdf(profile), odf(profile, '0001'), idCard(profile)]);
const serialFile = Buffer.from('5A0A8025000001992138450F', 'hex');

fuzz(
  'directories, EF.SN and the card’s own end of validity: paths, digits and days that can be',
  damagedBytes(fc.constantFrom<Uint8Array>(...files, serialFile)),
  (bytes) => {
    const { certificates, dataObjects } = readObjectDirectories(bytes);
    const entries = readDirectory(bytes);
    if (byLikelyAuthentication(entries).length !== entries.length) return 'an entry was lost by ordering';
    const paths = [...certificates, ...dataObjects, ...entries.map(({ path }) => path)];
    const odd = paths.find(({ length }) => length < 2 || length > 16 || length % 2 !== 0);
    if (odd !== undefined) return `path of ${odd.length} bytes`;
    const wrong = entries.find(({ offset }) => !(Number.isSafeInteger(offset) && offset >= 0 && offset <= 0xffff));
    if (wrong !== undefined) return `offset ${wrong.offset}`;
    const day = cardValidUntil(bytes);
    if (day !== null && !dayExists(day)) return `end of validity ${day}`;
    const digits = /^5a0a8025000001(\d{8})..$/.exec(Buffer.from(bytes).toString('hex'))?.[1] ?? null;
    const serial = unless(['issuer_mismatch', 'serial_unreadable'], () => readSerial(bytes));
    return serial === digits ? null : `serial number ${serial}, not ${digits}`;
  },
);

const NOW = new Date('2026-11-27T12:00:00Z');
const named = fc
  .record({
    surname: oddText(60),
    givenName: oddText(300),
    cn: oddText(20),
    nameStrings: fc.constantFrom('utf8', 't61'),
  })
  .map((names) => certificate({ ...pharmacist, ...names }, 'authentication'));
const whole = fc.oneof(...profiles.map((one) => fc.constant(certificate(one, 'authentication'))), named);
/** Dates replaced by digits that may be no date: UTCTime is 12 digits and Z. */
const digits = fc.stringMatching(/^([0-3][0-9]){6}$/);
const dated = fc.tuple(whole, digits, digits).map(([bytes, begin, end]) => {
  const dates = [begin, end].values();
  const text = Buffer.from(bytes).toString('latin1');
  return Buffer.from(
    text.replace(/\d{12}Z/g, (date) => `${dates.next().value ?? date}Z`.slice(0, 13)),
    'latin1',
  );
});

fuzz(
  'certificates: unreadable, or dates that exist in their order and names without steering characters',
  damagedBytes(fc.oneof<fc.Arbitrary<Uint8Array>[]>(whole, dated)),
  (bytes) => {
    const read = unless(['certificate_unreadable'], () => readCertificate(bytes, NOW));
    if (read === null) return null;
    const { notBefore, notAfter, expired, daysLeft, issuer } = read.certificate;
    const wrong = wrongValidity(read.certificate);
    if (wrong !== null) return wrong;
    if (notAfter < notBefore) return `ends before it begins: ${notBefore} to ${notAfter}`;
    if (expired !== notAfter < NOW.toISOString() || daysLeft < 0 !== expired)
      return `expired: ${expired}, ${daysLeft} days`;
    const texts = [issuer ?? 'none', ...Object.values(read.holder).filter((value) => typeof value === 'string')];
    const bad = texts.find((text) => text === '' || text.length > 200 || STEERING.test(text));
    return bad === undefined ? null : `text ${JSON.stringify(bad)}`;
  },
);
