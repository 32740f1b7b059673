import { randomBytes } from 'node:crypto';
import { closeSync, constants, lstatSync, openSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

const { O_CREAT, O_EXCL, O_WRONLY } = constants;
/** Windows has no such flag, and lets only administrators make links. */
const O_NOFOLLOW = constants.O_NOFOLLOW ?? 0;

/**
 * Writes a file whole or not at all: into a new file of a name that nobody can have prepared, beside the wanted one, then renamed. A link
 * that somebody laid in the way is replaced, never followed.
 * @param mode who may read it; narrowed further by the user's umask
 * @throws the file system's error, with nothing left behind
 */
export function writeWhole(file: string, text: string, mode: number): void {
  // Not of the wanted name, which may be as long as names can be.
  const draft = join(dirname(file), `.compagnon-ecps.${randomBytes(8).toString('hex')}.tmp`);
  try {
    const handle = openSync(draft, O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW, mode);
    try {
      writeFileSync(handle, text);
    } finally {
      closeSync(handle);
    }
    renameSync(draft, file);
  } catch (error) {
    try {
      rmSync(draft, { force: true });
    } catch {
      // No draft can be where none could be made.
    }
    throw naming(error, file);
  }
}

/**
 * The same for a place the user named: only where nothing is yet, or a plain file. A link, a device or a pipe there is not replaced.
 * @throws the file system's error
 */
export function writeNamedFile(file: string, text: string, mode: number): void {
  const there = lstatSync(file, { throwIfNoEntry: false });
  if (there !== undefined && !there.isFile())
    throw Object.assign(new Error(`not a plain file: ${file}`), { code: 'EEXIST', path: file });
  writeWhole(file, text, mode);
}

/** The error with the wanted file's path: calls on an open file carry none, and the draft's means nothing to the user. */
const naming = (error: unknown, path: string): unknown =>
  error instanceof Error ? Object.assign(error, { path }) : error;
