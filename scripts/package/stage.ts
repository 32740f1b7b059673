import { chmodSync, lstatSync, lutimesSync, mkdirSync, readdirSync, rmSync, statSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { runQuietly } from '../child.ts';
import { sourceDate } from './names.ts';

/** An empty folder of this name under .cache. */
export function emptyStage(name: string): string {
  const folder = join('.cache', name);
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  return folder;
}

/** Every path below a folder, folders included, sorted: the order in which archives list them. */
function pathsIn(folder: string): readonly string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' }).sort();
}

/** Gives everything below a folder one date and plain permissions, so that archives do not depend on who packs and when. */
export function level(folder: string): void {
  for (const path of ['.', ...pathsIn(folder)].map((name) => join(folder, name))) {
    const stat = lstatSync(path);
    if (!stat.isSymbolicLink())
      chmodSync(path, stat.isDirectory() || (statSync(path).mode & 0o100) !== 0 ? 0o755 : 0o644);
    lutimesSync(path, sourceDate(), sourceDate());
  }
}

/** Runs a packing program; its output shows only when it fails. @returns its exit code */
export const pack = (command: string, args: readonly string[], cwd = '.'): number =>
  runQuietly(command, args, { SOURCE_DATE_EPOCH: String(sourceDate()), TZ: 'UTC', LC_ALL: 'C.UTF-8' }, cwd);

/** A .tar.gz of one folder, the same bytes for the same contents. */
export function tarball(parent: string, folder: string, file: string): number {
  mkdirSync(dirname(file), { recursive: true });
  level(join(parent, folder));
  const options = [
    '--sort=name',
    `--mtime=@${sourceDate()}`,
    '--owner=0',
    '--group=0',
    '--numeric-owner',
    '--format=ustar',
  ];
  return pack('tar', [...options, '--use-compress-program=gzip -9n', '-cf', resolve(file), '-C', parent, folder]);
}

/** A .zip of a folder's contents in sorted order, without the packer's own fields. */
export function zip(folder: string, file: string): number {
  mkdirSync(dirname(file), { recursive: true });
  rmSync(file, { force: true });
  level(folder);
  const files = pathsIn(folder).filter((path) => statSync(join(folder, path)).isFile());
  return pack('zip', ['-X', '-q', '-9', resolve(file), ...files], folder);
}
