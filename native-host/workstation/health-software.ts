import { existsSync } from 'node:fs';
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Galss, OperatingSystem } from '../../shared/diagnosis/facts.ts';
import { place, type System } from '../system.ts';
import { parseGalssIni } from './galss-ini.ts';
import { NotKnown } from './probe.ts';

/** Where galss.ini lies. On Linux its place is in no document; the folder of its libraries is. */
const GALSS_INI: Readonly<Record<OperatingSystem, string | undefined>> = {
  windows: '%SystemRoot%\\galss.ini',
  macos: '/Library/Preferences/galss.ini',
  linux: '/usr/local/galss/galss.ini',
  other: undefined,
};
const GALSS_LINUX_FOLDER = '/usr/local/galss';

/** GALSS's settings, null when GALSS is not set up here. */
export async function findGalss(system: System): Promise<Galss | null> {
  const ini = GALSS_INI[system.os];
  if (ini === undefined) throw new NotKnown('no-known-place');
  const path = place(system, ini);
  if (existsSync(path)) return parseGalssIni((await readFile(path)).toString('latin1'), path);
  if (system.os === 'linux' && existsSync(place(system, GALSS_LINUX_FOLDER))) throw new NotKnown('no-known-place');
  return null;
}

/** ATSAM leaves its installers behind on Windows (cps-card-and-readers.md 5.2); elsewhere its traces are not documented. */
export function findAtsam(system: System): boolean {
  if (system.os !== 'windows') throw new NotKnown('no-known-place');
  return existsSync(place(system, '%ProgramData%\\santesocial\\atsam'));
}

const FIREFOX_CPS_EXTENSION = 'CPS2ter-2020_Firefox@asipsante.fr';

const FIREFOX_PROFILES: Readonly<Record<OperatingSystem, readonly string[]>> = {
  linux: ['~/.mozilla/firefox', '~/snap/firefox/common/.mozilla/firefox'],
  macos: ['~/Library/Application Support/Firefox/Profiles'],
  windows: ['%APPDATA%\\Mozilla\\Firefox\\Profiles'],
  other: [],
};

/** Whether a Firefox profile of this user holds the CPS extension. Only file names and the list of extensions are looked at. */
export async function findFirefoxExtension(system: System): Promise<boolean> {
  for (const folder of FIREFOX_PROFILES[system.os].map((path) => place(system, path))) {
    if (!existsSync(folder)) continue;
    for (const profile of await readdir(folder)) {
      if (existsSync(join(folder, profile, 'extensions', `${FIREFOX_CPS_EXTENSION}.xpi`))) return true;
      const list = await readFile(join(folder, profile, 'extensions.json'), 'utf8').catch(() => '');
      if (list.includes(`"${FIREFOX_CPS_EXTENSION}"`)) return true;
    }
  }
  return false;
}
