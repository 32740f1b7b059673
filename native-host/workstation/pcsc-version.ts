import { existsSync } from 'node:fs';
import { pathOn, type System } from '../system.ts';
import { NotKnown } from './probe.ts';
import { runProgram } from './run-program.ts';

/** Distributions put it in one of these; a program of the user's own PATH is never started. */
const PCSCD = ['/usr/sbin/pcscd', '/usr/bin/pcscd'];

/** Name and version in what `pcscd --version` prints, e.g. "pcsc-lite 2.3.3". @throws NotKnown when it does not say */
export function versionOfPcscLite(printed: string): string {
  const version = /^pcsc-lite version (\d{1,4}(?:\.\d{1,4}){1,3})/m.exec(printed)?.[1];
  if (version === undefined) throw new NotKnown('not-told');
  return `pcsc-lite ${version}`;
}

/**
 * Version of the smart-card service that is installed here. On Windows and macOS the service is the system's own and has its version.
 * @throws NotKnown where the system gives none
 */
export async function pcscVersion(system: System): Promise<string> {
  if (system.os !== 'linux') throw new NotKnown('not-told');
  const pcscd = PCSCD.map((path) => pathOn(system, path)).find((path) => existsSync(path));
  if (pcscd === undefined) throw new NotKnown('missing');
  return versionOfPcscLite(await runProgram(pcscd, ['--version']));
}
