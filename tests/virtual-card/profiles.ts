import { type CardProfile, type FileIds, inDays } from './profile.ts';
import { hex } from './tlv.ts';

// Known: ATRs, file ids 7001, 7005 and D107 (docs/sources/card-edge.md 1 and 2). Invented: every other file id, every person,
// every number. Card numbers, serials and identifiers have the right shape and check digits and belong to nobody we know of.

/** ATRs of the facts, hex. */
export const ATR = {
  cps3: '3BAC00402A001225006480000310009000',
  cps3Contactless: '3B8F80010031B86404B0ECC1739401808290000E',
  cps4: '3BDC18FF00001225006480000401009000',
  /** Under the mask of the CPS3, with the historical bytes of a CPS4 of another version, and of no generation known. Both invented. */
  cps4Like: '3BDC18FF00001225006480000402009000',
  cpsLike: '3BDC18FF00001225006480010203009000',
  cps4T1: '3B9B188001001225006480040100009044',
  cps4T1ReleaseCandidate: '3B9B188001001225006480000401009044',
  cps2ter: '3BAC00402A001225006480820212009000',
  vitale1: '3F6525002C09699000',
  vitale2: '3B751300004309EA9000',
  /** Looks like a contactless CPS3 on its first 16 bytes; a French hospital's card (docs/sources/card-and-readers.md 1.1). */
  hospital: '3B8F80010031B86404B0ECC173940180FFFFFFE3',
  /** Looks like a Vitale 1; a Bull card (docs/sources/card-and-readers.md 1.2). */
  vitaleNearMiss: '3F6525002B09EB9000',
  /** Of no family we know. */
  stranger: '3B6500002063CB6800',
} as const;

const fileIds: FileIds = {
  aodf: '7001',
  prkdf: '7002',
  cdf: '7005',
  dodf: '7006',
  signatureCertificate: 'B001',
  authenticationCertificate: 'B002',
  cpsData: 'D107',
  idCard: 'D101',
  name: 'D102',
  languages: 'D103',
  info: 'D104',
};

export const pharmacist: CardProfile = {
  generation: 'cps3',
  atr: ATR.cps3,
  protocol: 'T=0',
  serial: '70431286',
  issuerDigits: '8025000001',
  cardNumber: '2904415873',
  cn: '810101948379',
  surname: 'DELAUNAY-MÉRIEL',
  givenName: 'FRANÇOISE',
  title: 'Pharmacien',
  cardType: 0,
  category: 0x00,
  profession: 21,
  civility: 22,
  notBefore: inDays(-400),
  notAfter: inDays(695),
  cardValidUntil: inDays(694),
  issuer: 'production',
  nameStrings: 'utf8',
  pinTriesMax: 3,
  pinTriesLeft: 3,
  fileIds,
  paths: 'relative',
  certificatePadding: 0,
  directoryPadding: 0,
  lenientBitStrings: true,
  readAll: 'available',
};

/** A pharmacy technician: card of an employee, identified by the structure's number and a local one. */
const preparateur: CardProfile = {
  ...pharmacist,
  serial: '70431302',
  cardNumber: '2904415881',
  cn: '3750099128/0000000417',
  surname: 'ROUVIÈRE',
  givenName: 'MARC',
  title: 'Préparateur en pharmacie',
  organization: 'PHARMACIE DES TROIS PUITS',
  locality: 'Paris (75)',
  organizationalUnit: '3750099128',
  cardType: 2,
  profession: 39,
  civility: 31,
};

const adeli: CardProfile = {
  ...pharmacist,
  serial: '70431310',
  cn: '0759312846',
  surname: 'BASTIANI',
  givenName: 'LOUIS',
  title: 'Opticien-lunetier',
  profession: 28,
  civility: 31,
};

const { surname: _surname, givenName: _givenName, profession: _profession, ...nobody } = preparateur;

/** A card that names a post: no SN, no GN (docs/sources/card-and-readers.md 3.3). */
const nonNominative: CardProfile = {
  ...nobody,
  serial: '70431328',
  cn: '3750099128/000000018',
  title: 'Carte de service santé ou social',
  organization: 'PHARMACIE DES TROIS PUITS',
  locality: 'Paris (75)',
  organizationalUnit: '3750099128',
};

const testCard: CardProfile = {
  ...pharmacist,
  serial: '99104425',
  cn: '899700412358',
  surname: 'PHARMACIEN0041235',
  givenName: 'ADÈLE',
  category: 0x80,
  issuer: 'test',
};

/** Every file somewhere else than usual, absolute paths, padding, EF_ACTUA, strict T=0: nothing may be taken for granted. */
const elsewhere: CardProfile = {
  ...pharmacist,
  serial: '70431336',
  fileIds: {
    aodf: '7003',
    prkdf: '7004',
    cdf: '700A',
    dodf: '700C',
    signatureCertificate: 'C11E',
    authenticationCertificate: 'A07F',
    cpsData: 'D107',
    idCard: 'D0A1',
    name: 'D0A2',
    languages: 'D0A3',
    info: 'D0A4',
  },
  paths: 'absolute',
  certificatePadding: 317,
  directoryPadding: 64,
  actua: { start: inDays(-30), end: inDays(-30) },
  readAll: '6Cxx',
};

const cps4: CardProfile = {
  ...pharmacist,
  generation: 'cps4',
  atr: ATR.cps4,
  serial: '80412507',
  cardNumber: '8042507319',
};

const updated = { start: inDays(-30), end: inDays(-30) };

/** The cards one can insert by name, from a test or with `--profile`. */
export const PROFILES = {
  'cps3-pharmacist': pharmacist,
  'cps3-preparateur': preparateur,
  'cps3-adeli': adeli,
  'cps3-non-nominative': nonNominative,
  'cps3-test-card': testCard,
  'cps3-expired': { ...pharmacist, notBefore: inDays(-1200), notAfter: inDays(-105), cardValidUntil: inDays(-106) },
  'cps3-expiring': { ...pharmacist, notBefore: inDays(-1065), notAfter: inDays(30), cardValidUntil: inDays(29) },
  'cps3-one-try-left': { ...pharmacist, pinTriesLeft: 1 },
  'cps3-blocked': { ...pharmacist, pinTriesLeft: 0 },
  'cps3-elsewhere': elsewhere,
  'cps3-padded': { ...pharmacist, certificatePadding: 500, directoryPadding: 120 },
  // 2178 bytes, as the current test certificate that was seen (docs/sources/card-and-readers.md 3.1); what makes it that long is invented.
  'cps3-long-certificate': { ...pharmacist, policyNotice: 376 },
  'cps3-t61': { ...pharmacist, nameStrings: 't61' },
  'cps3-universal-string': { ...pharmacist, nameStrings: 'universal' },
  'cps3-any-usage': { ...pharmacist, extendedUsages: ['2.5.29.37.0'] },
  'cps3-strict': { ...pharmacist, readAll: '6Cxx' },
  'cps3-le-refused': { ...pharmacist, readAll: '6700' },
  'cps3-updated': { ...pharmacist, actua: updated },
  'cps3-strict-updated': { ...pharmacist, actua: updated, readAll: '6Cxx' },
  'cps3-update-empty': { ...pharmacist, actua: new Uint8Array() },
  'cps3-update-blank': { ...pharmacist, actua: new Uint8Array(20).fill(0xff) },
  'cps3-update-incomplete': { ...pharmacist, actua: { start: inDays(-30) } },
  // The renewed certificate beside the one that has ended, in either order.
  'cps3-renewed': {
    ...pharmacist,
    notBefore: inDays(-1200),
    notAfter: inDays(-105),
    otherCertificate: { notBefore: inDays(-110), notAfter: inDays(985) },
  },
  'cps3-not-yet-renewed': { ...pharmacist, otherCertificate: { notBefore: inDays(-1200), notAfter: inDays(-105) } },
  // The issuer of the CPS in an EF.SN of 11 bytes: the official module refuses it.
  'cps3-short-serial': { ...pharmacist, serialFile: hex('5A0A 8025000001 70431286') },
  'cps3-contactless': { ...pharmacist, generation: 'cps3-contactless', atr: ATR.cps3Contactless, protocol: 'T=1' },
  'cps4-pharmacist': cps4,
  'cps4-t1': { ...cps4, atr: ATR.cps4T1, protocol: 'T=1' },
  'cps4-t1-release-candidate': { ...cps4, atr: ATR.cps4T1ReleaseCandidate, protocol: 'T=1' },
  'cps4-channel-held': { ...cps4, channelHeld: true },
  'cps4-blocked': { ...cps4, pinTriesLeft: 0 },
  'cps4-le-refused': { ...cps4, readAll: '6700' },
  'cps4-t1-le-refused': { ...cps4, atr: ATR.cps4T1, protocol: 'T=1', readAll: '6700' },
  'cps4-updated': { ...cps4, actua: updated },
  'cps4-update-blank': { ...cps4, actua: new Uint8Array(20).fill(0xff) },
  'cps4-like': { ...cps4, atr: ATR.cps4Like },
  'cps-like': { ...cps4, atr: ATR.cpsLike },
} as const satisfies Record<string, CardProfile>;

export type ProfileName = keyof typeof PROFILES;
