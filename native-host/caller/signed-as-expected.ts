import { execFileSync } from 'node:child_process';
import type { System } from '../system.ts';
import type { BrowserProgram } from './browser-programs.ts';
import type { WindowsSignature } from './windows-signature.ts';

/** `codesign` looks at a program that runs, not at the whole application on the disk. */
const LIMIT_MS = 3_000;

/**
 * What `codesign` is to hold a program to: Apple's own roots, a Developer ID, this team.
 * @param team of BrowserProgram
 */
export const developerId = (team: string): string =>
  `=anchor apple generic and certificate leaf[field.1.2.840.113635.100.6.1.13] exists and certificate leaf[subject.OU] = "${team}"`;

/**
 * On Windows the place has proven that an administrator installed the program, so a root that this computer does not know yet does not
 * refuse it; a signature of somebody else, a broken one or none does.
 */
export const isSignedBy = ({ state, signer }: WindowsSignature, expected: string): boolean =>
  state !== 'invalid' && signer === expected;

/** Whether a program that lies where a browser does is also signed as that browser is. @throws where the system cannot be asked */
export async function isSignedAsExpected(
  { os }: System,
  { signer }: BrowserProgram,
  parent: { readonly id: number; readonly path: string },
): Promise<boolean> {
  if (signer === undefined) return true;
  switch (os) {
    case 'windows':
      return isSignedBy((await import('./windows-signature.ts')).windowsSignature(parent.path), signer);
    case 'macos':
      execFileSync('/usr/bin/codesign', ['--verify', '-R', developerId(signer), `+${parent.id}`], {
        timeout: LIMIT_MS,
        stdio: 'ignore',
      });
      return true;
    case 'linux':
    case 'other':
      return true;
  }
}
