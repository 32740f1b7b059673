import { closeSync, constants, fstatSync, openSync, readSync } from 'node:fs';

/** Bytes. No file that is looked at is longer, except Firefox's list of extensions. */
const MOST = 1024 * 1024;
/** Opening a pipe must not wait for its writer; Windows has no such flag. */
const FLAGS = constants.O_RDONLY | (constants.O_NONBLOCK ?? 0);
const CHUNK = 64 * 1024;

/**
 * Reads a file that any program of the user can have put there: only a plain one or a link to one, and only when it is no longer than files
 * of its kind are. A pipe would keep a thread, and so the end of the program, for ever; a device without end, all memory.
 * @param most bytes
 * @throws the file system's error, or one without a code where it is no such file
 */
export function readSmallFile(path: string, encoding: 'utf8' | 'latin1', most = MOST): string {
  const file = openSync(path, FLAGS);
  try {
    const { size } = plain(fstatSync(file), path);
    const parts: Buffer[] = [];
    // The kernel's own files (/sys, /proc) say that they are empty: how long they are shows as they are read.
    for (let total = size > most ? size : 0; total <= most; ) {
      const part = Buffer.allocUnsafe(CHUNK);
      const length = readSync(file, part);
      if (length === 0) return Buffer.concat(parts).toString(encoding);
      parts.push(part.subarray(0, length));
      total += length;
    }
    throw new Error(`more than ${most} bytes: ${path}`);
  } finally {
    closeSync(file);
  }
}

function plain<S extends { isFile(): boolean }>(file: S, path: string): S {
  if (!file.isFile()) throw new Error(`not a plain file: ${path}`);
  return file;
}
