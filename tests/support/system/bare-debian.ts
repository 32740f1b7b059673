import { type SpawnSyncReturns, spawnSync } from 'node:child_process';
import { copyFileSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { ARCHIVES, MINIMAL_ROOT } from '../../../scripts/setup/minimal-root.ts';

const run = (...[program = '', ...args]: readonly string[]): SpawnSyncReturns<string> =>
  spawnSync(program, args, { encoding: 'utf8', env: { PATH: '/usr/sbin:/usr/bin:/sbin:/bin', LC_ALL: 'C.UTF-8' } });

/** A copy of a Debian 13 on which nothing was ever installed. */
export interface BareDebian extends Disposable {
  readonly root: string;
  /** Runs a program of this Debian in it. */
  run(...command: readonly string[]): SpawnSyncReturns<string>;
  /** Brings a file in. @returns its path there */
  bring(file: string): string;
  /** Paths there of the archives of a package, as the mirror names them; none for one that is there already. */
  archivesOf(name: string): readonly string[];
}

export function bareDebian(): BareDebian {
  const folder = mkdtempSync(join(tmpdir(), 'bare-debian-'));
  const root = join(folder, 'root');
  const done = run('cp', '-a', '--reflink=auto', MINIMAL_ROOT, root);
  if (done.status !== 0) throw new Error(done.stderr);
  return {
    root,
    run: (...command) => run('chroot', root, ...command),
    bring(file) {
      copyFileSync(file, join(root, 'tmp', basename(file)));
      return `/tmp/${basename(file)}`;
    },
    archivesOf: (name) =>
      readdirSync(join(root, ARCHIVES))
        .filter((file) => file.startsWith(`${name}_`))
        .map((file) => `/${ARCHIVES}/${file}`),
    [Symbol.dispose]: () => rmSync(folder, { recursive: true, force: true }),
  };
}
