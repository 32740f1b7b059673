import { cps3 } from './cps3.ts';
import { cps4 } from './cps4.ts';
import { cardFiles } from './layout.ts';
import type { CardProfile } from './profile.ts';
import { ATR, PROFILES, type ProfileName } from './profiles.ts';
import { hex } from './tlv.ts';
import { type Card, silentCard, t0Card, t1Card } from './transport.ts';

/** A CPS from its profile. */
export function cpsCard(profile: CardProfile): Card {
  const files = cardFiles(profile);
  const application = profile.generation === 'cps4' ? cps4(profile, files) : cps3(profile, files);
  const atr = hex(profile.atr);
  return profile.protocol === 'T=1'
    ? t1Card(atr, application, profile.readAll)
    : t0Card(atr, application, profile.readAll);
}

/** Cards that must never be sent a command: every one they get counts as a fault of the sender. */
const SILENT_CARDS = {
  'vitale-1': ATR.vitale1,
  'vitale-2': ATR.vitale2,
  'vitale-near-miss': ATR.vitaleNearMiss,
  cps2ter: ATR.cps2ter,
  hospital: ATR.hospital,
  stranger: ATR.stranger,
} as const;

export type CardName = ProfileName | keyof typeof SILENT_CARDS;

export const CARD_NAMES = [...Object.keys(PROFILES), ...Object.keys(SILENT_CARDS)] as readonly CardName[];

/** A fresh card by its name. */
export function cardNamed(name: CardName): Card {
  return name in SILENT_CARDS
    ? silentCard(hex(SILENT_CARDS[name as keyof typeof SILENT_CARDS]))
    : cpsCard(PROFILES[name as ProfileName]);
}
