import * as business from './business-objects.ts';
import { certificate } from './certificate.ts';
import { type DedicatedFile, ef } from './files.ts';
import {
  AID,
  aodf,
  cdf,
  contactlessCdf,
  dir,
  dodf,
  efAtr,
  OTHER_CERTIFICATE,
  odf,
  prkdf,
  tokenInfo,
} from './pkcs15.ts';
import type { CardProfile } from './profile.ts';
import { bcd, hex } from './tlv.ts';

/** Luhn digit that completes the given digits. */
function luhnDigit(digits: string): string {
  let sum = 0;
  for (const [index, digit] of [...digits].reverse().entries()) {
    const value = Number(digit) * (index % 2 === 0 ? 2 : 1);
    sum += value > 9 ? value - 9 : value;
  }
  return String((10 - (sum % 10)) % 10);
}

/** EF.SN: issuer, serial, Luhn digit (over the 19 digits), filler. */
function serialFile(profile: CardProfile): Buffer {
  const digits = `${profile.issuerDigits}${profile.serial}`;
  return Buffer.concat([hex('5A0A'), bcd(`${digits}${luhnDigit(digits)}`)]);
}

/** The authentication certificate exactly as its file holds it, without padding. */
export const authenticationCertificate = (profile: CardProfile): Buffer =>
  profile.certificateFile ? Buffer.from(profile.certificateFile) : certificate(profile, 'authentication');

/** Every file of a card. 3F00/0002 and what is in it, D120's place in 0001 and the order of things are invented. */
export function cardFiles(profile: CardProfile): DedicatedFile {
  const { fileIds } = profile;
  const padding = Buffer.alloc(profile.certificatePadding);
  const contact: DedicatedFile = {
    kind: 'df',
    id: '0001',
    aid: AID.contact,
    children: [
      ef('5031', odf(profile, '0001')),
      ef('5032', tokenInfo(profile)),
      ef(fileIds.aodf, aodf(profile), { contactOnly: true }),
      ef(fileIds.prkdf, prkdf(profile)),
      ef(fileIds.cdf, cdf(profile)),
      ef(fileIds.dodf, dodf(profile)),
      ef(fileIds.signatureCertificate, Buffer.concat([certificate(profile, 'signature'), padding])),
      ef(fileIds.authenticationCertificate, Buffer.concat([authenticationCertificate(profile), padding])),
      ...(profile.otherCertificate
        ? [ef(OTHER_CERTIFICATE, certificate({ ...profile, ...profile.otherCertificate }, 'authentication'))]
        : []),
      ef(fileIds.cpsData, Buffer.alloc(32)),
      ef(fileIds.idCard, business.idCard(profile)),
      ef(fileIds.name, business.name(profile)),
      ef(fileIds.languages, business.languages()),
      ef(fileIds.info, business.info(profile)),
      ef('D120', business.activity(profile), { read: 'pin' }),
    ],
  };
  const contactless: DedicatedFile = {
    kind: 'df',
    id: '0002',
    aid: AID.contactless,
    children: [
      ef('5031', odf(profile, '0002')),
      ef('5032', tokenInfo(profile)),
      ef(fileIds.prkdf, Buffer.alloc(0)),
      ef(fileIds.cdf, contactlessCdf(profile)),
      ef(fileIds.authenticationCertificate, Buffer.concat([certificate(profile, 'technical'), padding])),
    ],
  };
  return {
    kind: 'df',
    id: '3F00',
    aid: AID.root,
    children: [
      ef('2F00', dir(), { sfi: 0x1e }),
      ef('2F01', efAtr(), { sfi: 0x1d }),
      ef('D003', profile.serialFile ?? serialFile(profile), { sfi: 0x1c }),
      ...(profile.actua ? [ef('D010', business.actua(profile.actua), { contactOnly: true })] : []),
      contact,
      contactless,
    ],
  };
}
