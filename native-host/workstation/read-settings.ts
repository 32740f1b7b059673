import { readSmallFile } from '../read-small-file.ts';

/** Byte order marks (unicode.org, FAQ "UTF-8, UTF-16, UTF-32 & BOM") and the encoding that each tells. */
const MARKS = [
  { mark: [0xef, 0xbb, 0xbf], encoding: 'utf-8' },
  { mark: [0xff, 0xfe], encoding: 'utf-16le' },
  { mark: [0xfe, 0xff], encoding: 'utf-16be' },
] as const;

/**
 * Reads the settings of another program. Who edits them by hand or by a script of PowerShell saves them as UTF-16 or puts a byte order
 * mark in front; Windows' and Firefox's own readers of INI files take both.
 * @param otherwise how the file is written where no mark says
 * @throws as readSmallFile
 */
export function readSettings(path: string, otherwise: 'utf8' | 'latin1', most?: number): string {
  const bytes = Buffer.from(readSmallFile(path, 'latin1', most), 'latin1');
  const marked = MARKS.find(({ mark }) => mark.every((byte, at) => bytes[at] === byte));
  return marked === undefined ? bytes.toString(otherwise) : new TextDecoder(marked.encoding).decode(bytes);
}
