import { RELEASED } from '../protocol/version.ts';
import type { Context } from './context.ts';
import type { Facts, FirefoxCpsExtension, Middleware, ReaderFacts, UsbReader } from './facts.ts';
import { known } from './known.ts';

/** Conditions on the facts that checks, sentences and remedies share. */

/** ADELI holders activate by card only (e-CPS FAQ of the ANS, docs/sources/card-and-readers.md 3.3): no other route exists for them. */
export const isAdeli = ({ cps }: Context): boolean => cps?.holder?.idKind === 'adeli';

export const isRemote = ({ facts }: Context): boolean =>
  known(facts.workstation.remoteSession) === true || facts.pcsc.remoteWithoutReader === true;

/** How a slot stands to the card in it. */
export function presenceIn({ state, contactless, card }: ReaderFacts): 'silent' | 'none' | 'mute' | 'busy' | 'answers' {
  switch (state) {
    case 'unavailable':
      return 'silent';
    case 'empty':
      return 'none';
    case 'busy':
      return 'busy';
    case 'mute':
      // Contactless slots were seen "present and mute" with nothing on them (docs/sources/card-and-readers.md 4.1, Kapelse).
      return contactless === true ? 'none' : 'mute';
    case 'present':
      if (card === null) return 'none';
      if (card.problem?.code === 'busy') return 'busy';
      return card.problem?.code === 'mute' || card.problem?.code === 'timeout' ? 'mute' : 'answers';
  }
}

/** The card has shown its issuer and a certificate. */
export const isRead = ({ reader, cps }: Context): boolean =>
  reader !== undefined &&
  presenceIn(reader) === 'answers' &&
  (cps?.kind === 'cps3' || cps?.kind === 'cps4') &&
  cps.evidence === 'issuer' &&
  cps.certificate !== undefined;

/** Days to the end of validity of the card itself, to the end of that day in UTC; undefined where it carries no date. */
export function cardDaysLeft({ cps, now }: Pick<Context, 'cps' | 'now'>): number | undefined {
  const end = Date.parse(`${cps?.cardValidUntil ?? ''}T23:59:59Z`);
  return Number.isNaN(end) ? undefined : Math.floor((end - now.getTime()) / 86_400_000);
}

/** By its certificate, or by the date it carries itself. */
export const isPast = (context: Pick<Context, 'cps' | 'now'>): boolean =>
  context.cps?.certificate?.expired === true || (cardDaysLeft(context) ?? 0) < 0;

/** Years after which nobody uses a release any more. */
const LONGEST_USE = 10;

/** A clock that is years ahead lets every card expire. */
export const isLongAfterRelease = (now: Date): boolean =>
  now.getUTCFullYear() > new Date(RELEASED).getUTCFullYear() + LONGEST_USE;

export function isNotYetValid({ cps, now }: Context): boolean {
  const start = Date.parse(cps?.certificate?.notBefore ?? '');
  return !Number.isNaN(start) && start > now.getTime();
}

/** Devices that are plugged in and known as card readers, but that PC/SC does not list. */
export const invisibleReaders = ({ workstation }: Facts): readonly UsbReader[] =>
  (known(workstation.usb) ?? []).filter((device) => !device.seenByPcsc);

const isNothingPlugged = ({ workstation }: Facts): boolean => known(workstation.usb)?.length === 0;

/**
 * GALSS's settings give the CPS a serial line while PC/SC lists no reader: one that only GALSS knows, or `left-over` settings of a reader that
 * is plugged in nowhere, or on a serial line that nobody can list.
 */
export function galssReader(facts: Facts): 'only' | 'left-over' | undefined {
  if (known(facts.workstation.galss)?.cpsOnSerial !== true || facts.readers.length > 0) return undefined;
  return isNothingPlugged(facts) ? 'left-over' : 'only';
}

/**
 * Windows starts its smart-card service when the first reader is plugged in, so a stopped service on a desk without any reader says
 * "plug one in", not "mend the service" (docs/sources/native-messaging.md 9).
 */
export const waitsForFirstReader = (facts: Facts): boolean =>
  facts.system.os === 'windows' &&
  facts.pcsc.service === 'stopped' &&
  facts.readers.length === 0 &&
  known(facts.workstation.smartCardService) !== 'disabled' &&
  known(facts.workstation.smartCardService) !== 'absent' &&
  isNothingPlugged(facts);

/**
 * Whether card log-in is foreseen on this kind of system at all. On Linux it is made for Red Hat 7-9 (docs/sources/field-2026-11.md 8;
 * docs/sources/portals.md 2.8); a Linux that was not looked at may be one.
 */
export function foreseenHere({ facts }: Context): 'yes' | 'no' | 'unknown' {
  switch (facts.system.os) {
    case 'windows':
    case 'macos':
      return 'yes';
    case 'linux': {
      const distribution = known(facts.workstation.distribution);
      if (distribution === undefined) return 'unknown';
      return distribution.includes('rhel') ? 'yes' : 'no';
    }
    case 'other':
      return 'no';
  }
}

/** Chrome and its kin reach the card through the system, Firefox through PKCS#11 (docs/sources/field-2026-11.md 3.1). */
export const asksInFirefox = ({ browser }: Context): boolean => browser === 'firefox';

/**
 * The asking browser takes the card through Windows' own store, in which nothing has brought this card's certificate yet
 * (docs/sources/field-2026-11.md 3.1).
 */
export const needsWindowsStore = (context: Context): boolean =>
  !asksInFirefox(context) && known(context.cps?.certificateInStore) !== true;

/** The CPS extension of this user's Firefox; `without-module`: it is on, and neither a profile nor the system declares Cryptolib's module, which it loads. */
export function firefoxState({
  cpsExtension,
  pkcs11Module,
}: {
  readonly cpsExtension: FirefoxCpsExtension;
  readonly pkcs11Module: boolean | null;
}): FirefoxCpsExtension | 'without-module' {
  return cpsExtension === 'on' && pkcs11Module === false ? 'without-module' : cpsExtension;
}

/** CPS4 cards need this Cryptolib (docs/sources/portals.md 2.4). */
const CPS4_NEEDS = [5, 2] as const;

/** True when a dotted version is older than what CPS4 needs; undefined when it cannot be read. */
function tooOldForCps4(version: string | null): boolean | undefined {
  const match = /^(\d+)\.(\d+)/.exec(version ?? '');
  if (match === null) return undefined;
  const major = Number(match[1]);
  return major < CPS4_NEEDS[0] || (major === CPS4_NEEDS[0] && Number(match[2]) < CPS4_NEEDS[1]);
}

/** What a CPS4 card finds here: an installed Cryptolib that can read it, none that can, or versions nobody could read. */
function cryptolibForCps4(installed: readonly Middleware[]): 'fit' | 'too-old' | 'unknown' {
  const ages = installed.map(({ version }) => tooOldForCps4(version));
  if (ages.includes(false)) return 'fit';
  return ages.includes(undefined) ? 'unknown' : 'too-old';
}

/** Cryptolib as the card in the reader needs it: `fit`, not there, too old for it, or not known. */
export function cryptolibHere({ facts, cps }: Context): 'fit' | 'missing' | 'too-old' | 'unknown' {
  const installed = known(facts.workstation.cryptolib);
  if (installed === undefined) return 'unknown';
  if (installed.length === 0) return 'missing';
  const mayBeCps4 = cps?.kind === 'cps4' || cps?.generationUnknown === true;
  const forCps4 = mayBeCps4 ? cryptolibForCps4(installed) : 'fit';
  // A card that may or may not be a CPS4 is not known to ask for more.
  return forCps4 === 'too-old' && cps?.generationUnknown === true ? 'unknown' : forCps4;
}
