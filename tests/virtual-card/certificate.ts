import { createHash } from 'node:crypto';
import type { CardProfile } from './profile.ts';
import {
  bits,
  boolean,
  integer,
  octets,
  oid,
  printable,
  sequence,
  setOf,
  t61,
  time,
  tlv,
  universal,
  utf8,
} from './tlv.ts';

// The IGC-Santé profile as docs/sources/card-and-readers.md 3.1 and 3.2 decode it. Invented: key identifiers, serial numbers,
// the policy of the authentication certificate, the LDAP address of the revocation list. Key and signature have the right
// sizes (2048 bits; 4096 of the authority, a guess from the size of the public sample) and are no key and no signature:
// nobody here checks the chain, and the same profile always gives the same bytes.

const digest = (length: number, seed: string): Buffer =>
  createHash('shake256', { outputLength: length }).update(seed).digest();

/** A positive number of so many bytes that stands for an RSA modulus. */
function modulus(seed: string): Buffer {
  const bytes = digest(256, seed);
  return tlv(0x02, Buffer.of(0), Buffer.of((bytes[0] ?? 0) | 0x80), bytes.subarray(1));
}

const subjectPublicKeyInfo = (seed: string): Buffer =>
  sequence(sequence(oid('1.2.840.113549.1.1.1'), tlv(0x05)), bits(0, ...sequence(modulus(seed), integer(65_537))));

type CertificateUse = 'authentication' | 'signature' | 'technical';

const OID = {
  country: '2.5.4.6',
  organization: '2.5.4.10',
  organizationalUnit: '2.5.4.11',
  locality: '2.5.4.7',
  title: '2.5.4.12',
  commonName: '2.5.4.3',
  surname: '2.5.4.4',
  givenName: '2.5.4.42',
} as const;

type Text = (value: string) => Buffer;

const attribute = (type: string, value: Buffer): Buffer => sequence(oid(type), value);
const rdn = (type: string, value: Buffer): Buffer => setOf(attribute(type, value));

function issuerName(issuer: CardProfile['issuer']): Buffer {
  const test = issuer === 'test';
  return sequence(
    rdn(OID.country, printable('FR')),
    rdn(OID.organization, utf8('ASIP-SANTE')),
    rdn(OID.organizationalUnit, utf8('0002 187512751')),
    rdn(OID.organizationalUnit, utf8(test ? 'IGC-SANTE TEST' : 'IGC-SANTE')),
    rdn(OID.commonName, utf8(`${test ? 'TEST ' : ''}AC IGC-SANTE FORT PERSONNES`)),
  );
}

/** C, O, L, OU, title, then one multi-valued RDN of CN, SN and GN. */
function subjectName(profile: CardProfile): Buffer {
  const text: Text = { utf8, t61, universal }[profile.nameStrings];
  const single = (type: string, value: string | undefined): Buffer[] =>
    value === undefined ? [] : [rdn(type, text(value))];
  const person = [
    attribute(OID.commonName, text(profile.cn)),
    ...(profile.surname === undefined ? [] : [attribute(OID.surname, text(profile.surname))]),
    ...(profile.givenName === undefined ? [] : [attribute(OID.givenName, text(profile.givenName))]),
  ];
  return sequence(
    rdn(OID.country, printable('FR')),
    ...single(OID.organization, profile.organization),
    ...single(OID.locality, profile.locality),
    ...single(OID.organizationalUnit, profile.organizationalUnit),
    ...single(OID.title, profile.title),
    setOf(...person),
  );
}

/** A certificate policy's text for its users. */
const userNotice = (characters: number): Buffer =>
  sequence(oid('1.3.6.1.5.5.7.2.2'), sequence(utf8('Texte. '.repeat(characters).slice(0, characters))));

const extension = (id: string, value: Buffer, critical = false): Buffer =>
  sequence(oid(id), ...(critical ? [boolean(true)] : []), octets(value));

const address = (uri: string): Buffer => tlv(0x86, Buffer.from(uri, 'latin1'));

/** Key usage and extended key usage by certificate. Source: docs/sources/card-and-readers.md 3.1; the extended ones of authentication follow from its use. */
const USAGE = {
  // digitalSignature + keyEncipherment; clientAuth, Microsoft smart-card logon
  authentication: { keyUsage: bits(5, 0xa0), extended: ['1.3.6.1.5.5.7.3.2', '1.3.6.1.4.1.311.20.2.2'] },
  // nonRepudiation; emailProtection
  signature: { keyUsage: bits(6, 0x40), extended: ['1.3.6.1.5.5.7.3.4'] },
  // digitalSignature; clientAuth
  technical: { keyUsage: bits(7, 0x80), extended: ['1.3.6.1.5.5.7.3.2'] },
} as const;

function extensions(profile: CardProfile, use: CertificateUse): Buffer {
  const { keyUsage, extended: usual } = USAGE[use];
  const extended = use === 'authentication' ? (profile.extendedUsages ?? usual) : usual;
  const authority = profile.issuer === 'test' ? 'ACI-FO-PP-TEST' : 'ACI-FO-PP';
  const list = [
    extension('2.5.29.35', sequence(tlv(0x80, Buffer.alloc(20, 0xa1)))),
    extension('2.5.29.14', octets(Buffer.alloc(20, use === 'signature' ? 0xb1 : 0xb2))),
    extension('2.5.29.15', keyUsage, true),
    extension('2.5.29.37', sequence(...extended.map(oid))),
    extension(
      '2.5.29.32',
      sequence(
        sequence(
          oid('1.2.250.1.213.1.7.2.1.1.1.1'),
          sequence(
            sequence(oid('1.3.6.1.5.5.7.2.1'), tlv(0x16, Buffer.from('http://igc-sante.esante.gouv.fr/PC'))),
            ...(profile.policyNotice === undefined ? [] : [userNotice(profile.policyNotice)]),
          ),
        ),
      ),
    ),
    extension(
      '2.5.29.31',
      sequence(
        sequence(tlv(0xa0, tlv(0xa0, address(`http://igc-sante.esante.gouv.fr/CRL/${authority}.crl`)))),
        sequence(
          tlv(
            0xa0,
            tlv(
              0xa0,
              address(
                `ldap://annuaire-igc.esante.gouv.fr/cn=${authority},ou=IGC-SANTE,ou=0002%20187512751,o=ASIP-SANTE,c=FR?certificaterevocationlist;binary?base?objectClass=pkiCA`,
              ),
            ),
          ),
        ),
      ),
    ),
    extension(
      '1.3.6.1.5.5.7.1.1',
      sequence(
        sequence(oid('1.3.6.1.5.5.7.48.1'), address('http://ocsp.esante.gouv.fr')),
        sequence(oid('1.3.6.1.5.5.7.48.2'), address(`http://igc-sante.esante.gouv.fr/AC/${authority}.cer`)),
      ),
    ),
    extension('1.2.250.1.71.1.2.5', octets(Buffer.of(profile.category))),
    extension('1.2.250.1.71.1.2.2', integer(profile.cardType)),
    extension('1.2.250.1.71.1.2.3', printable(`${profile.issuerDigits}/${profile.cardNumber}`)),
    ...(profile.profession === undefined ? [] : [extension('1.2.250.1.71.1.2.7', integer(profile.profession))]),
    ...(profile.specialty === undefined ? [] : [extension('1.2.250.1.71.4.2.5', sequence(utf8(profile.specialty)))]),
  ];
  return tlv(0xa3, sequence(...list));
}

const SHA256_RSA = sequence(oid('1.2.840.113549.1.1.11'), tlv(0x05));

/** A certificate of the card, DER, with the holder and the dates of its profile. */
export function certificate(profile: CardProfile, use: CertificateUse): Buffer {
  const seed = `${profile.serial} ${use}`;
  const toBeSigned = sequence(
    tlv(0xa0, integer(2)),
    tlv(0x02, Buffer.of(0x11, 0x20), digest(16, seed)),
    SHA256_RSA,
    issuerName(profile.issuer),
    sequence(time(profile.notBefore), time(profile.notAfter)),
    subjectName(profile),
    subjectPublicKeyInfo(seed),
    extensions(profile, use),
  );
  return sequence(toBeSigned, SHA256_RSA, bits(0, ...digest(512, toBeSigned.toString('latin1'))));
}
