import { existsSync } from 'node:fs';
import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { pathOn, type System } from '../system.ts';
import { readSettings } from './read-settings.ts';

const FOLDER = '/Library/Preferences/santesocial/CPS';

/**
 * Whether one settings file sends Cryptolib to GALSS instead of PC/SC. Its own default names both (`reader_drivers = pcsc,galss,internal`
 * in the published opensc_conf.h), so GALSS counts where PC/SC is not beside it, or where a switch says so, as a support kit found it
 * in the field (docs/sources/field-2026-11.md 3.4).
 */
export function sendsToGalss(settings: string): boolean {
  const active = settings
    .split(/\r\n|\r|\n/)
    .filter((line) => !/^\s*[#;]/.test(line))
    .join('\n');
  const drivers = [...active.matchAll(/^[^\S\n]*reader_drivers[^\S\n]*=([^;\n]*)/gim)].at(-1)?.[1]?.toLowerCase();
  const galssOnly = drivers !== undefined && /\bgalss\b/.test(drivers) && !/\bpcsc\b/.test(drivers);
  return (
    galssOnly ||
    /^[^\S\n]*galss[^\S\n]*=[^\S\n]*(?:1|true|oui)\b/im.test(active) ||
    /^[^\S\n]*fili[e\u00e8]re[^\S\n]*=[^\S\n]*galss\b/im.test(active)
  );
}

/** The same for all files of this Mac. Without a file Cryptolib takes PC/SC. */
export async function cryptolibUsesGalss(system: System): Promise<boolean> {
  const folder = pathOn(system, FOLDER);
  if (!existsSync(folder)) return false;
  const files = (await readdir(folder)).filter((name) => name.endsWith('.conf'));
  return files.some((name) => sendsToGalss(readSettings(join(folder, name), 'latin1')));
}
