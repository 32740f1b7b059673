import type { CardProfile } from './profile.ts';
import { bits, boolean, hex, integer, octets, sequence, tlv, utf8 } from './tlv.ts';

// PKCS#15 directories of the application. On the real card some BIT STRINGs break X.690 8.6.2: one byte that is not zero, or
// more than seven unused bits (docs/sources/card-and-readers.md 2.2). Which ones is not known; the choice here is invented.

/** Application identifiers: contact and contactless (docs/sources/card-and-readers.md 2.1). */
export const AID = {
  contact: 'E828BD080F8025000001FF0010',
  contactless: 'E828BD080F8025000001FF0020',
  root: '8025000001FF0100',
  cps2ter: '8025000001FF0002',
  cardManager: 'A0000001510000',
} as const;

/** A path as the profile writes it. */
function pathTo(profile: CardProfile, application: '0001' | '0002', fileId: string): Buffer {
  return sequence(octets(hex(profile.paths === 'absolute' ? `3F00${application}${fileId}` : fileId)));
}

const flags = (profile: CardProfile, lenient: Buffer, strict: Buffer): Buffer =>
  profile.lenientBitStrings ? lenient : strict;

/** CommonObjectAttributes of a public object: label, flags (none set), user identifier when there is one. */
const common = (profile: CardProfile, label: string, authId?: number, rules: readonly Buffer[] = []): Buffer =>
  sequence(
    utf8(label),
    authId === undefined ? flags(profile, bits(0x08), bits(0)) : flags(profile, bits(0x0f, 0x80), bits(7, 0x80)),
    ...(authId === undefined ? [] : [octets(Buffer.of(authId))]),
    ...(rules.length === 0 ? [] : [sequence(...rules)]),
  );

/** AccessControlRule: what the user PIN (identifier 1, as real cards list it) allows. */
const rule = (mode: Buffer): Buffer => sequence(mode, octets(Buffer.of(1)));
const MODE = { psoSign: bits(2, 0x04), psoDecipher: bits(0, 0x01), internalAuthenticate: bits(6, 0x00, 0x40) } as const;

const padded = (profile: CardProfile, ...objects: readonly Buffer[]): Buffer =>
  Buffer.concat([...objects, Buffer.alloc(profile.directoryPadding)]);

/** ODF: where the other directories are. */
export function odf(profile: CardProfile, application: '0001' | '0002'): Buffer {
  const { prkdf, cdf, dodf, aodf } = profile.fileIds;
  const path = (fileId: string): Buffer => pathTo(profile, application, fileId);
  const list = [tlv(0xa0, path(prkdf)), tlv(0xa4, path(cdf))];
  if (application === '0001') list.push(tlv(0xa7, path(dodf)), tlv(0xa8, path(aodf)));
  return padded(profile, ...list);
}

/** TokenInfo of the real listing (docs/sources/card-and-readers.md 2.2), with this card's number in its label. */
export function tokenInfo(profile: CardProfile): Buffer {
  const family = profile.generation === 'cps4' ? 'CPS4v1' : 'CPS3v3';
  return sequence(
    integer(0),
    octets(hex(profile.serial)),
    utf8('ASIP SANTE'),
    tlv(0x80, Buffer.from(`${family}-${profile.cardNumber}`, 'latin1')),
    bits(6, 0xc0),
    tlv(0xa5, tlv(0x18, Buffer.from('20100316110000Z', 'latin1'))),
  );
}

/** AODF: the user PIN ("code porteur", reference 1) and the unblocking code (reference 2). */
export function aodf(profile: CardProfile): Buffer {
  const pin = (label: string, authId: number, pinFlags: Buffer, reference: number): Buffer =>
    sequence(
      sequence(utf8(label), flags(profile, bits(0x0e, 0xc0), bits(6, 0xc0))),
      sequence(octets(Buffer.of(authId))),
      tlv(
        0xa1,
        sequence(
          pinFlags,
          tlv(0x0a, Buffer.of(1)), // ascii-numeric
          integer(4),
          integer(8),
          integer(8),
          tlv(0x80, Buffer.of(reference)),
          octets(Buffer.of(0xff)),
          sequence(octets(hex('3F00'))),
        ),
      ),
    );
  return padded(
    profile,
    pin('Code porteur de la carte CPX', 2, bits(4, 0x0c, 0x10), 1),
    pin('Code de déblocage de la carte CPX', 3, bits(4, 0x0d, 0x10), 2),
  );
}

/** Identifier of a key and its certificate: the contact AID, then one byte (docs/sources/card-edge.md 1). */
const objectId = (profile: CardProfile, use: 'signature' | 'authentication' | 'technical'): Buffer => {
  const last =
    profile.generation === 'cps4'
      ? { signature: 0x10, authentication: 0x20, technical: 0x03 }
      : { signature: 0x01, authentication: 0x02, technical: 0x03 };
  return Buffer.concat([hex(AID.contact), Buffer.of(last[use])]);
};

/** Key references on the card. */
const keyReference = (profile: CardProfile, use: 'signature' | 'authentication'): number =>
  profile.generation === 'cps4'
    ? { signature: 0x10, authentication: 0x20 }[use]
    : { signature: 0x81, authentication: 0x82 }[use];

export function prkdf(profile: CardProfile): Buffer {
  const key = (label: string, use: 'signature' | 'authentication', usage: Buffer, ...modes: Buffer[]): Buffer =>
    sequence(
      common(profile, label, 2, modes.map(rule)),
      sequence(
        octets(objectId(profile, use)),
        usage,
        boolean(true),
        bits(3, 0xb8),
        integer(keyReference(profile, use)),
      ),
      tlv(0xa1, sequence(sequence(octets(Buffer.alloc(0))), integer(2048))),
    );
  return padded(
    profile,
    key('CPS_PRIV_SIG', 'signature', bits(6, 0x00, 0x40), MODE.psoSign),
    key('CPS_PRIV_AUT', 'authentication', bits(5, 0x60), MODE.psoDecipher, MODE.internalAuthenticate),
  );
}

/** File of a second authentication certificate. */
export const OTHER_CERTIFICATE = 'B012';

/** CDF of the contact application: signature, then authentication. */
export function cdf(profile: CardProfile): Buffer {
  const entry = (label: string, use: 'signature' | 'authentication', fileId: string): Buffer =>
    sequence(
      common(profile, label),
      sequence(octets(objectId(profile, use))),
      tlv(0xa1, sequence(pathTo(profile, '0001', fileId))),
    );
  return padded(
    profile,
    entry('Certificat de Signature CPS', 'signature', profile.fileIds.signatureCertificate),
    entry("Certificat d'Authentification CPS", 'authentication', profile.fileIds.authenticationCertificate),
    ...(profile.otherCertificate
      ? [entry("Certificat d'Authentification CPS", 'authentication', OTHER_CERTIFICATE)]
      : []),
  );
}

/** CDF of the contactless application: the technical certificate only. */
export function contactlessCdf(profile: CardProfile): Buffer {
  return padded(
    profile,
    sequence(
      common(profile, 'Certificat Technique CPS'),
      sequence(octets(objectId(profile, 'technical'))),
      tlv(0xa1, sequence(pathTo(profile, '0002', profile.fileIds.authenticationCertificate))),
    ),
  );
}

/** DODF: the free data objects, and one behind the PIN. */
export function dodf(profile: CardProfile): Buffer {
  const { cpsData, idCard, name, languages, info } = profile.fileIds;
  const entry = (label: string, fileId: string, authId?: number): Buffer =>
    sequence(common(profile, label, authId), sequence(utf8('CPS')), tlv(0xa1, pathTo(profile, '0001', fileId)));
  return padded(
    profile,
    entry('CPS_DATA', cpsData),
    entry('CPS_ID_CARD', idCard),
    entry('CPS_NAME_PS', name),
    entry('CPS_LANG_PS', languages),
    entry('CPS_INFO_PS', info),
    entry('CPS_ACTIVITY_01_PS', 'D120', 2),
  );
}

/**
 * EF.DIR: a record for each application, 101 bytes as on the real card (docs/sources/card-and-readers.md 2.2). Path 3F000001 is
 * known. Labels and what 73 holds are a guess that gives that length. The contactless record comes first because OpenSC, seen
 * to work on real cards, binds to the second of two applications that it knows.
 */
export function dir(): Buffer {
  const record = (aid: string, label: string, path: string): Buffer =>
    tlv(
      0x61,
      tlv(0x4f, hex(aid)),
      tlv(0x50, Buffer.from(label, 'latin1')),
      tlv(0x51, hex(path)),
      tlv(0x73, tlv(0x4f, hex(aid))),
    );
  return Buffer.concat([record(AID.contactless, 'CPX IAS CL', '3F000002'), record(AID.contact, 'CPX IAS', '3F000001')]);
}

/** EF.ATR as a real CPS3 answered it, stray first byte included (docs/sources/card-and-readers.md 2.2). */
export const efAtr = (): Buffer =>
  hex(
    '80 4301B8 460404B0ECC1 4703940180 4F08 8025000001FF0100 E010 02020104 02020104 02020100 02020100 7808 06062B8122F87802 82029000',
  );
