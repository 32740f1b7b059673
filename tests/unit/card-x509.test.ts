import { X509Certificate } from 'node:crypto';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fromHex } from '../../native-host/card/bytes.ts';
import { isUsedExtension, readCertificate } from '../../native-host/card/certificate.ts';
import { signedPartOf, uselessAfter } from '../../native-host/card/certificate-file.ts';
import { dotted, readSignedPart, textIn } from '../../native-host/card/x509.ts';
import { certificate } from '../virtual-card/certificate.ts';
import { inDays } from '../virtual-card/profile.ts';
import { PROFILES, pharmacist } from '../virtual-card/profiles.ts';
import { oid, sequence, tlv } from '../virtual-card/tlv.ts';

const whole = certificate(pharmacist, 'authentication');
const signedPart = (bytes: Uint8Array): Uint8Array => signedPartOf(bytes) ?? new Uint8Array();
const names = Object.keys(PROFILES) as (keyof typeof PROFILES)[];

/** Lines as OpenSSL tells a name: multi-valued RDNs joined by " + ". */
const attributes = (name: string): readonly string[] =>
  name
    .split(/\n| \+ /)
    .map((line) => line.slice(line.indexOf('=') + 1))
    .sort();

describe('the certificate reader agrees with OpenSSL', () => {
  it.each(
    names.flatMap((name) => (['authentication', 'signature', 'technical'] as const).map((use) => [name, use] as const)),
  )('on %s, %s', (name, use) => {
    const bytes = certificate(PROFILES[name], use);
    const openSsl = new X509Certificate(bytes);
    const ours = readSignedPart(signedPart(bytes), isUsedExtension);
    expect(ours.notBefore).toEqual(openSsl.validFromDate);
    expect(ours.notAfter).toEqual(openSsl.validToDate);
    expect([...ours.issuer.values()].flat().sort()).toEqual(attributes(openSsl.issuer));
    expect([...ours.subject.values()].flat().sort()).toEqual(attributes(openSsl.subject));
    // clientAuth, or anyExtendedKeyUsage.
    const signsIn = openSsl.keyUsage?.some((type) => ['1.3.6.1.5.5.7.3.2', '2.5.29.37.0'].includes(type));
    expect(signsIn).toBe(use !== 'signature');
    expect(readCertificate(bytes, new Date()).forAuthentication).toBe(use !== 'signature');
  });

  it.each([-40_000, -27_000, 9_000, 400_000])('on a certificate that ends %i days from now', (days) => {
    const bytes = certificate({ ...pharmacist, notAfter: inDays(days) }, 'authentication');
    expect(readSignedPart(signedPart(bytes), isUsedExtension).notAfter).toEqual(new X509Certificate(bytes).validToDate);
  });
});

describe('a certificate read in part', () => {
  it('tells what the whole one tells, wherever the reading was cut', () => {
    const expected = readCertificate(whole, new Date(0));
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 16, max: 400 }), { minLength: 1, maxLength: 60 }), (sizes) => {
        let bytes = new Uint8Array();
        for (let i = 0; signedPartOf(bytes) === null && i < 200; i += 1) {
          const size = sizes[i % sizes.length] ?? 16;
          const read = Buffer.concat([bytes, whole.subarray(bytes.length, bytes.length + size)]);
          bytes = Buffer.concat([read, new Uint8Array(uselessAfter(read, isUsedExtension))]);
        }
        expect(readCertificate(bytes, new Date(0))).toEqual(expected);
      }),
    );
  });

  it('leaves the public key on the card', () => {
    const key = whole.indexOf(oid('1.2.840.113549.1.1.1'));
    const left = uselessAfter(whole.subarray(0, key + 40), isUsedExtension);
    expect(left).toBeGreaterThan(200);
    expect(left).toBeLessThan(300);
  });
});

describe('what is no certificate', () => {
  const time = (text: string): Buffer => tlv(0x17, Buffer.from(text));
  const empty = sequence();
  const signed = (...validity: readonly Buffer[]): Buffer =>
    Buffer.concat([tlv(0x02, Buffer.of(1)), empty, empty, sequence(...validity), empty, empty]);
  const isUsed = (): boolean => true;

  it('reads the least there is, so that the cases below fail for their own reason', () => {
    const { notAfter } = readSignedPart(signed(time('200101000000Z'), time('991231235959Z')), isUsed);
    expect(notAfter.toISOString()).toBe('1999-12-31T23:59:59.000Z');
  });

  it('of nobody, issued by nobody, of no category is told as such: neither as a service’s, nor as no test card', () => {
    const bytes = sequence(tlv(0x30, signed(time('200101000000Z'), time('300101000000Z'))));
    const { holder, certificate: validity } = readCertificate(bytes, new Date('2026-01-01'));
    expect(holder).toEqual({});
    expect(validity).toMatchObject({ issuer: null, expired: false });
  });

  it.each([
    ['a date that does not exist', signed(time('200101000000Z'), time('260230000000Z'))],
    ['a time without zone', signed(time('200101000000Z'), time('260101000000'))],
    ['a single date', signed(time('200101000000Z'))],
    ['nothing', Buffer.alloc(0)],
    ['a byte too many', Buffer.concat([signed(time('200101000000Z'), time('260101000000Z')), Buffer.of(0x30)])],
  ])('%s is refused', (_what, bytes) => {
    expect(() => readSignedPart(bytes, isUsed)).toThrow(RangeError);
  });

  it.each(['', '80', '2A 86'])('the object identifier "%s" is refused', (hex) => {
    expect(() => dotted(fromHex(hex))).toThrow(RangeError);
  });
});

it.each([
  ['UTF-8', 0x0c, 'C3 89', 'É'],
  ['T61 as Latin-1', 0x14, 'C9', 'É'],
  ['BMP', 0x1e, '00 C9', 'É'],
  ['UniversalString', 0x1c, '00 00 00 C9 00 01 F4 8A', 'É💊'],
  ['UniversalString with a code point that does not exist', 0x1c, 'FF FF FF FF 00 00 00 41', '�A'],
  ['blanks and control characters', 0x0c, '20 41 00 0A 42 20', 'A B'],
  ['nothing but blanks', 0x13, '20 20', undefined],
  ['a number', 0x02, '41', undefined],
] as const)('text in %s', (_what, tag, hex, text) => {
  const content = fromHex(hex);
  expect(textIn({ tag, content, size: content.length + 2 })).toBe(text);
});

describe('a certificate with lying lengths', () => {
  const firstExtension = whole.indexOf(Buffer.from('551d', 'hex')) - 4;

  it('never makes the reading go backwards, wherever a length lies', () => {
    for (let at = 0; at < whole.length; at += 1) {
      for (const lie of [0x00, 0x7f, 0x81, 0x82]) {
        const bytes = whole.map((byte, i) => (i === at ? lie : byte));
        for (const read of [firstExtension, 300, 700, at + 40])
          expect(uselessAfter(bytes.subarray(0, read), isUsedExtension), `${lie} at ${at}`).toBeGreaterThanOrEqual(0);
      }
    }
  });

  it('is unreadable when it ends before it begins', () => {
    const bytes = certificate({ ...pharmacist, notBefore: inDays(20), notAfter: inDays(10) }, 'authentication');
    expect(() => readCertificate(bytes, new Date())).toThrow(
      expect.objectContaining({ code: 'certificate_unreadable' }),
    );
  });
});
