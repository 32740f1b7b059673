import type { CardCertificate, CardHolder, IdKind } from '../../shared/diagnosis/facts.ts';
import { signedPartOf } from './certificate-file.ts';
import { readElements } from './der.ts';
import { CardError } from './exchange.ts';
import { identify } from './identifier.ts';
import { children, dotted, expectTag, type Name, readSignedPart, type SignedPart, textIn } from './x509.ts';

export interface CertificateContents {
  readonly holder: CardHolder;
  readonly certificate: CardCertificate;
  /** Its key usage allows to sign in: digitalSignature, and clientAuth or any where extended usages are given. */
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
/** clientAuth, and anyExtendedKeyUsage, which allows it too (RFC 5280 4.2.1.12). */
const SIGN_IN: readonly string[] = ['1.3.6.1.5.5.7.3.2', '2.5.29.37.0'];

/** Extensions of the French health certificates (docs/sources/card-and-readers.md 3.2). */
const CARD_TYPE = '1.2.250.1.71.1.2.2';
const CARD_CATEGORY = '1.2.250.1.71.1.2.5';
const PROFESSION = '1.2.250.1.71.1.2.7';
const SECTOR = '1.2.250.1.71.4.2.4';
const REGISTER_SECTION = '1.2.250.1.71.4.2.6';

/** The extensions that say something here; a reader may leave out the others. */
const USED: ReadonlySet<string> = new Set([
  KEY_USAGE,
  EXTENDED_KEY_USAGE,
  CARD_TYPE,
  CARD_CATEGORY,
  PROFESSION,
  SECTOR,
  REGISTER_SECTION,
]);
/** Whether readCertificate uses this extension; others need not be read. @param type object identifier, dotted */
export const isUsedExtension = (type: string): boolean => USED.has(type);

const DIGITAL_SIGNATURE = 0x80;
const DAY = 86_400_000;

/**
 * @param bytes a certificate from its first byte, at least up to the end of its signed part
 * @throws CardError `certificate_unreadable`
 */
export function readCertificate(bytes: Uint8Array, now: Date): CertificateContents {
  const signedPart = signedPartOf(bytes);
  if (signedPart === null) {
    throw new CardError('certificate_unreadable', `certificate cut at ${bytes.length} bytes, or none`);
  }
  try {
    return contentsOf(readSignedPart(signedPart, isUsedExtension), now);
  } catch (thrown) {
    throw new CardError('certificate_unreadable', thrown instanceof Error ? thrown.message : String(thrown));
  }
}

function contentsOf({ issuer, subject, notBefore, notAfter, extensions }: SignedPart, now: Date): CertificateContents {
  if (notAfter < notBefore) throw new RangeError('validity: ends before it begins');
  const code = (type: string): string | undefined => codeIn(extensions.get(type));
  const cn = subject.get(CN)?.[0];
  const identifier = cn === undefined ? undefined : identify(cn);
  const name = subject.get(SURNAME)?.[0];
  const givenName = subject.get(GIVEN_NAME)?.[0];
  return {
    holder: defined({
      ...identifier,
      name,
      givenName,
      title: subject.get(TITLE)?.[0],
      profession: code(PROFESSION),
      cardType: code(CARD_TYPE),
      test: isTest(extensions.get(CARD_CATEGORY), issuer),
      nominative: isNominative(name ?? givenName, identifier?.idKind),
      sector: code(SECTOR),
      registerSection: code(REGISTER_SECTION),
    }),
    certificate: {
      notBefore: notBefore.toISOString(),
      notAfter: notAfter.toISOString(),
      issuer: (issuer.get(CN) ?? issuer.get(UNIT) ?? issuer.get(ORGANIZATION))?.[0] ?? null,
      expired: now > notAfter,
      daysLeft: Math.floor((notAfter.getTime() - now.getTime()) / DAY),
    },
    forAuthentication: allowsAuthentication(extensions),
  };
}

/** A code in an extension: an INTEGER as decimal digits, or the first text, itself or in a SEQUENCE. */
function codeIn(value: Uint8Array | undefined): string | undefined {
  const outer = value && readElements(value)[0];
  const element = outer?.tag === 0x30 ? readElements(outer.content)[0] : outer;
  if (element?.tag !== 0x02) return element && textIn(element);
  return element.content.length > 0 && element.content.length <= 4
    ? String(element.content.reduce((sum, byte) => sum * 256 + byte, 0))
    : undefined;
}

/** Kinds of identifier that a structure gives to its staff and to its services (table G08). */
const OF_A_STRUCTURE: readonly (IdKind | undefined)[] = ['finess', 'siren', 'siret', 'rpps-practice', 'adeli-practice'];

/** A card that names nobody and carries such an identifier is a service's (docs/sources/card-and-readers.md 3.3); else nothing is known. */
function isNominative(name: string | undefined, idKind: IdKind | undefined): boolean | undefined {
  if (name !== undefined) return true;
  return OF_A_STRUCTURE.includes(idKind) ? false : undefined;
}

/** An issuer that says TEST, or category 80, 82 or 83 (table G01); without a category it is not known. */
function isTest(category: Uint8Array | undefined, issuer: Name): boolean | undefined {
  if ([...issuer.values()].flat().some((text) => /\btest\b/i.test(text))) return true;
  const value = category && readElements(category)[0];
  return value?.content.length === 1 ? ((value.content[0] ?? 0) & 0x80) !== 0 : undefined;
}

/** @throws RangeError when a usage is there and cannot be read */
function allowsAuthentication(extensions: ReadonlyMap<string, Uint8Array>): boolean {
  const usage = extensions.get(KEY_USAGE);
  const extended = extensions.get(EXTENDED_KEY_USAGE);
  const signs =
    usage === undefined || ((expectTag(children(usage)[0], 0x03, 'key usage')[1] ?? 0) & DIGITAL_SIGNATURE) !== 0;
  const signsIn =
    extended === undefined ||
    children(expectTag(children(extended)[0], 0x30, 'extended key usage')).some(
      ({ tag, content }) => tag === 0x06 && SIGN_IN.includes(dotted(content)),
    );
  return signs && signsIn;
}

/** The same record without its undefined values. */
function defined<T extends Record<string, unknown>>(record: T): { [K in keyof T]?: Exclude<T[K], undefined> } {
  return Object.fromEntries(Object.entries(record).filter(([, value]) => value !== undefined)) as {
    [K in keyof T]?: Exclude<T[K], undefined>;
  };
}
