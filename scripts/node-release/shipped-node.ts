import { execFileSync } from 'node:child_process';
import { hash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { FILE_OF, type NodeSystem, type Release, takeNode } from './makers.ts';

/** Where a release of Node's makers lies once it was taken. */
interface Shelf {
  /** Folder of the files themselves, never committed. */
  readonly files: string;
  /** Their sums, verified when they were taken; committed, so that who packs again packs the same Node. */
  readonly sums: string;
}

const SHELF: Shelf = { files: '.cache/node-release', sums: 'scripts/node-release/verified-sums.json' };

const SYSTEMS = Object.keys(FILE_OF) as NodeSystem[];

/** What `take` writes: SHA-256 of each system's file of one release. */
interface VerifiedSums {
  readonly version: string;
  readonly sums: Readonly<Record<NodeSystem, string>>;
}

/** The version of Node that packages carry instead of the pinned one; undefined for the pinned one. */
export const nodeRelease = (): string | undefined => process.env['NODE_RELEASE'] || undefined;

const fileIn = ({ files }: Shelf, version: string, system: NodeSystem): string =>
  join(files, `node-v${version}-${system}${system === 'win-x64' ? '.exe' : '.tar.gz'}`);

/**
 * Takes a release for every system we ship to, and writes down the sums that its makers signed.
 * @throws when signature or sum of one does not hold; then no sum is written
 */
export async function takeRelease(release: Release, shelf = SHELF): Promise<void> {
  const sums: Partial<Record<NodeSystem, string>> = {};
  mkdirSync(shelf.files, { recursive: true });
  for (const system of SYSTEMS)
    sums[system] = await takeNode({ ...release, system, into: fileIn(shelf, release.version, system) });
  writeFileSync(shelf.sums, `${JSON.stringify({ version: release.version, sums }, null, 2)}\n`);
}

/** The makers' file for a system, and its verified sum, compared again. @throws when it was not taken or has changed */
export function takenNode(
  version: string,
  system: NodeSystem,
  shelf = SHELF,
): { readonly file: string; readonly sum: string } {
  const file = fileIn(shelf, version, system);
  const verified = existsSync(shelf.sums) ? (JSON.parse(readFileSync(shelf.sums, 'utf8')) as VerifiedSums) : null;
  if (verified?.version !== version || !existsSync(file))
    throw new Error(`Node ${version} for ${system} is not there: npm run node-release -- take ${version}`);
  const sum = verified.sums[system];
  if (hash('sha256', readFileSync(file)) !== sum)
    throw new Error(`${file} is not the one whose sum is in ${shelf.sums}`);
  return { file, sum };
}

/**
 * The Node that goes into the packages of a system: the pinned one of npm, or with NODE_RELEASE=26.12.1 the makers' own.
 * @param pinned where npm put it
 */
export function shippedNode(system: NodeSystem, pinned: string, shelf = SHELF): string {
  const version = nodeRelease();
  if (version === undefined) return pinned;
  const { file, sum } = takenNode(version, system, shelf);
  if (file.endsWith('.exe')) return file;
  const into = join(shelf.files, sum);
  mkdirSync(into, { recursive: true });
  execFileSync('tar', ['-xzf', file, '-C', into, '--strip-components=1']);
  return join(into, 'bin/node');
}

/** Why this Node may not go into a release, null when it may: every system's is as its makers signed it. */
export function unfitForRelease(shelf = SHELF): string | null {
  const version = nodeRelease();
  if (version === undefined)
    return 'A release carries Node as its makers signed it: npm run node-release -- take VERSION, then NODE_RELEASE=VERSION';
  try {
    for (const system of SYSTEMS) takenNode(version, system, shelf);
    return null;
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
}
