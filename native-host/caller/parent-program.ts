import { execFileSync } from 'node:child_process';
import { readlinkSync } from 'node:fs';
import type { System } from '../system.ts';
import type { ParentProgram } from './started-by.ts';

/** The path that Linux gives of a program whose file was replaced while it ran, as every update of a browser does. */
const REPLACED = / \(deleted\)$/;

/** `ps` answers at once. */
const LIMIT_MS = 1_000;

/**
 * The program that started this one. The launcher and what it calls take each other's place
 * in one process, so the parent is whoever started the launcher.
 * @throws where the system does not tell, or the parent is gone
 */
export async function parentProgram({ os }: System): Promise<ParentProgram> {
  const here = (path: string): ParentProgram => ({ id: process.ppid, path, place: path });
  switch (os) {
    case 'linux':
      return here(readlinkSync(`/proc/${process.ppid}/exe`).replace(REPLACED, ''));
    case 'macos':
      return here(
        execFileSync('/bin/ps', ['-o', 'comm=', '-p', String(process.ppid)], {
          encoding: 'utf8',
          timeout: LIMIT_MS,
        }).trim(),
      );
    case 'windows':
      return (await import('./windows-parent.ts')).windowsParent();
    case 'other':
      throw new Error('unknown system');
  }
}
