/**
 * A card as data: who holds it, what its certificate says, how its files lie. Every field can be changed on its own:
 * `{ ...pharmacist, cn: '…', notAfter: inDays(3) }`.
 */
export interface CardProfile {
  readonly generation: 'cps3' | 'cps3-contactless' | 'cps4';
  /** Hex. */
  readonly atr: string;
  /** T=0 answers 61xx and 6Cxx; T=1 sends the data at once. vpcd does not tell the card which one was negotiated. */
  readonly protocol: 'T=0' | 'T=1';
  /** 8 digits, in EF.SN. */
  readonly serial: string;
  /** Digits in front of the serial in EF.SN; 8025000001 is the CPS issuer. */
  readonly issuerDigits: string;
  /** 10 digits: token label, certificate extension 1.2.250.1.71.1.2.3, CPS_ID_CARD. */
  readonly cardNumber: string;

  readonly cn: string;
  /** Absent on cards that name a post, not a person. */
  readonly surname?: string;
  readonly givenName?: string;
  readonly title?: string;
  readonly organization?: string;
  readonly locality?: string;
  readonly organizationalUnit?: string;
  /** Table G02: 0 CPS, 1 CPF, 2 CDE/CPE, 3 CDA/CPA. */
  readonly cardType: number;
  /** Table G01: 0x00 real card, 0x80 test card. */
  readonly category: number;
  /** Table G15, e.g. 21 pharmacist; absent when the certificate does not say. */
  readonly profession?: number;
  /** Table R01, in CPS_INFO_PS and in extension 1.2.250.1.71.4.2.5. */
  readonly specialty?: string;
  /** Civility byte of CPS_NAME_PS: 22 Madame, 31 Monsieur. */
  readonly civility: number;

  readonly notBefore: Date;
  readonly notAfter: Date;
  /** End of validity in CPS_ID_CARD: the card's own, not the certificate's. */
  readonly cardValidUntil: Date;
  readonly issuer: 'production' | 'test';
  /** How names are written in the certificate. Old cards have T61String. */
  readonly nameStrings: 'utf8' | 't61' | 'universal';
  /** Extended key usages of the authentication certificate. */
  readonly extendedUsages?: readonly string[];
  /** A second authentication certificate with these dates, after the first in its directory. */
  readonly otherCertificate?: { readonly notBefore: Date; readonly notAfter: Date };
  /** Bytes of EF.SN, when it is not as it should be. */
  readonly serialFile?: Uint8Array;
  /** Characters of the text a holder's certificate policy carries (RFC 5280 4.2.1.4); none when absent. */
  readonly policyNotice?: number;
  /** Replaces the authentication certificate's bytes: an empty, huge or hostile file. */
  readonly certificateFile?: Uint8Array;

  readonly pinTriesMax: number;
  readonly pinTriesLeft: number;
  /** Tag 9D of the PIN's data object (uses left), left out when absent. */
  readonly pinUsesLeft?: number;

  readonly fileIds: FileIds;
  /** Paths in the PKCS#15 directories: relative to the application, or absolute from 3F00. */
  readonly paths: 'relative' | 'absolute';
  /** Zero bytes that follow the certificate in its file, counted in its FCP size. */
  readonly certificatePadding: number;
  /** Zero or FF bytes that follow the objects in the PKCS#15 directories, as pre-formatted files have them. */
  readonly directoryPadding: number;
  /** EF_ACTUA; absent until the card's first update. Bytes as they stand, for a file that is empty or holds something else. */
  readonly actua?: { readonly start: Date; readonly end?: Date } | Uint8Array;
  /** Lenient BIT STRINGS in the directories, as on real cards. */
  readonly lenientBitStrings: boolean;
  /**
   * READ BINARY with Le=00 when fewer bytes are there: all that is there, 6Cxx as a strict T=0 card does, or 6700 as cards do that give 231
   * bytes at most (docs/sources/field-2026-11.md 8). Which of them a real CPS3 does is not known.
   */
  readonly readAll: 'available' | '6Cxx' | '6700';
  /** CPS4: ChipDoc answers 6985 until channel 0 is freed as the official module does it. */
  readonly channelHeld?: boolean;
}

/** Two-byte file identifiers, hex. 5031 and 5032 are fixed by PKCS#15 and not here. */
export interface FileIds {
  readonly aodf: string;
  readonly prkdf: string;
  readonly cdf: string;
  readonly dodf: string;
  readonly signatureCertificate: string;
  readonly authenticationCertificate: string;
  readonly cpsData: string;
  readonly idCard: string;
  readonly name: string;
  readonly languages: string;
  readonly info: string;
}

const DAY = 86_400_000;

/** A moment so many days from now (negative: ago), on a whole second. */
export const inDays = (days: number): Date => new Date(Math.floor((Date.now() + days * DAY) / 1000) * 1000);
