import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { AmeliProgram } from '../../shared/diagnosis/facts.ts';
import { BROWSERS, placesOf } from '../registration/browsers.ts';
import type { Registry } from '../registration/registry.ts';
import { pathOn, type System } from '../system.ts';
import { NotKnown } from './probe.ts';

/** Names under which the official "Lecture Carte Vitale" programs are registered with browsers (docs/sources/field-2026-11.md 3.4). */
const NAMES: Readonly<Record<AmeliProgram, string>> = {
  srvsvcnam: 'fr.sesamvitale.srvsvcnam_native_messaging_host',
  diagam: 'fr.sesamvitale.diagam_v3_native_messaging_host',
};
const PROGRAMS = ['srvsvcnam', 'diagam'] as const satisfies readonly AmeliProgram[];

/** Every place where a manifest of that name would be read, by whatever browser. */
function manifests(system: System, registry: Registry | undefined, name: string): readonly string[] {
  return BROWSERS.flatMap((browser) => {
    const places = placesOf(system.os, browser);
    const files = (places?.folders ?? []).map((folder) => join(pathOn(system, folder), `${name}.json`));
    const declared = (places?.keys ?? []).flatMap((key) =>
      (['HKCU', 'HKLM'] as const).flatMap((hive) =>
        [key, key.replace(/^Software\\/, 'Software\\WOW6432Node\\')].flatMap(
          (view) => registry?.read(hive, `${view}\\${name}`, '') ?? [],
        ),
      ),
    );
    return [...files, ...declared.map((path) => pathOn(system, path))];
  });
}

/** Which of them are registered, their manifest being there: a registry key outlives its program. */
export function findAmeliPrograms(system: System, registry: Registry | undefined): readonly AmeliProgram[] {
  if (system.os === 'other') throw new NotKnown('no-known-place');
  return PROGRAMS.filter((program) => manifests(system, registry, NAMES[program]).some((path) => existsSync(path)));
}
