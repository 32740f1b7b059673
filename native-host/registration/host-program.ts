import { existsSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { isSea } from 'node:sea';

/** The program a browser must start: this executable, or the launcher beside this bundle; undefined when run from its sources. */
export function hostProgram(): string | undefined {
  if (isSea()) return process.execPath;
  const script = process.argv[1];
  if (script === undefined) return undefined;
  const launcher = join(dirname(resolve(script)), 'compagnon-ecps');
  return existsSync(launcher) ? launcher : undefined;
}
