import { chmodSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import type { Hive, Registry } from '../../../native-host/registration/registry.ts';
import type { System } from '../../../native-host/system.ts';
import type { WindowsApi } from '../../../native-host/workstation/windows-api.ts';
import type { OperatingSystem } from '../../../shared/diagnosis/facts.ts';

/** A machine of files in a folder of its own, for probes and registration to run on for real. */
export interface MadeUpSystem extends System, Disposable {
  /** Writes a file at an absolute path of the made-up machine; gives its real path. */
  put(path: string, contents?: string | Uint8Array, mode?: number): string;
}

export function madeUpSystem(os: OperatingSystem, env: System['env'] = {}): MadeUpSystem {
  const root = mkdtempSync(join(tmpdir(), 'made-up-'));
  return {
    os,
    root,
    home: '/home/claire',
    env: {
      SystemRoot: 'C:\\Windows',
      ProgramData: 'C:\\ProgramData',
      ProgramFiles: 'C:\\Program Files',
      LOCALAPPDATA: 'C:\\Users\\Hélène\\AppData\\Local',
      APPDATA: 'C:\\Users\\Hélène\\AppData\\Roaming',
      ...env,
    },
    put(path, contents = '', mode = 0o644) {
      const file = join(root, path);
      mkdirSync(dirname(file), { recursive: true });
      writeFileSync(file, contents);
      chmodSync(file, mode);
      return file;
    },
    [Symbol.dispose]: () => rmSync(root, { recursive: true, force: true }),
  };
}

/** A Windows registry in memory; the real one is tested under Wine. Keys are compared without regard to case, as Windows does. */
export function madeUpRegistry(
  values: readonly (readonly [hive: Hive, key: string, name: string, value: string | number])[] = [],
) {
  const all = new Map<string, { key: string; value: string | number }>(
    values.map(([hive, key, name, value]) => [`${hive}|${key}|${name}`.toLowerCase(), { key, value }]),
  );
  const found = (hive: Hive, key: string, name: string): string | number | undefined =>
    all.get(`${hive}|${key}|${name}`.toLowerCase())?.value;
  const registry: Registry = {
    read: (hive, key, name) => {
      const value = found(hive, key, name);
      return typeof value === 'string' ? value : null;
    },
    number: (hive, key, name) => {
      const value = found(hive, key, name);
      return typeof value === 'number' ? value : null;
    },
    values: (hive, key) =>
      [...all].flatMap(([id, { value }]) =>
        id.startsWith(`${hive}|${key}|`.toLowerCase()) && typeof value === 'string' ? [value] : [],
      ),
    subkeys: (hive, key) => {
      const start = `${hive}|${key}\\`.toLowerCase();
      const below = [...all].filter(([id]) => id.startsWith(start)).map(([, entry]) => entry.key.slice(key.length + 1));
      return [...new Set(below.map((rest) => rest.split('\\')[0] ?? ''))];
    },
    write: (key, name, value) => {
      all.set(`HKCU|${key}|${name}`.toLowerCase(), { key, value });
    },
    missing: (key) => {
      const parts = key.split('\\');
      const above = parts.map((_, index) => parts.slice(0, index + 1).join('\\'));
      return above.filter((one) => ![...all.keys()].some((id) => `${id}\\`.startsWith(`HKCU|${one}`.toLowerCase())));
    },
    // Keys without values do not exist in this one.
    isEmpty: () => false,
    remove: (key) => {
      for (const id of all.keys()) if (id.startsWith(`HKCU|${key}`.toLowerCase())) all.delete(id);
    },
  };
  return { registry, size: () => all.size };
}

/** A Windows of which nothing is known but what a test gives. */
export function madeUpWindows(known: Partial<WindowsApi> = {}): WindowsApi {
  const unasked = (): never => {
    throw new Error('not made up');
  };
  return {
    registry: madeUpRegistry().registry,
    usbInstanceIds: unasked,
    serviceState: unasked,
    isRemoteSession: unasked,
    runsInThisSession: unasked,
    binaryValue: () => null,
    usbSelectiveSuspend: unasked,
    personalCertificates: unasked,
    ...known,
  };
}
