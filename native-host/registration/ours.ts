import { lstatSync } from 'node:fs';
import { basename, dirname, isAbsolute, join, resolve, sep } from 'node:path';
import { HOST_NAME } from '../../shared/protocol/version.ts';
import { readSmallFile } from '../read-small-file.ts';
import { dataFolder, pathOn, type System } from '../system.ts';
import { BROWSERS, placesOf } from './browsers.ts';
import { formatOf, MANIFEST_FILE } from './manifest.ts';
import type { Registry } from './registry.ts';

/** The receipt is a file that any program of the user can write. What it names is believed only where `register` could have written it. */

/** Whether a path is a folder or lies below it, at any depth; `..` is resolved, links are not followed. */
export const isWithin = (path: string, folder: string): boolean =>
  `${resolve(path)}${sep}`.startsWith(`${resolve(folder)}${sep}`);

const places = (system: System) => BROWSERS.flatMap((browser) => placesOf(system.os, browser) ?? []);

/** Windows: the manifest to which our keys point, one for each dialect. */
const windowsManifests = (system: System): readonly string[] =>
  system.os === 'windows'
    ? [...new Set(BROWSERS.map(formatOf))].map((format) => join(dataFolder(system), `${format}.json`))
    : [];

/** Keys of HKEY_CURRENT_USER that `register` writes. */
const ourKeys = (system: System): readonly string[] =>
  places(system).flatMap(({ keys }) => keys.map((key) => `${key}\\${HOST_NAME}`));

/** A path where `register` writes a manifest: where a browser looks, beside our data on Windows, or in a folder that the user named. */
export const mayBeManifest = (system: System, path: string): boolean =>
  isAbsolute(path) && (basename(path) === MANIFEST_FILE || windowsManifests(system).includes(path));

/** Whether `register` writes this key of HKEY_CURRENT_USER. */
export const isOurKey = (system: System, key: string): boolean =>
  ourKeys(system).some((ours) => ours.toLowerCase() === key.toLowerCase());

/** A key above one of ours. */
export const isAboveOurKey = (system: System, key: string): boolean =>
  ourKeys(system).some((ours) => ours.toLowerCase().startsWith(`${key.toLowerCase()}\\`));

/** A folder that holds, at any depth, what `register` writes or one of these manifests. */
export const isAboveManifest = (system: System, folder: string, manifests: readonly string[]): boolean =>
  isAbsolute(folder) &&
  [
    dataFolder(system),
    ...places(system).flatMap(({ writes }) => writes.map((written) => pathOn(system, written))),
    ...manifests.map((file) => dirname(file)),
  ].some((held) => isWithin(held, folder));

/** A plain file, not a link, that announces this host to a browser. */
export function isOurManifest(file: string): boolean {
  try {
    if (!lstatSync(file).isFile()) return false;
    const manifest: unknown = JSON.parse(readSmallFile(file, 'utf8'));
    return typeof manifest === 'object' && manifest !== null && 'name' in manifest && manifest.name === HOST_NAME;
  } catch {
    return false;
  }
}

/** A key of ours that points to a manifest of ours; an installer's key points beside its program and is the installer's to remove. */
export const pointsToOurs = (system: System, registry: Registry, key: string): boolean =>
  windowsManifests(system).some((file) => file === registry.read('HKCU', key, ''));
