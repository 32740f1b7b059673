import { existsSync, realpathSync } from 'node:fs';
import type { Middleware } from '../../shared/diagnosis/facts.ts';
import { readSmallFile } from '../read-small-file.ts';
import type { Registry } from '../registration/registry.ts';
import { pathOn, type System } from '../system.ts';
import { runProgram } from './run-program.ts';

const LINUX_LIBRARIES = [
  '/opt/santesocial/CPS/lib/libcps3_pkcs11_lux.so',
  '/usr/lib64/libcps3_pkcs11_lux.so',
  '/usr/lib/libcps3_pkcs11_lux.so',
];
const MACOS_LIBRARY = '/usr/local/lib/libcps3_pkcs11_osx.dylib';
const MACOS_PACKAGE = 'fr.asipsante.pkg.cryptolibCPS';
const WINDOWS_LIBRARIES = [
  '%SystemRoot%\\System32\\cps3_pkcs11_w64.dll',
  '%SystemRoot%\\SysWOW64\\cps3_pkcs11_w32.dll',
];

/** What the packages write down of themselves: "050202" is 5.2.2 (docs/sources/field-2026-11.md 8). */
const VERSION_FILES = {
  linux: '/var/opt/santesocial/commun/adm/155.adm',
  macos: '/Library/Application Support/santesocial/commun/adm/155.adm',
} as const;

/** Views of HKEY_LOCAL_MACHINE for 64- and 32-bit programs. */
const SOFTWARE = ['SOFTWARE', 'SOFTWARE\\WOW6432Node'];
const UNINSTALL = 'Microsoft\\Windows\\CurrentVersion\\Uninstall';
const PRODUCT = /Composants Cryptographiques CPS/i;

/** A dotted version in a text such as "v5.2.6 (x64)"; null when there is none. */
export function versionIn(text: string | null): string | null {
  return /(?<!\d)\d+(?:\.\d+){1,3}/.exec(text ?? '')?.[0] ?? null;
}

/** The version in 155.adm, two digits a part: "050202" is "5.2.2"; null when there is none. */
export function versionInAdm(text: string): string | null {
  const parts = /(?<!\d)(\d\d)(\d\d)(\d\d)(?!\d)/.exec(text)?.slice(1);
  return parts === undefined ? null : parts.map(Number).join('.');
}

function writtenVersion(system: System, os: keyof typeof VERSION_FILES): string | null {
  try {
    return versionInAdm(readSmallFile(pathOn(system, VERSION_FILES[os]), 'latin1').slice(0, 1000));
  } catch {
    return null;
  }
}

/** What the registry says is installed, as long as a library is really there: an entry outlives its program. */
function onWindows(system: System, registry: Registry): readonly Middleware[] {
  const files = WINDOWS_LIBRARIES.map((path) => pathOn(system, path)).filter((path) => existsSync(path));
  if (files.length === 0) return [];
  const declared = SOFTWARE.flatMap((software): readonly Middleware[] => {
    const key = `${software}\\ASIP\\Cryptolib CPS`;
    const version = registry.read('HKLM', key, 'Version');
    return version === null
      ? []
      : [{ version: versionIn(version), path: registry.read('HKLM', key, 'InstallDir') ?? key }];
  });
  const products = SOFTWARE.flatMap((software) =>
    registry.subkeys('HKLM', `${software}\\${UNINSTALL}`).flatMap((name): readonly Middleware[] => {
      const key = `${software}\\${UNINSTALL}\\${name}`;
      const label = registry.read('HKLM', key, 'DisplayName') ?? '';
      if (!PRODUCT.test(label)) return [];
      return [{ version: versionIn(registry.read('HKLM', key, 'DisplayVersion') ?? label), path: label }];
    }),
  );
  const found = [...declared, ...products];
  return found.length > 0 ? found : files.map((path) => ({ version: null, path }));
}

async function onMacos(system: System): Promise<readonly Middleware[]> {
  const path = pathOn(system, MACOS_LIBRARY);
  if (!existsSync(path)) return [];
  const written = writtenVersion(system, 'macos');
  if (written !== null) return [{ version: written, path }];
  const info = await runProgram('/usr/sbin/pkgutil', ['--pkg-info', MACOS_PACKAGE]).catch(() => '');
  return [{ version: versionIn(/^version:.*$/m.exec(info)?.[0] ?? null), path }];
}

function onLinux(system: System): readonly Middleware[] {
  const files = LINUX_LIBRARIES.map((path) => pathOn(system, path))
    .filter((path) => existsSync(path))
    .map((path) => realpathSync(path));
  // The number in the library's real name is that of its PKCS#11 (3.1.0), not Cryptolib's.
  const version = writtenVersion(system, 'linux');
  return [...new Set(files)].map((path) => ({ version, path }));
}

/** Whether anything of Cryptolib's Linux package is here. */
export const hasCryptolibFiles = (system: System): boolean =>
  [...LINUX_LIBRARIES, VERSION_FILES.linux].some((path) => existsSync(pathOn(system, path)));

/** Every Cryptolib CPS installed here; sources: docs/sources/portals.md 2.8, docs/sources/card-and-readers.md 5.1, docs/sources/field-2026-11.md 8. */
export async function findCryptolib(system: System, registry: Registry | undefined): Promise<readonly Middleware[]> {
  switch (system.os) {
    case 'windows':
      return registry === undefined ? [] : onWindows(system, registry);
    case 'macos':
      return onMacos(system);
    case 'linux':
    case 'other':
      return onLinux(system);
  }
}
