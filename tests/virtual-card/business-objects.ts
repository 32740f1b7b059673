import type { CardProfile } from './profile.ts';
import { bcd, bcdDay, hex, tlv } from './tlv.ts';

// The ANS's own data objects, in the layout the official programs display (docs/sources/card-edge.md 5).

const latin1 = (text: string): Buffer => Buffer.from(text, 'latin1');

export const idCard = (profile: CardProfile): Buffer =>
  tlv(
    0xe3,
    tlv(0x80, bcd(`${profile.issuerDigits}0`)),
    tlv(0x81, bcd(profile.cardNumber)),
    tlv(0x82, Buffer.of(profile.category)),
    tlv(0x83, bcdDay(profile.notBefore)),
    tlv(0x84, bcdDay(profile.cardValidUntil)),
  );

export const name = (profile: CardProfile): Buffer =>
  tlv(
    0xe4,
    tlv(0x80, Buffer.of(profile.civility)),
    tlv(0x81, latin1(profile.surname ?? '')),
    tlv(0x83, latin1(profile.givenName ?? '')),
  );

/** Invented: the facts name this object and not its layout. */
export const languages = (): Buffer => tlv(0xe5, tlv(0x80, latin1('FR')));

export const info = (profile: CardProfile): Buffer =>
  tlv(
    0xed,
    tlv(0x80, Buffer.of(profile.cardType)),
    tlv(0x81, latin1(profile.cn)),
    ...(profile.profession === undefined ? [] : [tlv(0x82, Buffer.of(profile.profession))]),
    tlv(0x84, latin1([profile.givenName, profile.surname].filter(Boolean).join(' '))),
    ...(profile.specialty === undefined ? [] : [tlv(0x85, latin1(profile.specialty))]),
  );

/** CPS_ACTIVITY_01_PS, behind the PIN: a reader without PIN never sees it. */
export const activity = (profile: CardProfile): Buffer =>
  tlv(0xee, tlv(0x80, hex('00')), tlv(0x84, latin1(profile.organization ?? 'CABINET')), tlv(0x86, latin1('SA33')));

/** EF_ACTUA: BCD YYYYMMDDhhmmss. */
export function actua(period: NonNullable<CardProfile['actua']>): Buffer {
  if (period instanceof Uint8Array) return Buffer.from(period);
  const stamp = (date: Date): Buffer => bcd(date.toISOString().replace(/\D/g, '').slice(0, 14));
  return tlv(0xec, tlv(0x81, stamp(period.start)), ...(period.end ? [tlv(0x82, stamp(period.end))] : []));
}
