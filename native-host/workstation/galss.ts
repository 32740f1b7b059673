import { existsSync } from 'node:fs';
import type { Galss, OperatingSystem } from '../../shared/diagnosis/facts.ts';
import { pathOn, type System } from '../system.ts';
import { hasCryptolibFiles } from './cryptolib.ts';
import { parseGalssIni } from './galss-ini.ts';
import { NotKnown } from './probe.ts';
import { readSettings } from './read-settings.ts';

/** Where galss.ini lies. On Linux its place is in no document; the folder of its libraries is. */
const GALSS_INI: Readonly<Record<OperatingSystem, string | undefined>> = {
  windows: '%SystemRoot%\\galss.ini',
  macos: '/Library/Preferences/galss.ini',
  linux: '/usr/local/galss/galss.ini',
  other: undefined,
};
/** Cryptolib's own package makes this folder, so beside Cryptolib it says nothing (docs/sources/field-2026-11.md 8). */
const GALSS_LINUX_FOLDER = '/usr/local/galss';

/** GALSS's settings, null when GALSS is not set up here. @throws NotKnown where its settings may lie elsewhere */
export async function findGalss(system: System): Promise<Galss | null> {
  const ini = GALSS_INI[system.os];
  if (ini === undefined) throw new NotKnown('no-known-place');
  const path = pathOn(system, ini);
  if (existsSync(path)) return parseGalssIni(readSettings(path, 'latin1'), path);
  if (system.os === 'linux' && existsSync(pathOn(system, GALSS_LINUX_FOLDER)) && !hasCryptolibFiles(system))
    throw new NotKnown('no-known-place');
  return null;
}
