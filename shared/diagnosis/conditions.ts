import { daysLeftOf } from './card-days-left.ts';
import type { Context } from './context.ts';
import type { CardProblemCode, Facts, FirefoxCpsExtension, Middleware } from './facts.ts';
import { known } from './known.ts';

/** Conditions on the facts that checks, findings and remedies share. */

/** ADELI holders activate by card only (e-CPS FAQ of the ANS, docs/sources/card-and-readers.md 3.3): no other route exists for them. */
export const isAdeli = ({ cps }: Context): boolean => cps?.holder?.idKind === 'adeli';

export const isRemote = ({ facts }: Context): boolean =>
  known(facts.workstation.remoteSession) === true || facts.pcsc.remoteWithoutReader === true;

export const cardDaysLeft = ({ cps, now }: Context): number | undefined =>
  cps === undefined ? undefined : daysLeftOf(cps, now);

export function isNotYetValid({ cps, now }: Context): boolean {
  const start = Date.parse(cps?.certificate?.notBefore ?? '');
  return !Number.isNaN(start) && start > now.getTime();
}

/** Problems of the card itself: it gives the same answer again, in whatever reader. */
const WITHOUT_CERTIFICATE: readonly CardProblemCode[] = [
  'application_absent',
  'directory_unreadable',
  'certificate_absent',
  'certificate_unreadable',
];

/** A CPS with a proven issuer and without a certificate to log in with. */
export const lacksCertificate = ({ cps, verdict }: Context): boolean =>
  verdict === 'probable' &&
  cps?.evidence === 'issuer' &&
  WITHOUT_CERTIFICATE.some((code) => code === cps.problem?.code);

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
      return distribution === undefined ? 'unknown' : distribution.includes('rhel') ? 'yes' : 'no';
    }
    case 'other':
      return 'no';
  }
}

/** Programs made for Intel run there emulated and see an Intel machine: its own architecture stands in the registry. */
export const isWindowsOnArm = ({ system, workstation }: Facts): boolean =>
  system.os === 'windows' && (system.arch === 'arm64' || known(workstation.machineArm) === true);

/** macOS 15 and later, recognised by the approval that they ask for USB accessories. */
export const isUntestedMacos = ({ system, workstation }: Facts): boolean =>
  system.os === 'macos' && known(workstation.accessoryApproval) === true;

export const isForeseenHere = (context: Context): boolean => foreseenHere(context) === 'yes';

/** Chrome and its kin reach the card through the system, Firefox through PKCS#11 (docs/sources/field-2026-11.md 3.1). */
export const asksInFirefox = ({ browser }: Context): boolean => browser === 'firefox';

/** The CPS extension of this user's Firefox; undefined where it was not seen. */
export const cpsExtension = ({ facts }: Context): FirefoxCpsExtension | undefined =>
  known(facts.workstation.firefox)?.cpsExtension;

/** The CPS extension is on, and neither a profile nor the system declares Cryptolib's module, which it loads. */
export const lacksModule = (context: Context): boolean =>
  cpsExtension(context) === 'on' && known(context.facts.workstation.firefox)?.pkcs11Module === false;

/** How the asking browser is packaged, where that is known and is not the ordinary way. */
export function sandboxOf({ facts, browser }: Context): 'snap' | 'flatpak' | undefined {
  const packaging = (known(facts.workstation.browsers) ?? []).find((one) => one.browser === browser)?.packaging;
  return packaging === 'native' ? undefined : packaging;
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
function cryptolibForCps4(installed: readonly Middleware[]): 'enough' | 'too-old' | 'unknown' {
  const ages = installed.map(({ version }) => tooOldForCps4(version));
  if (ages.includes(false)) return 'enough';
  return ages.includes(undefined) ? 'unknown' : 'too-old';
}

/** Cryptolib as the card in the reader needs it: `fit`, not there, too old for it, or not known. */
export function cryptolibHere({ facts, cps }: Context): 'fit' | 'missing' | 'too-old' | 'unknown' {
  const installed = known(facts.workstation.cryptolib);
  if (installed === undefined) return 'unknown';
  if (installed.length === 0) return 'missing';
  if (cps?.kind !== 'cps4') return cps?.generationUnknown === true ? cps4OrNot(installed) : 'fit';
  const fit = cryptolibForCps4(installed);
  if (fit === 'enough') return 'fit';
  return cps.generationUnknown === true ? 'unknown' : fit;
}

/** For a card that may or may not be a CPS4. */
const cps4OrNot = (installed: readonly Middleware[]): 'fit' | 'unknown' =>
  cryptolibForCps4(installed) === 'enough' ? 'fit' : 'unknown';
