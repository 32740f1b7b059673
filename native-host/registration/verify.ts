import { accessSync, constants, existsSync, statSync } from 'node:fs';
import { dirname, isAbsolute, join, win32 } from 'node:path';
import type { BrowserId } from '../../shared/diagnosis/facts.ts';
import type { linkProblems } from '../../shared/messages/fr/browser-links.ts';
import { FIREFOX_EXTENSION_ID } from '../../shared/protocol/extension-ids.ts';
import { HOST_NAME } from '../../shared/protocol/version.ts';
import { readSmallFile } from '../read-small-file.ts';
import { pathOn, type System } from '../system.ts';
import { placesOf } from './browsers.ts';
import { allowedOrigins, formatOf, MANIFEST_FILE, type ManifestFormat } from './manifest.ts';
import { hostPolicy, type PolicyBar } from './policies.ts';
import type { Registry } from './registry.ts';

/** The links of the chain from a browser to the host, in the order in which the browser walks them. Code equals name. */
type LinkProblem = keyof typeof linkProblems;

type Chain =
  | { readonly state: 'absent' }
  | { readonly state: 'ok'; readonly where: string; readonly program: string }
  | { readonly state: 'broken'; readonly where: string; readonly problem: LinkProblem };

/** The chain, and the policy of an administrator that keeps the browser from it, be it in order or not. */
export type Verified = Chain & { readonly forbidden?: PolicyBar };

interface Manifest {
  readonly level: 'user' | 'system';
  readonly file: string;
}

/** The manifests that are announced to a browser, in the order in which it looks: the user's before the system's. */
function announced(system: System, registry: Registry | undefined, browser: BrowserId): readonly Manifest[] {
  const places = placesOf(system.os, browser);
  if (places === undefined) return [];
  const folders = places.folders.flatMap((folder): readonly Manifest[] => {
    const file = join(pathOn(system, folder), MANIFEST_FILE);
    return existsSync(file) ? [{ level: folder.startsWith('~') ? 'user' : 'system', file }] : [];
  });
  const keys = (['HKCU', 'HKLM'] as const).flatMap((hive) =>
    places.keys.flatMap((key): readonly Manifest[] => {
      const file = registry?.read(hive, `${key}\\${HOST_NAME}`, '') ?? '';
      return file === '' ? [] : [{ level: hive === 'HKCU' ? 'user' : 'system', file }];
    }),
  );
  return [...folders, ...keys];
}

/** Windows: a key for this user alone, and the manifest it points to. */
interface UserCopy {
  readonly key: string;
  readonly file: string;
}

/**
 * Windows: the registrations for this user alone that hide the one for the whole computer; none when there are not both. Such a key may
 * have come with a roaming profile.
 */
export const userCopiesInFront = (registry: Registry | undefined, browser: BrowserId): readonly UserCopy[] =>
  (placesOf('windows', browser)?.keys ?? []).flatMap((above) => {
    const key = `${above}\\${HOST_NAME}`;
    const [file, machine] = (['HKCU', 'HKLM'] as const).map((hive) => registry?.read(hive, key, ''));
    return file && machine && file.toLowerCase() !== machine.toLowerCase() ? [{ key, file }] : [];
  });

function isExecutable(system: System, program: string): boolean {
  if (system.os === 'windows') return /\.(exe|bat|com|cmd)$/i.test(program);
  try {
    accessSync(program, constants.X_OK);
    return statSync(program).isFile();
  } catch {
    return false;
  }
}

const includesAll = (list: unknown, wanted: readonly string[]): boolean =>
  Array.isArray(list) && wanted.every((id) => list.includes(id));

/** Absolute, or on Windows beside the manifest, as both families of browsers read it there; the installer writes such a path. */
function programOf(system: System, where: string, path: unknown): string | undefined {
  if (typeof path !== 'string' || path === '') return undefined;
  if (system.os !== 'windows') return isAbsolute(path) ? path : undefined;
  return win32.isAbsolute(path) ? path : join(dirname(where), path);
}

function verifyManifest(system: System, format: ManifestFormat, where: string): Chain {
  const broken = (problem: LinkProblem): Chain => ({ state: 'broken', where, problem });
  let text: string;
  try {
    if (!existsSync(where)) return broken('file_missing');
    text = readSmallFile(where, 'utf8');
  } catch {
    return broken('file_unreadable');
  }
  if (text.startsWith('\uFEFF')) return broken('byte_order_mark');
  let json: unknown;
  try {
    json = JSON.parse(text);
  } catch {
    return broken('not_json');
  }
  if (typeof json !== 'object' || json === null) return broken('not_json');
  const { name, type, path, allowed_origins, allowed_extensions } = json as Readonly<Record<string, unknown>>;
  if (name !== HOST_NAME) return broken('wrong_name');
  if (type !== 'stdio') return broken('wrong_type');
  const program = programOf(system, where, path);
  if (program === undefined) return broken('path_not_absolute');
  if (!existsSync(program)) return broken('program_missing');
  if (!isExecutable(system, program)) return broken('program_not_executable');
  const allowed =
    format === 'chromium'
      ? includesAll(allowed_origins, allowedOrigins())
      : includesAll(allowed_extensions, [FIREFOX_EXTENSION_ID]);
  return allowed ? { state: 'ok', where, program } : broken('id_missing');
}

/** Reads back what this browser would read, link by link, and what its administrator forbids. */
export function verify(system: System, registry: Registry | undefined, browser: BrowserId): Verified {
  const { bar, noUserLevel } = hostPolicy(system, registry, browser);
  const all = announced(system, registry, browser);
  const looked = noUserLevel === undefined ? undefined : all.find(({ level }) => level === 'system');
  const manifest = looked ?? all[0];
  const forbidden = bar ?? (looked === undefined ? noUserLevel : undefined);
  const chain: Chain =
    manifest === undefined ? { state: 'absent' } : verifyManifest(system, formatOf(browser), manifest.file);
  return forbidden === undefined ? chain : { ...chain, forbidden };
}
