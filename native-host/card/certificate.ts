import { AsnConvert } from '@peculiar/asn1-schema';
import {
  ExtendedKeyUsage,
  type Extension,
  KeyUsage,
  KeyUsageFlags,
  type Name,
  TBSCertificate,
} from '@peculiar/asn1-x509';
import type { CardCertificate, CardHolder } from '../../shared/diagnosis/facts.ts';
import { readElements, readHeader } from './der.ts';
import { CardError } from './exchange.ts';
import { identify } from './identifier.ts';

/** What one certificate of a card tells. */
export interface CertificateContents {
  readonly holder: CardHolder;
  readonly certificate: CardCertificate;
  /** Its key usage allows to sign in: digitalSignature, and clientAuth where extended usages are given. */
  readonly forAuthentication: boolean;
}

/** Attribute types of names (X.520). */
const CN = '2.5.4.3';
const SURNAME = '2.5.4.4';
const GIVEN_NAME = '2.5.4.42';
const TITLE = '2.5.4.12';
const ORGANIZATION = '2.5.4.10';
const UNIT = '2.5.4.11';

const KEY_USAGE = '2.5.29.15';
const EXTENDED_KEY_USAGE = '2.5.29.37';
const CLIENT_AUTH = '1.3.6.1.5.5.7.3.2';

/** Extensions of the French health certificates (facts/cps-card-and-readers.md 3.2). */
const CARD_TYPE = '1.2.250.1.71.1.2.2';
const CARD_CATEGORY = '1.2.250.1.71.1.2.5';
const PROFESSION = '1.2.250.1.71.1.2.7';
const SECTOR = '1.2.250.1.71.4.2.4';
const REGISTER_SECTION = '1.2.250.1.71.4.2.6';

const DAY = 86_400_000;
/** Longest text believed of a certificate. */
const MAX_TEXT = 200;

/**
 * How many bytes of a certificate's file are worth reading: up to the end of its signed part. Nobody verifies the signature here, and
 * its 256 or 512 bytes would cost up to three commands of a slow card.
 * @returns Infinity until its two headers are there
 */
export function signedPartEnd(bytes: Uint8Array): number {
  const outer = readHeader(bytes);
  if (outer === null) return bytes.length < 8 && bytes[0] === 0x30 ? Number.POSITIVE_INFINITY : bytes.length;
  const inner = readHeader(bytes.subarray(outer.headerSize));
  if (inner === null) return bytes.length < 16 ? Number.POSITIVE_INFINITY : bytes.length;
  return outer.headerSize + inner.headerSize + inner.contentSize;
}

/**
 * @param bytes a certificate from its first byte, at least up to the end of its signed part
 * @throws CardError `certificate_unreadable`
 */
export function readCertificate(bytes: Uint8Array, now: Date): CertificateContents {
  const outer = readHeader(bytes);
  const end = signedPartEnd(bytes);
  if (outer?.tag !== 0x30 || end > bytes.length || end <= outer.headerSize) {
    throw new CardError('certificate_unreadable', `certificate cut at ${bytes.length} bytes, or none`);
  }
  try {
    return contentsOf(AsnConvert.parse(Uint8Array.from(bytes.subarray(outer.headerSize, end)), TBSCertificate), now);
  } catch (thrown) {
    throw new CardError('certificate_unreadable', thrown instanceof Error ? thrown.message : String(thrown));
  }
}

function contentsOf(signed: TBSCertificate, now: Date): CertificateContents {
  const subject = attributesOf(signed.subject);
  const issuer = attributesOf(signed.issuer);
  const extensions = new Map((signed.extensions ?? []).map((extension) => [extension.extnID, extension]));
  const code = (oid: string): string | undefined => codeIn(extensions.get(oid));
  const notBefore = signed.validity.notBefore.getTime();
  const notAfter = signed.validity.notAfter.getTime();
  const cn = subject.get(CN)?.[0];
  const name = subject.get(SURNAME)?.[0];
  const givenName = subject.get(GIVEN_NAME)?.[0];
  return {
    holder: defined({
      ...(cn === undefined ? {} : identify(cn)),
      name,
      givenName,
      title: subject.get(TITLE)?.[0],
      profession: code(PROFESSION),
      cardType: code(CARD_TYPE),
      test: isTest(extensions.get(CARD_CATEGORY), issuer),
      nominative: name !== undefined || givenName !== undefined,
      sector: code(SECTOR),
      registerSection: code(REGISTER_SECTION),
    }),
    certificate: {
      notBefore: notBefore.toISOString(),
      notAfter: notAfter.toISOString(),
      issuer: (issuer.get(CN) ?? issuer.get(UNIT) ?? issuer.get(ORGANIZATION))?.[0] ?? 'sans nom',
      expired: now > notAfter,
      daysLeft: Math.floor((notAfter.getTime() - now.getTime()) / DAY),
    },
    forAuthentication: allowsAuthentication(extensions),
  };
}

/** Attributes of a name by type. Every attribute of every RDN counts: names on these cards are multi-valued, in any order. */
function attributesOf(name: Name): ReadonlyMap<string, readonly string[]> {
  const values = new Map<string, string[]>();
  for (const { type, value } of [...name].flatMap((rdn) => [...rdn])) {
    const text = cleaned(value.toString());
    if (text !== undefined) values.set(type, [...(values.get(type) ?? []), text]);
  }
  return values;
}

/** Text without control characters and odd blanks; undefined when nothing is left. */
function cleaned(text: string): string | undefined {
  const clean = text
    .replace(/[\p{C}\s]+/gu, ' ')
    .trim()
    .slice(0, MAX_TEXT);
  return clean === '' ? undefined : clean;
}

/** A code in an extension: an INTEGER as decimal digits, or the first text, itself or in a SEQUENCE. */
function codeIn(extension: Extension | undefined): string | undefined {
  if (extension === undefined) return undefined;
  const value = new Uint8Array(extension.extnValue.buffer);
  const outer = readElements(value)[0];
  const element = outer?.tag === 0x30 ? readElements(outer.content)[0] : outer;
  switch (element?.tag) {
    case 0x02:
      return element.content.length > 0 && element.content.length <= 4
        ? String(element.content.reduce((sum, byte) => sum * 256 + byte, 0))
        : undefined;
    case 0x0c:
    case 0x13:
    case 0x14:
    case 0x16:
      return cleaned(new TextDecoder(element.tag === 0x0c ? 'utf-8' : 'latin1').decode(element.content));
    default:
      return undefined;
  }
}

/** Category 80, 82 or 83 (table G01), or an issuer that says TEST. */
function isTest(category: Extension | undefined, issuer: ReadonlyMap<string, readonly string[]>): boolean {
  const value = category === undefined ? undefined : readElements(new Uint8Array(category.extnValue.buffer))[0];
  const byCategory = value?.content.length === 1 && ((value.content[0] ?? 0) & 0x80) !== 0;
  return byCategory || [...issuer.values()].flat().some((text) => /\btest\b/i.test(text));
}

function allowsAuthentication(extensions: ReadonlyMap<string, Extension>): boolean {
  const usage = extensions.get(KEY_USAGE);
  const extended = extensions.get(EXTENDED_KEY_USAGE);
  const signs =
    usage === undefined ||
    (AsnConvert.parse(usage.extnValue.buffer, KeyUsage).toNumber() & KeyUsageFlags.digitalSignature) !== 0;
  const signsIn =
    extended === undefined || [...AsnConvert.parse(extended.extnValue.buffer, ExtendedKeyUsage)].includes(CLIENT_AUTH);
  return signs && signsIn;
}

/** The same record without its undefined values. */
function defined<T extends Record<string, unknown>>(record: T): { [K in keyof T]?: Exclude<T[K], undefined> } {
  return Object.fromEntries(Object.entries(record).filter(([, value]) => value !== undefined)) as {
    [K in keyof T]?: Exclude<T[K], undefined>;
  };
}
