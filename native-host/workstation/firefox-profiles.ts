import { existsSync } from 'node:fs';
import { readdir } from 'node:fs/promises';
import { isAbsolute, join } from 'node:path';
import type { OperatingSystem } from '../../shared/diagnosis/facts.ts';
import { pathOn, type System } from '../system.ts';
import { readSettings } from './read-settings.ts';

/** Folders that hold a profiles.ini, or profiles. Firefox 147 and later follow XDG; Debian's ESR has a folder of its own there (docs/sources/field-2026-11.md 9). */
const FOLDERS: Readonly<Record<OperatingSystem, readonly string[]>> = {
  linux: [
    '~/.config/mozilla/firefox',
    '~/.config/mozilla/firefox-esr',
    '~/.mozilla/firefox',
    '~/.mozilla/firefox-esr',
    '~/.var/app/org.mozilla.firefox/config/mozilla/firefox',
    '~/.var/app/org.mozilla.firefox/.mozilla/firefox',
    '~/snap/firefox/common/.config/mozilla/firefox',
    '~/snap/firefox/common/.mozilla/firefox',
    '~/snap/firefox/current/.config/mozilla/firefox',
  ],
  macos: ['~/Library/Application Support/Firefox'],
  windows: ['%APPDATA%\\Mozilla\\Firefox'],
  other: [],
};

/** The Windows Store gives each application a folder, named after it and its publisher. */
const STORE_PACKAGES = '%LOCALAPPDATA%\\Packages';
const STORE_FIREFOX = /^Mozilla\.(?:Firefox|MozillaFirefox)/i;
const STORE_FOLDER = ['LocalCache', 'Roaming', 'Mozilla', 'Firefox'];

/** Nobody has more profiles: a list that claims more was not written by Firefox. */
const MOST = 200;

const entries = (folder: string): Promise<readonly string[]> => readdir(folder).catch(() => []);

async function storeFolders(system: System): Promise<readonly string[]> {
  if (system.os !== 'windows') return [];
  const packages = pathOn(system, STORE_PACKAGES);
  return (await entries(packages))
    .filter((name) => STORE_FIREFOX.test(name))
    .map((name) => join(packages, name, ...STORE_FOLDER));
}

/** Paths that profiles.ini gives its profiles, absolute or below its own folder. */
export function profilesIn(ini: string, folder: string): readonly string[] {
  return ini.split(/^[\t ]*\[/m).flatMap((section) => {
    if (!/^Profile\d+\]/i.test(section)) return [];
    const path = /^Path=(.+)$/im.exec(section)?.[1]?.trim();
    if (path === undefined || path === '') return [];
    return /^IsRelative=0/im.test(section) && isAbsolute(path) ? [path] : [join(folder, path.replaceAll('\\', '/'))];
  });
}

function listIn(folder: string): string {
  try {
    return readSettings(join(folder, 'profiles.ini'), 'utf8');
  } catch {
    return '';
  }
}

/** Every Firefox profile of this user, in whatever packaging. Names of folders and profiles.ini are all that is looked at. */
export async function firefoxProfiles(system: System): Promise<readonly string[]> {
  const known = FOLDERS[system.os].map((path) => pathOn(system, path));
  const folders = [...known, ...(await storeFolders(system))];
  const profiles = await Promise.all(
    [...new Set(folders)].map(async (folder) => {
      const ini = listIn(folder);
      const below = ['', 'Profiles'].flatMap(async (part) =>
        (await entries(join(folder, part))).map((name) => join(folder, part, name)),
      );
      return [...profilesIn(ini, folder), ...(await Promise.all(below)).flat()].slice(0, MOST);
    }),
  );
  // A folder is a profile when Firefox has once run in it or a package has put something into it.
  return [...new Set(profiles.flat())].filter((profile) =>
    ['extensions.json', 'extensions', 'prefs.js', 'pkcs11.txt'].some((name) => existsSync(join(profile, name))),
  );
}
