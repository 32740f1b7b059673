import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { BrowserId, OperatingSystem } from '../../shared/diagnosis/facts.ts';
import { FIREFOX_EXTENSION_ID } from '../../shared/protocol/extension-ids.ts';
import { HOST_NAME } from '../../shared/protocol/version.ts';
import { readSmallFile } from '../read-small-file.ts';
import { pathOn, type System } from '../system.ts';
import type { Registry } from './registry.ts';

/**
 * What an administrator sets, by the name it has in the references of Chrome, Edge, Firefox and Windows.
 * Chromium and its kin have three for native messaging; Firefox has none, and can forbid the extension alone.
 */
type PolicyName = 'NativeMessagingBlocklist' | 'NativeMessagingUserLevelHosts' | 'DisableCMD' | 'ExtensionSettings';

/** A policy that keeps this browser from the host, and the file or key that sets it. */
export interface PolicyBar {
  readonly policy: PolicyName;
  readonly where: string;
}

interface Found {
  readonly value: unknown;
  readonly where: string;
}

/** Looks a policy up; undefined when nobody sets it. */
type Lookup = (policy: string) => Found | undefined;

interface PolicyPlaces {
  /** Linux: a folder of JSON files, or the file itself. Chromium takes the last file in alphabetical order that has a policy. */
  readonly linux: readonly string[];
  /** Windows: below both hives; HKEY_LOCAL_MACHINE is read first. */
  readonly key: string;
  /** Windows: files. */
  readonly windows: readonly string[];
}

/** Sources: chromeenterprise.google/policies, learn.microsoft.com/deployedge, support.brave.app, mozilla.github.io/policy-templates. */
const PLACES: Readonly<Record<BrowserId, PolicyPlaces>> = {
  chrome: { linux: ['/etc/opt/chrome/policies/managed'], key: 'Software\\Policies\\Google\\Chrome', windows: [] },
  chromium: { linux: ['/etc/chromium/policies/managed'], key: 'Software\\Policies\\Chromium', windows: [] },
  edge: { linux: ['/etc/opt/edge/policies/managed'], key: 'Software\\Policies\\Microsoft\\Edge', windows: [] },
  brave: { linux: ['/etc/brave/policies/managed'], key: 'Software\\Policies\\BraveSoftware\\Brave', windows: [] },
  firefox: {
    linux: [
      '/usr/lib/firefox/distribution/policies.json',
      '/usr/lib/firefox-esr/distribution/policies.json',
      '/etc/firefox/policies/policies.json',
    ],
    key: 'Software\\Policies\\Mozilla\\Firefox',
    windows: ['%ProgramFiles%\\Mozilla Firefox\\distribution\\policies.json'],
  },
};

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/** The policies of one JSON file; Firefox's stand one level deeper. Nothing of a file that cannot be read. */
function policiesIn(file: string): Readonly<Record<string, unknown>> {
  try {
    const whole = parsed(readSmallFile(file, 'utf8'));
    if (!isObject(whole)) return {};
    return isObject(whole['policies']) ? whole['policies'] : whole;
  } catch {
    return {};
  }
}

function filesOf(place: string): readonly string[] {
  if (!existsSync(place)) return [];
  if (place.endsWith('.json')) return [place];
  return readdirSync(place)
    .sort()
    .map((name) => join(place, name));
}

function inFiles(system: System, places: readonly string[]): Lookup {
  const files = places
    .flatMap((place) => filesOf(pathOn(system, place)))
    .map((where) => ({ where, policies: policiesIn(where) }));
  return (policy) => {
    const last = files.findLast(({ policies }) => Object.hasOwn(policies, policy));
    return last && { value: last.policies[policy], where: last.where };
  };
}

/** Lists are keys of numbered values, switches REG_DWORD, all else JSON as text. */
function inRegistry(registry: Registry, key: string): Lookup {
  return (policy) => {
    for (const hive of ['HKLM', 'HKCU'] as const) {
      const list = registry.values(hive, `${key}\\${policy}`);
      const text = registry.read(hive, key, policy);
      const value =
        list.length > 0 ? list : (registry.number(hive, key, policy) ?? (text === null ? null : parsed(text)));
      if (value !== null && value !== undefined) return { value, where: `${hive}\\${key}\\${policy}` };
    }
    return undefined;
  };
}

function lookupOf(system: System, registry: Registry | undefined, browser: BrowserId): Lookup {
  const { linux, key, windows } = PLACES[browser];
  const files: Readonly<Record<OperatingSystem, readonly string[]>> = { linux, windows, macos: [], other: [] };
  const lookups = [...(registry === undefined ? [] : [inRegistry(registry, key)]), inFiles(system, files[system.os])];
  return (policy) => lookups.map((lookup) => lookup(policy)).find((found) => found !== undefined);
}

const lists = (found: Found | undefined, names: readonly string[]): boolean =>
  Array.isArray(found?.value) && names.some((name) => (found.value as readonly unknown[]).includes(name));

const isOff = (found: Found | undefined): found is Found => found?.value === false || found?.value === 0;
const isOn = (found: Found | undefined): boolean => found?.value === true || found?.value === 1;

/** Windows: the key of the one policy for cmd.exe; of the user only. 1 and 2 both take the prompt away. */
const SYSTEM_POLICIES = 'Software\\Policies\\Microsoft\\Windows\\System';

/** Firefox asks the entry of the extension's own id, and the one of all only where there is none. */
function extensionBar(look: Lookup): PolicyBar | undefined {
  const found = look('ExtensionSettings');
  if (!isObject(found?.value)) return undefined;
  const entry = found.value[FIREFOX_EXTENSION_ID] ?? found.value['*'];
  const mode = isObject(entry) ? entry['installation_mode'] : undefined;
  return mode === 'blocked' || mode === 'removed' ? { policy: 'ExtensionSettings', where: found.where } : undefined;
}

/** Chromium starts a host by cmd.exe, unless NativeHostsExecutablesLaunchDirectly says otherwise. */
function promptBar(registry: Registry | undefined, look: Lookup): PolicyBar | undefined {
  const disabled = registry?.number('HKCU', SYSTEM_POLICIES, 'DisableCMD') ?? 0;
  if (disabled === 0 || isOn(look('NativeHostsExecutablesLaunchDirectly'))) return undefined;
  return { policy: 'DisableCMD', where: `HKCU\\${SYSTEM_POLICIES}\\DisableCMD` };
}

interface HostPolicy {
  /** A host that only this user registered is not looked at: the policy that says so. */
  readonly noUserLevel?: PolicyBar;
  /** The host is not started, or the extension not let in, wherever the manifest lies. */
  readonly bar?: PolicyBar;
}

/** @param registry Windows only */
export function hostPolicy(system: System, registry: Registry | undefined, browser: BrowserId): HostPolicy {
  const look = lookupOf(system, registry, browser);
  const barred = (bar: PolicyBar | undefined): HostPolicy => (bar === undefined ? {} : { bar });
  if (browser === 'firefox') return barred(extensionBar(look));
  const blocked = look('NativeMessagingBlocklist');
  // As Chromium asks: our name or `*` in the one list, and our name not in the other.
  if (blocked && lists(blocked, ['*', HOST_NAME]) && !lists(look('NativeMessagingAllowlist'), [HOST_NAME]))
    return barred({ policy: 'NativeMessagingBlocklist', where: blocked.where });
  const userLevel = look('NativeMessagingUserLevelHosts');
  return {
    ...barred(promptBar(registry, look)),
    ...(isOff(userLevel) ? { noUserLevel: { policy: 'NativeMessagingUserLevelHosts', where: userLevel.where } } : {}),
  };
}
