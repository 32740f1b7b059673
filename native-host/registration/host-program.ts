import { existsSync, realpathSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { isSea } from 'node:sea';
import { pathOn, type System } from '../system.ts';

/** The program a browser must start: this executable, or the launcher beside this bundle; undefined when run from its sources. */
export function hostProgram(): string | undefined {
  if (isSea()) return process.execPath;
  const script = process.argv[1];
  if (script === undefined) return undefined;
  const launcher = join(dirname(resolve(script)), 'compagnon-ecps');
  return existsSync(launcher) ? launcher : undefined;
}

/** Where our packages and installers put the program; only an administrator writes there, or the person whose home it is. */
const INSTALLED: readonly string[] = [
  '/usr/lib/compagnon-ecps/compagnon-ecps',
  '%ProgramFiles%\\Compagnon e-CPS\\compagnon-ecps.exe',
  '%LOCALAPPDATA%\\Programs\\Compagnon e-CPS\\compagnon-ecps.exe',
];

const real = (path: string): string | undefined => {
  try {
    return realpathSync.native(path);
  } catch {
    return undefined;
  }
};

/** Whether a program is this one, or one that our packages installed: no other is ever started because a manifest names it. */
export function isOurProgram(system: System, program: string, own: string | undefined): boolean {
  const wanted = real(program);
  const ours = [...(own === undefined ? [] : [own]), ...INSTALLED.map((path) => pathOn(system, path))];
  return wanted !== undefined && ours.some((path) => real(path) === wanted);
}
