import { execFileSync } from 'node:child_process';
import { hash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { NodeSystem } from './makers.ts';

/** Where `npm run node-release -- take` puts the files of Node's makers. */
export const TAKEN = '.cache/node-release';

/** The version of Node that packages carry instead of the pinned one; undefined for the pinned one. */
export const nodeRelease = (): string | undefined => process.env['NODE_RELEASE'] || undefined;

/** The makers' file for a system, and the sum that its name gives, compared again. @throws when it was not taken or has changed */
export function takenNode(version: string, system: NodeSystem): { readonly file: string; readonly sum: string } {
  const start = `node-v${version}-${system}-`;
  const name = existsSync(TAKEN) ? readdirSync(TAKEN).find((one) => one.startsWith(start)) : undefined;
  if (name === undefined)
    throw new Error(`Node ${version} for ${system} is not there: npm run node-release -- take ${version}`);
  const file = join(TAKEN, name);
  const sum = hash('sha256', readFileSync(file));
  if (!name.includes(sum)) throw new Error(`${file} is not what its name says`);
  return { file, sum };
}

/**
 * The Node that goes into the packages of a system: the pinned one of npm, or with NODE_RELEASE=26.12.1 the makers' own.
 * @param pinned where npm put it
 */
export function shippedNode(system: NodeSystem, pinned: string): string {
  const version = nodeRelease();
  if (version === undefined) return pinned;
  const { file, sum } = takenNode(version, system);
  if (file.endsWith('.exe')) return file;
  const into = join(TAKEN, sum);
  mkdirSync(into, { recursive: true });
  execFileSync('tar', ['-xzf', file, '-C', into, '--strip-components=1']);
  return join(into, 'bin/node');
}
