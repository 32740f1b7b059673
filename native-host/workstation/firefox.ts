import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { FirefoxCpsExtension, FirefoxFacts } from '../../shared/diagnosis/facts.ts';
import type { Registry } from '../registration/registry.ts';
import { pathOn, type System } from '../system.ts';
import { firefoxProfiles } from './firefox-profiles.ts';
import { NotKnown } from './probe.ts';
import { readSettings } from './read-settings.ts';

/** docs/sources/card-and-readers.md 5.1. */
const CPS_EXTENSION = 'CPS2ter-2020_Firefox@asipsante.fr';

/** The list grows with every extension; beyond this it is not Firefox's. */
const LIST_LIMIT = 16 * 1024 * 1024;

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null;

/**
 * What extensions.json says of the CPS extension. `active` is Firefox's own word for "there and switched on".
 * @throws SyntaxError when it is not JSON
 */
export function cpsExtensionIn(list: string): FirefoxCpsExtension {
  const parsed: unknown = JSON.parse(list);
  const addons = isRecord(parsed) && Array.isArray(parsed['addons']) ? parsed['addons'].filter(isRecord) : [];
  const found = addons.filter((addon) => addon['id'] === CPS_EXTENSION && addon['pendingUninstall'] !== true);
  if (found.length === 0) return 'absent';
  return found.some((addon) => addon['active'] === true) ? 'on' : 'off';
}

/** @throws NotKnown when the profile's list is there and cannot be understood */
function cpsExtensionOf(profile: string): FirefoxCpsExtension {
  const path = join(profile, 'extensions.json');
  // A file beside the list is what a package has put there and Firefox has not taken over.
  const laid = existsSync(join(profile, 'extensions', `${CPS_EXTENSION}.xpi`)) ? 'off' : 'absent';
  if (!existsSync(path)) return laid;
  try {
    const listed = cpsExtensionIn(readSettings(path, 'utf8', LIST_LIMIT));
    return listed === 'absent' ? laid : listed;
  } catch {
    throw new NotKnown('failed');
  }
}

const cpsExtensionIfKnown = (profile: string): FirefoxCpsExtension | null => {
  try {
    return cpsExtensionOf(profile);
  } catch {
    return null;
  }
};

/** Manifests by which Cryptolib's packages declare their PKCS#11 module to every Firefox (docs/sources/card-and-readers.md 5.1, docs/sources/field-2026-11.md 8). */
const MODULE_MANIFESTS = {
  linux: ['/usr/lib/mozilla/pkcs11-modules/cps3.json', '/usr/lib64/mozilla/pkcs11-modules/cps3.json'],
  macos: ['/Library/Application Support/Mozilla/PKCS11Modules/cps3.json'],
  windows: [],
  other: [],
} as const;
const MODULE_KEYS = ['Software\\Mozilla\\PKCS11Modules\\cps3', 'Software\\WOW6432Node\\Mozilla\\PKCS11Modules\\cps3'];

/** A module that a user added by hand stands in the profile's own list. */
export const declaresCpsModule = (pkcs11: string): boolean => /^library=.*cps3_pkcs11/im.test(pkcs11);

const hasOwnModule = (profile: string): boolean => {
  try {
    return declaresCpsModule(readSettings(join(profile, 'pkcs11.txt'), 'utf8'));
  } catch {
    return false;
  }
};

function hasModule(system: System, registry: Registry | undefined, profiles: readonly string[]): boolean {
  const declared = (['HKCU', 'HKLM'] as const).flatMap((hive) =>
    MODULE_KEYS.flatMap((key) => registry?.read(hive, key, '') ?? []),
  );
  const manifests = [...MODULE_MANIFESTS[system.os], ...declared];
  return manifests.some((path) => existsSync(pathOn(system, path))) || profiles.some(hasOwnModule);
}

const BEST_FIRST: readonly FirefoxCpsExtension[] = ['on', 'off', 'absent'];

/**
 * The CPS extension and the PKCS#11 module of this user's Firefox, over all profiles. Read only.
 * @throws NotKnown when a profile cannot be understood and no other has the extension on
 */
export async function findFirefox(system: System, registry: Registry | undefined): Promise<FirefoxFacts> {
  const profiles = await firefoxProfiles(system);
  const seen = profiles.map(cpsExtensionIfKnown);
  if (seen.includes(null) && !seen.includes('on')) throw new NotKnown('failed');
  return {
    cpsExtension: BEST_FIRST.find((state) => seen.includes(state)) ?? 'absent',
    pkcs11Module: hasModule(system, registry, profiles),
  };
}
